"""The reader: an encoder, a head that finds cues, and a linker that says what the words around each cue are for it."""

import torch
from torch import nn

from data import rounded
from encoder import CheapDropout, Layer

FURTHEST = 63


def distances(first, end, words):
    """Of each word from its cue, -64 to 64, 0 inside it; then cut to the furthest that is told apart."""
    before = (words - first).clamp(max=0)
    after = (words - end + 1).clamp(min=0)
    return (before + after).clamp(-FURTHEST, FURTHEST) + FURTHEST


class Linker(nn.Module):
    """Design b: the words of a cue's passage, told which the cue is and how far it stands, mixed by `depth` layers, then tagged.
    With depth 0 and `biaffine` it is design c: each word is scored against the cue alone."""

    def __init__(self, width, depth=1, biaffine=False, inner=None, heads=6, size=384, rate=0.1):
        super().__init__()
        self.word = nn.Linear(width, size)
        self.cue = nn.Linear(width, size)
        self.distance = nn.Embedding(2 * FURTHEST + 1, size)
        nn.init.normal_(self.distance.weight, std=0.02)
        self.norm = nn.LayerNorm(size)
        self.layers = nn.ModuleList([Layer(size, heads, inner or 2 * size, 1e-12, rate) for _ in range(depth)])
        self.pair = nn.Parameter(torch.randn(5, 64, 64) * 0.05) if biaffine else None
        if biaffine:
            self.left, self.right = nn.Linear(size, 64), nn.Linear(size, 64)
        self.tag = nn.Linear(size, 5)
        self.drop = CheapDropout(rate)

    def forward(self, words, cue, distance, mask=None):
        """words [K, L, D] of each cue's passage (or [1, L, D] where all share it), cue [K, D], distance [K, L] → [K, L, 5]."""
        if self.pair is not None:
            w, c = self.word(words) + self.distance(distance), self.cue(cue)
            left, right = torch.relu(self.left(torch.relu(w))), torch.relu(self.right(torch.relu(c)))
            return torch.einsum('kli,rij,kj->klr', left, self.pair, right) + self.tag(torch.relu(w))
        x = self.drop(self.norm(self.word(words) + self.cue(cue)[:, None] + self.distance(distance)))
        bias = torch.zeros(1, 1, 1, 1) if mask is None else (~mask)[:, None, None, :].float() * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return self.tag(x)


class Reader(nn.Module):
    def __init__(self, encoder, design='linker', depth=1, rate=0.1):
        super().__init__()
        self.design = design
        self.encoder = encoder
        width = encoder.width
        self.cue = nn.Linear(width, 3)
        self.linker = Linker(width, depth, design != 'linker', rate=rate)
        self.tags = nn.Linear(width, 5) if design == 'tags' else None
        self.drop = CheapDropout(rate)

    def words(self, batch):
        states = self.encoder(batch['ids'], batch['cases'], batch['quotes'], batch['context'], batch['mask'])
        return states.reshape(-1, states.shape[-1])[batch['words']].float()

    def link(self, words, cues):
        """Roles for each cue (first, end, passage first, passage end); padded: [K, L, 5], [K, L]."""
        longest = rounded(max(c[3] - c[2] for c in cues), 32)
        cues = cues + [(0, 1, 0, 1)] * (rounded(len(cues), 16) - len(cues))
        table = torch.tensor(cues)
        first, end, begin, past = (table[:, n:n + 1] for n in range(4))
        at = begin + torch.arange(longest)[None]
        mask = at < past
        clipped = torch.minimum(at, past - 1)
        cue = torch.stack([words[c[0]:c[1]].mean(0) for c in cues])
        return self.linker(words[clipped], cue, distances(first, end, clipped), mask), mask

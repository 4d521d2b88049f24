"""What `prepare.mjs` wrote, as batches: windows of pieces, the words read in them, and gold labels for cues and roles."""

import json
import random
import zlib
from dataclasses import dataclass, field

import torch

CASES, QUOTES = 6, 5
IGNORED = -100
OUTSIDE, SOURCE_B, SOURCE_I, CONTENT_B, CONTENT_I = range(5)


@dataclass
class Cue:
    first: int
    end: int
    """Words of the passage, as numbers in the window's list of words."""
    passage: tuple
    roles: list


@dataclass
class Window:
    article: int
    ids: list
    cases: list
    quotes: list
    context: list
    """For each word read here the place of its first piece in `ids` (0 is [CLS])."""
    first_piece: list
    """Number of the first word in the article, for each passage: (first, end, first in this window)."""
    passages: list
    words: list
    cue_tags: list = field(default_factory=list)
    token_tags: list = field(default_factory=list)
    cues: list = field(default_factory=list)


def read(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def held_out(article_id):
    """A twentieth of the training articles, chosen by the checksum of the id, on which thresholds are set."""
    return zlib.crc32(article_id.encode()) % 20 == 0


def windows_of(number, article):
    windows = []
    ids, word_at, first_piece = article['ids'], article['wordAt'], article['firstPiece']
    cases, quotes = article['cases'], article['quotes']
    for w in article['windows']:
        start, end = w['context'], min(w['end'], w['context'] + 510)
        pieces = range(start, end)
        window = Window(
            number,
            [101] + ids[start:end] + [102],
            [CASES] + [cases[word_at[p]] for p in pieces] + [CASES],
            [0] + [quotes[word_at[p]] for p in pieces] + [0],
            [0] + [1 if p < w['first'] else 0 for p in pieces] + [0],
            [], [], [])
        for first, past in w['passages']:
            window.passages.append((len(window.words), len(window.words) + past - first))
            for word in range(first, past):
                window.words.append(word)
                window.first_piece.append(min(first_piece[word], end - 1) - start + 1)
        windows.append(window)
        label(window, article)
    return windows


def label(window, article):
    place = {word: n for n, word in enumerate(window.words)}
    window.cue_tags = [0] * len(window.words)
    window.token_tags = [0] * len(window.words)
    for attribution in article['attributions']:
        cue = [place[w] for first, end in attribution['cue'] for w in range(first, end) if w in place]
        runs = {}
        for role, begins in (('source', SOURCE_B), ('content', CONTENT_B)):
            for first, end in attribution[role]:
                for w in range(first, end):
                    if w in place:
                        runs[place[w]] = begins if w == first else begins + 1
        for n, tag in runs.items():
            window.token_tags[n] = tag
        if not cue:
            continue
        first, end = cue[0], cue[-1] + 1
        for n in range(first, end):
            window.cue_tags[n] = 1 if n == first else 2
        passage = next(p for p in window.passages if p[0] <= first < p[1])
        roles = [runs.get(n, OUTSIDE) for n in range(*passage)]
        window.cues.append(Cue(first, min(end, passage[1]), passage, roles))


def batches(windows, size, rng=None):
    """Windows of like length together; `size` is the number of pieces in a batch, padding counted."""
    order = list(range(len(windows)))
    if rng:
        rng.shuffle(order)
        pool = 400
        order = [n for at in range(0, len(order), pool)
                 for n in sorted(order[at:at + pool], key=lambda n: len(windows[n].ids))]
    else:
        order.sort(key=lambda n: len(windows[n].ids))
    groups, held = [], []
    for n in order:
        longest = max([len(windows[m].ids) for m in held] + [len(windows[n].ids)])
        if held and longest * (len(held) + 1) > size:
            groups.append(held)
            held = []
        held.append(n)
    if held:
        groups.append(held)
    if rng:
        rng.shuffle(groups)
    return [[windows[n] for n in group] for group in groups]


def tensors(batch, word_id=lambda i: i, pad=0):
    """One padded batch: [B, P] pieces and, flat over the batch, [W] words with the row and place of their first piece."""
    # few distinct shapes: the matrix library prepares itself anew for each
    longest = rounded(max(len(w.ids) for w in batch), 64)

    def padded(rows, value):
        return torch.tensor([row + [value] * (longest - len(row)) for row in rows])

    flat = [n * longest + p for n, w in enumerate(batch) for p in w.first_piece]
    spare = rounded(len(flat), 256) - len(flat)
    return {
        'ids': padded([[word_id(i) for i in w.ids] for w in batch], pad),
        'cases': padded([w.cases for w in batch], CASES),
        'quotes': padded([w.quotes for w in batch], 0),
        'context': padded([w.context for w in batch], 0),
        'mask': padded([[1] * len(w.ids) for w in batch], 0).bool(),
        'words': torch.tensor(flat + [0] * spare),
        'cue_tags': torch.tensor([t for w in batch for t in w.cue_tags] + [IGNORED] * spare),
        'token_tags': torch.tensor([t for w in batch for t in w.token_tags] + [IGNORED] * spare),
    }


def rounded(count, to):
    return -(-count // to) * to


def gold_cues(batch):
    """Every gold cue of a batch as (first, end, passage first, passage end) in flat word numbers, with its roles."""
    cues, roles, offset = [], [], 0
    for window in batch:
        for cue in window.cues:
            cues.append((cue.first + offset, cue.end + offset, cue.passage[0] + offset, cue.passage[1] + offset))
            roles.append(cue.roles)
        offset += len(window.words)
    return cues, roles


def seeded(seed):
    random.seed(seed)
    torch.manual_seed(seed)
    return random.Random(seed)

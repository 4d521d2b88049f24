"""A plain transformer encoder (Vaswani et al. 2017; Devlin et al. 2019) that takes the weights of BERT-shaped and MPNet encoders."""

import math

import torch
from torch import nn
from torch.nn import functional as F

from data import CASES, QUOTES


class CheapDropout(nn.Module):
    """Dropout whose masks are slices of one long random row: drawing fresh bits costs more than the layer itself on a CPU."""

    POOL = 1 << 24
    pool = None

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training or self.rate == 0:
            return x
        cls = CheapDropout
        if cls.pool is None or cls.pool[0] != self.rate:
            bits = torch.rand(cls.POOL) >= self.rate
            cls.pool = (self.rate, bits.to(torch.bfloat16) / (1 - self.rate))
        row = cls.pool[1]
        count = x.numel()
        start = int(torch.randint(0, cls.POOL - count, ()))
        return x * row[start:start + count].view_as(x).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, width, heads, inner, eps, rate):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps)
        self.drop = CheapDropout(rate)

    def forward(self, x, bias):
        b, n, width = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        scores = torch.matmul(q * (width // self.heads) ** -0.5, k.transpose(-1, -2)) + bias.to(q.dtype)
        with torch.autocast('cpu', enabled=False):
            weights = torch.softmax(scores, -1)
        mixed = torch.matmul(weights, v).transpose(1, 2).reshape(b, n, width)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, vocab, width, layers, heads, inner, eps=1e-12, places=512, buckets=0, rate=0.1, place_offset=0):
        super().__init__()
        self.width = width
        self.word = nn.Embedding(vocab, width)
        self.place = nn.Embedding(places, width)
        self.case = nn.Embedding(CASES + 1, width)
        self.quote = nn.Embedding(QUOTES, width)
        self.context = nn.Embedding(2, width)
        for extra in (self.case, self.quote, self.context):
            nn.init.zeros_(extra.weight)
        self.norm = nn.LayerNorm(width, eps)
        self.layers = nn.ModuleList([Layer(width, heads, inner, eps, rate) for _ in range(layers)])
        self.relative = nn.Embedding(buckets, heads) if buckets else None
        self.buckets = buckets
        self.place_offset = place_offset
        self.drop = CheapDropout(rate)

    def forward(self, ids, cases, quotes, context, mask=None):
        n = ids.shape[1]
        places = torch.arange(n, device=ids.device) + self.place_offset
        x = self.word(ids) + self.place(places) + self.case(cases) + self.quote(quotes) + self.context(context)
        x = self.drop(self.norm(x))
        bias = torch.zeros(1, 1, 1, 1) if mask is None else (~mask)[:, None, None, :].float() * -1e4
        if self.relative is not None:
            bias = bias + self.relative(relative_buckets(n, self.buckets)).permute(2, 0, 1)[None]
        for layer in self.layers:
            x = layer(x, bias)
        return x


def relative_buckets(n, buckets, furthest=128):
    """MPNet's and T5's buckets of relative position (Raffel et al. 2020), both ways."""
    places = torch.arange(n)
    away = -(places[None, :] - places[:, None])
    half = buckets // 2
    found = (away < 0).long() * half
    away = away.abs()
    near = half // 2
    far = near + (torch.log(away.float().clamp(min=1) / near) / math.log(furthest / near) * (half - near)).long()
    return found + torch.where(away < near, away, far.clamp(max=half - 1))


def from_bert(state, layers=None, rate=0.1):
    """An encoder of BERT's shape from its state dict, the first `layers` of it."""
    depth = 1 + max(int(k.split('.')[2]) for k in state if k.startswith('encoder.layer.'))
    depth = min(depth, layers or depth)
    vocab, width = state['embeddings.word_embeddings.weight'].shape
    inner = state['encoder.layer.0.intermediate.dense.weight'].shape[0]
    encoder = Encoder(vocab, width, depth, 12, inner, rate=rate)
    with torch.no_grad():
        encoder.word.weight.copy_(state['embeddings.word_embeddings.weight'])
        encoder.place.weight.copy_(state['embeddings.position_embeddings.weight'] + state['embeddings.token_type_embeddings.weight'][0])
        copy_norm(encoder.norm, state, 'embeddings.LayerNorm')
        for n, layer in enumerate(encoder.layers):
            at = f'encoder.layer.{n}.'
            copy_layer(layer, state, [at + f'attention.self.{k}' for k in ('query', 'key', 'value')],
                       at + 'attention.output.dense', at + 'attention.output.LayerNorm', at)
    return encoder


def from_mpnet(state, layers=None, rate=0.1):
    """An encoder of MPNet's shape (Song et al. 2020)."""
    depth = layers or 12
    vocab, width = state['embeddings.word_embeddings.weight'].shape
    encoder = Encoder(vocab, width, depth, 12, 4 * width, eps=1e-5, places=514, buckets=32, rate=rate, place_offset=2)
    with torch.no_grad():
        encoder.word.weight.copy_(state['embeddings.word_embeddings.weight'])
        encoder.place.weight.copy_(state['embeddings.position_embeddings.weight'])
        encoder.relative.weight.copy_(state['encoder.relative_attention_bias.weight'])
        copy_norm(encoder.norm, state, 'embeddings.LayerNorm')
        for n, layer in enumerate(encoder.layers):
            at = f'encoder.layer.{n}.'
            copy_layer(layer, state, [at + f'attention.attn.{k}' for k in 'qkv'], at + 'attention.attn.o',
                       at + 'attention.LayerNorm', at)
    return encoder


def copy_layer(layer, state, qkv, out, norm1, at):
    layer.qkv.weight.copy_(torch.cat([state[k + '.weight'] for k in qkv]))
    layer.qkv.bias.copy_(torch.cat([state[k + '.bias'] for k in qkv]))
    for part, name in ((layer.out, out), (layer.up, at + 'intermediate.dense'), (layer.down, at + 'output.dense')):
        part.weight.copy_(state[name + '.weight'])
        part.bias.copy_(state[name + '.bias'])
    copy_norm(layer.norm1, state, norm1)
    copy_norm(layer.norm2, state, at + 'output.LayerNorm')


def copy_norm(norm, state, name):
    norm.weight.copy_(state[name + '.weight'])
    norm.bias.copy_(state[name + '.bias'])

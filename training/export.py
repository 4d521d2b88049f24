"""Writes a trained reader as two ONNX graphs with whole-number weights, and the checksum of all files.

    python training/export.py RUN models/en --encoder l6

encoder.onnx   ids, cases, quotes, context [1, P], first [W] → states [W, D], cues [W, 3]: probabilities
linker.onnx    states [L, D] of a passage, first [K], end [K] of its cues → roles [K, L, 5]: log-probabilities

Weights of matrix products are int8 for each column, multiplied with activations in int8 (dynamic quantisation); the word table is
int8 with a scale for each row. Windows are read one at a time and never padded, so a score depends on its window alone."""

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from encoders import load_encoder
from reader import Reader, distances


class SmallTable(nn.Module):
    """The word table with a byte for each number and a scale for each row."""

    def __init__(self, table):
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer('bytes', torch.round(table / scale).to(torch.int8))
        self.register_buffer('scale', scale)

    def forward(self, ids):
        return self.bytes[ids].float() * self.scale[ids]


class EncoderGraph(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader
        reader.encoder.word = SmallTable(reader.encoder.word.weight.detach())

    def forward(self, ids, cases, quotes, context, first):
        states = self.reader.encoder(ids, cases, quotes, context)[0][first]
        return states, self.reader.cue(states).softmax(-1)


class LinkerGraph(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.linker = reader.linker

    def forward(self, states, first, end):
        at = torch.arange(states.shape[0])[None]
        inside = ((at >= first[:, None]) & (at < end[:, None])).float()
        cue = (inside / inside.sum(1, keepdim=True)) @ states
        count = first.shape[0]
        words = states[None].expand(count, -1, -1)
        return self.linker(words, cue, distances(first[:, None], end[:, None], at)).log_softmax(-1)


def write(module, example, path, inputs, outputs, axes, quantised):
    with tempfile.TemporaryDirectory() as folder:
        plain = f'{folder}/plain.onnx'
        torch.onnx.export(module, example, plain, input_names=inputs, output_names=outputs, dynamic_axes=axes,
                          opset_version=17, dynamo=False)
        if quantised:
            quantize_dynamic(plain, str(path), weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=['MatMul'],
                             extra_options={'MatMulConstBOnly': True})
        else:
            Path(path).write_bytes(Path(plain).read_bytes())


def main():
    p = argparse.ArgumentParser()
    p.add_argument('run')
    p.add_argument('out')
    p.add_argument('--encoder', default='l6')
    p.add_argument('--depth', type=int, default=1)
    p.add_argument('--float', action='store_true', help='keep the weights as they are')
    o = p.parse_args()
    torch.set_num_threads(2)
    encoder, _, _ = load_encoder(o.encoder, 0)
    reader = Reader(encoder, 'linker', o.depth, 0)
    reader.load_state_dict(torch.load(f'{o.run}.pt'))
    reader.eval()
    out = Path(o.out)
    out.mkdir(parents=True, exist_ok=True)
    n, w = 40, 24
    ids = torch.randint(1000, 20000, (1, n))
    zeros = torch.zeros(1, n, dtype=torch.long)
    graph = EncoderGraph(reader)
    pieces = {1: 'pieces'}
    write(graph, (ids, zeros, zeros, zeros, torch.arange(w)), out / 'encoder.onnx',
          ['ids', 'cases', 'quotes', 'context', 'first'], ['states', 'cues'],
          {'ids': pieces, 'cases': pieces, 'quotes': pieces, 'context': pieces, 'first': {0: 'words'},
           'states': {0: 'words'}, 'cues': {0: 'words'}}, not o.float)
    states = torch.randn(w, encoder.width)
    write(LinkerGraph(reader), (states, torch.tensor([3, 9]), torch.tensor([4, 11])), out / 'linker.onnx',
          ['states', 'first', 'end'], ['roles'],
          {'states': {0: 'words'}, 'first': {0: 'cues'}, 'end': {0: 'cues'}, 'roles': {0: 'cues', 1: 'words'}}, not o.float)
    for name in ('encoder.onnx', 'linker.onnx'):
        onnx.checker.check_model(str(out / name))
        print(name, round((out / name).stat().st_size / 1e6, 1), 'MB')
    sums = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in ('encoder.onnx', 'linker.onnx', 'vocab.txt')}
    (out / 'checksums.json').write_text(json.dumps(sums, indent=2) + '\n')


if __name__ == '__main__':
    main()

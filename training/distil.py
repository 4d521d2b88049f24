"""Soft labels of a larger teacher for a smaller student to learn from (Hinton, Vinyals & Dean 2015).

    python training/distil.py --data DATA --run RUN-OF-TEACHER --encoder mpnet --out LABELS.pt"""

import argparse

import torch

import data
from encoders import load_encoder
from reader import Reader


def soft_labels(path, windows):
    """Of each window (by identity): cue probabilities [W, 3], and for each gold cue role probabilities [L, 5]."""
    labels = torch.load(path)
    assert len(labels) == len(windows), 'the labels are of other windows'
    return {id(w): (cue.float(), [r.float() for r in roles]) for w, (cue, roles) in zip(windows, labels)}


@torch.no_grad()
def label_all(reader, windows, word_id, pad):
    labels = {}
    for batch in data.batches(windows, 4200):
        with torch.autocast('cpu', torch.bfloat16):
            words = reader.words(data.tensors(batch, word_id, pad))
            cue = reader.cue(words).float().softmax(-1)
            cues, roles = data.gold_cues(batch)
            logits = reader.link(words, cues)[0].float().softmax(-1) if cues else None
        at, offset = 0, 0
        for window in batch:
            own = []
            for marked in window.cues:
                own.append(logits[at, :len(marked.roles)].half())
                at += 1
            labels[id(window)] = (cue[offset:offset + len(window.words)].half(), own)
            offset += len(window.words)
    return [labels[id(w)] for w in windows]


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--data', required=True)
    p.add_argument('--run', required=True)
    p.add_argument('--encoder', default='mpnet')
    p.add_argument('--out', required=True)
    p.add_argument('--all', action='store_true', help='for a student that is trained on all of train')
    o = p.parse_args()
    torch.set_num_threads(2)
    encoder, word_id, pad = load_encoder(o.encoder, 0)
    reader = Reader(encoder)
    reader.load_state_dict(torch.load(f'{o.run}.pt'))
    reader.eval()
    kept = [a for a in data.read(f'{o.data}/train.jsonl') if o.all or not data.held_out(a['id'])]
    windows = [w for n, a in enumerate(kept) for w in data.windows_of(n, a)]
    torch.save(label_all(reader, windows, word_id, pad), o.out)
    print(len(windows), 'windows')


if __name__ == '__main__':
    main()

"""Trains a reader and scores it on dev.

    python training/train.py --data DATA --run RUN [--encoder l6|l3|mpnet|mpnet6] [--design linker|biaffine|tags] …

Writes RUN.pt (weights), RUN.json (settings, scores) and RUN.dev.jsonl (predictions)."""

import argparse
import json
import subprocess
import time
from pathlib import Path

import torch
from torch.nn import functional as F

import data
from decode import predict, write_predictions
from encoders import load_encoder
from reader import Reader

HERE = Path(__file__).resolve().parent


def options():
    p = argparse.ArgumentParser()
    p.add_argument('--data', required=True)
    p.add_argument('--run', required=True)
    p.add_argument('--encoder', default='l6')
    p.add_argument('--design', default='linker', choices=['linker', 'biaffine', 'tags'])
    p.add_argument('--depth', type=int, default=1)
    p.add_argument('--epochs', type=float, default=5)
    p.add_argument('--rate', type=float, default=2e-4)
    p.add_argument('--head-rate', type=float, default=1e-3)
    p.add_argument('--batch', type=int, default=2100)
    p.add_argument('--dropout', type=float, default=0.1)
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--articles', type=int, default=0)
    p.add_argument('--teacher', help='soft labels written by distil.py')
    p.add_argument('--soft', type=float, default=0.5)
    p.add_argument('--init', help='weights of an earlier run to start from')
    p.add_argument('--threads', type=int, default=2)
    p.add_argument('--scorer', default=str(HERE.parent.parent / 'shared/benchmark/score.mjs'))
    p.add_argument('--reference', default=str(HERE.parent.parent / 'shared/data/polnear/dev.jsonl.gz'))
    p.add_argument('--no-held-out', action='store_true', help='train on all of train')
    return p.parse_args()


def losses(reader, batch, tensors, negatives, soft=None, weight=0.5):
    words = reader.words(tensors)
    dropped = reader.drop(words)
    cue_logits = reader.cue(dropped)
    loss = F.cross_entropy(cue_logits, tensors['cue_tags'])
    cues, roles = data.gold_cues(batch)
    if reader.tags is not None:
        tag_logits = reader.tags(dropped)
        loss = loss + F.cross_entropy(tag_logits, tensors['token_tags'])
    if negatives:
        # words the model takes for a cue and nobody marked: it learns that nothing hangs on them
        cues, roles = extended(batch, cue_logits.detach(), tensors['cue_tags'], cues, roles)
    if cues:
        logits, mask = reader.link(words, cues)
        count, longest = mask.shape
        rows = [r + [data.IGNORED] * (longest - len(r)) for r in roles]
        gold = torch.tensor(rows + [[data.IGNORED] * longest] * (count - len(rows)))
        loss = loss + F.cross_entropy(logits.reshape(-1, 5), gold.reshape(-1))
    if soft is not None:
        target = torch.cat([soft[id(w)][0] for w in batch])
        loss = loss + weight * F.kl_div(F.log_softmax(cue_logits[:len(target)], -1), target, reduction='batchmean')
        if cues:
            pieces = []
            for w in batch:
                pieces.extend(soft[id(w)][1])
            count = len(pieces)
            flat = torch.cat([logits[n, :len(t)] for n, t in enumerate(pieces)])
            loss = loss + weight * F.kl_div(F.log_softmax(flat, -1), torch.cat(pieces), reduction='batchmean')
    return loss


def extended(batch, logits, gold, cues, roles):
    probability = logits.softmax(-1)[:, 1]
    bad = ((probability > 0.1) & (gold == 0)).nonzero().flatten().tolist()[:40]
    if not bad:
        return cues, roles
    bounds, offset = [], 0
    for window in batch:
        bounds.extend((p[0] + offset, p[1] + offset) for p in window.passages)
        offset += len(window.words)
    cues, roles, at = list(cues), list(roles), 0
    for word in bad:
        while bounds[at][1] <= word:
            at += 1
        cues.append((word, word + 1, *bounds[at]))
        roles.append([0] * (bounds[at][1] - bounds[at][0]))
    return cues, roles


def main():
    o = options()
    torch.set_num_threads(o.threads)
    rng = data.seeded(o.seed)
    train = data.read(f'{o.data}/train.jsonl')
    dev = data.read(f'{o.data}/dev.jsonl')
    kept = train if o.no_held_out else [a for a in train if not data.held_out(a['id'])]
    if o.articles:
        kept = kept[:o.articles]
        dev = kept
    windows = [w for n, a in enumerate(kept) for w in data.windows_of(n, a)]
    encoder, word_id, pad = load_encoder(o.encoder, o.dropout)
    reader = Reader(encoder, o.design, o.depth, o.dropout)
    if o.init:
        reader.load_state_dict(torch.load(o.init))
    reader.encoder.word.weight.requires_grad_(False)
    soft = None
    if o.teacher:
        from distil import soft_labels
        soft = soft_labels(o.teacher, windows)
    fresh = ('cue.', 'linker.', 'tags.', 'encoder.case', 'encoder.quote', 'encoder.context')
    groups = [
        {'params': [p for n, p in reader.named_parameters() if p.requires_grad and not n.startswith(fresh)], 'lr': o.rate},
        {'params': [p for n, p in reader.named_parameters() if n.startswith(fresh)], 'lr': o.head_rate},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    per_epoch = len(data.batches(windows, o.batch))
    steps = int(per_epoch * o.epochs)
    warm = max(1, steps // 15)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min(1, (s + 1) / warm) * max(0.0, 1 - s / steps))
    print(f'{len(kept)} articles, {len(windows)} windows, {steps} steps', flush=True)

    step, began, running = 0, time.time(), 0.0
    reader.train()
    while step < steps:
        for batch in data.batches(windows, o.batch, rng):
            if step >= steps:
                break
            with torch.autocast('cpu', torch.bfloat16):
                loss = losses(reader, batch, data.tensors(batch, word_id, pad), step > steps // 5, soft, o.soft)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            running += float(loss.detach())
            if step % 50 == 0:
                print(f'step {step} of {steps}, loss {running / 50:.4f}, {(time.time() - began) / step:.2f} s a step', flush=True)
                running = 0.0
    took = time.time() - began
    torch.save(reader.state_dict(), f'{o.run}.pt')

    reader.eval()
    result = {'settings': {k: v for k, v in vars(o).items() if k not in ('scorer', 'reference', 'data', 'threads')}, 'seconds': round(took), 'parameters': sum(p.numel() for p in reader.parameters())}
    if o.articles:
        rows = predict(reader, dev, word_id, pad, 0.5)
        print(json.dumps(rows)[:300])
    best = None
    scored = [a for a in train if data.held_out(a['id'])] if not o.articles and not o.no_held_out else None
    reference = Path(o.reference).parent
    if scored:
        best = max((score(o, predict(reader, scored, word_id, pad, t), reference / 'train.jsonl.gz', f'{o.run}.held.jsonl')['attribution']['f1'], t)
                   for t in (0.2, 0.3, 0.4, 0.5, 0.6))
        print('held out', best)
    threshold = best[1] if best else 0.4
    result['threshold'] = threshold
    result['heldOut'] = best and best[0]
    rows = predict(reader, dev, word_id, pad, threshold)
    name = 'train' if o.articles else 'dev'
    result['scores'] = score(o, rows, reference / f'{name}.jsonl.gz', f'{o.run}.dev.jsonl')
    Path(f'{o.run}.json').write_text(json.dumps(result, indent=1) + '\n')
    for key, value in result['scores'].items():
        print(key, {k: round(v, 1) for k, v in value.items()})


def score(o, rows, reference, path):
    """Scores by the shared scorer, over the articles that were predicted alone."""
    import gzip
    ids = {row['id'] for row in rows}
    write_predictions(rows, path)
    with gzip.open(reference, 'rt', encoding='utf-8') as lines:
        kept = [line for line in lines if json.loads(line)['id'] in ids]
    Path(f'{o.run}.reference.jsonl').write_text(''.join(kept), encoding='utf-8')
    out = subprocess.run(['node', o.scorer, f'{o.run}.reference.jsonl', path, '--json'], check=True, capture_output=True, text=True)
    Path(f'{o.run}.reference.jsonl').unlink()
    return json.loads(out.stdout)


if __name__ == '__main__':
    main()

"""A plain decoding, for comparing runs: what ships decodes in TypeScript, with more care."""

import json

import torch

import data


@torch.no_grad()
def outputs(reader, articles, word_id, pad, threshold, size=4200):
    """For each article its cues: (probability, first word, end word, passage first word, role log-probabilities [L, 5], token tags)."""
    windows = [w for n, a in enumerate(articles) for w in data.windows_of(n, a)]
    found = [[] for _ in articles]
    for batch in data.batches(windows, size):
        with torch.autocast('cpu', torch.bfloat16):
            words = reader.words(data.tensors(batch, word_id, pad))
            cue = reader.cue(words).float().softmax(-1)
            tags = reader.tags(words).float().log_softmax(-1) if reader.tags is not None else None
        offset, cues, owners = 0, [], []
        for window in batch:
            for a, b in window.passages:
                for probability, first, end in cue_runs(cue[a + offset:b + offset], threshold):
                    cues.append((first + a + offset, end + a + offset, a + offset, b + offset))
                    owners.append((window, probability, first + a, end + a, a, b, offset))
            offset += len(window.words)
        if not cues:
            continue
        with torch.autocast('cpu', torch.bfloat16):
            logits, mask = reader.link(words, cues)
        logits = logits.float()
        for n, (window, probability, first, end, a, b, at) in enumerate(owners):
            roles = logits[n, :b - a].log_softmax(-1)
            if tags is not None:
                roles = (logits[n, :b - a], tags[a + at:b + at])
            found[window.article].append((probability, window.words[first], window.words[end - 1] + 1, window.words[a], roles))
    return found


def cue_runs(p, threshold):
    """Words more likely to begin or be in a cue than `threshold`; a run goes on through words most likely inside."""
    runs, n = [], 0
    rows = p.tolist()
    while n < len(rows):
        if rows[n][1] < threshold and not (rows[n][1] + rows[n][2] >= threshold):
            n += 1
            continue
        end = n + 1
        while end < len(rows) and rows[end][2] >= 0.5:
            end += 1
        runs.append((rows[n][1] + rows[n][2], n, end))
        n = end
    return runs


def spans_of(roles, first, kind):
    """Runs of one kind (0 source, 1 content) of the likeliest tags."""
    best = roles.argmax(-1).tolist()
    b, i = (data.SOURCE_B, data.SOURCE_I) if kind == 0 else (data.CONTENT_B, data.CONTENT_I)
    runs = []
    for n, tag in enumerate(best):
        if tag == b or (tag == i and (n == 0 or best[n - 1] not in (b, i))):
            runs.append([first + n, first + n + 1])
        elif tag == i:
            runs[-1][1] += 1
    return runs


def predict(reader, articles, word_id, pad, threshold):
    rows = []
    found = outputs(reader, articles, word_id, pad, threshold)
    for article, cues in zip(articles, found):
        if reader.tags is not None:
            attributions = linked(cues)
        else:
            attributions = [(p, [[f, e]], spans_of(r, a, 0), spans_of(r, a, 1)) for p, f, e, a, r in cues]
        taken, kept = set(), []
        for p, cue, source, content in sorted(attributions, key=lambda x: -x[0]):
            inside = {w for a, b in content for w in range(a, b)}
            cue_words = {w for a, b in cue for w in range(a, b)}
            if not inside or len(inside & taken) > 0.5 * len(inside) or cue_words & taken:
                continue
            taken |= inside
            kept.append({'source': chars(article, source), 'cue': chars(article, cue), 'content': chars(article, content)})
        rows.append({'id': article['id'], 'attributions': kept})
    return rows


def linked(cues):
    """Design a: spans from the tags of a passage, each content given to its best cue, each cue its best source."""
    groups = {}
    for cue in cues:
        groups.setdefault(cue[3], []).append(cue)
    found = []
    for first, group in groups.items():
        tags = group[0][4][1]
        sources, contents = spans_of(tags, first, 0), spans_of(tags, first, 1)
        mean = lambda cue, span, kind: float(torch.logsumexp(cue[4][0].log_softmax(-1)[span[0] - first:span[1] - first, kind:kind + 2], -1).mean())
        given = {n: [] for n in range(len(group))}
        for span in contents:
            given[max(range(len(group)), key=lambda n: mean(group[n], span, 3))].append(span)
        for n, cue in enumerate(group):
            source = max(sources, key=lambda s: mean(cue, s, 1), default=None)
            if source and mean(cue, source, 1) < -1.5:
                source = None
            if given[n]:
                found.append((cue[0], [[cue[1], cue[2]]], [source] if source else [], given[n]))
    return found


def chars(article, runs):
    spans = article['spans']
    return [[spans[a][0], spans[b - 1][1]] for a, b in runs]


def write_predictions(rows, path):
    with open(path, 'w', encoding='utf-8') as out:
        for row in rows:
            out.write(json.dumps(row) + '\n')

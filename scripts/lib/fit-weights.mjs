// Labels candidates against the annotation and fits the logistic weights of the cue lexicon.

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

/** A reader of word sets of one text, in UTF-16 units, as the scorer counts them. */
export function wordSets(text) {
  const words = Array.from(text.matchAll(WORD), (m) => [m.index, m.index + m[0].length]);
  return (spans) => {
    const set = new Set();
    for (const [start, end] of spans) {
      let low = 0;
      let high = words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (words[middle][1] <= start) low = middle + 1;
        else high = middle;
      }
      for (; low < words.length && words[low][0] < end; low++) set.add(low);
    }
    return set;
  };
}

export function overlap(a, b) {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  const all = a.size + b.size - both;
  return all ? both / all : 0;
}

/**
 * 1 where the candidate is the best match of an annotated attribution by the scorer's measure, 0 where it is not, null where its cue
 * stands inside an annotated content: nesting is not annotated, so nothing is known of it.
 */
export function labelsOf(text, gold, candidates, spanOf) {
  const sets = wordSets(text);
  const mine = candidates.map((c) => ({ content: sets(c.content.map(spanOf)), source: sets(c.source.map(spanOf)) }));
  const labels = candidates.map(() => 0);
  const goldSets = gold.map((g) => ({ source: sets(g.source), content: sets(g.content) }));
  const covered = new Set();
  for (const g of goldSets) for (const word of g.content) covered.add(word);
  candidates.forEach((c, i) => {
    if (!c.cue) return;
    const cue = sets([spanOf(c.cue)]);
    if (cue.size > 0 && [...cue].every((word) => covered.has(word))) labels[i] = null;
  });
  const byWord = new Map();
  mine.forEach((m, i) => {
    for (const word of m.content) {
      if (!byWord.has(word)) byWord.set(word, []);
      byWord.get(word).push(i);
    }
  });
  for (const g of goldSets) {
    let best = -1;
    let value = 0;
    const near = new Set();
    for (const word of g.content) for (const i of byWord.get(word) ?? []) near.add(i);
    for (const i of near) {
      const content = overlap(g.content, mine[i].content);
      if (content < 0.5) continue;
      const right = g.source.size === 0 ? mine[i].source.size === 0 : overlap(g.source, mine[i].source) >= 0.5;
      if (right && content > value) [best, value] = [i, content];
    }
    if (best >= 0) labels[best] = 1;
  }
  return labels;
}

/** @param {{features: string[], label: 0 | 1}[]} samples @returns {Map<string, number>} */
export function fit(samples, { epochs = 12, l2 = 2e-5, rate = 0.3, least = 8 } = {}) {
  const counts = new Map();
  for (const { features } of samples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map();
  for (const [f, n] of counts) if (n >= least) index.set(f, index.size + 1);
  const rows = samples.map(({ features, label }) => ({
    ids: features.map((f) => index.get(f)).filter((i) => i !== undefined),
    label,
  }));
  const weights = new Float64Array(index.size + 1);
  const squares = new Float64Array(index.size + 1).fill(1e-2);
  weights[0] = -2;
  // a fixed linear congruence shuffles the same way on every machine
  let seed = 12345;
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const k of order) {
      const { ids, label } = rows[k];
      let sum = weights[0];
      for (const i of ids) sum += weights[i];
      const error = 1 / (1 + Math.exp(-sum)) - label;
      const step = (i, decay) => {
        const gradient = error + decay * weights[i] * 50;
        squares[i] += gradient * gradient;
        weights[i] -= (rate * gradient) / Math.sqrt(squares[i]);
      };
      step(0, 0);
      for (const i of ids) step(i, l2 * 20);
    }
  }
  const result = new Map([['always', weights[0]]]);
  for (const [f, i] of index) result.set(f, weights[i]);
  return result;
}

const ROLES = ['source', 'cue', 'content'];

/**
 * The cases that cost most, as text: reference attributions that no prediction matches, with the prediction that stands on
 * the same words beside them; then predictions that stand on no attribution. Taken evenly over the articles.
 */
export function worstCases(articles, predictions, count) {
  const misses = [];
  const spurious = [];
  for (const [n, { id, text, attributions }] of articles.entries()) {
    const letters = Array.from(text);
    const show = (attribution) =>
      ROLES.map((role) => {
        const words = (attribution?.[role] ?? []).map(([start, end]) => letters.slice(start, end).join(''));
        return `${role[0] === 'c' ? role.slice(0, 3) : 'src'} ${words.map((w) => JSON.stringify(shorten(w))).join(' + ') || '-'}`;
      }).join('\n       ');
    const mine = predictions[n]?.attributions ?? [];
    for (const gold of attributions) {
      const [best, share] = nearest(gold, mine);
      if (share >= 0.5 && overlap(gold.source, best?.source ?? []) >= 0.5) continue;
      misses.push(`MISS ${id}\n  gold ${show(gold)}\n  ours ${best && share > 0 ? show(best) : '(nothing there)'}`);
    }
    for (const own of mine) {
      const [, share] = nearest(own, attributions);
      if (share === 0) spurious.push(`SPURIOUS ${id} (certainty ${own.certainty})\n  ours ${show(own)}`);
    }
  }
  const spread = (list) => {
    const step = Math.max(1, list.length / count);
    return Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor(i * step)]);
  };
  return [
    `\n${misses.length} missed or wrong, ${spurious.length} where the annotation has nothing`,
    ...spread(misses),
    ...spread(spurious),
  ].join('\n\n');
}

const shorten = (words) => (words.length > 240 ? `${words.slice(0, 150)} … ${words.slice(-80)}` : words);

function nearest(attribution, others) {
  let best = null;
  let share = 0;
  for (const other of others) {
    const value = overlap(attribution.content, other.content);
    if (value > share) [best, share] = [other, value];
  }
  return [best, share];
}

/** Intersection over union of two span sets in characters; two empty sets are the same. */
function overlap(a, b) {
  if (a.length === 0 && b.length === 0) return 1;
  let both = 0;
  for (const [s, e] of a) for (const [t, f] of b) both += Math.max(0, Math.min(e, f) - Math.max(s, t));
  const size = (spans) => spans.reduce((n, [s, e]) => n + e - s, 0);
  return both / Math.max(1, size(a) + size(b) - both);
}

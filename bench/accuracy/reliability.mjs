import { wordsOf } from '../../../shared/benchmark/score.mjs';

/**
 * How often attributions of a certainty are right (source and content, matched as the scorer matches them), in ten bins, and the
 * expected calibration error: the mean distance between certainty and share right, weighted by count (Naeini et al. 2015).
 *
 * @param {readonly {id: string, text: string, attributions: readonly any[]}[]} articles
 * @param {readonly {id: string, attributions: readonly any[]}[]} predictions in the same order
 */
export function reliability(articles, predictions) {
  const bins = Array.from({ length: 10 }, (_, n) => ({ from: n / 10, certainty: 0, right: 0, count: 0 }));
  for (const [n, { text, attributions }] of articles.entries()) {
    const words = wordsIn(text);
    const prepare = ({ source, content }) => ({ source: words(source), content: words(content) });
    const gold = attributions.map(prepare);
    const mine = predictions[n].attributions.map(prepare);
    const right = matched(gold, mine);
    for (const [k, { certainty }] of predictions[n].attributions.entries()) {
      const bin = bins[Math.min(9, Math.floor(certainty * 10))];
      bin.certainty += certainty;
      bin.right += right.has(k) ? 1 : 0;
      bin.count++;
    }
  }
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.certainty - bin.right), 0) / Math.max(1, total);
  const round = (value) => Math.round(value * 1000) / 1000;
  return {
    expectedCalibrationError: round(error),
    bins: bins
      .filter(({ count }) => count > 0)
      .map(({ from, certainty, right, count }) => ({
        from,
        certainty: round(certainty / count),
        right: round(right / count),
        count,
      })),
  };
}

/** The numbers of the predictions that are right: best content overlap first, one to one. */
function matched(gold, mine) {
  const pairs = [];
  for (const [i, g] of gold.entries())
    for (const [j, p] of mine.entries()) {
      const share = iou(g.content, p.content);
      if (share >= 0.5) pairs.push([share, iou(g.source, p.source), i, j]);
    }
  pairs.sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  const usedGold = new Set();
  const usedMine = new Set();
  const right = new Set();
  for (const [, , i, j] of pairs) {
    if (usedGold.has(i) || usedMine.has(j)) continue;
    usedGold.add(i);
    usedMine.add(j);
    const same = gold[i].source.size === 0 ? mine[j].source.size === 0 : iou(gold[i].source, mine[j].source) >= 0.5;
    if (same) right.add(j);
  }
  return right;
}

function iou(a, b) {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

/** The scorer's words that spans in code points touch. */
function wordsIn(text) {
  const units = [];
  let at = 0;
  for (const letter of text) {
    units.push(at);
    at += letter.length;
  }
  units.push(at);
  const words = wordsOf(text);
  return (spans) => {
    const found = new Set();
    for (const [start, end] of spans)
      for (const [n, [from, to]] of words.entries()) if (to > units[start] && from < units[end]) found.add(n);
    return found;
  };
}

/** The diagram as a picture: dots on the dotted line mean that certainties are what they say; a dot's area is its count. */
export function reliabilityPicture({ bins, expectedCalibrationError }, title) {
  const [size, edge] = [320, 40];
  const x = (value) => edge + value * size;
  const y = (value) => edge + (1 - value) * size;
  const most = Math.max(...bins.map(({ count }) => count));
  const lines = [0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
    `<path d="M${x(0)} ${y(value)}H${x(1)}M${x(value)} ${y(0)}V${y(1)}" stroke="#ddd"/>`,
    `<text x="${x(value)}" y="${y(0) + 16}" text-anchor="middle">${value}</text>`,
    `<text x="${x(0) - 6}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
  ]);
  const dots = bins.map(
    ({ certainty, right, count }) =>
      `<circle cx="${x(certainty).toFixed(1)}" cy="${y(right).toFixed(1)}" r="${(3 + 9 * Math.sqrt(count / most)).toFixed(1)}" fill="#2563a8" fill-opacity="0.75"><title>${count} attributions: certainty ${certainty}, right ${right}</title></circle>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size + 2 * edge} ${size + 2 * edge + 20}" font-family="sans-serif" font-size="12">
<title>${title}</title>
<text x="${edge}" y="24" font-size="13">${title}: expected calibration error ${expectedCalibrationError}</text>
${lines.join('\n')}
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#888" stroke-dasharray="4 4"/>
${dots.join('\n')}
<text x="${x(0.5)}" y="${y(0) + 36}" text-anchor="middle">certainty given</text>
<text transform="translate(12 ${y(0.5)}) rotate(-90)" text-anchor="middle">share right</text>
</svg>
`;
}

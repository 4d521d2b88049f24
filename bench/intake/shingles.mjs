// The measure of scrapinghub/article-extraction-benchmark: shingles of four words, counted with multiplicity.

/** Words: runs of letters, digits and underscores. */
const WORD = /[\p{L}\p{N}_]+/gu;
/** Words in a shingle. */
const SIZE = 4;

/**
 * Precision and recall of a text against the right one. A text of fewer than four words is one shingle.
 * @param {string} predicted
 * @param {string} expected
 * @returns {{precision: number, recall: number}}
 */
export function scoreText(predicted, expected) {
  const found = shingles(predicted);
  const wanted = shingles(expected);
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const foundCount = total(found);
  const wantedCount = total(wanted);
  if (foundCount === 0 && wantedCount === 0) return { precision: 1, recall: 1 };
  return {
    precision: foundCount === 0 ? 0 : shared / foundCount,
    recall: wantedCount === 0 ? 0 : shared / wantedCount,
  };
}

/**
 * The mean of the pages' precision, the mean of their recall, and the harmonic mean of these two.
 * @param {{precision: number, recall: number}[]} scores
 */
export function meanScore(scores) {
  const mean = (key) => scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  const precision = mean('precision');
  const recall = mean('recall');
  return { precision, recall, f1: f1Of({ precision, recall }) };
}

/** @param {{precision: number, recall: number}} score */
export function f1Of({ precision, recall }) {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** @param {string} text @returns {Map<string, number>} */
function shingles(text) {
  const words = text.match(WORD) ?? [];
  const counts = new Map();
  if (words.length === 0) return counts;
  for (let at = 0; at < Math.max(1, words.length - SIZE + 1); at++) {
    const shingle = words.slice(at, at + SIZE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** @param {Map<string, number>} counts */
function total(counts) {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

import type { Found } from './found-words.ts';

/** BM25's constants: how soon more of the same word adds nothing, and how much the length of a text counts (Robertson and Zaragoza, 2009). */
const SATURATION = 1.2;
const LENGTH = 0.75;
/** A word in a title, or in the name of a speaker, counts as much as so many in the text. */
const HEAD = 5;

/**
 * How much a text says of what was looked for. It depends on the text alone and not on the others, so that a word in every text costs no
 * more than a rare one, and both databases put results in the same order.
 *
 * @param usual words of a text of its kind
 */
export function relevance(head: Found, body: Found, terms: number, usual: number): number {
  const often = Array.from({ length: terms }, () => 0);
  for (const [{ hits }, weight] of [[head, HEAD] as const, [body, 1] as const])
    for (const { term } of hits) often[term] = (often[term] ?? 0) + weight;
  const long = SATURATION * (1 - LENGTH + (LENGTH * body.words) / usual);
  const score = often.reduce((sum, times) => sum + times / (times + long), 0);
  // a difference in the last digits is none
  return Math.round(score * 1e6) / 1e6;
}

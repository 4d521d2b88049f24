import { comparable } from './comparable.ts';

/** Letters from which a word is taken for one of content, in any language: the shorter are articles, pronouns, prepositions. */
const LEAST_LETTERS = 4;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words and how often each stands. */
export type WordCounts = ReadonlyMap<string, number>;

/**
 * The words of a text that carry its content: the longer ones and the numbers; all of them where there are none.
 *
 * @example
 * ```ts
 * [...contentWords('The bridge is unsafe, and so is the other bridge').keys()]; // → ['bridge', 'unsafe', 'other']
 * ```
 */
export function contentWords(text: string): WordCounts {
  const all = comparable(text).toLowerCase().match(WORD) ?? [];
  const long = all.filter((word) => word.length >= LEAST_LETTERS || /\p{N}/u.test(word));
  const counts = new Map<string, number>();
  for (const word of long.length > 0 ? long : all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * The share of content words that two texts have in common, 0 to 1: twice those in both, by those of either (Dice 1945).
 *
 * @example
 * ```ts
 * sharedWords(contentWords('unsafe bridge'), contentWords('bridge closed')); // → 0.5
 * ```
 */
export function sharedWords(one: WordCounts, other: WordCounts): number {
  const all = total(one) + total(other);
  if (all === 0) return 0;
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let both = 0;
  for (const [word, count] of small) both += Math.min(count, large.get(word) ?? 0);
  return (2 * both) / all;
}

function total(counts: WordCounts): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

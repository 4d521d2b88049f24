import type { Sentence, Token } from '../layers/segmentation.ts';

/** Place, country, day and agency before the dash: no dateline is longer. */
const LONGEST_DATELINE = 20;
const DASHES = new Set(['—', '–', '--', '-', '―']);
const BETWEEN = new Set([',', '.', '(', ')', '/', "'"]);
const SMALL = new Set(['of', 'the', 'and', 'near', 'on', 'de', 'del', 'la', 'al']);

/**
 * Past a dateline that opens a sentence ("PORTO NOVO, Ostrava, Feb. 4 (Courier) —"), else the sentence's first token. It is known by its
 * dash and by a place in capitals or an agency in brackets; every word in it has a capital.
 */
export function pastDateline(tokens: readonly Token[], { firstToken, endToken }: Sentence): number {
  const bound = Math.min(endToken - 1, firstToken + LONGEST_DATELINE);
  let at = firstToken;
  while (at < bound && isInside(tokens[at])) at++;
  if (at === firstToken || at >= bound || !DASHES.has(tokens[at]?.lower ?? '')) return firstToken;
  return isCapitals(tokens[firstToken]) || tokens[at - 1]?.text === ')' ? at + 1 : firstToken;
}

function isInside(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'number' || BETWEEN.has(token.lower) || SMALL.has(token.lower)) return true;
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

const isCapitals = (token: Token | undefined): boolean => /^[\p{Lu}.’'-]{3,}$/u.test(token?.text ?? '');

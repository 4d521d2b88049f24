import { folded } from '../../store/search/words.ts';

/** Words of a text that were looked for, in UTF-16 units. */
export interface FoundWords {
  /** Index of the term. */
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** All that was found in a text, and how many words it has. */
export interface Found {
  readonly hits: readonly FoundWords[];
  readonly words: number;
}

/** Hits that are kept of one text: a snippet and a rank need no more. */
const MOST_HITS = 400;

/**
 * Finds the terms in a text by themselves: the full-text index knows that they are there, not where. Case and diacritics do not count.
 *
 * @param terms a word each, or the words of a phrase
 */
export function findWords(text: string, terms: readonly (readonly string[])[]): Found {
  const wanted = terms.map((words) => folded(words.join(' ')).split(' '));
  const longest = wanted.reduce((most, { length }) => Math.max(most, length), 1);
  const byLast = new Map<string, number[]>();
  for (const [term, words] of wanted.entries()) {
    const last = words.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), term]);
  }
  const hits: FoundWords[] = [];
  const before: { readonly word: string; readonly start: number }[] = [];
  let words = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)) {
    const [printed] = match;
    const word = foldedWord(printed);
    words++;
    before.push({ word, start: match.index });
    if (before.length > longest) before.shift();
    if (hits.length >= MOST_HITS) continue;
    for (const term of byLast.get(word) ?? []) {
      const phrase = wanted[term] ?? [];
      const from = before.length - phrase.length;
      if (from < 0 || !phrase.every((one, index) => before[from + index]?.word === one)) continue;
      hits.push({ term, start: before[from]?.start ?? match.index, end: match.index + printed.length });
    }
  }
  return { hits, words };
}

const ASCII = /^[\0-\x7f]*$/;

function foldedWord(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : folded(word);
}

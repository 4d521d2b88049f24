/** What the tagger looks at. The script that trains its weights uses this very function, so the two cannot part. */

const START = '\u0002';
const BEFORE_START = '\u0001';
const END = '\u0003';
const NUMERAL = /^[\d.,:/-]+$/;
const DIGIT = /\d/;

/** Two pads, the words of a sentence in the tagger's own spelling, two pads. */
export function contextOf(words: readonly string[]): readonly string[] {
  return [BEFORE_START, START, ...words.map(spelling), END, END];
}

/** The form under which a word is known: lower case, numbers alike. */
function spelling(word: string): string {
  if (DIGIT.test(word)) return NUMERAL.test(word) ? '0' : '0a';
  return word.toLowerCase().replaceAll('’', "'");
}

/** The case of a word as a letter: `A` all capitals, `C` capitalised, `h` lower with a hyphen, `l` lower. */
function caseOf(word: string): string {
  const first = word.charAt(0);
  if (first !== first.toLowerCase()) return word.length > 1 && word === word.toUpperCase() ? 'A' : 'C';
  return word.includes('-') ? 'h' : 'l';
}

/**
 * The features of the word at `index`: its form, ends, case, the two tags before it, and its neighbours (Ratnaparkhi 1996, Collins 2002).
 *
 * @param context of `contextOf`
 * @param word as printed
 * @param before the tag of the word before it, `two` of the one before that; empty at the start
 */
export function featuresOf(
  context: readonly string[],
  index: number,
  word: string,
  before: string,
  two: string,
): readonly string[] {
  const at = index + 2;
  const own = context[at] ?? '';
  const previous = context[at - 1] ?? '';
  const next = context[at + 1] ?? '';
  const letters = caseOf(word);
  return [
    'b',
    `s${own.slice(-3)}`,
    `S${own.slice(-2)}`,
    `p${own.charAt(0)}`,
    `c${letters}${index === 0 ? 1 : 0}`,
    `1${before}`,
    `2${two}`,
    `3${before}|${two}`,
    `w${own}`,
    `t${before}|${own}`,
    `C${letters}|${before}`,
    `u${previous}`,
    `x${previous.slice(-3)}`,
    `v${context[at - 2] ?? ''}`,
    `n${next}`,
    `m${next.slice(-3)}`,
    `o${context[at + 2] ?? ''}`,
    `k${own}|${next}`,
  ];
}

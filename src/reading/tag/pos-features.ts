/**
 * What the tagger looks at, in groups that depend on one thing each: the tagger sums a group once for each word or tag and keeps the sum. The
 * script that trains the weights uses these very functions, so the two cannot part.
 * (Features after Ratnaparkhi 1996 and Collins 2002: form, ends, case, the two tags before, the neighbours.)
 */

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
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** The case of a word as a letter: `A` all capitals, `C` capitalised, `h` lower with a hyphen, `l` lower. */
export function caseOf(word: string): string {
  const first = word.charAt(0);
  if (first !== first.toLowerCase()) return word.length > 1 && word === word.toUpperCase() ? 'A' : 'C';
  return word.includes('-') ? 'h' : 'l';
}

export const ownFeatures = (own: string): readonly string[] => [
  'b',
  `s${own.slice(-3)}`,
  `S${own.slice(-2)}`,
  `p${own.charAt(0)}`,
  `w${own}`,
];
export const previousFeatures = (previous: string): readonly string[] => [`u${previous}`, `x${previous.slice(-3)}`];
export const nextFeatures = (next: string): readonly string[] => [`n${next}`, `m${next.slice(-3)}`];
export const secondBeforeFeatures = (word: string): readonly string[] => [`v${word}`];
export const secondNextFeatures = (word: string): readonly string[] => [`o${word}`];
export const tagFeatures = (before: string, two: string): readonly string[] => [
  `1${before}`,
  `2${two}`,
  `3${before}|${two}`,
];
export const caseFeatures = (letters: string, first: boolean): readonly string[] => [`c${letters}${first ? 1 : 0}`];
export const caseAndTagFeatures = (letters: string, before: string): readonly string[] => [`C${letters}|${before}`];
export const tagAndOwnFeatures = (before: string, own: string): readonly string[] => [`t${before}|${own}`];
export const pairFeatures = (own: string, next: string): readonly string[] => [`k${own}|${next}`];

/**
 * All features of the word at `index`.
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
  const next = context[at + 1] ?? '';
  const letters = caseOf(word);
  return [
    ...ownFeatures(own),
    ...previousFeatures(context[at - 1] ?? ''),
    ...nextFeatures(next),
    ...secondBeforeFeatures(context[at - 2] ?? ''),
    ...secondNextFeatures(context[at + 2] ?? ''),
    ...tagFeatures(before, two),
    ...caseFeatures(letters, index === 0),
    ...caseAndTagFeatures(letters, before),
    ...tagAndOwnFeatures(before, own),
    ...pairFeatures(own, next),
  ];
}

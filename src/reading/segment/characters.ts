/** Classes of UTF-16 units, looked up in a table that fills itself: one test by regular expression for each unit of Unicode, ever. */

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;
export const OTHER = 5;

const classes = new Uint8Array(0x10000);

/** The class of a UTF-16 unit. A surrogate counts as a letter, so that astral letters and emoji stay whole. */
export function classOf(unit: number): number {
  return classes[unit] || (classes[unit] = classify(unit));
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER;
  const character = String.fromCharCode(unit);
  // the byte-order mark is white space to JavaScript; inside a text it is an invisible character like others
  if (unit !== 0xfeff && /\s/.test(character)) return SPACE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{M}\u200c\u200d]/u.test(character)) return MARK;
  return OTHER;
}

/** Whether a unit can stand inside a word: a letter, a digit, a combining mark or a joiner. */
export function inWord(unit: number): boolean {
  const kind = classOf(unit);
  return kind === LETTER || kind === DIGIT || kind === MARK;
}

export function isDigit(unit: number): boolean {
  return classOf(unit) === DIGIT;
}

export function isSpace(unit: number): boolean {
  return classOf(unit) === SPACE;
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 0x80) return first >= 0x41 && first <= 0x5a;
  return classOf(first) === LETTER && CAPITAL.test(word);
}
const CAPITAL = /^\p{Lu}/u;

import { FRACTIONS, GLUED_MULTIPLIERS, MULTIPLIERS, SMALL_NUMBERS, TENS } from '../../language/en/number-words.ts';
import type { Token } from '../layers/segmentation.ts';

const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([a-z]{1,2})?$/;
/** Words that a number in words may have: more is a list. */
const LONGEST = 14;

/** A number as printed. */
export interface Value {
  readonly value: number;
  /** One past its last token. */
  readonly end: number;
  /** The word that multiplies it, 1 without: "5 to 10 million" counts millions on both sides. */
  readonly factor: number;
}

export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

/** The number at `index`, in digits or in words, with the words that multiply it. */
export function valueAt(tokens: readonly Token[], index: number, end: number): Value | null {
  const token = tokens[index];
  if (token === undefined || index >= end) return null;
  const digits = DIGITS.exec(token.lower);
  if (digits !== null) {
    const [, whole = '', part = '', glued] = digits;
    const factor = glued === undefined ? 1 : GLUED_MULTIPLIERS.get(glued);
    if (factor === undefined) return null;
    return multiplied(tokens, exact(Number(whole.replaceAll(',', '') + part), factor), index + 1, end, factor);
  }
  return fractionAt(tokens, index, end) ?? wordsAt(tokens, index, end);
}

/** "1.2 million", "20 thousand"; a dozen after a number counts dozens. */
function multiplied(tokens: readonly Token[], value: number, index: number, end: number, glued: number): Value {
  const factor = index < end ? MULTIPLIERS.get(lowerAt(tokens, index)) : undefined;
  if (factor === undefined) return { value, end: index, factor: glued };
  return { value: exact(value, factor), end: index + 1, factor };
}

/** "half a million", "a quarter of a million", "three quarters of a million"; a part of anything else is no number. */
function fractionAt(tokens: readonly Token[], index: number, end: number): Value | null {
  const times = lowerAt(tokens, index) === 'a' ? 1 : SMALL_NUMBERS.get(lowerAt(tokens, index));
  let at = times === undefined ? index : index + 1;
  const part = FRACTIONS.get(lowerAt(tokens, at));
  if (part === undefined) return null;
  at++;
  if (lowerAt(tokens, at) === 'of') at++;
  const factor = lowerAt(tokens, at) === 'a' ? MULTIPLIERS.get(lowerAt(tokens, at + 1)) : undefined;
  if (factor === undefined || at + 1 >= end) return null;
  return { value: exact((times ?? 1) * part, factor), end: at + 2, factor };
}

/** A product without the noise of binary fractions: 1.2 times a million is a whole number. */
function exact(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** A number in words: "a hundred and five thousand" is 105,000; "twenty-two" is one token or two. */
function wordsAt(tokens: readonly Token[], index: number, end: number): Value | null {
  let at = index;
  let total = 0;
  let part = 0;
  let seen = false;
  let last = 1;
  if (lowerAt(tokens, at) === 'a' && MULTIPLIERS.has(lowerAt(tokens, at + 1))) {
    part = 1;
    at++;
  }
  for (; at < Math.min(end, index + LONGEST); at++) {
    const word = lowerAt(tokens, at);
    const small = smallNumber(word);
    const factor = MULTIPLIERS.get(word);
    if (small !== null) {
      // "five three" are two numbers
      if (seen && part % 10 !== 0 && part % 100 !== 0) break;
      if (seen && small >= 10 && part % 100 !== 0) break;
      if (seen && small < 10 && part % 10 !== 0) break;
      part += small;
    } else if (factor !== undefined && (seen || part > 0)) {
      last = factor;
      if (factor <= 100) part = (part === 0 ? 1 : part) * factor;
      else {
        total += part * factor;
        part = 0;
      }
    } else if (
      word === 'and' &&
      seen &&
      smallNumber(lowerAt(tokens, at + 1)) !== null &&
      lowerAt(tokens, at - 1) !== 'and' &&
      MULTIPLIERS.has(lowerAt(tokens, at - 1))
    ) {
      continue;
    } else break;
    seen = true;
  }
  if (!seen) return null;
  // "two and a half million"
  if (lowerAt(tokens, at) === 'and' && lowerAt(tokens, at + 1) === 'a' && lowerAt(tokens, at + 2) === 'half') {
    return at + 2 < end ? multiplied(tokens, total + part + 0.5, at + 3, end, 1) : null;
  }
  return { value: total + part, end: at, factor: last };
}

function smallNumber(word: string): number | null {
  const whole = SMALL_NUMBERS.get(word) ?? TENS.get(word);
  if (whole !== undefined) return whole;
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return null;
  const tens = TENS.get(word.slice(0, hyphen));
  const ones = SMALL_NUMBERS.get(word.slice(hyphen + 1));
  return tens !== undefined && ones !== undefined && ones > 0 && ones < 10 ? tens + ones : null;
}

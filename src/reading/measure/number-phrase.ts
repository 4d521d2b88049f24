import {
  BOUND_AFTER,
  BOUND_PHRASES,
  GLUED_MULTIPLIERS,
  MULTIPLIERS,
  SMALL_NUMBERS,
  TENS,
  VAGUE_NUMBERS,
} from '../../language/en/number-words.ts';
import type { Bound } from '../../domain/vocabulary.ts';
import type { Token } from '../layers/segmentation.ts';

/** A number as printed, with its bound, in tokens. */
export interface NumberPhrase {
  /** First token, its bounding words included. */
  readonly first: number;
  readonly end: number;
  /** First token of the number itself. */
  readonly number: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  /** The currency sign before it, if any. */
  readonly sign: string | null;
  readonly percent: boolean;
}

const SIGNS = new Set(['$', '£', '€', '¥', '₹', '₽']);
const DASHES = new Set(['-', '–', '—']);
const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([a-z]{1,2})?$/;
/** Words that a number in words may have: more is a list. */
const LONGEST = 14;

/**
 * The number phrase that begins at `index`, or null. Bounds before and after it belong to it: "more than 100", "10 to 15", "12 or more".
 *
 * @param start the first token of the sentence, `end` one past its last
 */
export function numberPhraseAt(
  tokens: readonly Token[],
  index: number,
  start: number,
  end: number,
): NumberPhrase | null {
  const lower = lowerAt(tokens, index);
  if (VAGUE_NUMBERS.has(lower)) return vague(tokens, index, start, end);
  const sign = SIGNS.has(lower) ? lower : null;
  const hyphenated = HYPHENATED.exec(lower);
  if (hyphenated !== null) return hyphenatedRange(index, Number(hyphenated[1]), Number(hyphenated[2]));
  const one = valueAt(tokens, sign === null ? index : index + 1, end);
  if (one === null) return null;
  const range = rangeAfter(tokens, index, one, end);
  const percent = (at: number): boolean =>
    lowerAt(tokens, at) === '%' ||
    lowerAt(tokens, at) === 'percent' ||
    (lowerAt(tokens, at) === 'per' && lowerAt(tokens, at + 1) === 'cent');
  const percentEnd = (at: number): number => (lowerAt(tokens, at) === 'per' ? at + 2 : at + 1);
  if (range !== null) {
    const isPercent = percent(range.end);
    const between = lowerAt(tokens, index - 1) === 'between' || lowerAt(tokens, index - 1) === 'from';
    const first = between && index > start ? index - 1 : index;
    const last = isPercent ? percentEnd(range.end) : range.end;
    return {
      first,
      end: last,
      number: index,
      min: one.value,
      max: range.value,
      bound: 'range',
      sign,
      percent: isPercent,
    };
  }
  const isPercent = percent(one.end);
  let last = isPercent ? percentEnd(one.end) : one.end;
  const before = boundBefore(tokens, index, start);
  const after = BOUND_AFTER.find(([words]) => words.every((word, step) => lowerAt(tokens, last + step) === word));
  if (after !== undefined) last += after[0].length;
  const bound: Bound = before?.bound ?? after?.[1] ?? 'exact';
  return {
    first: before?.first ?? index,
    end: Math.min(last, end),
    number: index,
    min: bound === 'up_to' || bound === 'fewer_than' ? null : one.value,
    max: bound === 'at_least' || bound === 'more_than' ? null : one.value,
    bound,
    sign,
    percent: isPercent,
  };
}

/** "10-15" is one token. A falling pair is a result or a date, no range. */
function hyphenatedRange(index: number, min: number, max: number): NumberPhrase | null {
  if (min >= max) return null;
  return { first: index, end: index + 1, number: index, min, max, bound: 'range', sign: null, percent: false };
}
const HYPHENATED = /^(\d{1,9})-(\d{1,9})$/;

interface Value {
  readonly value: number;
  readonly end: number;
}

function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

/** The number at `index`, in digits or in words, with the words that multiply it. */
function valueAt(tokens: readonly Token[], index: number, end: number): Value | null {
  const token = tokens[index];
  if (token === undefined || index >= end) return null;
  const digits = DIGITS.exec(token.lower);
  if (digits !== null) {
    const [, whole = '', part = '', glued] = digits;
    const factor = glued === undefined ? 1 : GLUED_MULTIPLIERS.get(glued);
    if (factor === undefined) return null;
    return multiplied(tokens, exact(Number(whole.replaceAll(',', '') + part), factor), index + 1, end);
  }
  return wordsAt(tokens, index, end);
}

/** "1.2 million", "20 thousand"; a dozen after a number counts dozens. */
function multiplied(tokens: readonly Token[], value: number, index: number, end: number): Value {
  const factor = index < end ? MULTIPLIERS.get(lowerAt(tokens, index)) : undefined;
  return factor === undefined ? { value, end: index } : { value: exact(value, factor), end: index + 1 };
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
  return seen ? { value: total + part, end: at } : null;
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

/** The second number of a range: "10 to 15", "10–15", "between 10 and 15". */
function rangeAfter(tokens: readonly Token[], index: number, one: Value, end: number): Value | null {
  const link = lowerAt(tokens, one.end);
  const between = lowerAt(tokens, index - 1) === 'between';
  const links = link === 'to' || DASHES.has(link) || (link === 'and' && between);
  if (!links) return null;
  const second = SIGNS.has(lowerAt(tokens, one.end + 1)) ? one.end + 2 : one.end + 1;
  const other = valueAt(tokens, second, end);
  if (other === null) return null;
  // "5 to 10 million": the factor holds for both; "12 to 3" is a result, no range
  return other.value >= one.value ? other : null;
}

function boundBefore(
  tokens: readonly Token[],
  index: number,
  start: number,
): { readonly first: number; readonly bound: Bound } | null {
  for (const [words, bound] of BOUND_PHRASES) {
    const first = index - words.length;
    if (first >= start && words.every((word, step) => lowerAt(tokens, first + step) === word)) return { first, bound };
  }
  return null;
}

/** "as many as 40", "how many" name no amount. */
const COMPARES = new Set(['as', 'how', 'so', 'too']);

/** "dozens", "hundreds of", "several": the word is kept, no number is made of it. */
function vague(tokens: readonly Token[], index: number, start: number, end: number): NumberPhrase | null {
  const lower = lowerAt(tokens, index);
  if (lower === 'few' && lowerAt(tokens, index - 1) !== 'a') return null;
  if (lower === 'many' && COMPARES.has(lowerAt(tokens, index - 1))) return null;
  let last = index + 1;
  if (lowerAt(tokens, last) === 'of' && VAGUE_NUMBERS.has(lowerAt(tokens, last + 1))) last += 2;
  const first = lower === 'few' && index > start ? index - 1 : index;
  return {
    first,
    end: Math.min(last, end),
    number: index,
    min: null,
    max: null,
    bound: 'vague',
    sign: null,
    percent: false,
  };
}

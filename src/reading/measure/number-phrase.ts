import {
  AFTER_A,
  BOUND_AFTER,
  BOUND_PHRASES,
  FRACTIONS,
  MULTIPLIERS,
  RANGE_OPENERS,
  SMALL_NUMBERS,
  TENS,
  VAGUE_NUMBERS,
} from '../../language/en/number-words.ts';
import { DOLLAR_PREFIXES } from '../../language/en/currencies.ts';
import type { Bound } from '../../domain/vocabulary.ts';
import type { Token } from '../layers/segmentation.ts';
import { lowerAt, type Value, valueAt } from './number-value.ts';

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
  if (tokens[index]?.kind !== 'number' && !mayBegin(lower)) return null;
  if (VAGUE_NUMBERS.has(lower)) return vague(tokens, index, start, end);
  const lead = SIGNS.has(lower) ? signStart(tokens, index, start) : index;
  const sign = SIGNS.has(lower) ? (lead === index ? lower : lowerAt(tokens, lead) + lower) : null;
  const hyphenated = hyphenatedRange(tokens, index, start, end);
  if (hyphenated !== null) return hyphenated;
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
    const between = lowerAt(tokens, lead - 1) === 'between' || lowerAt(tokens, lead - 1) === 'from';
    const first = between && lead > start ? lead - 1 : lead;
    const last = isPercent ? percentEnd(range.end) : range.end;
    return {
      first,
      end: last,
      number: index,
      min: range.min,
      max: range.value,
      bound: 'range',
      sign,
      percent: isPercent,
    };
  }
  const isPercent = percent(one.end);
  let last = isPercent ? percentEnd(one.end) : one.end;
  const before = boundBefore(tokens, lead, start);
  const after = BOUND_AFTER.find(([words]) => words.every((word, step) => lowerAt(tokens, last + step) === word));
  if (after !== undefined) last += after[0].length;
  const bound: Bound = before?.bound ?? after?.[1] ?? 'exact';
  return {
    first: before?.first ?? lead,
    end: Math.min(last, end),
    number: index,
    min: bound === 'up_to' || bound === 'fewer_than' ? null : one.value,
    max: bound === 'at_least' || bound === 'more_than' ? null : one.value,
    bound,
    sign,
    percent: isPercent,
  };
}

/** Whether a word may begin a number: most tokens of a text are none, and are left at once. */
function mayBegin(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return (
    (first >= 48 && first <= 57) ||
    BEGINS_NUMBER.has(lower) ||
    SIGNS.has(lower) ||
    TENS.has(lower.includes('-') ? lower.slice(0, lower.indexOf('-')) : lower)
  );
}
const BEGINS_NUMBER = new Set([
  'a',
  ...VAGUE_NUMBERS,
  ...SMALL_NUMBERS.keys(),
  ...MULTIPLIERS.keys(),
  ...FRACTIONS.keys(),
]);

/** Where a currency sign begins: at the letters glued to it in "C$500". */
function signStart(tokens: readonly Token[], index: number, start: number): number {
  const letters = tokens[index - 1];
  if (index <= start || letters === undefined || letters.end !== tokens[index]?.start) return index;
  return DOLLAR_PREFIXES.has(letters.lower) ? index - 1 : index;
}

/** "10-15", "$3-5 million": one token. A falling pair is a result or a date, no range. */
function hyphenatedRange(tokens: readonly Token[], index: number, start: number, end: number): NumberPhrase | null {
  const at = SIGNS.has(lowerAt(tokens, index)) ? index + 1 : index;
  const found = at < end ? HYPHENATED.exec(lowerAt(tokens, at)) : null;
  if (found === null) return null;
  const [min, max] = [Number(found[1]), Number(found[2])];
  if (min >= max) return null;
  const factor = at + 1 < end ? MULTIPLIERS.get(lowerAt(tokens, at + 1)) : undefined;
  const before = boundBefore(tokens, index, start);
  return {
    first: before?.bound === 'about' ? before.first : index,
    end: factor === undefined ? at + 1 : at + 2,
    number: index,
    min: min * (factor ?? 1),
    max: max * (factor ?? 1),
    bound: 'range',
    sign: at === index ? null : lowerAt(tokens, index),
    percent: false,
  };
}
const HYPHENATED = /^(\d{1,9})[-–](\d{1,9})$/;

/** A range of two numbers: "10 to 15", "10–15", "between 10 and 15". "From 10 to 15" is a change unless something ranges. */
function rangeAfter(
  tokens: readonly Token[],
  index: number,
  one: Value,
  end: number,
): (Value & { min: number }) | null {
  const link = lowerAt(tokens, one.end);
  const opener = lowerAt(tokens, index - 1);
  const links = link === 'to' || DASHES.has(link) || (link === 'and' && opener === 'between');
  if (!links || (opener === 'from' && !RANGE_OPENERS.has(lowerAt(tokens, index - 2)))) return null;
  const second = SIGNS.has(lowerAt(tokens, one.end + 1)) ? one.end + 2 : one.end + 1;
  const other = valueAt(tokens, second, end);
  if (other === null) return null;
  // "5 to 10 million": the factor holds for both; "12 to 3" is a result, no range
  const shared = one.factor === 1 && other.factor > 1 && one.value * other.factor <= other.value;
  const min = shared ? one.value * other.factor : one.value;
  return other.value >= min ? { ...other, min } : null;
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
  if (AFTER_A.has(lower) && lowerAt(tokens, index - 1) !== 'a') return null;
  if (lower === 'many' && COMPARES.has(lowerAt(tokens, index - 1))) return null;
  let last = index + 1;
  // "several hundred", "a few dozen", "many thousands"
  if (MULTIPLIERS.has(lowerAt(tokens, last)) || VAGUE_NUMBERS.has(lowerAt(tokens, last))) last++;
  if (lowerAt(tokens, last) === 'of' && VAGUE_NUMBERS.has(lowerAt(tokens, last + 1))) last += 2;
  const first = AFTER_A.has(lower) && index > start ? index - 1 : index;
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

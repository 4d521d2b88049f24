import { COUNTED_TERMS, MEASURE_OF_TERM, PEOPLE_NOUNS, UNIT_OF_NOUN } from '../../language/en/casualty-terms.ts';
import type { LocatedDate } from '../layers/findings.ts';
import type { Segmentation, Sentence } from '../layers/segmentation.ts';
import { type NumberPhrase, numberPhraseAt } from './number-phrase.ts';
import { lowerAt } from './number-value.ts';

type Tokens = Segmentation['tokens'];

/** The number phrases of a sentence that may count something, left to right; "no one" is a figure of zero. */
export function phrasesOf(
  { tokens }: Segmentation,
  sentence: Sentence,
  dates: readonly LocatedDate[],
): readonly NumberPhrase[] {
  const phrases: NumberPhrase[] = [];
  let rateUntil = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const phrase =
      zeroAt(tokens, index, sentence.endToken) ??
      numberPhraseAt(tokens, index, phrases.at(-1)?.end ?? sentence.firstToken, sentence.endToken);
    if (phrase === null) continue;
    const number = tokens[phrase.number];
    index = phrase.end - 1;
    const isRate = phrase.number < rateUntil || isEach(lowerAt(tokens, phrase.first - 1));
    rateUntil = Math.max(rateUntil, rateAfter(tokens, phrase));
    if (isRate || rateUntil > phrase.number || number === undefined) continue;
    if (isInDate(dates, number.start) || isAge(tokens, phrase) || isYear(tokens, phrase)) continue;
    phrases.push(phrase);
  }
  return phrases;
}

function isEach(word: string): boolean {
  return word === 'every' || word === 'each';
}

/** One past the second number of "one in five", "nine out of 10", "$4 of every $5", which count nobody; 0 where there is none. */
function rateAfter(tokens: Tokens, phrase: NumberPhrase): number {
  const link = lowerAt(tokens, phrase.end);
  let at = phrase.end + 1;
  if (link === 'out' && lowerAt(tokens, at) === 'of') at++;
  else if (link !== 'in' && link !== 'of') return 0;
  if (isEach(lowerAt(tokens, at))) at++;
  const second = numberPhraseAt(tokens, at, at, at + 4);
  if (second === null || phrase.bound === 'vague' || phrase.percent || second.bound === 'vague') return 0;
  const of = second.min ?? 0;
  // "one of 26 people killed" counts the 26
  const round = link === 'of' && !isEach(lowerAt(tokens, phrase.end + 1)) ? of === 10 || of === 100 : of <= 100;
  return round && (phrase.min ?? phrase.max ?? 0) < of ? second.end : 0;
}

function zeroAt(tokens: Tokens, index: number, end: number): NumberPhrase | null {
  const last = zeroEnd(tokens, index, end);
  if (last === null) return null;
  return { first: index, end: last, number: index, min: 0, max: 0, bound: 'exact', sign: null, percent: false };
}

/** One past the words that say that nobody was harmed: "no one", "no", "none", "no reports of"; null where they do not. */
function zeroEnd(tokens: Tokens, index: number, end: number): number | null {
  const lower = lowerAt(tokens, index);
  if (lower === 'nobody' || lower === 'none') return saysWhat(tokens, index + 1, end, 6) ? index + 1 : null;
  if (lower !== 'no') return null;
  const next = lowerAt(tokens, index + 1);
  if (next === 'one') return saysWhat(tokens, index + 2, end, 4) ? index + 2 : null;
  if (COUNTED_TERMS.has(next)) return index + 1;
  if (PEOPLE_NOUNS.has(next)) return saysWhat(tokens, index + 2, end, 4) ? index + 1 : null;
  for (let at = index + 1; at < Math.min(end, index + 4); at++) {
    if (REPORTS.has(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'of')
      return COUNTED_TERMS.has(lowerAt(tokens, at + 2)) && at + 2 < end ? at + 2 : null;
  }
  return null;
}
const REPORTS = new Set(['report', 'reports', 'word', 'sign', 'signs']);

/** "was killed", "has been hurt": a verb close behind says what did not happen. */
function saysWhat(tokens: Tokens, index: number, end: number, window: number): boolean {
  for (let at = index; at < Math.min(end, index + window); at++)
    if (MEASURE_OF_TERM.has(lowerAt(tokens, at))) return true;
  return false;
}

function isInDate(dates: readonly LocatedDate[], at: number): boolean {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.range.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (dates[low]?.range.start ?? Infinity) <= at;
}

/** "Ana Lima, 25, said", "Lima, 25." */
function isAge(tokens: Tokens, phrase: NumberPhrase): boolean {
  const before = lowerAt(tokens, phrase.first - 1);
  const after = tokens[phrase.end]?.lower;
  if (before === 'aged' || before === 'age' || before === 'ages') return true;
  const name = tokens[phrase.first - 2]?.text ?? '';
  const capital = name !== name.toLowerCase();
  return before === ',' && capital && (after === ',' || after === '.' || after === ')' || after === undefined);
}

/** Four digits without a comma, in the range of years, and no noun right after that is counted. */
function isYear(tokens: Tokens, phrase: NumberPhrase): boolean {
  if (phrase.end - phrase.number !== 1) return false;
  const year = Number(tokens[phrase.number]?.text);
  const noun = lowerAt(tokens, phrase.end);
  return (
    /^\d{4}$/.test(tokens[phrase.number]?.text ?? '') &&
    year >= 1500 &&
    year <= 2100 &&
    !PEOPLE_NOUNS.has(noun) &&
    !COUNTED_TERMS.has(noun) &&
    !UNIT_OF_NOUN.has(noun)
  );
}

import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../../language/en/currencies.ts';
import {
  COUNTED_TERMS,
  MEASURE_OF_TERM,
  NOT_COUNTED,
  PEOPLE_NOUNS,
  UNIT_OF_NOUN,
} from '../../language/en/casualty-terms.ts';
import type { Measure } from '../../domain/vocabulary.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { MeasuredFigure } from '../layers/findings.ts';
import type { Tagging } from '../layers/tagging.ts';
import type { NumberPhrase } from './number-phrase.ts';

/** What a number counts. */
export interface Counted {
  readonly measure: Measure;
  readonly term: string;
  readonly unit: string | null;
  readonly group: MeasuredFigure['group'];
}

/** Tokens between a number and the noun it counts: "12 badly burned young dockers". */
const NOUN_WINDOW = 5;
/** Tokens between a number and the verb that says what happened. */
const VERB_WINDOW = 14;
const BACK_WINDOW = 8;
/** Numbers this small are counted things only where the noun is one that people count. */
const SMALL = 10;
const ENDS_CLAUSE = new Set([';', '—', '–', '--', '.', '”', '"', ':']);

/**
 * What the number counts, or null where it is no count: an age, a date, a rank, a pronoun.
 *
 * @param from the first token that may belong to it on the left (the end of the number before), `until` one past the last on the right
 */
export function countedBy(
  { tokens }: Segmentation,
  { pos }: Tagging,
  phrase: NumberPhrase,
  from: number,
  until: number,
): Counted | null {
  const lowerAt = (index: number): string => (index >= from && index < until ? (tokens[index]?.lower ?? '') : '');
  const textAt = (index: number): string => tokens[index]?.text ?? '';

  const currency =
    (phrase.sign === null ? undefined : CURRENCY_SIGNS.get(phrase.sign)) ?? CURRENCY_WORDS.get(lowerAt(phrase.end));
  if (currency !== undefined) {
    const term = phrase.sign ?? textAt(phrase.end);
    return { measure: 'money', term, unit: currency, group: {} };
  }
  const noun = nounAfter();
  const people = noun < 0 ? undefined : PEOPLE_NOUNS.get(lowerAt(noun));
  const term = termFor(noun);
  if (
    term >= 0 &&
    (people !== undefined || noun < 0 || COUNTED_TERMS.has(lowerAt(noun)) || UNIT_OF_NOUN.has(lowerAt(noun)))
  ) {
    const measure = jointMeasure(term);
    const unit =
      noun < 0 || people !== undefined || COUNTED_TERMS.has(lowerAt(noun))
        ? 'person'
        : (UNIT_OF_NOUN.get(lowerAt(noun)) ?? null);
    const group = { ...people, ...predicateGroup(phrase.end) };
    return { measure, term: textAt(term), unit, group };
  }
  if (phrase.percent)
    return { measure: 'other', term: noun < 0 ? 'percent' : textAt(noun), unit: 'percent', group: {} };
  if (noun < 0) return null;
  const unit = people === undefined ? (UNIT_OF_NOUN.get(lowerAt(noun)) ?? null) : 'person';
  const large = (phrase.min ?? phrase.max ?? SMALL) >= SMALL && pos[noun] === 'NNS';
  if (unit === null && !large) return null;
  if (lowerAt(phrase.number) === 'one' || (phrase.bound === 'vague' && unit === null)) return null;
  return { measure: 'other', term: textAt(noun), unit, group: people ?? {} };

  /** The noun counted, past the words that describe it; -1 where the number stands alone or counts time. */
  function nounAfter(): number {
    let index = phrase.end;
    if (lowerAt(index) === 'of') index++;
    if (lowerAt(index) === 'the' || lowerAt(index) === 'its' || lowerAt(index) === 'their') index++;
    for (let steps = 0; steps < NOUN_WINDOW && index < until; steps++, index++) {
      const word = lowerAt(index);
      if (NOT_COUNTED.has(word) && steps <= 1) return word === 'more' || word === 'another' ? nounPast(index + 1) : -1;
      if (PEOPLE_NOUNS.has(word) || COUNTED_TERMS.has(word) || UNIT_OF_NOUN.has(word)) return lastOfRun(index);
      const tag = pos[index] ?? '';
      if (tag === 'NNS' || tag === 'NNPS') return index;
      if (!/^(?:JJ|NN|VBN|VBG|RB|NNP|CD)/.test(tag)) return -1;
    }
    return -1;
  }

  function nounPast(index: number): number {
    return PEOPLE_NOUNS.has(lowerAt(index)) || UNIT_OF_NOUN.has(lowerAt(index)) ? index : -1;
  }

  /** "police officers", "aid workers": the last of a run of such nouns. */
  function lastOfRun(index: number): number {
    let last = index;
    while (last < index + 3 && (PEOPLE_NOUNS.has(lowerAt(last + 1)) || UNIT_OF_NOUN.has(lowerAt(last + 1)))) last++;
    return last;
  }

  /** The word that says what happened: a noun that is counted, a verb right before the number, one after it, or one before it. */
  function termFor(counted: number): number {
    if (counted >= 0 && COUNTED_TERMS.has(lowerAt(counted)) && MEASURE_OF_TERM.has(lowerAt(counted))) return counted;
    const before = phrase.first - 1;
    for (const index of [before, before - 1]) {
      if ((pos[index] ?? '').startsWith('V') && MEASURE_OF_TERM.has(lowerAt(index)) && !isPassive(index)) return index;
    }
    const start = Math.max(counted + 1, phrase.end);
    for (let index = start; index < Math.min(until, start + VERB_WINDOW); index++) {
      if (ENDS_CLAUSE.has(lowerAt(index))) break;
      if (MEASURE_OF_TERM.has(lowerAt(index)) && isPredicate(index)) return index;
    }
    for (let index = before; index >= Math.max(from, before - BACK_WINDOW); index--) {
      if (ENDS_CLAUSE.has(lowerAt(index))) break;
      const word = lowerAt(index);
      if (MEASURE_OF_TERM.has(word) && (isNoun(index) || (pos[index] ?? '').startsWith('V'))) return index;
    }
    return -1;
  }

  function isNoun(index: number): boolean {
    return (pos[index] ?? '').startsWith('NN');
  }

  /** A verb, or an adjective after the number: "12 dead", "12 people were missing". Not a noun of another thing: "12 people saw the body". */
  function isPredicate(index: number): boolean {
    const tag = pos[index] ?? '';
    return tag.startsWith('V') || tag.startsWith('JJ') || (index === phrase.end && COUNTED_TERMS.has(lowerAt(index)));
  }

  function isPassive(index: number): boolean {
    const auxiliary = lowerAt(index - 1);
    return (
      auxiliary === 'were' || auxiliary === 'was' || auxiliary === 'been' || auxiliary === 'are' || auxiliary === 'is'
    );
  }

  /** "killed or injured", "dead and wounded" counts both together, unless a number of its own stands between. */
  function jointMeasure(index: number): Measure {
    const own = MEASURE_OF_TERM.get(lowerAt(index)) ?? 'other';
    const link = lowerAt(index + 1);
    const other = MEASURE_OF_TERM.get(lowerAt(index + 2));
    const pair = new Set([own, other]);
    return (link === 'or' || link === 'and') && pair.has('killed') && pair.has('injured') && index + 2 < until
      ? 'killed_and_injured'
      : own;
  }

  /** "of whom three were children" says who they are after the verb. */
  function predicateGroup(start: number): MeasuredFigure['group'] {
    if (lowerAt(start) !== 'were' && lowerAt(start) !== 'was' && lowerAt(start) !== 'are') return {};
    return PEOPLE_NOUNS.get(lowerAt(start + 1)) ?? PEOPLE_NOUNS.get(lowerAt(start + 2)) ?? {};
  }
}

import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../../language/en/currencies.ts';
import {
  COUNTED_TERMS,
  GROUP_OF_MODIFIER,
  MEASURE_OF_TERM,
  NOT_COUNTED,
  PEOPLE_NOUNS,
  UNIT_OF_NOUN,
} from '../../language/en/casualty-terms.ts';
import type { Measure } from '../../domain/vocabulary.ts';
import type { MeasuredFigure } from '../layers/findings.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import { happeningTo } from './happening.ts';
import type { NumberPhrase } from './number-phrase.ts';

/** What a number counts. */
export interface Counted {
  readonly measure: Measure;
  readonly term: string;
  readonly unit: string | null;
  readonly group: MeasuredFigure['group'];
  /** One past the counted noun, or past the number that stands alone. */
  readonly end: number;
}

/** Tokens between a number and the noun it counts: "12 badly burned young dockers". */
const NOUN_WINDOW = 5;
/** Numbers this small are counted things only where the noun is one that people count. */
const SMALL = 10;
/** Before a small number they point at things told before: "the two women". */
const POINTS_BACK = new Set('the these those both his her its their our my your'.split(' '));
const PERSONAL = /(?:ers|ors|ees|ists|ians|ants|ents|men|mates|er|or|ist|man)$/;
const ALONE = -1;
const NO_COUNT = -2;

/**
 * What the number counts, or null where it is no count: an age, a date, a rank, a pronoun.
 *
 * @param from the first token that may belong to it on the left (the end of the number before), `until` one past the last on the right
 */
export function countedBy(
  segmentation: Segmentation,
  tagging: Tagging,
  phrase: NumberPhrase,
  from: number,
  until: number,
): Counted | null {
  const { tokens } = segmentation;
  const { pos } = tagging;
  const lowerAt = (index: number): string => (index >= from && index < until ? (tokens[index]?.lower ?? '') : '');
  const textAt = (index: number): string => tokens[index]?.text ?? '';

  const currency =
    (phrase.sign === null ? undefined : CURRENCY_SIGNS.get(phrase.sign)) ?? CURRENCY_WORDS.get(lowerAt(phrase.end));
  if (currency !== undefined) {
    return { measure: 'money', term: phrase.sign ?? textAt(phrase.end), unit: currency, group: {}, end: phrase.end };
  }
  const noun = nounAfter();
  const end = noun < 0 ? phrase.end : noun + 1;
  if (phrase.percent) {
    return { measure: 'other', term: noun < 0 ? 'percent' : textAt(noun), unit: 'percent', group: {}, end };
  }
  if (noun === NO_COUNT) return null;
  const counted = lowerAt(noun);
  const isPeople = noun < 0 || PEOPLE_NOUNS.has(counted) || COUNTED_TERMS.has(counted);
  const unit = isPeople ? 'person' : (UNIT_OF_NOUN.get(counted) ?? null);
  const term = happeningTo(segmentation, tagging, phrase, noun, from, until);
  const measure = term < 0 || isPace(end) ? 'other' : jointMeasure(term);
  const ofThings = measure === 'damaged' || measure === 'destroyed';
  // jobs disappear and lives are destroyed, but neither is a count of harm
  const harmed = measure !== 'other' && (noun < 0 || (ofThings ? unit !== 'person' : personal(noun)));
  if (harmed) {
    const group = { ...groupOf(noun), ...predicateGroup() };
    const of = ofThings ? (noun < 0 ? null : unit) : 'person';
    return { measure, term: textAt(term), unit: of, group, end };
  }
  if (noun < 0) return null;
  const large = (phrase.min ?? phrase.max ?? SMALL) >= SMALL && pos[noun] === 'NNS';
  if (unit === null && !large) return null;
  if (counted === 'others' && phrase.bound === 'vague') return null;
  if (lowerAt(phrase.number) === 'one' || (phrase.bound === 'vague' && unit === null)) return null;
  if (!large && POINTS_BACK.has(lowerAt(phrase.first - 1))) return null;
  return { measure: 'other', term: textAt(noun), unit, group: groupOf(noun), end };

  /** "90 people a day": a pace, no count. */
  function isPace(index: number): boolean {
    return /^(?:a|an|per|every|each)$/.test(lowerAt(index)) && NOT_COUNTED.has(lowerAt(index + 1));
  }

  /** A noun for people by the lists, or by its form: "Americans", "first-graders". */
  function personal(index: number): boolean {
    if (unit !== null) return unit === 'person';
    return isCapital(textAt(index)) || PERSONAL.test(lowerAt(index));
  }

  /** The noun counted, past the words that describe it. */
  function nounAfter(): number {
    let index = phrase.end;
    if (lowerAt(index) === 'of') index++;
    if (lowerAt(index) === 'the' || lowerAt(index) === 'its' || lowerAt(index) === 'their') index++;
    if (lowerAt(index) === 'another' || pos[index] === '"') return NO_COUNT;
    if (lowerAt(phrase.number) === 'one' && index > phrase.end && !isOneOfThem(index)) return NO_COUNT;
    if (lowerAt(index) === 'more') index++;
    else if (NOT_COUNTED.has(lowerAt(index)) && pos[index] !== 'MD') return NO_COUNT;
    if (isAlone(index)) return ALONE;
    for (let steps = 0; steps < NOUN_WINDOW && index < until; steps++, index++) {
      const word = lowerAt(index);
      const tag = pos[index] ?? '';
      if (PEOPLE_NOUNS.has(word) || COUNTED_TERMS.has(word) || UNIT_OF_NOUN.has(word)) return headOf(index);
      if (NOT_COUNTED.has(word)) return NO_COUNT;
      if (tag === 'NNS' || tag === 'NNPS') return headOf(index);
      if (!/^(?:JJ|NN|VBN|VBG|RB|NNP|CD)/.test(tag)) return steps === 0 ? ALONE : NO_COUNT;
    }
    return NO_COUNT;
  }

  /** "one of them", "one of the wounded"; "one of a series" is a pronoun. */
  function isOneOfThem(index: number): boolean {
    const words = [lowerAt(index), lowerAt(index + 1)];
    return words.some(
      (word) => /^(?:them|whom|those)$/.test(word) || PEOPLE_NOUNS.has(word) || COUNTED_TERMS.has(word),
    );
  }

  /** A mark, a verb, or a word that opens something else stands right after the number. */
  function isAlone(index: number): boolean {
    const word = lowerAt(index);
    if (COUNTED_TERMS.has(word) || PEOPLE_NOUNS.has(word)) return false;
    return word === '' || !/^(?:JJ|NN|VBN|VBG|RB|CD|DT|\$)/.test(pos[index] ?? '');
  }

  /** "police officers", "vote counting systems": the last noun of the run. */
  function headOf(index: number): number {
    let last = index;
    while (last < index + 3) {
      const next = lowerAt(last + 1);
      const tag = pos[last + 1] ?? '';
      const joins = PEOPLE_NOUNS.has(next) || UNIT_OF_NOUN.has(next) || (tag === 'NNS' && pos[last] === 'NN');
      if (!joins || next === '' || MEASURE_OF_TERM.has(next)) break;
      last++;
    }
    return last;
  }

  /** "killed or injured", "dead and wounded" counts both together, unless a number of its own stands between. */
  function jointMeasure(index: number): Measure {
    const own = MEASURE_OF_TERM.get(lowerAt(index)) ?? 'other';
    for (const step of [1, -1]) {
      const link = lowerAt(index + step);
      const pair = new Set([own, MEASURE_OF_TERM.get(lowerAt(index + 2 * step))]);
      if ((link === 'or' || link === 'and') && pair.has('killed') && pair.has('injured')) return 'killed_and_injured';
    }
    return own;
  }

  /** "women and children" are no one group. */
  function groupOf(index: number): MeasuredFigure['group'] {
    if (index < 0) return {};
    const link = lowerAt(index + 1);
    if ((link === 'and' || link === 'or') && PEOPLE_NOUNS.has(lowerAt(index + 2))) return {};
    let group = PEOPLE_NOUNS.get(lowerAt(index)) ?? {};
    for (let at = phrase.end; at < index; at++) {
      const more = PEOPLE_NOUNS.has(lowerAt(index)) ? GROUP_OF_MODIFIER.get(lowerAt(at)) : undefined;
      if (more !== undefined) group = { ...group, ...more };
    }
    return group;
  }

  /** "of whom three were children" says who they are after the verb. */
  function predicateGroup(): MeasuredFigure['group'] {
    const verb = lowerAt(phrase.end);
    if (verb !== 'were' && verb !== 'was' && verb !== 'are') return {};
    return PEOPLE_NOUNS.get(lowerAt(phrase.end + 1)) ?? PEOPLE_NOUNS.get(lowerAt(phrase.end + 2)) ?? {};
  }
}

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

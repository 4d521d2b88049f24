import { unitRange } from '../../domain/unit-range.ts';
import { COUNTED_TERMS, MEASURE_OF_TERM, PART_OPENERS, PEOPLE_NOUNS } from '../../language/en/casualty-terms.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { LocatedDate, LocatedEvent, MeasuredFigure } from '../layers/findings.ts';
import type { Segmentation, Sentence } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import { asOfFinder } from './as-of.ts';
import { countedBy } from './counted.ts';
import { eventFinder, reporterFinder } from './links.ts';
import { type NumberPhrase, numberPhraseAt } from './number-phrase.ts';

/** Blocks without figures of the story. */
const UNREAD = new Set(['header', 'boilerplate', 'dateline']);

/** Finds the figures: what is counted, between which bounds, as part of what, as of when, on whose report. */
export function measure(
  segmentation: Segmentation,
  tagging: Tagging,
  attributions: readonly Attribution[],
  events: readonly LocatedEvent[],
  dates: readonly LocatedDate[],
): readonly MeasuredFigure[] {
  const figures: MeasuredFigure[] = [];
  const reporterAt = reporterFinder(attributions);
  const eventAt = eventFinder(segmentation, events);
  const asOfAt = asOfFinder(segmentation, dates);
  for (const sentence of segmentation.sentences) {
    if (UNREAD.has(segmentation.blocks[sentence.block]?.kind ?? '')) continue;
    const phrases = phrasesOf(segmentation, sentence, dates);
    const parts = phrases.map((phrase) => partOpener(segmentation, phrase, sentence));
    const firstOfSentence = figures.length;
    for (const [order, phrase] of phrases.entries()) {
      const from = phrases[order - 1]?.end ?? sentence.firstToken;
      const part = parts[order] ?? false;
      // the verb of a whole may stand behind its parts: "12 people, including three children, were killed"
      const next = part ? order + 1 : parts.indexOf(false, order + 1);
      const until = phrases[next]?.first ?? sentence.endToken;
      const whole = part ? wholeOf(figures, firstOfSentence) : null;
      const own = countedBy(segmentation, tagging, phrase, part ? phrase.first : from, until);
      const inherited = whole === null ? undefined : figures[whole];
      // "to 15 from 12": both count the same
      const before = segmentation.tokens[phrase.first - 1]?.lower;
      const former =
        order > 0 &&
        figures.length > firstOfSentence &&
        from === phrase.first - 1 &&
        (before === 'from' || before === 'to');
      const counted =
        own === null || own.measure === 'other'
          ? partOf(own, former ? figures.at(-1) : inherited, segmentation, phrase)
          : own;
      if (counted === null) continue;
      const range = rangeOf(segmentation, phrase);
      figures.push({
        range,
        ...counted,
        min: phrase.min,
        max: phrase.max,
        bound: phrase.bound,
        subsetOf: whole !== null && sameThing(counted.measure, inherited?.measure) ? whole : null,
        event: eventAt(range, sentence),
        asOf: asOfAt(range, sentence),
        attribution: reporterAt(range),
      });
    }
  }
  return figures;
}

/** The number phrases of a sentence that are no part of a date, left to right, and "no one", which is a figure of zero. */
function phrasesOf(
  { tokens }: Segmentation,
  sentence: Sentence,
  dates: readonly LocatedDate[],
): readonly NumberPhrase[] {
  const phrases: NumberPhrase[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const phrase =
      zeroAt(tokens, index, sentence.endToken) ??
      numberPhraseAt(tokens, index, phrases.at(-1)?.end ?? sentence.firstToken, sentence.endToken);
    if (phrase === null) continue;
    const number = tokens[phrase.number];
    index = phrase.end - 1;
    if (number === undefined || isInDate(dates, number.start) || isAge(tokens, phrase) || isYear(tokens, phrase))
      continue;
    phrases.push(phrase);
  }
  return phrases;
}

type Tokens = Segmentation['tokens'];

function zeroAt(tokens: Tokens, index: number, end: number): NumberPhrase | null {
  const lower = tokens[index]?.lower;
  const next = tokens[index + 1]?.lower ?? '';
  const counts =
    lower === 'no' && (COUNTED_TERMS.has(next) || (PEOPLE_NOUNS.has(next) && saysWhat(tokens, index + 2, end)));
  const person =
    (lower === 'nobody' || (lower === 'no' && next === 'one')) &&
    saysWhat(tokens, index + (lower === 'no' ? 2 : 1), end);
  if (!counts && !person) return null;
  const last = lower === 'no' && next === 'one' ? index + 2 : index + 1;
  return { first: index, end: last, number: index, min: 0, max: 0, bound: 'exact', sign: null, percent: false };
}

/** "was killed", "has been hurt": the verb within four tokens says what did not happen. */
function saysWhat(tokens: Tokens, index: number, end: number): boolean {
  for (let at = index; at < Math.min(end, index + 4); at++)
    if (MEASURE_OF_TERM.has(tokens[at]?.lower ?? '')) return true;
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
  const before = tokens[phrase.first - 1]?.lower;
  const after = tokens[phrase.end]?.lower;
  if (before === 'aged' || before === 'age') return true;
  const name = tokens[phrase.first - 2]?.text ?? '';
  const capital = name !== name.toLowerCase();
  return before === ',' && capital && (after === ',' || after === '.' || after === ')' || after === undefined);
}

/** Four digits without a comma, in the range of years, and no noun right after that is counted. */
function isYear(tokens: Tokens, phrase: NumberPhrase): boolean {
  if (phrase.end - phrase.first !== 1 || phrase.min === null || phrase.min < 1500 || phrase.min > 2100) return false;
  const noun = tokens[phrase.end]?.lower ?? '';
  return /^\d{4}$/.test(tokens[phrase.number]?.text ?? '') && !PEOPLE_NOUNS.has(noun) && !COUNTED_TERMS.has(noun);
}

/** Whether the words before the number make it a part of what was counted before: "including five", "of whom three". */
function partOpener({ tokens }: Segmentation, phrase: NumberPhrase, sentence: Sentence): boolean {
  const before = PART_OPENERS.some((words) => {
    const first = phrase.first - words.length;
    return first >= sentence.firstToken && words.every((word, step) => tokens[first + step]?.lower === word);
  });
  // "three of them", "among the dead were two"
  return (
    before ||
    (tokens[phrase.end]?.lower === 'of' &&
      (tokens[phrase.end + 1]?.lower === 'them' || tokens[phrase.end + 1]?.lower === 'whom'))
  );
}

/** The figure that a part belongs to: the last whole one of the sentence, else the last of those before. */
function wholeOf(figures: readonly MeasuredFigure[], firstOfSentence: number): number | null {
  const inSentence = figures.findLastIndex(
    (figure, index) => index >= firstOfSentence && figure.subsetOf === null && figure.measure !== 'money',
  );
  if (inSentence >= 0) return inSentence;
  const last = figures.length - 1;
  const before = figures[last]?.subsetOf ?? last;
  return before >= 0 && figures[before]?.measure !== 'money' ? before : null;
}

/** A part without a verb of its own was counted for what its whole was. */
function partOf(
  own: ReturnType<typeof countedBy>,
  whole: MeasuredFigure | undefined,
  { tokens }: Segmentation,
  phrase: NumberPhrase,
): ReturnType<typeof countedBy> {
  if (whole === undefined) return own;
  const people =
    PEOPLE_NOUNS.get(tokens[phrase.end]?.lower ?? '') ?? PEOPLE_NOUNS.get(tokens[phrase.end + 1]?.lower ?? '');
  if (own === null && people === undefined && whole.unit !== 'person') return null;
  return { measure: whole.measure, term: whole.term, unit: whole.unit, group: own?.group ?? people ?? {} };
}

function sameThing(one: MeasuredFigure['measure'], other: MeasuredFigure['measure'] | undefined): boolean {
  return one === other || other === 'killed_and_injured';
}

function rangeOf({ tokens }: Segmentation, { first, end }: NumberPhrase): MeasuredFigure['range'] {
  return unitRange(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

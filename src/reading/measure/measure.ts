import { unitRange } from '../../domain/unit-range.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { LocatedDate, LocatedEvent, MeasuredFigure } from '../layers/findings.ts';
import type { Segmentation, Sentence } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import { asOfFinder } from './as-of.ts';
import { type Counted, countedBy } from './counted.ts';
import { eventFinder, reporterFinder } from './links.ts';
import type { NumberPhrase } from './number-phrase.ts';
import { lowerAt } from './number-value.ts';
import { isPartOfNext, isPartTold, partOf, partsAmong, sameThing } from './parts.ts';
import { phrasesOf } from './phrases.ts';

/** Blocks without figures of the story. */
const UNREAD = new Set(['header', 'boilerplate', 'dateline']);
/** Tokens between the two numbers of a toll that changed: "from 12 on Sunday to 15". */
const CHANGE_WINDOW = 4;

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
    if (phrases.length === 0) continue;
    const parts = partsAmong(segmentation, phrases, sentence);
    const counts = shared(segmentation, phrases, parts, countAll(segmentation, tagging, phrases, parts, sentence));
    const firstOfSentence = figures.length;
    let lastWhole = wholeBefore(figures);
    for (const [order, phrase] of phrases.entries()) {
      const whole = parts[order] === true ? lastWhole : null;
      const inherited = whole === null ? undefined : figures[whole];
      const own = counts[order] ?? null;
      const former = own === null && figures.length > firstOfSentence && isChange(segmentation, phrases, counts, order);
      const counted =
        own === null || own.measure === 'other'
          ? partOf(own, former ? figures.at(-1) : inherited, segmentation, phrase)
          : own;
      if (counted === null) continue;
      const range = rangeOf(segmentation, phrase);
      const index = figures.length;
      const { measure: measured, term, unit, group } = counted;
      const ofNext = isPartOfNext(segmentation, phrase, phrases[order + 1]) && counts[order + 1]?.measure === measured;
      const subsetOf = ofNext ? index + 1 : whole !== null && sameThing(measured, inherited?.measure) ? whole : null;
      figures.push({
        range,
        measure: measured,
        term,
        unit: unit ?? unitBefore(figures, firstOfSentence, measured),
        group,
        min: phrase.min,
        max: phrase.max,
        bound: phrase.bound,
        subsetOf,
        event: eventAt(range, sentence),
        asOf: asOfAt(measured, sentence),
        attribution: reporterAt(range),
      });
      if (subsetOf === null && measured !== 'money') lastWhole = index;
    }
  }
  return figures;
}

/** The figure that a part at the beginning of a sentence belongs to: the last one told, or the whole of that. */
function wholeBefore(figures: readonly MeasuredFigure[]): number | null {
  const last = figures.length - 1;
  const whole = figures[last]?.subsetOf ?? last;
  return whole >= 0 && figures[whole]?.measure !== 'money' ? whole : null;
}

/** What each number counts by itself, null where it counts nothing. */
function countAll(
  segmentation: Segmentation,
  tagging: Tagging,
  phrases: readonly NumberPhrase[],
  parts: readonly boolean[],
  sentence: Sentence,
): (Counted | null)[] {
  const wholes = nextWholes(parts);
  return phrases.map((phrase, order) => {
    const part = parts[order] === true;
    const ahead = isPartOfNext(segmentation, phrase, phrases[order + 1]);
    const from = part ? phrase.first : (phrases[order - 1]?.end ?? sentence.firstToken);
    // the verb of a whole may stand behind its parts: "12 people, including three children, were killed"
    const after = order + (ahead ? 2 : 1);
    const next = part ? after : wholes[after];
    const until = phrases[next ?? parts.length]?.first ?? sentence.endToken;
    // "five of the 12 soldiers were killed": the noun and the verb of the five stand behind the twelve
    if (ahead) {
      const noun = { ...phrase, end: phrases[order + 1]?.end ?? phrase.end };
      return countedBy(segmentation, tagging, noun, from, until);
    }
    const own = countedBy(segmentation, tagging, phrase, from, until);
    if (own === null || !isPartTold(segmentation, phrases[order - 1], phrase)) return own;
    return countedBy(segmentation, tagging, phrase, from, Math.max(own.end, phrase.end));
  });
}

/** For each number, and for the end, the first at or after it that is no part. */
function nextWholes(parts: readonly boolean[]): Int32Array {
  const wholes = new Int32Array(parts.length + 2).fill(parts.length);
  for (let order = parts.length - 1; order >= 0; order--)
    wholes[order] = parts[order] === true ? (wholes[order + 1] ?? parts.length) : order;
  return wholes;
}

/** Units of things that share one verb. */
const SHARE = new Set(['person', 'building', 'vehicle', 'ship']);

/** What is counted in a list shares its verb: "12 soldiers and three civilians were killed", "killed 12 soldiers and three civilians". */
function shared(
  { tokens }: Segmentation,
  phrases: readonly NumberPhrase[],
  parts: readonly boolean[],
  counts: readonly (Counted | null)[],
): readonly (Counted | null)[] {
  const all = [...counts];
  const isJoined = (order: number): boolean => {
    const end = all[order]?.end;
    const next = phrases[order + 1]?.first;
    if (end === undefined || next === undefined || next <= end || next - end > 3) return false;
    for (let index = end; index < next; index++) if (!JOINS.has(lowerAt(tokens, index))) return false;
    return true;
  };
  const take = (order: number, other: number): void => {
    const own = all[order];
    const from = all[other];
    // a part is counted for what its whole was
    if (own == null || from == null || parts[order] === true || own.measure !== 'other' || !SHARE.has(own.unit ?? ''))
      return;
    if (from.measure === 'other' || from.measure === 'money') return;
    all[order] = { ...own, measure: from.measure, term: from.term };
  };
  for (let order = 0; order + 1 < all.length; order++) if (isJoined(order)) take(order + 1, order);
  for (let order = all.length - 2; order >= 0; order--) if (isJoined(order)) take(order, order + 1);
  return all;
}
const JOINS = new Set(['and', ',', 'or', 'as', 'well', 'plus']);

/** "to 15 from 12", "from 12 to 15": both count the same. */
function isChange(
  { tokens }: Segmentation,
  phrases: readonly NumberPhrase[],
  counts: readonly (Counted | null)[],
  order: number,
): boolean {
  const phrase = phrases[order];
  const before = phrases[order - 1];
  if (phrase === undefined || before === undefined || phrase.first - before.end > CHANGE_WINDOW) return false;
  if (counts[order - 1]?.end !== before.end) return false;
  const link = lowerAt(tokens, phrase.first - 1);
  return link === 'from' || link === 'to';
}

/** "destroyed three houses and damaged 12 more": the unit of the figure before, where a number of things stands alone. */
function unitBefore(figures: readonly MeasuredFigure[], first: number, of: MeasuredFigure['measure']): string | null {
  if (of !== 'damaged' && of !== 'destroyed') return null;
  const last = figures.length > first ? figures.at(-1) : undefined;
  return last?.measure === 'damaged' || last?.measure === 'destroyed' ? last.unit : null;
}

function rangeOf({ tokens }: Segmentation, { first, end }: NumberPhrase): MeasuredFigure['range'] {
  return unitRange(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

import { unitRange } from '../../domain/unit-range.ts';
import { COUNTRY_CODES } from '../../language/en/country-codes.ts';
import { EVENT_FAMILIES, EVENT_VERBS, NOT_AN_EVENT_AFTER, NOT_AN_EVENT_BEFORE } from '../../language/en/event-nouns.ts';
import { STATE_OF_PLACE } from '../../language/en/states.ts';
import type { LocatedDate, LocatedEvent } from '../layers/findings.ts';
import type { Segmentation, Sentence } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';

/** One place in the text where something that happened is named. */
interface EventMention {
  readonly first: number;
  readonly family: string;
  readonly place: string | null;
  readonly country: string | null;
  readonly date: LocatedDate | null;
  /** "the blast", "this attack": it was told before. */
  readonly definite: boolean;
}

interface EventDraft {
  readonly family: string;
  place: string | null;
  country: string | null;
  date: LocatedDate | null;
  readonly mentions: EventMention[];
}

const UNREAD = new Set(['header', 'boilerplate', 'dateline', 'correction']);
/** Tokens around an event's noun in which its place stands: "the fire in the old harbour of Velden". */
const PLACE_WINDOW = 9;
/** Events of one family that are kept apart; a list of more is no story of events. */
const MOST_OF_A_FAMILY = 30;
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', "'s", 'his', 'her']);
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'of', 'on', 'outside']);
/** Words before a noun that make the sentence a supposition. */
const SUPPOSES = new Set(
  `if would could might whether unless may promise promised promises call calls called demand demands demanded urge urged plan plans planned
  avoid prevent fear fears feared threat threaten threatened risk seek seeks sought propose proposed wants want`.split(
    /\s+/,
  ),
);

/**
 * The events of an article: mentions of one family of words that conflict in neither place nor date are one event. A family named only
 * once, with no place, no date and no harm told of it, is left out: "a debate" in general is nothing that happened somewhere.
 */
export function findEvents(
  segmentation: Segmentation,
  tagging: Tagging,
  dates: readonly LocatedDate[],
): readonly LocatedEvent[] {
  const byFamily = new Map<string, EventDraft[]>();
  const drafts: EventDraft[] = [];
  for (const mention of mentionsOf(segmentation, tagging, dates)) {
    const known = byFamily.get(mention.family) ?? [];
    byFamily.set(mention.family, known);
    const same = known.findLast((draft) => agrees(draft, mention));
    if (same === undefined) {
      if (known.length >= MOST_OF_A_FAMILY) continue;
      const { family, place, country, date } = mention;
      const draft = { family, place, country, date, mentions: [mention] };
      known.push(draft);
      drafts.push(draft);
      continue;
    }
    same.place ??= mention.place;
    same.country ??= mention.country;
    same.date ??= mention.date;
    same.mentions.push(mention);
  }
  const { tokens } = segmentation;
  return drafts.filter(isTold).map((draft) => ({
    label: labelOf(draft),
    mentions: draft.mentions.map(({ first }) => unitRange(tokens[first]?.start ?? 0, tokens[first]?.end ?? 0)),
    place: draft.place === null ? null : { name: draft.place, country: draft.country },
    date:
      draft.date === null
        ? { edtf: null, basis: 'unknown', precision: 'unknown' }
        : { edtf: draft.date.edtf, basis: draft.date.basis, precision: draft.date.precision },
  }));
}

/** A definite mention that gives neither place nor date is the event told last; an indefinite one with other details is another event. */
function agrees(draft: EventDraft, mention: EventMention): boolean {
  if (draft.place !== null && mention.place !== null && draft.place !== mention.place) return false;
  if (draft.date?.edtf != null && mention.date?.edtf != null && draft.date.edtf !== mention.date.edtf)
    return mention.definite && mention.place === null;
  return true;
}

function isTold({ place, date, mentions }: EventDraft): boolean {
  return place !== null || date !== null || mentions.length > 1;
}

function labelOf({ family, place, date }: EventDraft): string {
  const where = place === null ? '' : ` in ${place}`;
  return date?.edtf == null ? `${family}${where}` : `${family}${where}, ${date.edtf}`;
}

function* mentionsOf(
  segmentation: Segmentation,
  tagging: Tagging,
  dates: readonly LocatedDate[],
): Generator<EventMention, void, undefined> {
  const { tokens } = segmentation;
  let dateFrom = 0;
  for (const sentence of segmentation.sentences) {
    while (dateFrom < dates.length && (dates[dateFrom]?.range.end ?? 0) <= sentence.start) dateFrom++;
    if (UNREAD.has(segmentation.blocks[sentence.block]?.kind ?? '')) continue;
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const family = familyAt(segmentation, tagging, sentence, index);
      if (family === null) continue;
      const place = placeAround(segmentation, tagging, sentence, index);
      yield {
        first: index,
        family,
        place,
        country: place === null ? null : countryOf(place),
        date: dateFor(dates, dateFrom, sentence, tokens[index]?.start ?? 0),
        definite: DEFINITE.has(tokens[index - 1]?.lower ?? '') || DEFINITE.has(tokens[index - 2]?.lower ?? ''),
      };
    }
  }
}

/** The family of the event that the token names, or null. */
function familyAt(
  { tokens }: Segmentation,
  { pos, lemmas, nameAt }: Tagging,
  sentence: Sentence,
  index: number,
): string | null {
  const word = tokens[index]?.lower ?? '';
  const tag = pos[index] ?? '';
  if (tag === 'VBD' || tag === 'VBN') return EVENT_VERBS.get(lemmas[index] ?? '') ?? null;
  const family = EVENT_FAMILIES.get(word);
  if (family === undefined || !tag.startsWith('N') || (nameAt[index] ?? -1) >= 0) return null;
  // "March 3" is a month; a word glued to a number is none of ours
  if (word === 'march' && tokens[index]?.text !== 'march') return null;
  const before = tokens[index - 1]?.lower ?? '';
  const after = tokens[index + 1]?.lower ?? '';
  if (NOT_AN_EVENT_BEFORE.has(before) || NOT_AN_EVENT_AFTER.has(after)) return null;
  for (let at = index - 1; at >= Math.max(sentence.firstToken, index - 4); at--) {
    if (SUPPOSES.has(tokens[at]?.lower ?? '')) return null;
  }
  return family;
}

/** The place named with the event: after "in", "at", "near", "of", or before it as in "the Velden fire". */
function placeAround(
  { tokens }: Segmentation,
  { names, nameAt }: Tagging,
  sentence: Sentence,
  index: number,
): string | null {
  const before = names[nameAt[index - 1] ?? -1];
  if (before?.kind === 'place') return nameText(before.firstToken, before.endToken);
  for (let at = index + 1; at < Math.min(sentence.endToken, index + PLACE_WINDOW); at++) {
    const name = names[nameAt[at] ?? -1];
    if (name === undefined || name.firstToken !== at) continue;
    if (name.kind !== 'place') return null;
    const preposition = tokens[at - 1]?.lower ?? '';
    const article = preposition === 'the' ? (tokens[at - 2]?.lower ?? '') : preposition;
    return PLACE_PREPOSITIONS.has(article) ? nameText(name.firstToken, name.endToken) : null;
  }
  return null;

  function nameText(first: number, end: number): string {
    const words: string[] = [];
    for (let at = first; at < Math.min(end, first + 6); at++) words.push(tokens[at]?.text ?? '');
    return words.join(' ');
  }
}

function countryOf(place: string): string | null {
  const country = STATE_OF_PLACE.get(place.toLowerCase());
  return country === undefined ? null : (COUNTRY_CODES.get(country) ?? null);
}

/** Dates of a sentence that are compared: more stand in a table, not in a sentence. */
const MOST_DATES = 8;

/**
 * The day nearest to the event in its sentence, one behind it before one ahead of it: "the fire on Sunday, the ministry said on Monday".
 * A year or a month alone is too wide to tell two events apart.
 */
function dateFor(
  dates: readonly LocatedDate[],
  from: number,
  { start, end }: Sentence,
  at: number,
): LocatedDate | null {
  let best: LocatedDate | null = null;
  let least = Infinity;
  for (let index = from; index < Math.min(dates.length, from + MOST_DATES); index++) {
    const date = dates[index];
    if (date === undefined || date.range.start >= end) break;
    if (date.range.start < start || (date.precision !== 'day' && date.precision !== 'hour')) continue;
    const distance = date.range.start >= at ? date.range.start - at : 2 * (at - date.range.start);
    if (distance >= least) continue;
    best = date;
    least = distance;
  }
  return best;
}

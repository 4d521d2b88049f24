import { unitRange } from '../../domain/unit-range.ts';
import { AHEAD_WORDS, DAY_NUMBERS, MONTHS, RELATIVE_DAYS, WEEKDAYS } from '../../language/en/calendar.ts';
import { EVENT_FAMILIES } from '../../language/en/event-nouns.ts';
import type { LocatedDate } from '../layers/findings.ts';
import type { Segmentation, Sentence } from '../layers/segmentation.ts';
import { type CivilDate, civilDate, dayNumber, edtfDay, isCivil, two, weekdayOf } from './civil-date.ts';

/** A date as found, in tokens. */
interface Found {
  readonly end: number;
  readonly edtf: string | null;
  readonly basis: LocatedDate['basis'];
  readonly precision: LocatedDate['precision'];
}

const ZERO = 0x30;
const NINE = 0x39;
/** Words that a date may begin with, besides figures. */
const MAY_BEGIN: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...DAY_NUMBERS.keys(),
  'last',
  'this',
  'next',
]);

/** Words before a weekday or a month in which a future is looked for. */
const AHEAD_WINDOW = 6;
const PREPOSITIONS = new Set([
  'on',
  'in',
  'by',
  'since',
  'until',
  'till',
  'of',
  'during',
  'from',
  'before',
  'after',
  'early',
  'late',
  'mid',
  'last',
  'next',
  'this',
]);

/**
 * The dates of the text, resolved against the day of publication: a past day and month is the latest such day on or before it, a
 * weekday likewise, unless its sentence looks ahead. Without a day of publication the year stays open.
 */
export function findDates(segmentation: Segmentation, published: CivilDate | null): readonly LocatedDate[] {
  const dates: LocatedDate[] = [];
  const { tokens } = segmentation;
  for (const sentence of segmentation.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const found = dateAt(segmentation, sentence, index, published);
      const first = tokens[index];
      if (found === null || first === undefined) continue;
      const last = tokens[found.end - 1] ?? first;
      dates.push({
        range: unitRange(first.start, last.end),
        edtf: found.edtf,
        basis: found.basis,
        precision: found.precision,
      });
      index = found.end - 1;
    }
  }
  return dates;
}

function dateAt(
  { tokens }: Segmentation,
  sentence: Sentence,
  index: number,
  published: CivilDate | null,
): Found | null {
  const lower = (at: number): string => (at < sentence.endToken ? (tokens[at]?.lower ?? '') : '');
  const word = lower(index);
  // most words begin no date: one look-up instead of six patterns
  const first = word.charCodeAt(0);
  if (!MAY_BEGIN.has(word) && !(first >= ZERO && first <= NINE)) return null;
  const today = published === null ? null : dayNumber(published);

  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
  if (iso !== null) {
    const [year = 0, month = 0, day = 0] = iso.slice(1).map(Number);
    return isCivil({ year, month, day }) ? { end: index + 1, edtf: word, basis: 'explicit', precision: 'day' } : null;
  }
  const month = MONTHS.get(word);
  if (month !== undefined && isCapital(tokens[index]?.text)) return fromMonth(month);
  const day = dayOf(word);
  if (day !== null) {
    const next = lower(index + 1) === 'of' ? index + 2 : index + 1;
    const named = MONTHS.get(lower(next));
    if (named !== undefined && isCapital(tokens[next]?.text)) return dayAndMonth(day, named, next + 1);
  }
  const relative = RELATIVE_DAYS.get(word);
  if (relative !== undefined) {
    if (today === null) return { end: index + 1, edtf: null, basis: 'relative_to_dateline', precision: 'day' };
    return { end: index + 1, edtf: edtfOf(today + relative), basis: 'relative_to_dateline', precision: 'day' };
  }
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined && isCapital(tokens[index]?.text)) return fromWeekday(weekday);
  if ((word === 'last' || word === 'this' || word === 'next') && PERIODS.has(lower(index + 1)))
    return fromPeriod(word, lower(index + 1));
  const count = DAY_NUMBERS.get(word);
  if (count !== undefined && (lower(index + 1) === 'days' || lower(index + 1) === 'day')) return fromEvent();
  if (/^(?:1[5-9]|20)\d{2}$/.test(word) && PREPOSITIONS.has(lower(index - 1))) {
    return { end: index + 1, edtf: word, basis: 'explicit', precision: 'year' };
  }
  return null;

  /** "March 3, 2019", "March 3", "March 2019", "in March". */
  function fromMonth(of: number): Found | null {
    const printed = dayOf(lower(index + 1));
    if (printed !== null) return dayAndMonth(printed, of, index + 2);
    const year = yearAt(index + 1) ?? (lower(index + 1) === ',' ? yearAt(index + 2) : null);
    if (year !== null) {
      const end = lower(index + 1) === ',' ? index + 3 : index + 2;
      return { end, edtf: `${year}-${two(of)}`, basis: 'explicit', precision: 'month' };
    }
    if (!PREPOSITIONS.has(lower(index - 1)) && word === 'may') return null;
    if (published === null) return { end: index + 1, edtf: `XXXX-${two(of)}`, basis: 'unknown', precision: 'month' };
    const later = looksAhead();
    const shift = later ? (of < published.month ? 1 : 0) : of > published.month ? -1 : 0;
    return {
      end: index + 1,
      edtf: `${published.year + shift}-${two(of)}`,
      basis: 'year_from_dateline',
      precision: 'month',
    };
  }

  /** A day and a month, with the year that follows, or the one that the dateline gives. */
  function dayAndMonth(dayPrinted: number, of: number, end: number): Found | null {
    const comma = lower(end) === ',';
    const year = yearAt(comma ? end + 1 : end);
    if (year !== null) {
      if (!isCivil({ year, month: of, day: dayPrinted })) return null;
      return {
        end: comma ? end + 2 : end + 1,
        edtf: edtfDay(year, of, dayPrinted),
        basis: 'explicit',
        precision: 'day',
      };
    }
    if (!isCivil({ year: 2000, month: of, day: dayPrinted })) return null;
    if (published === null || today === null)
      return { end, edtf: edtfDay(null, of, dayPrinted), basis: 'unknown', precision: 'day' };
    const resolved = nearestYear(dayPrinted, of, published.year, today, looksAhead());
    return { end, edtf: edtfDay(resolved, of, dayPrinted), basis: 'year_from_dateline', precision: 'day' };
  }

  function fromWeekday(of: number): Found {
    const end = index + 1;
    if (today === null) return { end, edtf: null, basis: 'relative_to_dateline', precision: 'day' };
    const before = lower(index - 1);
    const back = (weekdayOf(today) - of + 7) % 7;
    // "last Monday" on a Monday is a week ago; a plain "Monday" may be today
    const days =
      before === 'next' || looksAhead()
        ? today + ((of - weekdayOf(today) + 7) % 7 || 7)
        : today - (before === 'last' && back === 0 ? 7 : back);
    return { end, edtf: edtfOf(days), basis: 'relative_to_dateline', precision: 'day' };
  }

  /** "last week", "this month", "next year". */
  function fromPeriod(which: string, period: string): Found {
    const end = index + 2;
    const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
    const basis = 'relative_to_dateline';
    if (published === null || today === null)
      return { end, edtf: null, basis, precision: period === 'week' ? 'week' : period === 'month' ? 'month' : 'year' };
    if (period === 'year') return { end, edtf: String(published.year + step), basis, precision: 'year' };
    if (period === 'month') {
      const months = published.year * 12 + published.month - 1 + step;
      return { end, edtf: `${Math.floor(months / 12)}-${two((months % 12) + 1)}`, basis, precision: 'month' };
    }
    const monday = today - weekdayOf(today) + 1 + step * 7;
    return { end, edtf: `${edtfOf(monday)}/${edtfOf(monday + 6)}`, basis, precision: 'week' };
  }

  /** "two days ago" counts from the dateline, "two days after the fire" from the event, which has no date of its own here. */
  function fromEvent(): Found | null {
    const after = lower(index + 2);
    const days = count ?? 0;
    if (after === 'ago' || after === 'earlier') {
      if (after === 'earlier' || today === null)
        return {
          end: index + 3,
          edtf: null,
          basis: after === 'ago' ? 'relative_to_dateline' : 'relative_to_event',
          precision: 'day',
        };
      return { end: index + 3, edtf: edtfOf(today - days), basis: 'relative_to_dateline', precision: 'day' };
    }
    if (after !== 'after' && after !== 'before') return null;
    for (let at = index + 3; at < index + 7; at++) {
      if (EVENT_FAMILIES.has(lower(at)))
        return { end: at + 1, edtf: null, basis: 'relative_to_event', precision: 'day' };
    }
    return null;
  }

  function yearAt(at: number): number | null {
    return /^(?:1[5-9]|20)\d{2}$/.test(lower(at)) ? Number(lower(at)) : null;
  }

  function looksAhead(): boolean {
    for (let at = index - 1; at >= Math.max(sentence.firstToken, index - AHEAD_WINDOW); at--)
      if (AHEAD_WORDS.has(lower(at))) return true;
    return false;
  }
}

const PERIODS = new Set(['week', 'month', 'year']);

/** "3", "3rd", "31st" as the day of a month. */
function dayOf(word: string): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = found === null ? 0 : Number(found[1]);
  return day >= 1 && day <= 31 ? day : null;
}

/** The latest year in which the day lies on or before today, or, looking ahead, the first in which it lies on or after. */
function nearestYear(day: number, month: number, year: number, today: number, ahead: boolean): number {
  const here = dayNumber({ year, month, day });
  if (ahead) return here >= today ? year : year + 1;
  return here <= today ? year : year - 1;
}

function edtfOf(days: number): string {
  const { year, month, day } = civilDate(days);
  return edtfDay(year, month, day);
}

function isCapital(text: string | undefined): boolean {
  const first = text?.charAt(0) ?? '';
  return first !== first.toLowerCase();
}

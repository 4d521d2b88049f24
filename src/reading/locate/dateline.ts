import type { ArticleInput } from '../../domain/article-input.ts';
import { MONTHS } from '../../language/en/calendar.ts';
import type { Dateline } from '../layers/findings.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import { edtfDay, isCivil } from './civil-date.ts';

/** Blocks at the head of an article in which a date is looked for. */
const HEAD_BLOCKS = 8;
/** Longest run of a paragraph that can be a dateline, in UTF-16 units. */
const DATELINE_LENGTH = 110;
const DASH = /\s?(?:—|–|--|-)\s|\)\s/;

/** When the article was published: what the input says, else a header line, else the dateline of the first paragraph. */
export function findDateline(article: ArticleInput, { text, blocks }: Segmentation): Dateline {
  if (article.publishedAt !== null && article.publishedAt !== undefined) {
    return { publishedAt: article.publishedAt, publishedBasis: article.publishedBasis ?? 'given' };
  }
  for (const { kind, start, end } of blocks.slice(0, HEAD_BLOCKS)) {
    if (kind !== 'header') continue;
    const found = dateIn(text.slice(start, Math.min(end, start + DATELINE_LENGTH)));
    if (found !== null) return { publishedAt: found, publishedBasis: 'header' };
  }
  for (const { kind, start, end } of blocks.slice(0, HEAD_BLOCKS)) {
    if (kind !== 'paragraph' && kind !== 'dateline') continue;
    const line = text.slice(start, Math.min(end, start + DATELINE_LENGTH));
    const found = dateIn(datelineOf(line));
    if (found !== null) return { publishedAt: found, publishedBasis: 'dateline' };
    if (kind === 'paragraph') break;
  }
  return { publishedAt: null, publishedBasis: null };
}

/** Where the dateline of the first paragraph ends, in UTF-16 units: behind "VELDEN, Feb. 4 (Courier) — "; 0 without one. */
export function datelineEnd({ text, blocks }: Segmentation): number {
  const first = blocks.slice(0, HEAD_BLOCKS).find(({ kind }) => kind === 'paragraph' || kind === 'dateline');
  if (first === undefined) return 0;
  const length = datelineOf(text.slice(first.start, Math.min(first.end, first.start + DATELINE_LENGTH))).length;
  return length === 0 ? 0 : first.start + length;
}

/** The place in capitals, what follows it, and the dash; empty where the paragraph has none. */
function datelineOf(line: string): string {
  if (!/^\p{Lu}{2}/u.test(line)) return '';
  const dash = DASH.exec(line);
  if (dash === null) return '';
  const head = line.slice(0, dash.index + dash[0].length);
  const place = /^[\p{Lu} .'’-]{3,40}(?=[,( —–-]|$)/u.exec(head)?.[0].trim() ?? '';
  return place.length >= 3 ? head : '';
}

/** The first date in a short line, as EDTF; a year that is not printed stays open. */
function dateIn(line: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(line);
  if (iso !== null) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?([A-Za-z]{3,9}\.?),? ?(\d{4})?/.exec(line);
  const ofDayFirst = dayFirst === null ? undefined : MONTHS.get((dayFirst[2] ?? '').toLowerCase());
  if (dayFirst !== null && ofDayFirst !== undefined)
    return checked(yearOf(dayFirst[3]), ofDayFirst, Number(dayFirst[1]));
  const monthFirst = /\b([A-Z][a-z]{2,8}\.?) (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4}))?/.exec(line);
  const ofMonthFirst = monthFirst === null ? undefined : MONTHS.get((monthFirst[1] ?? '').toLowerCase());
  if (monthFirst !== null && ofMonthFirst !== undefined)
    return checked(yearOf(monthFirst[3]), ofMonthFirst, Number(monthFirst[2]));
  return null;
}

function yearOf(printed: string | undefined): number | null {
  return printed === undefined ? null : Number(printed);
}

function checked(year: number | null, month: number, day: number): string | null {
  return isCivil({ year: year ?? 2000, month, day }) ? edtfDay(year, month, day) : null;
}

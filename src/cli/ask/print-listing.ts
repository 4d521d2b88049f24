import type { ArticleSummary, Listed } from '../../domain/listing.ts';
import type { Column } from '../output/columns.ts';
import { renderRows } from '../output/write-rows.ts';
import { formatOf, widthOfOutput } from '../on-ledger.ts';
import { complain } from '../read-options.ts';
import { type ListingOptions, sliceOf } from './asked-options.ts';

/** Digits of an id in a table. */
const SHOWN_DIGITS = 12;

/** Prints a listing in the asked format, and what a person should know of it on standard error. */
export function printListing<Item>(
  { items, total, counted, notes }: Listed<Item>,
  columns: readonly Column<Item>[],
  { empty, noun }: { readonly empty: string; readonly noun: string },
  options: ListingOptions,
): void {
  const format = formatOf(options);
  for (const note of notes) complain(note);
  const { limit, page } = sliceOf(options);
  const beyond = items.length === 0 && total > 0;
  const nothing = beyond
    ? `Page ${page} is empty: there are ${count(total, counted)} ${noun}; the last page is ${Math.ceil(total / limit)}.`
    : empty;
  const more = moreOf(items.length, { total, counted }, { limit, page }, noun);
  process.stdout.write(
    renderRows({ columns, rows: items, empty: nothing, more }, format, widthOfOutput(), (item) => item),
  );
}

/** How many there are beyond a page, and how to see them; null where that is all. */
export function moreOf(
  shown: number,
  { total, counted }: { readonly total: number; readonly counted: boolean },
  { limit, page }: { readonly limit: number; readonly page: number },
  noun: string,
): string | null {
  const before = limit * (page - 1);
  if (shown === 0 || (before === 0 && shown >= total && counted)) return null;
  const rest = total - before - shown;
  const next = rest > 0 || !counted ? `; --page ${page + 1} shows the next, --limit more at once` : '';
  return `${before + 1} to ${before + shown} of ${count(total, counted)} ${noun}${next}`;
}

function count(total: number, counted: boolean): string {
  return `${counted ? '' : 'more than '}${String(total).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}`;
}

/** An id: whole as data, shortened in a table. */
export function idColumn<Row>(key: string, title: string | null, id: (row: Row) => string | null): Column<Row> {
  return { key, title, value: id, shown: (row) => (id(row) ?? '').slice(0, SHOWN_DIGITS) };
}

interface InArticle {
  readonly article: ArticleSummary;
}

export const dateColumn: Column<InArticle> = {
  key: 'date',
  title: 'date',
  value: ({ article }) => article.publishedAt,
  shown: ({ article }) => article.publishedAt ?? '–',
};

export const outletColumn: Column<InArticle> = {
  key: 'outlet',
  title: 'outlet',
  value: ({ article }) => article.outlet,
  shown: ({ article }) => shortened(article.outlet ?? '–'),
};

/** Of the article: for those who work on with the rows, and not in a table. */
export const articleColumns: readonly Column<InArticle>[] = [
  { key: 'article', title: null, value: ({ article }) => article.id },
  { key: 'articleTitle', title: null, value: ({ article }) => article.title },
  { key: 'url', title: null, value: ({ article }) => article.url },
];

/** Names and the like are not what a listing is about, and leave it its room: those longer than this are cut. */
const NAME_COLUMNS = 32;

export function shortened(words: string): string {
  const characters = Array.from(words);
  return characters.length <= NAME_COLUMNS
    ? words
    : `${characters
        .slice(0, NAME_COLUMNS - 1)
        .join('')
        .trimEnd()}…`;
}

/** What an article is called: its title, else its address, else its id. */
export function titleOf({ title, url, id }: ArticleSummary): string {
  return title ?? url ?? id.slice(0, SHOWN_DIGITS);
}

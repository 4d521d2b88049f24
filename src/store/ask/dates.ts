/** The dates between which a publication date must lie, as a range of the sortable dates. Null: open at that end. */
export interface DateRange {
  readonly since: string | null;
  readonly until: string | null;
}

/** After every character that EDTF has. */
const LAST = '\u007f';

/**
 * A range of dates in SQL over a column of sortable dates. Both ends count, and a date that is known to the month or the year alone counts
 * where it may lie within: `--since 2019-02-04` keeps `2019-02` and `2019`. Without a year there is no date.
 *
 * @example
 * ```ts
 * datesBetween('published', { since: null, until: '2019-02' }); // → { text: 'published > ? AND published < ?', values: ['', '2019-02\u007f'] }
 * ```
 */
export function datesBetween(
  column: string,
  { since, until }: DateRange,
): { readonly text: string; readonly values: readonly string[] } | null {
  if (since === null && until === null) return null;
  const parts: string[] = [];
  const values: string[] = [];
  if (since === null) {
    parts.push(`${column} > ?`);
    values.push('');
  } else {
    const coarser = [4, 7].filter((length) => length < since.length).map((length) => since.slice(0, length));
    // the first bound is what the index is entered by
    parts.push(`${column} >= ?`);
    values.push(since.slice(0, 4));
    if (coarser.length > 0) {
      parts.push(`(${column} >= ? OR ${column} IN (${coarser.map(() => '?').join(', ')}))`);
      values.push(since, ...coarser);
    }
  }
  if (until !== null) {
    parts.push(`${column} < ?`);
    values.push(`${until}${LAST}`);
  }
  return { text: parts.join(' AND '), values };
}

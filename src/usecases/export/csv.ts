import { stringify } from 'csv-stringify/sync';
import { safeCell } from './safe-cell.ts';

/**
 * Lines of CSV (RFC 4180): CRLF after each, quotes where they are needed, nothing that a spreadsheet takes for a formula.
 *
 * @example
 * ```ts
 * csvLines([['id', 'words'], [7, '=1+1'], [8, 'a\nb']]); // → 'id,words\r\n7,\'=1+1\r\n8,"a\nb"\r\n'
 * ```
 */
export function csvLines(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  return stringify(
    rows.map((row) => row.map(safeCell)),
    // a line break of the other kind ends a row in some programs too
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );
}

import { csvLines } from '../../usecases/export/csv.ts';
import type { Column, Format } from './columns.ts';
import { table } from './table.ts';

export interface Listing<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Said instead of an empty table: what was looked for, and what to try. */
  readonly empty: string;
  /** Said under the table: how many there are beyond these, and how to see them. */
  readonly more?: string | null | undefined;
}

/**
 * A listing in the asked format. CSV has a head and neutralised formulas; JSON is a list of objects with the columns' keys, or with
 * `items` where those say more than the columns do. Neither says anything but the rows.
 *
 * @param width columns of the terminal
 */
export function renderRows<Row>(
  { columns, rows, empty, more }: Listing<Row>,
  format: Format,
  width: number,
  items: ((row: Row) => unknown) | null = null,
): string {
  if (format === 'json') {
    const toItem = items ?? ((row: Row) => Object.fromEntries(columns.map(({ key, value }) => [key, value(row)])));
    return `${JSON.stringify(rows.map(toItem), null, 2)}\n`;
  }
  if (format === 'csv') {
    return csvLines([columns.map(({ key }) => key), ...rows.map((row) => columns.map(({ value }) => value(row)))]);
  }
  if (rows.length === 0) return `${empty}\n`;
  return `${table(columns, rows, width)}${more ? `\n${more}\n` : ''}`;
}

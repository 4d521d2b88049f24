/** One column of a listing. */
export interface Column<Row> {
  /** Its name in CSV and JSON. Stable: people's scripts use it. */
  readonly key: string;
  /** Its head in a table for people; null: not shown there. */
  readonly title: string | null;
  /** Its value, as data. */
  readonly value: (row: Row) => string | number | boolean | null;
  /** Its words in a table for people, where the value itself would not do. */
  readonly shown?: (row: Row) => string;
  /** Takes what room is left, and is cut to it; the others are never cut. */
  readonly wide?: boolean;
  /** Cut at its beginning: of a path, the end tells which file it is. */
  readonly keepsEnd?: boolean;
}

export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

import type { Compilable } from 'kysely';
import type { Slice } from '../../domain/listing.ts';
import { one, type Sql, type SqlValue } from '../sql.ts';

/** Rows that are counted at most: a person who has so many narrows the question, and does not want to wait for the last digit. */
export const MOST_COUNTED = 100_000;

/** How many rows there are, and whether that is all. */
export interface Count {
  readonly total: number;
  readonly counted: boolean;
}

/** What a query needs for the count of its rows: it selects one column, and takes `MOST_COUNTED + 1` rows. */
export async function countOf(sql: Sql, query: Compilable): Promise<Count> {
  const { sql: text, parameters } = query.compile();
  const row = await one<{ readonly total: number }>(
    sql,
    `SELECT count(*) AS total FROM (${text}) AS counted`,
    parameters as readonly SqlValue[],
  );
  const total = row?.total ?? 0;
  return { total: Math.min(total, MOST_COUNTED), counted: total <= MOST_COUNTED };
}

/** Rows before the page. */
export function offsetOf({ limit, page }: Slice): number {
  return limit * (page - 1);
}

/** The rows in the order of their ids; a database gives them in its own. */
export function inOrder<Row extends { readonly id: string }>(
  ids: readonly string[],
  rows: readonly Row[],
): readonly Row[] {
  const found = new Map(rows.map((row) => [row.id, row] as const));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/**
 * Rows of two tables in one list: those of one text that follow one another, in its order. The database puts them in the order in which
 * they were kept, which it reads from an index.
 */
export function inTextOrder<Row extends { readonly snapshot: string; readonly start_at: number; readonly id: string }>(
  rows: readonly Row[],
): readonly Row[] {
  const order = new Map<string, number>();
  for (const { snapshot } of rows) if (!order.has(snapshot)) order.set(snapshot, order.size);
  const placeOf = ({ snapshot }: Row): number => order.get(snapshot) ?? 0;
  return [...rows].sort((left, right) => placeOf(left) - placeOf(right) || left.start_at - right.start_at);
}

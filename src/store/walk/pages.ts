import type { Sql, SqlValue } from '../sql.ts';

/** Rows in memory at a time. */
const PAGE = 500;

/**
 * The rows of a query in the order of a key that no two rows share, a page of them in memory at a time.
 *
 * @param query gives the text for the rows after a key: it must order by the key, and end in no limit
 * @param start before the first key
 */
export async function* pages<Row extends { readonly key: SqlValue }>(
  sql: Sql,
  query: { readonly text: string; readonly values: readonly SqlValue[] },
  start: SqlValue,
  page: number = PAGE,
): AsyncGenerator<Row, void, undefined> {
  for (let after = start; ; ) {
    const rows = await sql.all<Row>(`${query.text} LIMIT ${page}`, [after, ...query.values]);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < page) return;
    after = last.key;
  }
}

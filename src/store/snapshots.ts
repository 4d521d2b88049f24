import type { Sql } from './sql.ts';

/** Snapshots of a page: their texts are read one by one. */
const PAGE = 500;

/** The next snapshots in the order in which they came. */
export function snapshotPage(
  sql: Sql,
  after: number,
): Promise<readonly { readonly id: string; readonly num: number }[]> {
  return sql.all(`SELECT id, num FROM snapshots WHERE num > ? ORDER BY num LIMIT ${PAGE}`, [after]);
}

/** How many snapshots there are that can be read, and how many of them were not. */
export async function countSnapshots(sql: Sql): Promise<{ readonly all: number; readonly unread: number }> {
  const [row] = await sql.all<{ readonly all_of_them: number; readonly unread: number | string | null }>(
    `SELECT count(*) AS all_of_them, sum(CASE WHEN reading IS NULL THEN 1 ELSE 0 END) AS unread FROM snapshots WHERE erased = 0`,
  );
  return { all: row?.all_of_them ?? 0, unread: Number(row?.unread ?? 0) };
}

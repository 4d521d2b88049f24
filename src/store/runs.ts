import { plain } from './plain.ts';
import { one, type Sql } from './sql.ts';

/** The run of a request that was interrupted; null where none was. */
export async function unfinishedRun(sql: Sql, key: string): Promise<string | null> {
  const row = await one<{ readonly id: string }>(
    sql,
    'SELECT id FROM runs WHERE key = ? AND finished IS NULL ORDER BY started DESC LIMIT 1',
    [key],
  );
  return row?.id ?? null;
}

/** How often a request was run. */
export async function runsOf(sql: Sql, key: string): Promise<number> {
  const row = await one<{ readonly runs: number }>(sql, 'SELECT count(*) AS runs FROM runs WHERE key = ?', [key]);
  return row?.runs ?? 0;
}

/** Whether a run was finished, perhaps by another process. */
export async function isFinished(sql: Sql, run: string): Promise<boolean> {
  const row = await one(sql, 'SELECT 1 AS found FROM runs WHERE id = ? AND finished IS NOT NULL', [run]);
  return row !== null;
}

/** Whether an input of these bytes has its outcome in a run. A file that changed since is another input. */
export async function hasOutcome(
  sql: Sql,
  run: string,
  {
    input,
    position,
    source,
  }: { readonly input: string; readonly position: string | null; readonly source: string | null },
): Promise<boolean> {
  const rows = await sql.all<{ readonly source: string | null }>(
    'SELECT source FROM outcomes WHERE input = ? AND position = ? AND run = ?',
    [plain(input), plain(position) ?? '', run],
  );
  return rows.some((row) => row.source === source);
}

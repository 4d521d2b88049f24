import type { LogEntry, LogHead } from '../domain/log-entry.ts';
import { EMPTY_HEAD, parseEntry, type StoredEntry } from '../ledger/chain.ts';
import { one, type Sql } from './sql.ts';

/** Named as an entry has them: a log is read whole to be proved, and each row would be copied. */
const COLUMNS = 'seq, hash, at, author AS "by", body';

/** The head of the log. */
export async function logHead(sql: Sql): Promise<LogHead> {
  const row = await one<{ readonly count: number; readonly hash: string }>(
    sql,
    'SELECT seq AS count, hash FROM log ORDER BY seq DESC LIMIT 1',
  );
  return row ?? EMPTY_HEAD;
}

/** Entries in order, a page of them in memory at a time, as they are stored. */
export async function* storedEntries(sql: Sql, after = 0): AsyncGenerator<StoredEntry, void, undefined> {
  const PAGE = 500;
  for (let from = after; ; ) {
    const rows = await sql.all<StoredEntry>(`SELECT ${COLUMNS} FROM log WHERE seq > ? ORDER BY seq LIMIT ${PAGE}`, [
      from,
    ]);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    from = last.seq;
  }
}

/** One entry; null where the log does not go so far. */
export async function findEntry(sql: Sql, seq: number): Promise<LogEntry | null> {
  const row = await one<StoredEntry>(sql, `SELECT ${COLUMNS} FROM log WHERE seq = ?`, [seq]);
  return row === null ? null : parseEntry(row);
}

import type { LogEntry, RunBody } from '../../domain/log-entry.ts';
import type { Sql } from '../sql.ts';

export async function projectRun(sql: Sql, { seq }: LogEntry, { run, event, key }: RunBody): Promise<void> {
  if (event === 'finished') await sql.run('UPDATE runs SET finished = ? WHERE id = ? AND finished IS NULL', [seq, run]);
  else await sql.run('INSERT INTO runs (id, key, started, finished) VALUES (?, ?, ?, NULL)', [run, key, seq]);
}

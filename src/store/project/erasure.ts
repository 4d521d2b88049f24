import type { ErasureBody, LogEntry } from '../../domain/log-entry.ts';
import { forgetWords } from '../search/words.ts';
import type { Sql } from '../sql.ts';
import { forgetUnused, followReadings } from './named-actors.ts';
import { forgetRecords } from './reading.ts';

/** Texts are taken out for good: objects, words, records. The log keeps their hashes, and who took them out and why. */
export async function projectErasure(
  sql: Sql,
  { seq }: LogEntry,
  { article, snapshots, objects }: ErasureBody,
): Promise<void> {
  await sql.run(
    `INSERT INTO decisions (seq, kind, subject, snapshot, decision, undone_by, fits) VALUES (?, 'erasure', ?, NULL, 'erase', NULL, 1)`,
    [seq, article],
  );
  for (const snapshot of snapshots) {
    const rows = await sql.all<{ readonly num: number }>('SELECT num FROM snapshots WHERE id = ?', [snapshot]);
    for (const { num } of rows) {
      await forgetWords(sql, 'article_words', num);
      await sql.run('DELETE FROM bands WHERE num = ?', [num]);
    }
    const read = await forgetRecords(sql, snapshot);
    const decided = await forgetNamed(sql, snapshot);
    await forgetUnused(sql, new Set([...read, ...decided]));
    await sql.run('UPDATE decisions SET fits = 0 WHERE snapshot = ?', [snapshot]);
    await sql.run('UPDATE snapshots SET erased = 1, reading = NULL WHERE id = ?', [snapshot]);
  }
  const decided = await sql.all<{ readonly subject: string }>(
    `SELECT DISTINCT subject FROM decisions WHERE kind = 'actor' ORDER BY subject`,
  );
  await followReadings(
    sql,
    decided.map(({ subject }) => subject),
  );
  for (const hash of objects) await sql.run('DELETE FROM objects WHERE hash = ?', [hash]);
}

/** Whom the decisions on a text name is known by the log alone from now on. */
async function forgetNamed(sql: Sql, snapshot: string): Promise<readonly string[]> {
  const of = 'seq IN (SELECT seq FROM decisions WHERE snapshot = ?)';
  const rows = await sql.all<{ readonly actor: string }>(
    `SELECT DISTINCT actor FROM decision_actors WHERE ${of} ORDER BY actor`,
    [snapshot],
  );
  await sql.run(`DELETE FROM decision_actors WHERE ${of}`, [snapshot]);
  return rows.map(({ actor }) => actor);
}

import type { ErasureBody, LogEntry } from '../../domain/log-entry.ts';
import { forgetWords } from '../search/words.ts';
import type { Sql } from '../sql.ts';
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
    const named = await sql.all<{ readonly actor: string }>(
      'SELECT read_as AS actor FROM actor_uses WHERE snapshot = ?',
      [snapshot],
    );
    await forgetRecords(sql, snapshot);
    for (const { actor } of named) await forgetUnused(sql, actor);
    await sql.run('UPDATE decisions SET fits = 0 WHERE snapshot = ?', [snapshot]);
    await sql.run('UPDATE snapshots SET erased = 1, reading = NULL WHERE id = ?', [snapshot]);
  }
  for (const hash of objects) await sql.run('DELETE FROM objects WHERE hash = ?', [hash]);
}

/** A name that no other article gives is taken out with the text that gave it. */
async function forgetUnused(sql: Sql, actor: string): Promise<void> {
  const used = await sql.all(
    'SELECT 1 AS found FROM actor_uses WHERE read_as = ? UNION ALL SELECT 1 FROM statements WHERE actor_read = ? LIMIT 1',
    [actor, actor],
  );
  if (used.length > 0) return;
  await sql.run('DELETE FROM actor_words WHERE actor = ?', [actor]);
  await sql.run('DELETE FROM actors WHERE id = ?', [actor]);
}

import type { ErasureBody, LogEntry } from '../../domain/log-entry.ts';
import { forgetWords } from '../search/words.ts';
import type { Sql } from '../sql.ts';
import { actorDecisions } from './actors.ts';
import { actorsNamedIn, forgetRecords } from './reading.ts';
import { settleActors } from './settle-actors.ts';

/** Texts are taken out for good: their words and records. The log keeps their hashes, and who took them out and why. */
export async function projectErasure(sql: Sql, { seq }: LogEntry, { article, snapshots }: ErasureBody): Promise<void> {
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
    const named = await actorsNamedIn(sql, snapshot);
    await forgetRecords(sql, snapshot);
    await settleActors(sql, named, await actorDecisions(sql));
    await sql.run('UPDATE decisions SET fits = 0 WHERE snapshot = ?', [snapshot]);
    await sql.run('UPDATE snapshots SET erased = 1, reading = NULL WHERE id = ?', [snapshot]);
  }
}

import type { LogEntry } from '../../domain/log-entry.ts';
import type { Ledger } from '../../store/ledger.ts';
import { readingsOf } from '../../store/ask/history.ts';
import { snapshotsOf } from '../../store/records.ts';
import { one, type Sql } from '../../store/sql.ts';
import { resolveId } from '../ask/resolve-id.ts';
import { AskError } from '../trouble.ts';

/** What was taken out. */
export interface Erased {
  readonly article: string;
  readonly snapshots: number;
  readonly objects: number;
  /** Objects that another article's text is too, and that stay for it. */
  readonly shared: number;
  /** Decisions that quote words of the article: the log keeps them. */
  readonly quoting: number;
  readonly entry: LogEntry;
}

/**
 * Takes the texts of an article out of the ledger for good: the sources as they came, the texts, all readings. Their hashes, who took them out and why
 * stay in the log, so that the rest can still be proved. The file itself is rewritten, so that no words stay in what was freed.
 *
 * @throws AskError where there is no such article, or nothing of it is left
 */
export async function erase(
  ledger: Ledger,
  given: string,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<Erased> {
  if (reason.trim() === '') throw new AskError('bad-value', 'an erasure needs a reason: it is what stays of the text');
  const { id: article } = await resolveId(ledger, given, ['article']);
  const erased = await ledger.write(async ({ sql, append }): Promise<Erased> => {
    const held = (await snapshotsOf(sql, article)).filter((snapshot) => !snapshot.erased);
    if (held.length === 0) throw new AskError('not-possible', `the texts of ${article} were taken out already`);
    const snapshots = held.map(({ id }) => id);
    const named = new Set(held.flatMap(({ source, text }) => [source, text]));
    for (const snapshot of snapshots) for (const { body } of await readingsOf(sql, snapshot)) named.add(body.reading);
    const objects: string[] = [];
    for (const hash of [...named].sort()) if (!(await isShared(sql, hash, article))) objects.push(hash);
    const quoting = await one<{ readonly n: number }>(
      sql,
      `SELECT count(*) AS n FROM decisions JOIN snapshots ON snapshots.id = decisions.snapshot WHERE snapshots.article = ?`,
      [article],
    );
    const entry = await append({ kind: 'erasure', article, snapshots, objects, reason }, by);
    return {
      article,
      snapshots: snapshots.length,
      objects: objects.length,
      shared: named.size - objects.length,
      quoting: quoting?.n ?? 0,
      entry,
    };
  });
  await ledger.database.compact();
  return erased;
}

async function isShared(sql: Sql, hash: string, article: string): Promise<boolean> {
  const row = await one(
    sql,
    'SELECT 1 AS found FROM snapshots WHERE article <> ? AND erased = 0 AND (source = ? OR text = ? OR reading = ?) LIMIT 1',
    [article, hash, hash, hash],
  );
  return row !== null;
}

import type { ActorsBody, LogEntry } from '../../domain/log-entry.ts';
import { type ActorChanges, actorChanges, resolveActor } from '../../ledger/actor-changes.ts';
import { plain } from '../plain.ts';
import { indexNameWords } from '../search/name-words.ts';
import { one, type Sql } from '../sql.ts';

/** What people said of actors, as far as it was not undone. There are as many decisions as people made, never as there are articles. */
export async function activeActorChanges(sql: Sql): Promise<ActorChanges> {
  const rows = await sql.all<{ readonly body: string }>(
    `SELECT log.body AS body FROM decisions JOIN log ON log.seq = decisions.seq
     WHERE decisions.kind = 'actor' AND decisions.undone_by IS NULL ORDER BY decisions.seq`,
  );
  return actorChanges(rows.map(({ body }) => JSON.parse(body) as ActorsBody));
}

/** A merge, a split, another name. */
export async function projectActors(sql: Sql, { seq }: LogEntry, body: ActorsBody): Promise<void> {
  const { change, actor, into, name } = body;
  await sql.run(
    `INSERT INTO decisions (seq, kind, subject, snapshot, decision, undone_by, fits) VALUES (?, 'actor', ?, NULL, ?, NULL, 1)`,
    [seq, actor, change],
  );
  if (change === 'split' && into !== null) {
    await sql.run(
      `INSERT INTO actors (id, kind, form, name) SELECT ?, kind, form, ? FROM actors WHERE id = ? ON CONFLICT (id) DO NOTHING`,
      [into, plain(name ?? ''), actor],
    );
    await indexNameWords(sql, 'actor', into, name ?? '');
  }
  await refreshActors(sql, body);
}

/** Brings the uses of the actors that a decision names up to all decisions. */
export async function refreshActors(sql: Sql, { actor, into }: Pick<ActorsBody, 'actor' | 'into'>): Promise<void> {
  const changes = await activeActorChanges(sql);
  const named = into === null ? [actor] : [actor, into];
  const merged = await sql.all<{ readonly id: string }>(
    `SELECT id FROM actors WHERE merged_into IN (${named.map(() => '?').join(', ')})`,
    named,
  );
  const ids = [...new Set([...named, ...merged.map(({ id }) => id)])];
  for (const id of ids) {
    const now = resolveActor(changes, id, '');
    await sql.run('UPDATE actors SET merged_into = ?, renamed = ? WHERE id = ?', [
      now === id ? null : now,
      plain(changes.renamed.get(id) ?? null),
      id,
    ]);
    await indexActorAgain(sql, id);
    const uses = await sql.all<{ readonly snapshot: string }>('SELECT snapshot FROM actor_uses WHERE read_as = ?', [
      id,
    ]);
    for (const { snapshot } of uses)
      await assign(sql, 'actor_uses', 'read_as', id, snapshot, resolveActor(changes, id, snapshot));
    for (const table of ['statements', 'figures']) {
      const spoken = await sql.all<{ readonly snapshot: string }>(
        `SELECT DISTINCT snapshot FROM ${table} WHERE actor_read = ?`,
        [id],
      );
      for (const { snapshot } of spoken)
        await assign(sql, table, 'actor_read', id, snapshot, resolveActor(changes, id, snapshot));
    }
  }
}

/** A name that people gave is found by its words, as the printed one is; one that was undone is not. */
async function indexActorAgain(sql: Sql, id: string): Promise<void> {
  const row = await one<{ readonly name: string; readonly renamed: string | null }>(
    sql,
    'SELECT name, renamed FROM actors WHERE id = ?',
    [id],
  );
  if (row === null) return;
  await sql.run('DELETE FROM actor_words WHERE actor = ?', [id]);
  await indexNameWords(sql, 'actor', id, `${row.name} ${row.renamed ?? ''}`);
}

async function assign(
  sql: Sql,
  table: string,
  column: string,
  readAs: string,
  snapshot: string,
  actor: string,
): Promise<void> {
  await sql.run(`UPDATE ${table} SET actor = ? WHERE ${column} = ? AND snapshot = ?`, [actor, readAs, snapshot]);
}

import type { ActorsBody } from '../../domain/log-entry.ts';
import { type ActorChanges, type CalledActor, resolveActor } from '../../ledger/actor-changes.ts';
import { plain } from '../plain.ts';
import { indexNameWords } from '../search/name-words.ts';
import { one, type Sql } from '../sql.ts';

/** What people decided of actors: what stands of it, and what any of it calls whom. */
export interface ActorDecisions {
  readonly changes: ActorChanges;
  readonly called: ReadonlyMap<string, CalledActor>;
  /** All of them, those undone among them. */
  readonly all: readonly ActorsBody[];
}

/**
 * Brings the rows of actors up to what names them: a text that is read now, a record that a person corrected, a decision on actors. Whoever
 * nothing names any more is taken out, so that the rows are the same whether the ledger grew to be so or was built again from its log.
 */
export async function settleActors(
  sql: Sql,
  ids: Iterable<string>,
  { changes, called }: ActorDecisions,
): Promise<void> {
  for (const id of new Set(ids)) {
    const row = await rowOf(sql, id, called.get(id));
    await sql.run('DELETE FROM actor_words WHERE actor = ?', [id]);
    if (row === null) {
      await sql.run('DELETE FROM actors WHERE id = ?', [id]);
      continue;
    }
    const now = resolveActor(changes, id, '');
    const renamed = plain(changes.renamed.get(id) ?? null);
    await sql.run(
      `INSERT INTO actors (id, kind, form, name, merged_into, renamed) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
       SET kind = excluded.kind, form = excluded.form, name = excluded.name, merged_into = excluded.merged_into, renamed = excluded.renamed`,
      [id, row.kind, row.form, row.name, now === id ? null : now, renamed],
    );
    await indexNameWords(sql, 'actor', id, `${row.name} ${renamed ?? ''}`);
  }
}

interface ActorRow {
  readonly kind: string;
  readonly form: string;
  readonly name: string;
}

async function rowOf(sql: Sql, id: string, called: CalledActor | undefined): Promise<ActorRow | null> {
  // the id is made of the kind and the name that a reading gives
  const read = await one<ActorRow>(
    sql,
    'SELECT kind, form, name FROM actor_uses WHERE read_as = ? ORDER BY snapshot LIMIT 1',
    [id],
  );
  if (read !== null) return read;
  if (called !== undefined) return { kind: called.kind ?? 'unspecified', form: 'name', name: plain(called.name) };
  // a person may name somebody whom no reader found
  const spoken = await one<{ readonly name: string | null }>(
    sql,
    `SELECT min(name) AS name FROM (SELECT min(actor_name) AS name FROM statements WHERE actor_read = ?
       UNION ALL SELECT min(actor_name) AS name FROM figures WHERE actor_read = ?) spoken`,
    [id, id],
  );
  return spoken?.name == null ? null : { kind: 'unspecified', form: 'name', name: spoken.name };
}

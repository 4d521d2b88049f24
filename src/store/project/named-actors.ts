import type { ActorUse, NamedActor } from '../../domain/records.ts';
import { type ActorChanges, resolveActor } from '../../ledger/actor-changes.ts';
import { plain } from '../plain.ts';
import { indexNameWords } from '../search/name-words.ts';
import { one, type Sql } from '../sql.ts';

/** Keeps whom a decision names: a person may name somebody whom no reader found, or finds any more. */
export async function keepNamed(
  sql: Sql,
  seq: number,
  named: readonly (NamedActor & { readonly kind?: string | null })[],
): Promise<void> {
  for (const { actor, name, kind = null } of named)
    await sql.run(
      'INSERT INTO decision_actors (seq, actor, kind, name) VALUES (?, ?, ?, ?) ON CONFLICT (seq, actor) DO NOTHING',
      [seq, actor, kind ?? 'unspecified', plain(name)],
    );
}

/**
 * Brings the rows of actors up to what names them: a reading, or a decision, be it undone. Whoever nothing names any more is taken out, so
 * that the rows are the same whether the ledger grew to be so or was built again from its log.
 */
export async function settleActors(sql: Sql, ids: Iterable<string>, changes: ActorChanges): Promise<void> {
  for (const id of new Set(ids)) {
    const row = await rowOf(sql, id);
    await sql.run('DELETE FROM actor_words WHERE actor = ?', [id]);
    if (row === null) {
      await sql.run('DELETE FROM actors WHERE id = ?', [id]);
      continue;
    }
    await putActor(sql, id, row, changes);
  }
}

/** Makes the rows of actors that a reading names and nobody named before: as {@link settleActors} would, which looks for what is not there. */
export async function addActors(sql: Sql, uses: readonly ActorUse[], changes: ActorChanges): Promise<void> {
  const added = new Set<string>();
  for (const { actor, kind, form, name } of uses) {
    if (added.has(actor)) continue;
    added.add(actor);
    await putActor(sql, actor, { kind, form, name: plain(name) }, changes);
  }
}

async function putActor(sql: Sql, id: string, { kind, form, name }: ActorRow, changes: ActorChanges): Promise<void> {
  const now = resolveActor(changes, id, null);
  const renamed = plain(changes.renamed.get(id) ?? null);
  await sql.run(
    `INSERT INTO actors (id, kind, form, name, merged_into, renamed) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
     SET kind = excluded.kind, form = excluded.form, name = excluded.name, merged_into = excluded.merged_into, renamed = excluded.renamed`,
    [id, kind, form, name, now === id ? null : now, renamed],
  );
  await indexNameWords(sql, 'actor', id, `${name} ${renamed ?? ''}`);
}

interface ActorRow {
  readonly kind: string;
  readonly form: string;
  readonly name: string;
}

/** As a reading has it: its id is made of these. Else as the first decision calls it that names it. */
async function rowOf(sql: Sql, id: string): Promise<ActorRow | null> {
  const read = 'SELECT kind, form, name FROM actor_uses WHERE read_as = ? ORDER BY snapshot LIMIT 1';
  const named = `SELECT kind, 'name' AS form, name FROM decision_actors WHERE actor = ? ORDER BY seq LIMIT 1`;
  return (await one<ActorRow>(sql, read, [id])) ?? (await one<ActorRow>(sql, named, [id]));
}

/**
 * Keeps for decisions on actors whether they fit: whether a reading names the actor, or a person does in a decision on a record or a split.
 *
 * @param actors null: all of them
 */
export async function markActorFits(sql: Sql, actors: ReadonlySet<string> | null): Promise<void> {
  const decided = await sql.all<{ readonly subject: string }>(
    `SELECT DISTINCT subject FROM decisions WHERE kind = 'actor' ORDER BY subject`,
  );
  for (const { subject } of decided) {
    if (actors?.has(subject) === false) continue;
    const named = await one(
      sql,
      `SELECT 1 AS named FROM actor_uses WHERE read_as = ?
       UNION ALL SELECT 1 FROM decision_actors JOIN decisions ON decisions.seq = decision_actors.seq
         WHERE decision_actors.actor = ? AND (decisions.kind <> 'actor' OR (decisions.decision = 'split' AND decisions.subject <> ?))
       LIMIT 1`,
      [subject, subject, subject],
    );
    await sql.run(`UPDATE decisions SET fits = ? WHERE kind = 'actor' AND subject = ?`, [
      named === null ? 0 : 1,
      subject,
    ]);
  }
}

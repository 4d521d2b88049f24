import type { NamedActor } from '../../domain/records.ts';
import { plain } from '../plain.ts';
import { indexNameWords } from '../search/name-words.ts';
import { one, type Sql } from '../sql.ts';

/** Keeps whom a decision names: a person may name somebody whom no reader found, or finds any more. */
export async function keepNamed(sql: Sql, seq: number, named: readonly NamedActor[]): Promise<void> {
  for (const { actor, name } of named) {
    await sql.run('INSERT INTO decision_actors (seq, actor, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', [
      seq,
      actor,
      plain(name),
    ]);
    if ((await one(sql, 'SELECT id FROM actors WHERE id = ?', [actor])) !== null) continue;
    await sql.run(`INSERT INTO actors (id, kind, form, name) VALUES (?, 'unspecified', 'name', ?)`, [
      actor,
      plain(name),
    ]);
    await indexNameWords(sql, 'actor', actor, name);
  }
}

/** Actors that no reading names any more: those whom a decision names stay, as far as the decision tells of them. */
export async function forgetUnused(sql: Sql, actors: Iterable<string>): Promise<void> {
  for (const actor of actors) {
    if ((await one(sql, 'SELECT 1 AS used FROM actor_uses WHERE read_as = ? LIMIT 1', [actor])) !== null) continue;
    if ((await one(sql, 'SELECT 1 AS named FROM decision_actors WHERE actor = ? LIMIT 1', [actor])) !== null) {
      await sql.run(`UPDATE actors SET kind = 'unspecified', form = 'name' WHERE id = ?`, [actor]);
      continue;
    }
    await sql.run('DELETE FROM actor_words WHERE actor = ?', [actor]);
    await sql.run('DELETE FROM actors WHERE id = ?', [actor]);
  }
}

/** Brings the decisions on actors up to the readings: they fit where a reading names the actor, or a person does. */
export async function followReadings(sql: Sql, actors: Iterable<string>): Promise<void> {
  for (const actor of actors) {
    const on = `kind = 'actor' AND subject = ?`;
    if ((await one(sql, `SELECT 1 AS decided FROM decisions WHERE ${on} LIMIT 1`, [actor])) === null) continue;
    const named = await one(
      sql,
      `SELECT 1 AS named FROM actor_uses WHERE read_as = ?
       UNION ALL SELECT 1 FROM decision_actors JOIN decisions ON decisions.seq = decision_actors.seq
         WHERE decision_actors.actor = ? AND (decisions.kind <> 'actor' OR (decisions.decision = 'split' AND decisions.subject <> ?))
       LIMIT 1`,
      [actor, actor, actor],
    );
    await sql.run(`UPDATE decisions SET fits = ? WHERE ${on}`, [named === null ? 0 : 1, actor]);
    await followKind(sql, actor);
  }
}

/** Whoever was split off is of the kind of whom they were split from. */
async function followKind(sql: Sql, actor: string): Promise<void> {
  const followed = new Set([actor]);
  // a set is walked in the order in which it grows: those that were split from the ones split off follow too
  for (const from of followed) {
    const split = await sql.all<{ readonly actor: string }>(
      `SELECT decision_actors.actor AS actor FROM decisions JOIN decision_actors ON decision_actors.seq = decisions.seq
       WHERE decisions.subject = ? AND decisions.kind = 'actor' AND decisions.decision = 'split' AND decision_actors.actor <> ?`,
      [from, from],
    );
    for (const { actor: into } of split) {
      await sql.run(
        `UPDATE actors SET kind = (SELECT kind FROM actors WHERE id = ?), form = (SELECT form FROM actors WHERE id = ?) WHERE id = ?`,
        [from, from, into],
      );
      followed.add(into);
    }
  }
}

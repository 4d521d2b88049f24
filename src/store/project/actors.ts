import type { ActorsBody, LogEntry } from '../../domain/log-entry.ts';
import { type ActorChanges, actorChanges, connectedActors, resolveActor } from '../../ledger/actor-changes.ts';
import type { Sql } from '../sql.ts';
import { keepNamed, settleActors } from './named-actors.ts';

/** What people said of actors. There are as many decisions as people made, never as there are articles. */
export async function activeActorChanges(sql: Sql): Promise<ActorChanges> {
  return actorChanges(await actorDecisions(sql));
}

/** A merge, a split, another name. */
export async function projectActors(sql: Sql, { seq }: LogEntry, body: ActorsBody): Promise<void> {
  const { change, actor, into, name, actorKind, before } = body;
  await sql.run(
    `INSERT INTO decisions (seq, kind, subject, snapshot, decision, undone_by, fits) VALUES (?, 'actor', ?, NULL, ?, NULL, 1)`,
    [seq, actor, change],
  );
  await keepNamed(sql, seq, [{ actor, name: before ?? actor }]);
  if (into !== null) await keepNamed(sql, seq, [{ actor: into, name: name ?? into, kind: actorKind }]);
  await refreshActors(sql, actor);
}

/** Brings the uses of an actor, and of all that decisions connect with it, up to the decisions. */
export async function refreshActors(sql: Sql, actor: string): Promise<void> {
  const decisions = await actorDecisions(sql);
  const changes = actorChanges(decisions);
  const ids = connectedActors(decisions, actor);
  for (const id of ids) {
    for (const [table, column] of USES) {
      const uses = await sql.all<{ readonly snapshot: string; readonly actor: string }>(
        `SELECT DISTINCT snapshot, actor FROM ${table} WHERE ${column} = ?`,
        [id],
      );
      for (const use of uses) {
        const now = resolveActor(changes, id, use.snapshot);
        if (now === use.actor) continue;
        await sql.run(`UPDATE ${table} SET actor = ? WHERE ${column} = ? AND snapshot = ?`, [now, id, use.snapshot]);
      }
    }
  }
  await settleActors(sql, ids, changes);
}

/** Tables that name an actor, and the column that has it as the reading does. */
const USES = [
  ['actor_uses', 'read_as'],
  ['statements', 'actor_read'],
  ['figures', 'actor_read'],
] as const;

async function actorDecisions(sql: Sql): Promise<readonly (ActorsBody & { readonly undone: boolean })[]> {
  const rows = await sql.all<{ readonly body: string; readonly undone: number | null }>(
    `SELECT log.body AS body, decisions.undone_by AS undone FROM decisions JOIN log ON log.seq = decisions.seq
     WHERE decisions.kind = 'actor' ORDER BY decisions.seq`,
  );
  return rows.map(({ body, undone }) => ({ ...(JSON.parse(body) as ActorsBody), undone: undone !== null }));
}

import type { ActorsBody, LogEntry } from '../../domain/log-entry.ts';
import { actorChanges, calledActors, relatedActors, resolveActor } from '../../ledger/actor-changes.ts';
import type { Sql } from '../sql.ts';
import { type ActorDecisions, settleActors } from './settle-actors.ts';

/** What people said of actors. There are as many decisions as people made, never as there are articles. */
export async function actorDecisions(sql: Sql): Promise<ActorDecisions> {
  const rows = await sql.all<{ readonly body: string; readonly undone_by: number | null }>(
    `SELECT log.body AS body, decisions.undone_by AS undone_by FROM decisions JOIN log ON log.seq = decisions.seq
     WHERE decisions.kind = 'actor' ORDER BY decisions.seq`,
  );
  const decisions = rows.map(({ body, undone_by }) => ({
    ...(JSON.parse(body) as ActorsBody),
    undone: undone_by !== null,
  }));
  return {
    changes: actorChanges(decisions.filter(({ undone }) => !undone)),
    called: calledActors(decisions),
    all: decisions,
  };
}

/** A merge, a split, another name. */
export async function projectActors(sql: Sql, { seq }: LogEntry, body: ActorsBody): Promise<void> {
  await sql.run(
    `INSERT INTO decisions (seq, kind, subject, snapshot, decision, undone_by, fits) VALUES (?, 'actor', ?, NULL, ?, NULL, 1)`,
    [seq, body.actor, body.change],
  );
  await refreshActors(sql, body);
}

/** Brings the uses of the actors that a decision names up to all decisions. */
export async function refreshActors(sql: Sql, { actor }: Pick<ActorsBody, 'actor'>): Promise<void> {
  const decisions = await actorDecisions(sql);
  const ids = relatedActors(decisions.all, actor);
  for (const id of ids) {
    for (const [table, column] of USES) {
      const uses = await sql.all<{ readonly snapshot: string }>(
        `SELECT DISTINCT snapshot FROM ${table} WHERE ${column} = ?`,
        [id],
      );
      for (const { snapshot } of uses)
        await sql.run(`UPDATE ${table} SET actor = ? WHERE ${column} = ? AND snapshot = ?`, [
          resolveActor(decisions.changes, id, snapshot),
          id,
          snapshot,
        ]);
    }
  }
  await settleActors(sql, ids, decisions);
}

/** Where an actor stands as its record or reading names it, and as it is after merges and splits. */
const USES = [
  ['actor_uses', 'read_as'],
  ['statements', 'actor_read'],
  ['figures', 'actor_read'],
] as const;

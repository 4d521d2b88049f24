import type { ActorUse } from '../../domain/records.ts';
import { type ActorChanges, resolveActor } from '../../ledger/actor-changes.ts';
import { plain } from '../plain.ts';
import { marks, type Sql } from '../sql.ts';
import { addActors, settleActors } from './named-actors.ts';

const INSERT_USE = `INSERT INTO actor_uses (read_as, snapshot, actor, is_current, kind, form, name, mentions, roles) VALUES (${marks(9)})
  ON CONFLICT (read_as, snapshot) DO UPDATE SET mentions = actor_uses.mentions + excluded.mentions`;
/** Ids that are looked for at once. */
const MOST_IDS = 512;

/**
 * Keeps whom a reading names, and brings the rows of these actors up to it.
 *
 * @param before actors that the snapshot named until now
 */
export async function putUses(
  sql: Sql,
  uses: readonly ActorUse[],
  before: ReadonlySet<string>,
  { current, changes }: { readonly current: boolean; readonly changes: ActorChanges },
): Promise<void> {
  for (const { actor, snapshot, kind, form, name, roles, mentions } of uses) {
    const now = resolveActor(changes, actor, snapshot);
    const shown = [kind, form, plain(name), mentions, JSON.stringify(roles)];
    await sql.run(INSERT_USE, [actor, snapshot, now, current ? 1 : 0, ...shown]);
  }
  const known = await kindsOf(sql, [...new Set(uses.map(({ actor }) => actor))]);
  await addActors(
    sql,
    uses.filter(({ actor }) => !known.has(actor)),
    changes,
  );
  // what a person called them gives way to what a reading does
  const called = [...known].filter(([, kind]) => kind === 'unspecified').map(([id]) => id);
  await settleActors(sql, [...before, ...called], changes);
}

/** The kinds of those actors that have a row. */
async function kindsOf(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const kinds = new Map<string, string>();
  for (let from = 0; from < ids.length; from += MOST_IDS) {
    const some = ids.slice(from, from + MOST_IDS);
    // a statement is prepared for each number of values: an id is asked for again until they are a power of two
    const asked = Array.from(
      { length: 2 ** Math.ceil(Math.log2(some.length)) },
      (_, at) => some[at] ?? some[0] ?? null,
    );
    const rows = await sql.all<{ readonly id: string; readonly kind: string }>(
      `SELECT id, kind FROM actors WHERE id IN (${marks(asked.length)})`,
      asked,
    );
    for (const { id, kind } of rows) kinds.set(id, kind);
  }
  return kinds;
}

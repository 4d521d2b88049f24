import type { DecisionEvent, ShownActor } from '../../domain/shown.ts';
import { decisionsOnActors } from '../../store/ask/history.ts';
import { findActor } from '../../store/ask/one-actor.ts';
import type { Ledger } from '../../store/ledger.ts';
import { one } from '../../store/sql.ts';
import { AskError } from '../trouble.ts';

/**
 * An actor with the articles that name them, and what people decided of them.
 *
 * @throws AskError where there is none
 */
export async function showActor({ sql }: Pick<Ledger, 'sql'>, id: string): Promise<ShownActor> {
  const found = await findActor(sql, id);
  if (found === null) throw new AskError('unknown-id', `${id} is no longer in the ledger`);
  const spoken = await one<{ readonly number: number }>(
    sql,
    `SELECT count(*) AS number FROM statements WHERE actor = ? AND is_current = 1 AND state <> 'rejected'`,
    [found.mergedInto?.actor ?? id],
  );
  const decisions = await decisionsOnActors(sql, [id, ...found.was.map(({ actor }) => actor)]);
  const history = decisions.map(({ seq, at, by, body, undone, fits }): DecisionEvent => {
    const { change, name, before, reason } = body;
    const changes = [{ field: 'name', before, after: name }];
    return { event: 'decision', seq, at, by, decision: change, changes, other: body.into, reason, undone, fits };
  });
  return { noun: 'actor', ...found, statements: spoken?.number ?? 0, history };
}

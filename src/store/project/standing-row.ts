import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import { type ActorChanges, resolveActor } from '../../ledger/actor-changes.ts';
import { standingOf } from '../../ledger/standing.ts';
import type { Sql } from '../sql.ts';
import type { Decided } from './decided.ts';
import type { RecordRow } from './record-rows.ts';

/** What the row of a record takes from elsewhere. */
export type RowPlace = Pick<RecordRow<unknown>, 'num' | 'article' | 'current' | 'published'> & {
  readonly changes: ActorChanges;
};

/**
 * The row of a record after all decisions on it. Null where there is nothing to show: notes on what no reader finds any more, and its
 * rejection, are decisions without a record.
 *
 * @param machine as the present reader has it; null where it does not find it
 */
export function standingRow<Item extends StatementRecord | FigureRecord>(
  { changes, ...place }: RowPlace,
  machine: Item | null,
  decisions: readonly Decided[],
): RecordRow<Item> | null {
  const { state, decided, added } = standingOf<Item>(decisions);
  const record = decided ?? machine;
  const fits = machine !== null || added;
  if (record === null || (state === 'rejected' && !fits)) return null;
  const actor = record.speaker === null ? null : resolveActor(changes, record.speaker.actor, record.snapshot);
  return { ...place, state, fits, actor, machine, record };
}

/** Keeps for decisions whether they fit: whether the present reader finds their record, or a person added it. */
export async function markFits(sql: Sql, decisions: readonly Decided[], found: ReadonlySet<string>): Promise<void> {
  const added = new Set(
    decisions
      .filter(({ undoneBy, body }) => body.decision === 'add' && undoneBy === null)
      .map(({ body }) => body.subject),
  );
  for (const { seq, body } of decisions) {
    const fits = found.has(body.subject) || added.has(body.subject);
    await sql.run('UPDATE decisions SET fits = ? WHERE seq = ?', [fits ? 1 : 0, seq]);
  }
}

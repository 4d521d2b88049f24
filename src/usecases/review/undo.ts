import type { LogEntry } from '../../domain/log-entry.ts';
import { type DecisionRow, findDecision, lastDecision } from '../../store/decisions.ts';
import type { Ledger } from '../../store/ledger.ts';
import { resolveId } from '../ask/resolve-id.ts';
import { AskError } from '../trouble.ts';

/** Which decision is meant: an entry of the log, the last one on a record, or the last one of the person. */
export type Undone = { readonly entry: number } | { readonly record: string } | { readonly last: true };

/**
 * Takes a decision back. It stays in the log, and undoing the undo brings it back.
 *
 * @throws AskError where there is nothing to take back
 */
export async function undo(
  ledger: Ledger,
  what: Undone,
  { by, reason }: { readonly by: string; readonly reason: string | null },
): Promise<{ readonly undone: DecisionRow; readonly entry: LogEntry }> {
  const record = 'record' in what ? (await resolveId(ledger, what.record, ['statement', 'figure', 'actor'])).id : null;
  return ledger.write(async ({ sql, append }) => {
    const undone =
      'entry' in what
        ? await findDecision(sql, what.entry)
        : await lastDecision(sql, record === null ? { author: by } : { subject: record });
    if (undone === null) throw new AskError('not-possible', nothing(what, by));
    if (undone.undoneBy !== null)
      throw new AskError('not-possible', `entry ${undone.seq} was taken back already, by entry ${undone.undoneBy}`);
    if (undone.kind === 'erasure')
      throw new AskError('not-possible', `entry ${undone.seq} took texts out for good; there is nothing to bring back`);
    return { undone, entry: await append({ kind: 'undo', entry: undone.seq, reason }, by) };
  });
}

function nothing(what: Undone, by: string): string {
  if ('entry' in what)
    return `entry ${what.entry} is no decision; onrecord reviews lists the decisions with their entries`;
  if ('record' in what) return `there is no decision on ${what.record} to take back`;
  return `${by} has no decision to take back; onrecord reviews lists all of them`;
}

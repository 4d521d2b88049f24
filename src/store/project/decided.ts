import type { ReviewBody } from '../../domain/log-entry.ts';
import type { Judgement } from '../../ledger/standing.ts';
import type { Sql } from '../sql.ts';

/** A decision on a record. */
export interface Decided extends Judgement {
  readonly body: ReviewBody;
}

/** The decisions on the records of a snapshot, or on one record, in the order of the log; those that were taken back are among them. */
export async function decisionsOn(
  sql: Sql,
  by: { readonly snapshot: string } | { readonly subject: string },
): Promise<readonly Decided[]> {
  const [column, value] = 'snapshot' in by ? ['snapshot', by.snapshot] : ['subject', by.subject];
  const rows = await sql.all<{ readonly seq: number; readonly undoneBy: number | null; readonly body: string }>(
    `SELECT decisions.seq AS seq, decisions.undone_by AS "undoneBy", log.body AS body FROM decisions JOIN log ON log.seq = decisions.seq
     WHERE decisions.${column} = ? AND decisions.kind IN ('statement', 'figure') ORDER BY decisions.seq`,
    [value],
  );
  return rows.map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) as ReviewBody }));
}

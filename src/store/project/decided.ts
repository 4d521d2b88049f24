import type { ReviewBody } from '../../domain/log-entry.ts';
import type { Sql } from '../sql.ts';

/** A decision on a record that still stands. */
export interface Decided {
  readonly seq: number;
  readonly body: ReviewBody;
}

/** The decisions on the records of a snapshot, or on one record, that were not undone, in the order of the log. */
export async function decisionsOn(
  sql: Sql,
  by: { readonly snapshot: string } | { readonly subject: string },
): Promise<readonly Decided[]> {
  const [column, value] = 'snapshot' in by ? ['snapshot', by.snapshot] : ['subject', by.subject];
  const rows = await sql.all<{ readonly seq: number; readonly body: string }>(
    `SELECT decisions.seq AS seq, log.body AS body FROM decisions JOIN log ON log.seq = decisions.seq
     WHERE decisions.${column} = ? AND decisions.undone_by IS NULL AND decisions.kind IN ('statement', 'figure')
     ORDER BY decisions.seq`,
    [value],
  );
  return rows.map(({ seq, body }) => ({ seq, body: JSON.parse(body) as ReviewBody }));
}

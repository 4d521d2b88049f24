import type { LogEntry, UndoBody } from '../../domain/log-entry.ts';
import { findEntry } from '../log.ts';
import { one, type Sql } from '../sql.ts';
import { refreshActors } from './actors.ts';
import { refreshRecord } from './review.ts';

/** A decision is taken back, or an undo is. */
export async function projectUndo(sql: Sql, { seq }: LogEntry, { entry }: UndoBody): Promise<void> {
  await sql.run(
    `INSERT INTO decisions (seq, kind, subject, snapshot, decision, undone_by, fits) VALUES (?, 'undo', ?, NULL, 'undo', NULL, 1)`,
    [seq, String(entry)],
  );
  // an undo that is taken back brings back what it took back, and so on down to a decision
  for (let at = entry, last = seq; at < last; ) {
    const by = await one<{ readonly seq: number | null }>(
      sql,
      `SELECT max(seq) AS seq FROM decisions WHERE kind = 'undo' AND subject = ? AND undone_by IS NULL`,
      [String(at)],
    );
    await sql.run('UPDATE decisions SET undone_by = ? WHERE seq = ?', [by?.seq ?? null, at]);
    const body = (await findEntry(sql, at))?.body;
    if (body?.kind === 'review') await refreshRecord(sql, body, seq);
    if (body?.kind === 'actors') await refreshActors(sql, body.actor);
    if (body?.kind !== 'undo') return;
    last = at;
    at = body.entry;
  }
}

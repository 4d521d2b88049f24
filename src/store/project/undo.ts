import type { LogEntry, UndoBody } from '../../domain/log-entry.ts';
import { findEntry } from '../log.ts';
import type { Sql } from '../sql.ts';
import { refreshActors } from './actors.ts';
import { refreshRecord } from './review.ts';

/** A decision is taken back, or an undo is. */
export async function projectUndo(sql: Sql, { seq }: LogEntry, { entry }: UndoBody): Promise<void> {
  await sql.run(
    `INSERT INTO decisions (seq, kind, subject, snapshot, decision, undone_by, fits) VALUES (?, 'undo', ?, NULL, 'undo', NULL, 1)`,
    [seq, String(entry)],
  );
  await sql.run('UPDATE decisions SET undone_by = ? WHERE seq = ?', [seq, entry]);
  const undone = await findEntry(sql, entry);
  if (undone === null) return;
  if (undone.body.kind === 'undo') {
    // an undo that is undone: what it took back stands again
    await sql.run('UPDATE decisions SET undone_by = NULL WHERE seq = ?', [undone.body.entry]);
    const back = await findEntry(sql, undone.body.entry);
    if (back !== null) await refresh(sql, back, seq);
    return;
  }
  await refresh(sql, undone, seq);
}

async function refresh(sql: Sql, { body }: LogEntry, seq: number): Promise<void> {
  if (body.kind === 'review') await refreshRecord(sql, body.noun, body.subject, body.snapshot, seq);
  if (body.kind === 'actors') await refreshActors(sql, body);
}

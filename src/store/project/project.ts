import type { LogEntry } from '../../domain/log-entry.ts';
import type { Sql } from '../sql.ts';
import { projectActors } from './actors.ts';
import { projectErasure } from './erasure.ts';
import { projectIntake } from './intake.ts';
import { projectReading } from './reading.ts';
import { projectReview } from './review.ts';
import { projectRun } from './run.ts';
import { projectUndo } from './undo.ts';

/**
 * Brings the indexes up to an entry. Entries are all it knows, so that the indexes of a ledger are the same whether they grew with it or
 * were built again.
 */
export async function project(sql: Sql, entry: LogEntry): Promise<void> {
  const { body } = entry;
  switch (body.kind) {
    case 'intake':
      return projectIntake(sql, entry, body);
    case 'reading':
      return projectReading(sql, entry, body);
    case 'review':
      return projectReview(sql, entry, body);
    case 'actors':
      return projectActors(sql, entry, body);
    case 'undo':
      return projectUndo(sql, entry, body);
    case 'erasure':
      return projectErasure(sql, entry, body);
    case 'run':
      return projectRun(sql, entry, body);
  }
}

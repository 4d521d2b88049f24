import type { ReviewBody, ReviewState } from '../domain/log-entry.ts';
import type { FigureRecord, StatementRecord } from '../domain/records.ts';

/** Where a record stands after all decisions on it. */
export interface Standing<Item> {
  readonly state: ReviewState;
  /** The record as people left it; null where no decision says, and the machine's stands. */
  readonly decided: Item | null;
}

/**
 * Folds the decisions on one record, in the order of the log, those undone left out. The later decision stands before the earlier, and
 * any decision before the machine: what a person accepted or edited is kept whole, whatever a later reader makes of the words.
 */
export function standingOf<Item extends StatementRecord | FigureRecord>(
  decisions: readonly Pick<ReviewBody, 'decision' | 'after' | 'before'>[],
): Standing<Item> {
  let state: ReviewState = 'machine';
  let decided: Item | null = null;
  let added = false;
  for (const { decision, before, after } of decisions) {
    if (decision === 'note') continue;
    if (decision === 'add') added = true;
    // a rejected record keeps its words, so that they can be looked at and brought back
    decided = (after ?? before) as Item | null;
    if (decision === 'reject') state = 'rejected';
    else if (added) state = 'added';
    else if (decision === 'edit') state = 'edited';
    else if (state !== 'edited') state = 'accepted';
  }
  return { state, decided };
}

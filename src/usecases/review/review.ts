import type { DecisionName, LogEntry, ReviewState } from '../../domain/log-entry.ts';
import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import type { Ledger } from '../../store/ledger.ts';
import { findText } from '../../store/objects.ts';
import { findFigure, findSnapshot, findStatement } from '../../store/records.ts';
import { resolveId } from '../ask/resolve-id.ts';
import { AskError } from '../trouble.ts';
import { editRecord } from './edit-record.ts';

/** What a person says of a record. */
export interface Verdict {
  readonly decision: Exclude<DecisionName, 'add'>;
  /** `FIELD=VALUE`, for an edit. */
  readonly edits: readonly string[];
  readonly reason: string | null;
  /** The reviewer. */
  readonly by: string;
}

/** A decision that is kept. */
export interface Reviewed {
  readonly noun: 'statement' | 'figure';
  readonly id: string;
  readonly entry: LogEntry;
  readonly before: ReviewState;
  readonly fields: readonly string[];
}

/**
 * Keeps what a person says of a record: one entry of the log, with all of the record before and after.
 *
 * @param given the id of a statement or a figure, or its first digits
 * @throws AskError where there is no such record, or an edit is not possible
 */
export async function review(ledger: Ledger, given: string, verdict: Verdict): Promise<Reviewed> {
  const { decision, edits, reason, by } = verdict;
  const { noun, id } = await resolveId(ledger, given, ['statement', 'figure']);
  if (noun !== 'statement' && noun !== 'figure') throw new AskError('unknown-id', `${id} is no statement or figure`);
  return ledger.write(async (writer) => {
    const kept = noun === 'statement' ? await findStatement(writer.sql, id) : await findFigure(writer.sql, id);
    if (kept === null) throw new AskError('unknown-id', `${id} is no longer in the ledger`);
    const { record: before, snapshot, state } = kept;
    let after: StatementRecord | FigureRecord | null = decision === 'accept' ? before : null;
    let fields: readonly string[] = [];
    if (decision === 'edit') {
      const text = await textOfSnapshot({ ...ledger, sql: writer.sql }, snapshot);
      const edited = await editRecord(noun, before, edits, { ledger: { ...ledger, sql: writer.sql }, snapshot, text });
      if (edited.fields.length === 0)
        throw new AskError('not-possible', `${id.slice(0, 12)} says so already; --accept confirms it as it is`);
      after = edited.record;
      fields = edited.fields;
    }
    const entry = await writer.append(
      { kind: 'review', noun, subject: id, snapshot, decision, fields, before, after, reason },
      by,
    );
    return { noun, id, entry, before: state, fields };
  });
}

/**
 * The text that decisions on a snapshot are about.
 *
 * @throws AskError where it was erased
 */
export async function textOfSnapshot(ledger: Ledger, snapshot: string): Promise<string> {
  const row = await findSnapshot(ledger.sql, snapshot);
  const text = row === null || row.erased ? null : await findText(ledger.sql, row.text);
  if (text === null) throw new AskError('not-possible', `the text of ${snapshot} was taken out of the ledger`);
  return text;
}

import type { ReviewBody, ReviewState } from '../domain/log-entry.ts';
import type { FigureRecord, StatementRecord } from '../domain/records.ts';

/** A decision on a record, whether it stands or was taken back. */
export interface Judgement {
  readonly seq: number;
  /** The entry that took it back; null: it stands. */
  readonly undoneBy: number | null;
  readonly body: Pick<ReviewBody, 'decision' | 'fields' | 'before' | 'after'>;
}

/** Where a record stands after all decisions on it. */
export interface Standing<Item> {
  readonly state: ReviewState;
  /** The record as people left it; null where no decision says, and the machine's stands. */
  readonly decided: Item | null;
  /** Whether a person added it: it needs no reader to find it. */
  readonly added: boolean;
}

/**
 * Folds the decisions on one record, in the order of the log. The later decision stands before the earlier, and any decision before the
 * machine: what a person accepted or edited is kept whole, whatever a later reader makes of the words.
 */
export function standingOf<Item extends StatementRecord | FigureRecord>(
  judgements: readonly Judgement[],
): Standing<Item> {
  const standing = judgements.filter(({ undoneBy, body }) => undoneBy === null && body.decision !== 'note');
  const last = standing.at(-1);
  const made = new Set(standing.map(({ body }) => body.decision));
  const added = made.has('add');
  if (last === undefined) return { state: 'machine', decided: null, added };
  const looked = made.has('edit') ? 'edited' : 'accepted';
  const state = last.body.decision === 'reject' ? 'rejected' : added ? 'added' : looked;
  return { state, decided: withoutUndone(judgements, last) as Item | null, added };
}

/**
 * The record of the last decision that stands, without what earlier edits did to it that were taken back since, and with what those did
 * that were brought back.
 */
function withoutUndone(judgements: readonly Judgement[], last: Judgement): StatementRecord | FigureRecord | null {
  // a rejected record keeps its words, so that they can be looked at and brought back
  const kept = last.body.after ?? last.body.before;
  if (kept === null || vouches(last)) return kept;
  const before = judgements.slice(0, judgements.indexOf(last) + 1);
  const since = before.slice(before.findLastIndex(vouches) + 1).filter(({ body }) => body.decision === 'edit');
  let record = kept;
  for (const { undoneBy, body } of since.toReversed()) {
    if (undoneBy === null) continue;
    const edited = body.fields.filter((field) => same(record, body.after, field));
    record = withFields(record, edited, body.before);
  }
  for (const { undoneBy, body } of since) if (undoneBy === null) record = withFields(record, body.fields, body.after);
  return record;
}

/** Who accepts or adds a record answers for all of it, also for what others edited before. */
function vouches({ undoneBy, body: { decision } }: Judgement): boolean {
  return undoneBy === null && (decision === 'accept' || decision === 'add');
}

type Fields = Readonly<Record<string, unknown>>;

function same(one: object, other: object | null, field: string): boolean {
  return JSON.stringify((one as Fields)[field]) === JSON.stringify((other as Fields | null)?.[field]);
}

function withFields<Item extends object>(record: Item, fields: readonly string[], from: object | null): Item {
  if (from === null) return record;
  return { ...record, ...Object.fromEntries(fields.map((field) => [field, (from as Fields)[field]])) };
}

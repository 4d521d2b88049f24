import type { LogEntry, ReviewBody } from '../../domain/log-entry.ts';
import type { FigureRecord, NamedActor, StatementRecord } from '../../domain/records.ts';
import { sortableDate } from '../search/sortable-date.ts';
import { one, type Sql } from '../sql.ts';
import { activeActorChanges } from './actors.ts';
import { decisionsOn } from './decided.ts';
import { keepNamed, settleActors } from './named-actors.ts';
import { forgetFigure, forgetStatement, machineOf, putFigure, putStatement, type RecordRow } from './record-rows.ts';
import { MOST_RECORDS } from './reading.ts';
import { markFits, standingRow } from './standing-row.ts';

/** A decision on a record. */
export async function projectReview(sql: Sql, { seq }: LogEntry, body: ReviewBody): Promise<void> {
  const { noun, subject, snapshot, decision, before, after } = body;
  await sql.run(
    'INSERT INTO decisions (seq, kind, subject, snapshot, decision, undone_by, fits) VALUES (?, ?, ?, ?, ?, NULL, 1)',
    [seq, noun, subject, snapshot, decision],
  );
  const named = [before, after].flatMap(actorsIn);
  await keepNamed(sql, seq, named);
  await settleActors(
    sql,
    named.map(({ actor }) => actor),
    await activeActorChanges(sql),
  );
  await refreshRecord(sql, body, seq);
}

/** Brings one record up to the decisions on it; its cost does not grow with the ledger. */
export async function refreshRecord(
  sql: Sql,
  { noun, subject, snapshot }: Pick<ReviewBody, 'noun' | 'subject' | 'snapshot'>,
  seq: number,
): Promise<void> {
  const table = noun === 'statement' ? 'statements' : 'figures';
  const row = await one<{ readonly num: number; readonly machine: string | null; readonly record: string }>(
    sql,
    `SELECT num, machine, record FROM ${table} WHERE id = ?`,
    [subject],
  );
  const place = await one<{
    readonly article: string;
    readonly current: string;
    readonly published: string | null;
    readonly erased: number;
  }>(
    sql,
    `SELECT snapshots.article AS article, snapshots.erased AS erased, articles.snapshot AS current, articles.published_at AS published
     FROM snapshots JOIN articles ON articles.id = snapshots.article WHERE snapshots.id = ?`,
    [snapshot],
  );
  // what was erased does not come back with a decision that is brought back
  if (place === null || place.erased !== 0) return;
  const machine = (row === null ? null : machineOf(row.machine, row.record)) as StatementRecord | FigureRecord | null;
  const decisions = await decisionsOn(sql, { subject });
  await markFits(sql, decisions, new Set(machine === null ? [] : [subject]));
  const next = standingRow(
    {
      num: row?.num ?? seq * MOST_RECORDS,
      article: place.article,
      current: place.current === snapshot,
      published: sortableDate(place.published),
      changes: await activeActorChanges(sql),
    },
    machine,
    decisions,
  );
  if (noun === 'statement') {
    if (next === null) await forgetStatement(sql, subject);
    else await putStatement(sql, next as RecordRow<StatementRecord>);
  } else if (next === null) await forgetFigure(sql, subject);
  else await putFigure(sql, next as RecordRow<FigureRecord>);
}

function actorsIn(record: StatementRecord | FigureRecord | null): readonly NamedActor[] {
  if (record === null) return [];
  const named = 'span' in record ? [record.speaker] : [record.speaker, record.addressee, ...record.chain];
  return named.filter((actor) => actor !== null);
}

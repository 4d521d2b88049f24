import type { LogEntry, ReviewBody } from '../../domain/log-entry.ts';
import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import { resolveActor } from '../../ledger/actor-changes.ts';
import { standingOf } from '../../ledger/standing.ts';
import { sortableDate } from '../search/sortable-date.ts';
import { one, type Sql } from '../sql.ts';
import { actorDecisions } from './actors.ts';
import { settleActors } from './settle-actors.ts';
import { decisionsOn } from './decided.ts';
import { MOST_RECORDS } from './reading.ts';
import { forgetFigure, forgetStatement, putFigure, putStatement, type RecordRow } from './record-rows.ts';

/** A decision on a record. */
export async function projectReview(sql: Sql, { seq }: LogEntry, body: ReviewBody): Promise<void> {
  const { noun, subject, snapshot, decision } = body;
  await sql.run(
    'INSERT INTO decisions (seq, kind, subject, snapshot, decision, undone_by, fits) VALUES (?, ?, ?, ?, ?, NULL, 1)',
    [seq, noun, subject, snapshot, decision],
  );
  await refreshRecord(sql, noun, subject, snapshot, seq);
}

/** Brings one record up to the decisions on it; its cost does not grow with the ledger. */
export async function refreshRecord(
  sql: Sql,
  noun: 'statement' | 'figure',
  subject: string,
  snapshot: string,
  seq: number,
): Promise<void> {
  const table = noun === 'statement' ? 'statements' : 'figures';
  const place = await one<Place>(sql, PLACE, [snapshot]);
  // its words were taken out for good: no decision brings them back
  if (place === null || place.erased !== 0) return;
  const row = await one<{ readonly num: number; readonly machine: string | null; readonly speaker: string | null }>(
    sql,
    `SELECT num, machine, actor_read AS speaker FROM ${table} WHERE id = ?`,
    [subject],
  );
  const machine =
    row === null || row.machine === null ? null : (JSON.parse(row.machine) as StatementRecord | FigureRecord);
  const decisions = await decisionsOn(sql, { subject });
  const standing = standingOf<StatementRecord | FigureRecord>(decisions.map(({ body }) => body));
  const added = decisions.some(({ body }) => body.decision === 'add');
  const fits = machine !== null || added;
  for (const { seq: decision } of decisions)
    await sql.run('UPDATE decisions SET fits = ? WHERE seq = ?', [fits ? 1 : 0, decision]);
  const record = standing.decided ?? machine;
  const actors = await actorDecisions(sql);
  const speakers = [row?.speaker ?? [], record?.speaker?.actor ?? []].flat();
  if (record === null || (machine === null && standing.state === 'rejected' && !added)) {
    if (noun === 'statement') await forgetStatement(sql, subject);
    else await forgetFigure(sql, subject);
    return settleActors(sql, speakers, actors);
  }
  const next: RecordRow<StatementRecord | FigureRecord> = {
    num: row?.num ?? seq * MOST_RECORDS,
    article: place.article,
    current: place.current === snapshot,
    published: sortableDate(place.published),
    state: standing.state,
    fits,
    actor: record.speaker === null ? null : resolveActor(actors.changes, record.speaker.actor, snapshot),
    machine,
    record,
  };
  if (noun === 'statement') await putStatement(sql, next as RecordRow<StatementRecord>);
  else await putFigure(sql, next as RecordRow<FigureRecord>);
  await settleActors(sql, speakers, actors);
}

interface Place {
  readonly article: string;
  readonly current: string;
  readonly published: string | null;
  readonly erased: number;
}

const PLACE = `SELECT snapshots.article AS article, snapshots.erased AS erased, articles.snapshot AS current, articles.published_at AS published
  FROM snapshots JOIN articles ON articles.id = snapshots.article WHERE snapshots.id = ?`;

import type { LogEntry, ReviewBody } from '../../domain/log-entry.ts';
import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import { resolveActor } from '../../ledger/actor-changes.ts';
import { standingOf } from '../../ledger/standing.ts';
import { indexNameWords } from '../search/name-words.ts';
import { sortableDate } from '../search/sortable-date.ts';
import { plain } from '../plain.ts';
import { one, type Sql } from '../sql.ts';
import { activeActorChanges } from './actors.ts';
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
  const row = await one<{ readonly num: number; readonly machine: string | null }>(
    sql,
    `SELECT num, machine FROM ${table} WHERE id = ?`,
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
  if (record === null || (machine === null && standing.state === 'rejected' && !added)) {
    if (noun === 'statement') await forgetStatement(sql, subject);
    else await forgetFigure(sql, subject);
    return;
  }
  const place = await one<{ readonly article: string; readonly current: string; readonly published: string | null }>(
    sql,
    `SELECT snapshots.article AS article, articles.snapshot AS current, articles.published_at AS published FROM snapshots JOIN articles ON articles.id = snapshots.article
     WHERE snapshots.id = ?`,
    [snapshot],
  );
  const changes = await activeActorChanges(sql);
  const next: RecordRow<StatementRecord | FigureRecord> = {
    num: row?.num ?? seq * MOST_RECORDS,
    article: place?.article ?? '',
    current: place?.current === snapshot,
    published: sortableDate(place?.published ?? null),
    state: standing.state,
    fits,
    actor: record.speaker === null ? null : resolveActor(changes, record.speaker.actor, snapshot),
    machine,
    record,
  };
  if (record.speaker !== null) await keepActor(sql, record.speaker);
  if (noun === 'statement') await putStatement(sql, next as RecordRow<StatementRecord>);
  else await putFigure(sql, next as RecordRow<FigureRecord>);
}

/** A person may name somebody whom no reader found. */
async function keepActor(sql: Sql, { actor, name }: { readonly actor: string; readonly name: string }): Promise<void> {
  await sql.run(
    `INSERT INTO actors (id, kind, form, name) VALUES (?, 'unspecified', 'name', ?) ON CONFLICT (id) DO NOTHING`,
    [actor, plain(name)],
  );
  await indexNameWords(sql, 'actor', actor, name);
}

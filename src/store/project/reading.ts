import type { Reading } from '../../domain/reading.ts';
import type { LogEntry, ReadingBody } from '../../domain/log-entry.ts';
import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import type { ActorChanges } from '../../ledger/actor-changes.ts';
import { type ReadItems, recordsOf } from '../../ledger/records-of.ts';
import { findText } from '../objects.ts';
import { keepReadHead, refreshHead } from './article-head.ts';
import { sortableDate } from '../search/sortable-date.ts';
import { marks, one, type Sql } from '../sql.ts';
import { StoreError } from '../store-error.ts';
import { activeActorChanges } from './actors.ts';
import { putUses } from './actor-uses.ts';
import { type Decided, decisionsOn } from './decided.ts';
import { markActorFits, settleActors } from './named-actors.ts';
import { addFigure, addStatement, forgetStatement, type RecordRow } from './record-rows.ts';
import { markFits, standingRow } from './standing-row.ts';

/** Records of one reading at most, for their numbers: a hundred megabytes of text have fewer. */
export const MOST_RECORDS = 2 ** 20;

const NOBODY: ReadonlySet<string> = new Set();

const FOUND = 'id, num, snapshot, article, is_current, published, start_at';
const INSERT_ASSERTION = `INSERT INTO assertions (${FOUND}, type, sourcing, record) VALUES (${marks(10)})`;
const INSERT_QUESTION = `INSERT INTO questions (${FOUND}, reply, statement, record) VALUES (${marks(10)})`;

/** The records of a snapshot are what its latest reading found, and what people decided of them. */
export async function projectReading(sql: Sql, { seq }: LogEntry, { snapshot, reading }: ReadingBody): Promise<void> {
  const known = await one<{
    readonly article: string;
    readonly current: string | null;
    readonly reading: string | null;
  }>(
    sql,
    `SELECT snapshots.article AS article, snapshots.reading AS reading, articles.snapshot AS current FROM snapshots JOIN articles ON articles.id = snapshots.article
     WHERE snapshots.id = ?`,
    [snapshot],
  );
  if (known === null)
    throw new StoreError('damaged', `entry ${seq} reads ${snapshot}, which no entry before it brought`);
  await sql.run('INSERT INTO readings (seq, snapshot) VALUES (?, ?)', [seq, snapshot]);
  await sql.run('UPDATE snapshots SET reading = ? WHERE id = ?', [reading, snapshot]);
  const decisions = await decisionsOn(sql, { snapshot });
  // what nobody read or decided on before has no rows yet
  const before = known.reading === null && decisions.length === 0 ? NOBODY : await forgetRecords(sql, snapshot);
  const packed = await findText(sql, reading);
  const read = packed === null ? null : (JSON.parse(packed) as ReadItems & Pick<Reading, 'article'>);
  await keepReadHead(sql, snapshot, read?.article ?? null);
  if (known.current === snapshot) await refreshHead(sql, known.article, snapshot);
  // of a log that is replayed: a later entry erases it
  const changes = await activeActorChanges(sql);
  if (read === null) return settleActors(sql, before, changes);
  const records = recordsOf(read, snapshot);

  const place = {
    article: known.article,
    current: known.current === snapshot,
    published: sortableDate(await publishedAt(sql, known.article)),
  };
  await putUses(sql, records.actors, before, { ...place, changes });
  await markActorFits(sql, new Set([...before, ...records.actors.map(({ actor }) => actor)]));
  const number = (index: number) => seq * MOST_RECORDS + index;
  const shared = { ...place, changes, decisions, number };
  for (const row of rowsOf<StatementRecord>(records.statements, 'statement', shared)) await addStatement(sql, row);
  for (const row of rowsOf<FigureRecord>(records.figures, 'figure', shared)) await addFigure(sql, row);
  await markFits(sql, decisions, new Set([...records.statements, ...records.figures].map(({ id }) => id)));

  const found = [place.article, place.current ? 1 : 0, place.published] as const;
  for (const [index, record] of records.assertions.entries()) {
    await sql.run(INSERT_ASSERTION, [
      record.id,
      number(index),
      snapshot,
      ...found,
      record.span.start,
      record.type,
      record.sourcing,
      JSON.stringify(record),
    ]);
  }
  for (const [index, record] of records.questions.entries()) {
    await sql.run(INSERT_QUESTION, [
      record.id,
      number(index),
      snapshot,
      ...found,
      record.content.start,
      record.reply,
      record.statement,
      JSON.stringify(record),
    ]);
  }
}

async function publishedAt(sql: Sql, article: string): Promise<string | null> {
  const row = await one<{ readonly at: string | null }>(sql, 'SELECT published_at AS at FROM articles WHERE id = ?', [
    article,
  ]);
  return row?.at ?? null;
}

/**
 * Takes the records of a snapshot out of the indexes; the log and the objects keep them.
 *
 * @returns the actors that it named
 */
export async function forgetRecords(sql: Sql, snapshot: string): Promise<ReadonlySet<string>> {
  const named = await sql.all<{ readonly actor: string }>(
    'SELECT read_as AS actor FROM actor_uses WHERE snapshot = ?',
    [snapshot],
  );
  const statements = await sql.all<{ readonly id: string }>('SELECT id FROM statements WHERE snapshot = ?', [snapshot]);
  for (const { id } of statements) await forgetStatement(sql, id);
  await sql.run('DELETE FROM figure_words WHERE figure IN (SELECT id FROM figures WHERE snapshot = ?)', [snapshot]);
  for (const table of ['figures', 'assertions', 'questions', 'actor_uses'])
    await sql.run(`DELETE FROM ${table} WHERE snapshot = ?`, [snapshot]);
  return new Set(named.map(({ actor }) => actor));
}

function rowsOf<Item extends StatementRecord | FigureRecord>(
  found: readonly Item[],
  noun: 'statement' | 'figure',
  shared: {
    readonly article: string;
    readonly current: boolean;
    readonly published: string;
    readonly changes: ActorChanges;
    readonly decisions: readonly Decided[];
    readonly number: (index: number) => number;
  },
): readonly RecordRow<Item>[] {
  const { article, current, published, changes, number } = shared;
  const decided = new Map<string, Decided[]>();
  for (const decision of shared.decisions) {
    const { body } = decision;
    if (body.noun === noun) decided.set(body.subject, [...(decided.get(body.subject) ?? []), decision]);
  }
  const machines = new Map(found.map((record) => [record.id, record] as const));
  const subjects = [...machines.keys(), ...[...decided.keys()].filter((id) => !machines.has(id))];
  return subjects.flatMap((id, index): readonly RecordRow<Item>[] => {
    const place = { num: number(index), article, current, published, changes };
    const row = standingRow<Item>(place, machines.get(id) ?? null, decided.get(id) ?? []);
    return row === null ? [] : [row];
  });
}

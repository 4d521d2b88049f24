import type { LogEntry, ReadingBody } from '../../domain/log-entry.ts';
import type { ActorUse, FigureRecord, StatementRecord } from '../../domain/records.ts';
import { type ActorChanges, resolveActor } from '../../ledger/actor-changes.ts';
import { type ReadItems, recordsOf } from '../../ledger/records-of.ts';
import { findText } from '../objects.ts';
import { plain } from '../plain.ts';
import { indexNameWords } from '../search/name-words.ts';
import { sortableDate } from '../search/sortable-date.ts';
import { marks, one, type Sql } from '../sql.ts';
import { StoreError } from '../store-error.ts';
import { activeActorChanges } from './actors.ts';
import { type Decided, decisionsOn } from './decided.ts';
import { forgetUnused, followReadings } from './named-actors.ts';
import { forgetStatement, putFigure, putStatement, type RecordRow } from './record-rows.ts';
import { markFits, standingRow } from './standing-row.ts';

/** Records of one reading at most, for their numbers: a hundred megabytes of text have fewer. */
export const MOST_RECORDS = 2 ** 20;

/** The records of a snapshot are what its latest reading found, and what people decided of them. */
export async function projectReading(sql: Sql, { seq }: LogEntry, { snapshot, reading }: ReadingBody): Promise<void> {
  const known = await one<{
    readonly article: string;
    readonly current: string | null;
    readonly published: string | null;
  }>(
    sql,
    `SELECT snapshots.article AS article, articles.snapshot AS current, articles.published_at AS published FROM snapshots JOIN articles ON articles.id = snapshots.article
     WHERE snapshots.id = ?`,
    [snapshot],
  );
  if (known === null)
    throw new StoreError('damaged', `entry ${seq} reads ${snapshot}, which no entry before it brought`);
  await sql.run('UPDATE snapshots SET reading = ? WHERE id = ?', [reading, snapshot]);
  const before = await forgetRecords(sql, snapshot);
  const packed = await findText(sql, reading);
  // of a log that is replayed: a later entry erases it
  if (packed === null) return;
  const records = recordsOf(JSON.parse(packed) as ReadItems, snapshot);

  const place = {
    article: known.article,
    current: known.current === snapshot,
    published: sortableDate(known.published),
  };
  const changes = await activeActorChanges(sql);
  await putActors(sql, records.actors, place.current, changes);
  await forgetUnused(sql, before);
  await followReadings(sql, new Set([...before, ...records.actors.map(({ actor }) => actor)]));
  const decisions = await decisionsOn(sql, { snapshot });
  const number = (index: number) => seq * MOST_RECORDS + index;
  const shared = { ...place, changes, decisions, number };
  for (const row of rowsOf<StatementRecord>(records.statements, 'statement', shared)) await putStatement(sql, row);
  for (const row of rowsOf<FigureRecord>(records.figures, 'figure', shared)) await putFigure(sql, row);
  await markFits(sql, decisions, new Set([...records.statements, ...records.figures].map(({ id }) => id)));

  const found = [place.article, place.current ? 1 : 0, place.published] as const;
  for (const [index, record] of records.assertions.entries()) {
    await sql.run(
      `INSERT INTO assertions (id, num, snapshot, article, is_current, published, start_at, type, sourcing, record) VALUES (${marks(10)})`,
      [
        record.id,
        number(index),
        snapshot,
        ...found,
        record.span.start,
        record.type,
        record.sourcing,
        JSON.stringify(record),
      ],
    );
  }
  for (const [index, record] of records.questions.entries()) {
    await sql.run(
      `INSERT INTO questions (id, num, snapshot, article, is_current, published, start_at, reply, statement, record) VALUES (${marks(10)})`,
      [
        record.id,
        number(index),
        snapshot,
        ...found,
        record.content.start,
        record.reply,
        record.statement,
        JSON.stringify(record),
      ],
    );
  }
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

async function putActors(sql: Sql, uses: readonly ActorUse[], current: boolean, changes: ActorChanges): Promise<void> {
  for (const { actor, snapshot, kind, form, name, roles, mentions } of uses) {
    // a person may have named them before any reader did
    await sql.run(
      `INSERT INTO actors (id, kind, form, name) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
       SET kind = excluded.kind, form = excluded.form, name = excluded.name WHERE actors.kind = 'unspecified'`,
      [actor, kind, form, plain(name)],
    );
    await indexNameWords(sql, 'actor', actor, name);
    await sql.run(
      `INSERT INTO actor_uses (read_as, snapshot, actor, is_current, name, mentions, roles) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (read_as, snapshot) DO UPDATE SET mentions = actor_uses.mentions + excluded.mentions`,
      [
        actor,
        snapshot,
        resolveActor(changes, actor, snapshot),
        current ? 1 : 0,
        plain(name),
        mentions,
        JSON.stringify(roles),
      ],
    );
  }
}

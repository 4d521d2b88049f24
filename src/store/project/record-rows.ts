import type { ReviewState } from '../../domain/log-entry.ts';
import type { FigureRecord, NamedActor, StatementRecord } from '../../domain/records.ts';
import { plain } from '../plain.ts';
import { forgetWords, indexStatementWords } from '../search/words.ts';
import { indexNameWords } from '../search/name-words.ts';
import { marks, type Sql, type SqlValue } from '../sql.ts';

/** A record as it is to be found from now on. */
export interface RecordRow<Item> {
  /** Orders records, and is their number in the full-text index. */
  readonly num: number;
  readonly article: string;
  readonly current: boolean;
  /** As `sortableDate` has it. */
  readonly published: string;
  readonly state: ReviewState;
  /** Whether the present reader still finds it, or a person added it. */
  readonly fits: boolean;
  /** The actor after merges and splits. */
  readonly actor: string | null;
  /** As the present reader has it; null where it does not find it. */
  readonly machine: Item | null;
  /** As it stands. */
  readonly record: Item;
}

const COMMON =
  'id, num, snapshot, article, is_current, start_at, published, state, fits, sourcing, actor, actor_read, actor_name, machine, record';
const INSERT_STATEMENT = `INSERT INTO statements (${COMMON}, quote_type, kind, placement, certainty) VALUES (${marks(19)})`;
const INSERT_FIGURE = `INSERT INTO figures (${COMMON}, measure, least, most, event) VALUES (${marks(19)})`;

/** What stands for the record of the machine where nobody changed it: it is the longest of a row, and is not written twice. */
const SAME = '';

/** The record of the machine in the row of a statement or a figure; null where the present reader does not find it. */
export function machineOf(machine: string | null, record: string): unknown {
  return JSON.parse((machine === SAME ? record : machine) ?? 'null');
}

/** Writes the row of a statement in place of the one it had. */
export async function putStatement(sql: Sql, row: RecordRow<StatementRecord>): Promise<void> {
  await forgetStatement(sql, row.record.id);
  await addStatement(sql, row);
}

/** Writes the row of a statement that has none. */
export async function addStatement(sql: Sql, row: RecordRow<StatementRecord>): Promise<void> {
  const { record } = row;
  const start = record.content[0]?.start ?? record.cue?.start ?? record.source[0]?.start ?? 0;
  const { quoteType, kind, placement, certainty } = record;
  await sql.run(INSERT_STATEMENT, [...common(row, start), quoteType, kind, placement, certainty]);
  // the same act twice in one statement is found once
  for (const key of new Set(record.acts.map(({ act, performance }) => `${act} ${performance}`)))
    await sql.run('INSERT INTO statement_acts (statement, act, performance) VALUES (?, ?, ?)', [
      record.id,
      ...key.split(' '),
    ]);
  const words = record.content.map(({ exact }) => exact).join(' ');
  await indexStatementWords(sql, row.num, record.speaker?.name ?? '', words === '' ? (record.cue?.exact ?? '') : words);
}

/** Writes the row of a figure in place of the one it had. */
export async function putFigure(sql: Sql, row: RecordRow<FigureRecord>): Promise<void> {
  await forgetFigure(sql, row.record.id);
  await addFigure(sql, row);
}

/** Writes the row of a figure that has none. */
export async function addFigure(sql: Sql, row: RecordRow<FigureRecord>): Promise<void> {
  const { record } = row;
  const { measure, min, max, event } = record;
  await sql.run(INSERT_FIGURE, [...common(row, record.span.start), measure, min, max, plain(event)]);
  await indexNameWords(sql, 'figure', record.id, record.event ?? '');
}

export async function forgetFigure(sql: Sql, id: string): Promise<void> {
  await sql.run('DELETE FROM figure_words WHERE figure = ?', [id]);
  await sql.run('DELETE FROM figures WHERE id = ?', [id]);
}

export async function forgetStatement(sql: Sql, id: string): Promise<void> {
  const rows = await sql.all<{ readonly num: number }>('SELECT num FROM statements WHERE id = ?', [id]);
  for (const { num } of rows) {
    await forgetWords(sql, 'statement_words', num);
    await sql.run('DELETE FROM statement_acts WHERE statement = ?', [id]);
    await sql.run('DELETE FROM statements WHERE id = ?', [id]);
  }
}

/** The values of {@link COMMON}. */
function common<Item extends StatementRecord | FigureRecord>(row: RecordRow<Item>, start: number): readonly SqlValue[] {
  const { record, machine } = row;
  const speaker: NamedActor | null = record.speaker;
  return [
    record.id,
    row.num,
    record.snapshot,
    row.article,
    row.current ? 1 : 0,
    start,
    row.published,
    row.state,
    row.fits ? 1 : 0,
    record.sourcing,
    row.actor,
    speaker?.actor ?? null,
    plain(speaker?.name ?? null),
    machine === null ? null : machine === record ? SAME : JSON.stringify(machine),
    JSON.stringify(record),
  ];
}

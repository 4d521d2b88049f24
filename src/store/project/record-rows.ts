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

/** Writes the row of a statement in place of the one it had. */
export async function putStatement(sql: Sql, row: RecordRow<StatementRecord>): Promise<void> {
  const { record } = row;
  await forgetStatement(sql, record.id);
  await insert(sql, 'statements', {
    ...common(row, record.content[0]?.start ?? record.cue?.start ?? record.source[0]?.start ?? 0),
    quote_type: record.quoteType,
    kind: record.kind,
    placement: record.placement,
    certainty: record.certainty,
  });
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
  const { record } = row;
  await forgetFigure(sql, record.id);
  await insert(sql, 'figures', {
    ...common(row, record.span.start),
    measure: record.measure,
    least: record.min,
    most: record.max,
    event: plain(record.event),
  });
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

function common<Item extends StatementRecord | FigureRecord>(
  row: RecordRow<Item>,
  start: number,
): Readonly<Record<string, SqlValue>> {
  const { record, machine } = row;
  const speaker: NamedActor | null = record.speaker;
  return {
    id: record.id,
    num: row.num,
    snapshot: record.snapshot,
    article: row.article,
    is_current: row.current ? 1 : 0,
    start_at: start,
    published: row.published,
    state: row.state,
    fits: row.fits ? 1 : 0,
    sourcing: record.sourcing,
    actor: row.actor,
    actor_read: speaker?.actor ?? null,
    actor_name: plain(speaker?.name ?? null),
    machine: machine === null ? null : JSON.stringify(machine),
    record: JSON.stringify(record),
  };
}

async function insert(sql: Sql, table: string, values: Readonly<Record<string, SqlValue>>): Promise<void> {
  const columns = Object.keys(values);
  await sql.run(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns.length)})`,
    Object.values(values),
  );
}

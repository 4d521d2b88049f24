import { sql as raw } from 'kysely';
import type { ListedOutcome, ListedRun, Slice } from '../../domain/listing.ts';
import { INTAKE_OUTCOMES, type IntakeOutcomeName } from '../../domain/log-entry.ts';
import { LATEST } from '../refusals.ts';
import { marks, type Sql } from '../sql.ts';
import { build, type Condition, condition, rowsOf } from './build.ts';
import { type Count, countOf, MOST_COUNTED, offsetOf } from './counted.ts';
import { among } from './filters.ts';
import { ARTICLE_COLUMNS, articleSummary } from './standing-rows.ts';

/** Which outcomes; null: not narrowed by it. */
export interface OutcomeFilter {
  readonly outcomes: readonly IntakeOutcomeName[] | null;
  readonly code: string | null;
  /** All outcomes of a run; null: the latest of each input. */
  readonly run: string | null;
  /** Words that the name of the input, or the position in it, must have in it. */
  readonly input: string | null;
}

/** The outcomes on a page, the newest first. */
export function outcomePage(filter: OutcomeFilter, slice: Slice) {
  return build
    .selectFrom('outcomes')
    .select('outcomes.seq as seq')
    .where((eb) => eb.and([...conditionsOf(filter)]))
    .orderBy('outcomes.seq', 'desc')
    .limit(slice.limit)
    .offset(offsetOf(slice));
}

/** What became of inputs, a page of it. */
export async function findOutcomes(
  sql: Sql,
  filter: OutcomeFilter,
  slice: Slice,
): Promise<Count & { readonly items: readonly ListedOutcome[] }> {
  const seqs = (await rowsOf(sql, outcomePage(filter, slice))).map(({ seq }) => seq);
  const all = build
    .selectFrom('outcomes')
    .select('outcomes.seq as seq')
    .where((eb) => eb.and([...conditionsOf(filter)]))
    .limit(MOST_COUNTED + 1);
  return { items: await outcomesAt(sql, seqs), ...(await countOf(sql, all)) };
}

async function outcomesAt(sql: Sql, seqs: readonly number[]): Promise<readonly ListedOutcome[]> {
  if (seqs.length === 0) return [];
  const rows = await rowsOf(
    sql,
    build
      .selectFrom('outcomes')
      .innerJoin('log', 'log.seq', 'outcomes.seq')
      .leftJoin('articles', 'articles.id', 'outcomes.article')
      .where('outcomes.seq', 'in', seqs)
      .orderBy('outcomes.seq', 'desc')
      .select(ARTICLE_COLUMNS)
      .select([
        'outcomes.seq as seq',
        'log.at as at',
        'outcomes.run as run',
        'outcomes.input as input',
        'outcomes.position as position',
        'outcomes.outcome as outcome',
        'outcomes.code as code',
        'outcomes.message as message',
        'outcomes.snapshot as snapshot',
      ]),
  );
  return rows.map((row) => {
    const { seq, at, run, input, position, outcome, code, message, snapshot, article_id } = row;
    return {
      seq,
      at,
      run,
      input,
      position: position === '' ? null : position,
      outcome: outcome as IntakeOutcomeName,
      code,
      message,
      snapshot,
      article: article_id === null ? null : articleSummary({ ...row, article_id }),
    };
  });
}

function conditionsOf({ outcomes, code, run, input }: OutcomeFilter): readonly Condition[] {
  const conditions: Condition[] = [run === null ? condition(LATEST) : condition('outcomes.run = ?', [run])];
  if (outcomes !== null) conditions.push(among('outcomes.outcome', outcomes));
  if (code !== null) conditions.push(condition('outcomes.code = ?', [code]));
  // names of files are not words: whatever is in them is looked for as it is
  for (const word of (input ?? '').toLowerCase().split(/\s+/).slice(0, 16)) {
    if (word === '') continue;
    const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
    conditions.push(
      raw<boolean>`(lower(outcomes.input) like ${like} escape ${'\\'} or lower(outcomes.position) like ${like} escape ${'\\'})`,
    );
  }
  return conditions;
}

/** Runs with their counts, a page of them, the newest first. */
export async function findRuns(
  sql: Sql,
  { limit, page }: Slice,
): Promise<Count & { readonly items: readonly ListedRun[] }> {
  const rows = await sql.all<{
    readonly id: string;
    readonly key: string;
    readonly began: string;
    readonly ended: string | null;
  }>(
    `SELECT runs.id AS id, runs.key AS key, began.at AS began, ended.at AS ended FROM runs
     JOIN log AS began ON began.seq = runs.started LEFT JOIN log AS ended ON ended.seq = runs.finished
     ORDER BY runs.started DESC LIMIT ? OFFSET ?`,
    [limit, limit * (page - 1)],
  );
  const counts = new Map<string, Record<IntakeOutcomeName, number>>();
  const counted = await sql.all<{ readonly run: string; readonly outcome: IntakeOutcomeName; readonly number: number }>(
    `SELECT run, outcome, count(*) AS number FROM outcomes WHERE run IN (${marks(Math.max(1, rows.length))}) GROUP BY run, outcome`,
    rows.length === 0 ? [''] : rows.map(({ id }) => id),
  );
  for (const { run, outcome, number } of counted) {
    const of = counts.get(run) ?? noneOf();
    of[outcome] = number;
    counts.set(run, of);
  }
  const [all] = await sql.all<{ readonly total: number }>('SELECT count(*) AS total FROM runs');
  return {
    items: rows.map(({ id, key, began, ended }) => ({
      id,
      key,
      startedAt: began,
      finishedAt: ended,
      counts: counts.get(id) ?? noneOf(),
    })),
    total: all?.total ?? 0,
    counted: true,
  };
}

function noneOf(): Record<IntakeOutcomeName, number> {
  return Object.fromEntries(INTAKE_OUTCOMES.map((name) => [name, 0])) as Record<IntakeOutcomeName, number>;
}

/** The runs whose id begins with these digits, ten at most. */
export async function runsBeginning(sql: Sql, prefix: string): Promise<readonly string[]> {
  const rows = await sql.all<{ readonly id: string }>(
    'SELECT id FROM runs WHERE id >= ? AND id < ? ORDER BY id LIMIT 10',
    [prefix, `${prefix}g`],
  );
  return rows.map(({ id }) => id);
}

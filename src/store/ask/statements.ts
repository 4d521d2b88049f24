import { sql as raw } from 'kysely';
import type { ListedStatement, Slice } from '../../domain/listing.ts';
import type { StatementRecord } from '../../domain/records.ts';
import type { ActName, Performance, QuoteType, Sourcing, StatementKind } from '../../domain/vocabulary.ts';
import { matchOf } from '../search/terms.ts';
import { MOST_WORD_MATCHES, matchingNums } from '../search/matches.ts';
import type { Sql } from '../sql.ts';
import { build, type Condition, condition, rowsOf } from './build.ts';
import { type Count, countOf, inOrder, MOST_COUNTED, offsetOf } from './counted.ts';
import { among, type RecordFilter, recordConditions } from './filters.ts';
import { ARTICLE_COLUMNS, standingOf } from './standing-rows.ts';
import { marks } from '../sql.ts';

/** Orders of statements; with `-` the other way round. */
export const STATEMENT_SORTS = ['date', '-date', 'certainty', '-certainty', 'speaker', '-speaker'] as const;
export type StatementSort = (typeof STATEMENT_SORTS)[number];

/** Which statements; null: not narrowed by it. An act and a performance must be those of one act. */
export interface StatementFilter extends RecordFilter {
  readonly acts: readonly ActName[] | null;
  readonly performances: readonly Performance[] | null;
  readonly quoteTypes: readonly QuoteType[] | null;
  readonly sourcings: readonly Sourcing[] | null;
  readonly kinds: readonly StatementKind[] | null;
  /** That the content must have, as `parseTerms` gives them. */
  readonly terms: readonly (readonly string[])[] | null;
}

/** The ids of a page of statements, in order. */
export function statementPage(sql: Sql, filter: StatementFilter, sort: StatementSort, slice: Slice) {
  return build
    .selectFrom('statements')
    .select('statements.id as id')
    .where((eb) => eb.and([...conditionsOf(sql, filter)]))
    .orderBy(raw.raw(orderOf(sort)))
    .limit(slice.limit)
    .offset(offsetOf(slice));
}

/** Statements, a page of them. */
export async function findStatements(
  sql: Sql,
  filter: StatementFilter,
  sort: StatementSort,
  slice: Slice,
): Promise<Count & { readonly items: readonly ListedStatement[] }> {
  const ids = (await rowsOf(sql, statementPage(sql, filter, sort, slice))).map(({ id }) => id);
  const counting = build
    .selectFrom('statements')
    .select('statements.num as num')
    .where((eb) => eb.and([...conditionsOf(sql, filter)]))
    .limit(MOST_COUNTED + 1);
  return { items: await statementsById(sql, ids), ...(await countOf(sql, counting)) };
}

/** The statements of these ids, in their order; those that are not there are left out. */
export async function statementsById(sql: Sql, ids: readonly string[]): Promise<readonly ListedStatement[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf(
    sql,
    build
      .selectFrom('statements')
      .innerJoin('articles', 'articles.id', 'statements.article')
      .leftJoin('actors', 'actors.id', 'statements.actor')
      .where('statements.id', 'in', ids)
      .select(ARTICLE_COLUMNS)
      .select([
        'statements.id as id',
        'statements.state as state',
        'statements.fits as fits',
        'statements.is_current as is_current',
        'statements.actor as actor',
        'statements.actor_name as actor_name',
        'statements.record as record',
        'actors.name as name',
        'actors.renamed as renamed',
      ]),
  );
  return inOrder(ids, rows).map((row) => ({ ...(JSON.parse(row.record) as StatementRecord), ...standingOf(row) }));
}

function conditionsOf(sql: Sql, filter: StatementFilter): readonly Condition[] {
  const { acts, performances, quoteTypes, sourcings, kinds, terms } = filter;
  const conditions = [...recordConditions('statements', filter)];
  if (quoteTypes !== null) conditions.push(among('statements.quote_type', quoteTypes));
  if (sourcings !== null) conditions.push(among('statements.sourcing', sourcings));
  if (kinds !== null) conditions.push(among('statements.kind', kinds));
  if (acts !== null || performances !== null) {
    const wanted = [
      ...(acts === null ? [] : [`act IN (${marks(acts.length)})`]),
      ...(performances === null ? [] : [`performance IN (${marks(performances.length)})`]),
    ];
    conditions.push(
      condition(`statements.id IN (SELECT statement FROM statement_acts WHERE ${wanted.join(' AND ')})`, [
        ...(acts ?? []),
        ...(performances ?? []),
      ]),
    );
  }
  if (terms !== null) {
    const matching = matchingNums(sql, 'statement_words', MOST_WORD_MATCHES);
    conditions.push(condition(`statements.num IN (${matching})`, [matchOf(sql.engine, terms, 'content')]));
  }
  return conditions;
}

/** Statements of one article stay together, in the order of its text; nothing is left to chance. */
function orderOf(sort: StatementSort): string {
  const way = sort.startsWith('-') ? 'DESC' : 'ASC';
  switch (sort) {
    case 'date':
    case '-date':
      return `statements.published ${way}, statements.num`;
    case 'certainty':
    case '-certainty':
      // what a person added is certain
      return `coalesce(statements.certainty, 1) ${way}, statements.num`;
    case 'speaker':
    case '-speaker':
      return `coalesce(statements.actor_name, '') ${way}, statements.num`;
  }
}

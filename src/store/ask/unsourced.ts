import { sql as raw } from 'kysely';
import type { ListedUnsourced, Slice, UnsourcedType } from '../../domain/listing.ts';
import type { AssertionRecord, StatementRecord } from '../../domain/records.ts';
import type { AssertionType } from '../../domain/vocabulary.ts';
import type { Sql } from '../sql.ts';
import { build, condition, rowsOf } from './build.ts';
import { type Count, countOf, inOrder, inTextOrder, MOST_COUNTED, offsetOf } from './counted.ts';
import { among, type PlaceFilter, placeConditions } from './filters.ts';
import { ARTICLE_COLUMNS, articleSummary } from './standing-rows.ts';

/** Which unsourced words; `types` null: all. */
export interface UnsourcedFilter extends PlaceFilter {
  readonly types: readonly UnsourcedType[] | null;
}

/** An unsourced record with the hash of the text that it stands in; the sentence around it is for whoever has the text. */
export type UnsourcedRow = Omit<ListedUnsourced, 'sentence'> & { readonly text: string };

/** Statements without a source that can be named, and the author's own assertions without one: a page of both, the newest first. */
export async function findUnsourced(
  sql: Sql,
  filter: UnsourcedFilter,
  slice: Slice,
): Promise<Count & { readonly items: readonly UnsourcedRow[] }> {
  const found = inTextOrder(await rowsOf(sql, unsourcedPage(filter, slice)));
  const all = unsourced(filter).limit(MOST_COUNTED + 1);
  return { items: await rowsOfPage(sql, found), ...(await countOf(sql, all)) };
}

/** The ids of a page, in order. */
export function unsourcedPage(filter: UnsourcedFilter, slice: Slice) {
  return unsourced(filter).orderBy(raw.raw('published DESC, num, noun')).limit(slice.limit).offset(offsetOf(slice));
}

function unsourced(filter: UnsourcedFilter) {
  const { types } = filter;
  const kinds = types?.filter((type): type is AssertionType => type !== 'statement') ?? null;
  const columns = ['published', 'num', 'snapshot', 'start_at', 'id'] as const;
  // one after the other, so that each is read in order from its index
  const statements = (sourcing: 'none' | 'vague') =>
    build
      .selectFrom('statements')
      .select([raw.lit('statement').as('noun'), ...columns])
      .where((eb) =>
        eb.and([
          ...placeConditions('statements', filter),
          condition('statements.sourcing = ?', [sourcing]),
          condition(`statements.state <> 'rejected'`),
          ...(types === null || types.includes('statement') ? [] : [condition('1 = 0')]),
        ]),
      );
  const assertions = build
    .selectFrom('assertions')
    .select([raw.lit('assertion').as('noun'), ...columns])
    .where((eb) =>
      eb.and([
        ...placeConditions('assertions', filter),
        ...(kinds === null ? [] : [kinds.length === 0 ? condition('1 = 0') : among('assertions.type', kinds)]),
      ]),
    );
  return statements('none').unionAll(statements('vague')).unionAll(assertions);
}

async function rowsOfPage(
  sql: Sql,
  found: readonly { readonly noun: string; readonly id: string }[],
): Promise<readonly UnsourcedRow[]> {
  const rows: (UnsourcedRow & { readonly id: string })[] = [];
  for (const noun of ['statement', 'assertion'] as const) {
    const ids = found.filter((one) => one.noun === noun).map(({ id }) => id);
    if (ids.length === 0) continue;
    const table = noun === 'statement' ? 'statements' : 'assertions';
    const read = await rowsOf(
      sql,
      build
        .selectFrom(table)
        .innerJoin('articles', 'articles.id', `${table}.article`)
        .innerJoin('snapshots', 'snapshots.id', `${table}.snapshot`)
        .where(`${table}.id`, 'in', ids)
        .select(ARTICLE_COLUMNS)
        .select([
          `${table}.id as id`,
          `${table}.is_current as is_current`,
          `${table}.record as record`,
          'snapshots.text as text',
        ]),
    );
    for (const row of read) {
      const record = JSON.parse(row.record) as StatementRecord | AssertionRecord;
      rows.push({
        noun,
        id: row.id,
        type: 'type' in record ? record.type : 'statement',
        sourcing: record.sourcing === 'vague' ? 'vague' : 'none',
        record,
        current: row.is_current === 1,
        article: articleSummary(row),
        text: row.text,
      });
    }
  }
  return inOrder(
    found.map(({ id }) => id),
    rows,
  );
}

import { sql as raw } from 'kysely';
import type { ListedFigure, Slice } from '../../domain/listing.ts';
import type { FigureRecord } from '../../domain/records.ts';
import type { Measure } from '../../domain/vocabulary.ts';
import { hasWords } from '../search/name-words.ts';
import type { Sql } from '../sql.ts';
import { build, type Condition, condition, rowsOf } from './build.ts';
import { type Count, countOf, inOrder, MOST_COUNTED, offsetOf } from './counted.ts';
import { among, type RecordFilter, recordConditions } from './filters.ts';
import { ARTICLE_COLUMNS, standingOf } from './standing-rows.ts';

/** Which figures; null: not narrowed by it. */
export interface FigureFilter extends RecordFilter {
  readonly measures: readonly Measure[] | null;
  /** Words of the label of the event. */
  readonly event: string | null;
  /** The highest number that is reported is not below this. */
  readonly min: number | null;
  /** The lowest number that is reported is not above this. */
  readonly max: number | null;
}

/** The ids of a page of figures: the newest first, those of one article in the order of its text. */
export function figurePage(filter: FigureFilter, slice: Slice) {
  return build
    .selectFrom('figures')
    .select('figures.id as id')
    .where((eb) => eb.and([...conditionsOf(filter)]))
    .orderBy(raw.raw('figures.published DESC, figures.num'))
    .limit(slice.limit)
    .offset(offsetOf(slice));
}

/** Figures, a page of them. */
export async function findFigures(
  sql: Sql,
  filter: FigureFilter,
  slice: Slice,
): Promise<Count & { readonly items: readonly ListedFigure[] }> {
  const ids = (await rowsOf(sql, figurePage(filter, slice))).map(({ id }) => id);
  const counting = build
    .selectFrom('figures')
    .select('figures.num as num')
    .where((eb) => eb.and([...conditionsOf(filter)]))
    .limit(MOST_COUNTED + 1);
  return { items: await figuresById(sql, ids), ...(await countOf(sql, counting)) };
}

async function figuresById(sql: Sql, ids: readonly string[]): Promise<readonly ListedFigure[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf(
    sql,
    build
      .selectFrom('figures')
      .innerJoin('articles', 'articles.id', 'figures.article')
      .leftJoin('actors', 'actors.id', 'figures.actor')
      .where('figures.id', 'in', ids)
      .select(ARTICLE_COLUMNS)
      .select([
        'figures.id as id',
        'figures.state as state',
        'figures.fits as fits',
        'figures.is_current as is_current',
        'figures.actor as actor',
        'figures.actor_name as actor_name',
        'figures.record as record',
        'actors.name as name',
        'actors.renamed as renamed',
      ]),
  );
  const found = inOrder(ids, rows).map((row) => ({ row, record: JSON.parse(row.record) as FigureRecord }));
  const wholes = await wholesOf(
    sql,
    found.flatMap(({ record }) => record.subsetOf ?? []),
  );
  return found.map(({ row, record }) => ({
    ...record,
    whole: wholes.get(record.subsetOf ?? '') ?? null,
    ...standingOf(row),
  }));
}

async function wholesOf(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<ListedFigure['whole']>>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf(
    sql,
    build
      .selectFrom('figures')
      .select(['id', 'record'])
      .where('id', 'in', [...new Set(ids)]),
  );
  return new Map(
    rows.map(({ id, record }) => {
      const { span, measure, term, unit, min, max, bound } = JSON.parse(record) as FigureRecord;
      return [id, { id, span, measure, term, unit, min, max, bound }] as const;
    }),
  );
}

function conditionsOf(filter: FigureFilter): readonly Condition[] {
  const { measures, event, min, max } = filter;
  const conditions = [...recordConditions('figures', filter)];
  if (measures !== null) conditions.push(among('figures.measure', measures));
  if (min !== null) conditions.push(condition('coalesce(figures.most, figures.least) >= ?', [min]));
  if (max !== null) conditions.push(condition('coalesce(figures.least, figures.most) <= ?', [max]));
  if (event !== null) {
    const named = hasWords('figure', 'figures.id', event);
    conditions.push(named === null ? condition('1 = 0') : condition(named.sql, named.values));
  }
  return conditions;
}

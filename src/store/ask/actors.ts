import { sql as raw } from 'kysely';
import type { ListedActor, Slice } from '../../domain/listing.ts';
import type { ActorUse } from '../../domain/records.ts';
import type { ActorKind } from '../../domain/vocabulary.ts';
import { hasWords } from '../search/name-words.ts';
import { marks, type Sql } from '../sql.ts';
import { build, type Condition, condition, rowsOf } from './build.ts';
import { type Count, countOf, MOST_COUNTED, offsetOf } from './counted.ts';
import { among } from './filters.ts';

/** Which actors; null: not narrowed by it. */
export interface ActorFilter {
  /** Words that the name must have: the printed one, one that was given, or one of somebody who was merged into them. */
  readonly words: string | null;
  readonly kinds: readonly ActorKind[] | null;
}

/** Roles of one actor that are shown at most; an actor of a thousand articles has hundreds. */
const MOST_ROLES = 8;
/** Uses of an actor that are looked through for roles. */
const MOST_USES = 200;

/** The ids of a page of actors, by name. Those who were merged into others are those others. */
export function actorPage(filter: ActorFilter, slice: Slice) {
  return build
    .selectFrom('actors')
    .select(['actors.id as id', 'actors.name as name', 'actors.renamed as renamed', 'actors.kind as kind'])
    .where((eb) => eb.and([...conditionsOf(filter)]))
    .orderBy(raw.raw('coalesce(actors.renamed, actors.name), actors.id'))
    .limit(slice.limit)
    .offset(offsetOf(slice));
}

/** Actors, a page of them. Names that look alike stand for several: whoever lists them says so. */
export async function findActors(
  sql: Sql,
  filter: ActorFilter,
  slice: Slice,
): Promise<Count & { readonly items: readonly Omit<ListedActor, 'looksLike'>[] }> {
  const rows = await rowsOf(sql, actorPage(filter, slice));
  const ids = rows.map(({ id }) => id);
  const articles = await countsOf(sql, ids, 'actor_uses', 'count(DISTINCT snapshot)');
  const statements = await countsOf(sql, ids, 'statements', `count(*)`, ` AND state <> 'rejected'`);
  const items: Omit<ListedActor, 'looksLike'>[] = [];
  for (const { id, name, renamed, kind } of rows) {
    items.push({
      id,
      name: renamed ?? name,
      printed: name,
      kind: kind as ActorKind,
      roles: await rolesOf(sql, id),
      articles: articles.get(id) ?? 0,
      statements: statements.get(id) ?? 0,
    });
  }
  const all = build
    .selectFrom('actors')
    .select('actors.id as id')
    .where((eb) => eb.and([...conditionsOf(filter)]))
    .limit(MOST_COUNTED + 1);
  return { items, ...(await countOf(sql, all)) };
}

function conditionsOf({ words, kinds }: ActorFilter): readonly Condition[] {
  const conditions = [condition('actors.merged_into IS NULL')];
  if (kinds !== null) conditions.push(among('actors.kind', kinds));
  if (words !== null) {
    const named = hasWords('actor', 'id', words);
    conditions.push(
      named === null
        ? condition('1 = 0')
        : condition(`actors.id IN (SELECT coalesce(merged_into, id) FROM actors WHERE ${named.sql})`, named.values),
    );
  }
  return conditions;
}

/** Counts for each of the actors, in the current versions. A snapshot that is current is one article. */
async function countsOf(
  sql: Sql,
  ids: readonly string[],
  table: 'actor_uses' | 'statements',
  what: string,
  which = '',
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.all<{ readonly actor: string; readonly number: number }>(
    `SELECT actor, ${what} AS number FROM ${table} WHERE actor IN (${marks(ids.length)}) AND is_current = 1${which} GROUP BY actor`,
    ids,
  );
  return new Map(rows.map(({ actor, number }) => [actor, number] as const));
}

async function rolesOf(sql: Sql, actor: string): Promise<readonly string[]> {
  const rows = await sql.all<{ readonly roles: string }>(
    `SELECT roles FROM actor_uses WHERE actor = ? AND is_current = 1 AND roles <> '[]' LIMIT ${MOST_USES}`,
    [actor],
  );
  const seen = new Map<string, number>();
  for (const { roles } of rows) {
    for (const { title, body, status } of JSON.parse(roles) as ActorUse['roles']) {
      const of = body === null || title.includes(body) ? '' : `, ${body}`;
      const words = `${title}${of}${status === 'current' || status === 'unknown' ? '' : ` (${status})`}`;
      seen.set(words, (seen.get(words) ?? 0) + 1);
    }
  }
  // the most frequent first; the same number, by their words
  return [...seen]
    .sort(([one, times], [other, others]) => others - times || (one < other ? -1 : one > other ? 1 : 0))
    .slice(0, MOST_ROLES)
    .map(([words]) => words);
}

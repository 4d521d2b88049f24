import type { ArticleSummary } from '../../domain/listing.ts';
import type { ActorUse, NamedActor } from '../../domain/records.ts';
import type { ActorKind } from '../../domain/vocabulary.ts';
import { one, type Sql } from '../sql.ts';

/** Uses of an actor that are shown at most, the newest articles first. */
const MOST_USES = 200;
/** Actors that were merged into one that are shown at most. */
const MOST_MERGED = 200;

/** An actor of the ledger. */
export interface FoundActor {
  readonly id: string;
  /** The name they have now. */
  readonly name: string;
  /** As it was first printed. */
  readonly printed: string;
  readonly kind: ActorKind;
  readonly mergedInto: NamedActor | null;
  readonly was: readonly NamedActor[];
  readonly uses: readonly FoundUse[];
}

/** How one article, as it is now, names an actor. */
export interface FoundUse {
  readonly article: ArticleSummary;
  readonly snapshot: string;
  /** As the article has it. */
  readonly name: string;
  readonly readAs: string;
  readonly roles: ActorUse['roles'];
  readonly mentions: number;
}

/** An actor by id, merged away or not; null where there is none. */
export async function findActor(sql: Sql, id: string): Promise<FoundActor | null> {
  const row = await one<{
    readonly name: string;
    readonly renamed: string | null;
    readonly kind: string;
    readonly into_id: string | null;
    readonly into_name: string | null;
  }>(
    sql,
    `SELECT actors.name AS name, actors.renamed AS renamed, actors.kind AS kind, other.id AS into_id,
       coalesce(other.renamed, other.name) AS into_name
     FROM actors LEFT JOIN actors other ON other.id = actors.merged_into WHERE actors.id = ?`,
    [id],
  );
  if (row === null) return null;
  const was = await sql.all<NamedActor>(
    `SELECT id AS actor, coalesce(renamed, name) AS name FROM actors WHERE merged_into = ? ORDER BY id LIMIT ${MOST_MERGED}`,
    [id],
  );
  const mergedInto = row.into_id === null ? null : { actor: row.into_id, name: row.into_name ?? '' };
  return {
    id,
    name: row.renamed ?? row.name,
    printed: row.name,
    kind: row.kind as ActorKind,
    mergedInto,
    was,
    uses: await usesOf(sql, id, mergedInto === null ? 'actor' : 'read_as'),
  };
}

/** Of somebody who was merged away: how the articles name them that were read so. */
async function usesOf(sql: Sql, id: string, column: 'actor' | 'read_as'): Promise<readonly FoundUse[]> {
  const rows = await sql.all<{
    readonly article: string;
    readonly title: string | null;
    readonly url: string | null;
    readonly outlet: string | null;
    readonly published_at: string | null;
    readonly snapshot: string;
    readonly name: string;
    readonly read_as: string;
    readonly roles: string;
    readonly mentions: number;
  }>(
    `SELECT articles.id AS article, articles.title AS title, articles.url AS url, articles.outlet AS outlet,
       articles.published_at AS published_at, uses.snapshot AS snapshot, uses.name AS name, uses.read_as AS read_as, uses.roles AS roles,
       uses.mentions AS mentions
     FROM actor_uses uses JOIN articles ON articles.snapshot = uses.snapshot
     WHERE uses.${column} = ? AND uses.is_current = 1 ORDER BY coalesce(articles.published_at, '') DESC, articles.seq, uses.read_as
     LIMIT ${MOST_USES}`,
    [id],
  );
  return rows.map((row) => ({
    article: {
      id: row.article,
      title: row.title,
      url: row.url,
      outlet: row.outlet,
      publishedAt: row.published_at,
    },
    snapshot: row.snapshot,
    name: row.name,
    readAs: row.read_as,
    roles: JSON.parse(row.roles) as ActorUse['roles'],
    mentions: row.mentions,
  }));
}

/** How many statements of articles as they are now somebody makes, what was rejected left out. */
export async function countStatementsOf(sql: Sql, id: string, merged: boolean): Promise<number> {
  const row = await one<{ readonly n: number }>(
    sql,
    `SELECT count(*) AS n FROM statements WHERE ${merged ? 'actor_read' : 'actor'} = ? AND is_current = 1 AND state <> 'rejected'`,
    [id],
  );
  return row?.n ?? 0;
}

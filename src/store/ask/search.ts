import type { ArticleSummary } from '../../domain/listing.ts';
import type { SnapshotMeta } from '../../domain/snapshot.ts';
import { MOST_MATCHES, matchingNums } from '../search/matches.ts';
import { matchOf } from '../search/terms.ts';
import { marks, type Sql } from '../sql.ts';
import { inOrder } from './counted.ts';
import { type ArticleColumns, articleSummary } from './standing-rows.ts';

/** Something that has the words, without its text. */
export interface Match {
  /** Of the snapshot, or of the statement. */
  readonly id: string;
  /** Sortable; empty where it is not known. */
  readonly published: string;
}

export interface Matches {
  /** The newest first; the same date, by id. */
  readonly matches: readonly Match[];
  /** False: more have the words; those taken in last were looked at. */
  readonly all: boolean;
}

/** The articles that have all the terms, in their title or their text. The full-text index is asked first, and nothing is joined but what it gives. */
export async function articlesWith(
  sql: Sql,
  terms: readonly (readonly string[])[],
  allVersions: boolean,
): Promise<Matches> {
  const rows = await sql.all<{ readonly id: string; readonly published: string | null }>(
    articlesMatching(sql, allVersions),
    [matchOf(sql.engine, terms)],
  );
  return newestFirst(rows);
}

/** The statements that have all the terms, in their words or in the name of their speaker; rejected ones are left out. */
export async function statementsWith(
  sql: Sql,
  terms: readonly (readonly string[])[],
  allVersions: boolean,
): Promise<Matches> {
  const rows = await sql.all<{ readonly id: string; readonly published: string | null }>(
    statementsMatching(sql, allVersions),
    [matchOf(sql.engine, terms)],
  );
  return newestFirst(rows);
}

/** SQL that takes the terms. The subquery comes first and has a limit, so that neither engine joins before it has asked the index. */
export function articlesMatching(sql: Sql, allVersions: boolean): string {
  return `SELECT snapshots.id AS id, articles.published_at AS published
     FROM (${matchingNums(sql, 'article_words', MOST_MATCHES + 1)}) AS matching
     JOIN snapshots ON snapshots.num = matching.num
     JOIN articles ON articles.id = snapshots.article${allVersions ? '' : ' AND articles.snapshot = snapshots.id'}`;
}

export function statementsMatching(sql: Sql, allVersions: boolean): string {
  return `SELECT statements.id AS id, statements.published AS published
     FROM (${matchingNums(sql, 'statement_words', MOST_MATCHES + 1)}) AS matching
     JOIN statements ON statements.num = matching.num
     WHERE statements.state <> 'rejected'${allVersions ? '' : ' AND statements.is_current = 1'}`;
}

function newestFirst(rows: readonly { readonly id: string; readonly published: string | null }[]): Matches {
  const matches = rows
    .map(({ id, published }) => ({ id, published: published ?? '' }))
    .sort((one, other) => compare(other.published, one.published) || compare(one.id, other.id));
  return { matches, all: rows.length <= MOST_MATCHES };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A text that was found, as far as it was asked for. */
export interface FoundText {
  readonly id: string;
  readonly snapshot: string;
  readonly title: string | null;
  readonly article: ArticleSummary;
  readonly text: string;
}

/** The texts of snapshots, in the order of their ids. Those that were taken out are left out. */
export async function textsOf(
  sql: Sql,
  snapshots: readonly string[],
  mostBytes: number,
): Promise<readonly FoundText[]> {
  if (snapshots.length === 0) return [];
  const rows = await sql.all<
    ArticleColumns & {
      readonly id: string;
      readonly meta: string;
      readonly read_title: string | null;
      readonly bytes: Uint8Array;
    }
  >(
    `SELECT snapshots.id AS id, snapshots.meta AS meta, snapshots.read_title AS read_title, substr(objects.bytes, 1, ${mostBytes}) AS bytes, articles.id AS article_id,
       articles.title AS title, articles.url AS url, articles.outlet AS outlet, articles.published_at AS published_at
     FROM snapshots JOIN articles ON articles.id = snapshots.article JOIN objects ON objects.hash = snapshots.text
     WHERE snapshots.id IN (${marks(snapshots.length)})`,
    snapshots,
  );
  return inOrder(snapshots, rows).map((row) => ({
    id: row.id,
    snapshot: row.id,
    title: (JSON.parse(row.meta) as SnapshotMeta).title ?? row.read_title,
    article: articleSummary(row),
    // as a stream that goes on: a character that the limit has parted is left out
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(row.bytes, { stream: true }),
  }));
}

import type { Sql } from '../sql.ts';
import { articleCondition, type WalkFilter } from './filter.ts';
import { pages } from './pages.ts';

/** An article as the index has it. */
export interface ArticleRow {
  readonly key: string;
  readonly id: string;
  readonly address: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly snapshot: string;
  readonly versions: number;
}

/** A snapshot as the index has it. */
export interface SnapshotRow {
  readonly id: string;
  readonly article: string;
  readonly source: string;
  readonly text: string;
  readonly reading: string | null;
  readonly at: string;
  readonly erased: number;
  readonly origin: string;
  readonly similarity: number;
  readonly meta: string;
}

/** The articles in the order of their ids. */
export function walkArticles(sql: Sql, filter: WalkFilter): AsyncGenerator<ArticleRow, void, undefined> {
  const { text, values } = articleCondition(filter);
  return pages<ArticleRow>(
    sql,
    {
      text: `SELECT id AS key, id, address, url, title, outlet, byline, published_at AS "publishedAt", language, snapshot, versions
       FROM articles WHERE id > ? AND ${text} ORDER BY id`,
      values,
    },
    '',
  );
}

/** The snapshots of an article, in the order in which they came. */
export function snapshotsOf(sql: Sql, article: string): Promise<readonly SnapshotRow[]> {
  return sql.all<SnapshotRow>(
    `SELECT id, article, source, text, reading, at, erased, origin, similarity, meta FROM snapshots WHERE article = ? ORDER BY num`,
    [article],
  );
}

/** The versions of an article: which snapshot was current, one after the other. */
export function versionsOf(
  sql: Sql,
  article: string,
): Promise<readonly { readonly number: number; readonly snapshot: string }[]> {
  return sql.all('SELECT number, snapshot FROM versions WHERE article = ? ORDER BY number', [article]);
}

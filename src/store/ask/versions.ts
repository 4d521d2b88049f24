import type { ArticleSummary } from '../../domain/listing.ts';
import type { SnapshotMeta } from '../../domain/snapshot.ts';
import { one, type Sql } from '../sql.ts';

/** A version of an article, as the index has it. */
export interface VersionRow {
  readonly number: number;
  readonly snapshot: string;
  /** When it became what the article says: an instant, UTC. */
  readonly at: string;
  readonly text: string;
  readonly source: string;
  /** Hash of the present reading. */
  readonly reading: string | null;
  readonly erased: boolean;
  readonly meta: SnapshotMeta;
}

/** The versions of an article, in order. */
export async function versionsOf(sql: Sql, article: string): Promise<readonly VersionRow[]> {
  const rows = await sql.all<Omit<VersionRow, 'erased' | 'meta'> & { readonly erased: number; readonly meta: string }>(
    `SELECT versions.number AS number, versions.snapshot AS snapshot, log.at AS at, snapshots.text AS text, snapshots.source AS source,
       snapshots.reading AS reading, snapshots.erased AS erased, snapshots.meta AS meta
     FROM versions JOIN snapshots ON snapshots.id = versions.snapshot JOIN log ON log.seq = versions.seq
     WHERE versions.article = ? ORDER BY versions.number`,
    [article],
  );
  return rows.map((row) => ({ ...row, erased: row.erased === 1, meta: JSON.parse(row.meta) as SnapshotMeta }));
}

/** An article as it is now. */
export async function articleOf(sql: Sql, article: string): Promise<ArticleSummary | null> {
  const row = await one<Omit<ArticleSummary, 'publishedAt'> & { readonly published_at: string | null }>(
    sql,
    'SELECT id, title, url, outlet, published_at FROM articles WHERE id = ?',
    [article],
  );
  if (row === null) return null;
  const { published_at, ...same } = row;
  return { ...same, publishedAt: published_at };
}

/** The article of a snapshot. */
export async function articleOfSnapshot(sql: Sql, snapshot: string): Promise<string | null> {
  const row = await one<{ readonly article: string }>(sql, 'SELECT article FROM snapshots WHERE id = ?', [snapshot]);
  return row?.article ?? null;
}

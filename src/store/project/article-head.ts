import type { Reading } from '../../domain/reading.ts';
import type { SnapshotMeta } from '../../domain/snapshot.ts';
import { plain } from '../plain.ts';
import { sortableDate } from '../search/sortable-date.ts';
import { one, type Sql } from '../sql.ts';

/** Keeps what a reading found at the head of its text, for an article whose source does not say it; null: nothing is known any more. */
export async function keepReadHead(sql: Sql, snapshot: string, article: Reading['article'] | null): Promise<void> {
  const head = [article?.title, article?.byline, article?.publishedAt, article?.language];
  await sql.run(
    'UPDATE snapshots SET read_title = ?, read_byline = ?, read_published = ?, read_language = ? WHERE id = ?',
    [...head.map((value) => plain(value ?? null)), snapshot],
  );
}

/** Brings an article up to its current text: as the source says, else as the reading found it. Its records are found by its date. */
export async function refreshHead(sql: Sql, article: string, snapshot: string): Promise<void> {
  const now = await one<{
    readonly meta: string;
    readonly title: string | null;
    readonly byline: string | null;
    readonly published: string | null;
    readonly language: string | null;
    readonly before: string | null;
  }>(
    sql,
    `SELECT snapshots.meta AS meta, read_title AS title, read_byline AS byline, read_published AS published, read_language AS language,
       articles.published_at AS before
     FROM snapshots JOIN articles ON articles.id = snapshots.article WHERE snapshots.id = ?`,
    [snapshot],
  );
  if (now === null) return;
  const meta = JSON.parse(now.meta) as SnapshotMeta;
  const date = plain(meta.publishedAt) ?? now.published;
  await sql.run(
    'UPDATE articles SET url = ?, title = ?, outlet = ?, byline = ?, published_at = ?, language = ? WHERE id = ?',
    [
      plain(meta.url),
      plain(meta.title) ?? now.title,
      plain(meta.outlet),
      plain(meta.byline) ?? now.byline,
      date,
      plain(meta.language) ?? now.language,
      article,
    ],
  );
  const published = sortableDate(date);
  if (published === sortableDate(now.before)) return;
  for (const table of ['statements', 'figures', 'assertions', 'questions'])
    await sql.run(`UPDATE ${table} SET published = ? WHERE article = ?`, [published, article]);
}

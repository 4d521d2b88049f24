import type { IntakeBody, LogEntry } from '../../domain/log-entry.ts';
import type { SnapshotMeta } from '../../domain/snapshot.ts';
import { bandsOf } from '../../ledger/signature.ts';
import { indexArticleWords } from '../search/words.ts';
import { marks, one, type Sql } from '../sql.ts';
import { findText } from '../objects.ts';
import { plain } from '../plain.ts';
import { refreshHead } from './article-head.ts';

const INSERT_ARTICLE = `INSERT INTO articles (id, address, url, title, outlet, byline, published_at, language, snapshot, versions, seq)
  VALUES (${marks(11)})`;

/** The outcome of an input, and what it brought: an article, a version of one, the words to find it by. */
export async function projectIntake(sql: Sql, entry: LogEntry, body: IntakeBody): Promise<void> {
  const { seq } = entry;
  const { run, input, position, outcome, code, message, article, snapshot, feed } = body;
  await sql.run(
    'INSERT INTO outcomes (seq, run, input, position, outcome, code, message, article, snapshot, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [seq, run, plain(input), plain(position) ?? '', outcome, code, plain(message), article, snapshot, body.source],
  );
  if (feed !== null) {
    await sql.run(
      `INSERT INTO feed_items (feed, item, version, outcome, tries, seq) VALUES (?, ?, ?, ?, 1, ?)
       ON CONFLICT (feed, item) DO UPDATE SET version = excluded.version, outcome = excluded.outcome, seq = excluded.seq,
         tries = CASE WHEN excluded.outcome = 'refused' THEN feed_items.tries + 1 ELSE 1 END`,
      [plain(feed.feed), plain(feed.item), plain(feed.version), outcome, seq],
    );
  }
  if (article === null || snapshot === null || (outcome !== 'stored' && outcome !== 'new_version')) return;
  if (body.meta !== null) await addSnapshot(sql, entry, body, body.meta, article, snapshot);
  await makeCurrent(sql, { seq, article, snapshot, address: body.address, meta: body.meta });
}

async function addSnapshot(
  sql: Sql,
  { seq, at }: LogEntry,
  { source, text, copyOf, signature }: IntakeBody,
  meta: SnapshotMeta,
  article: string,
  snapshot: string,
): Promise<void> {
  const origin =
    copyOf === null
      ? snapshot
      : ((await one<{ readonly origin: string }>(sql, 'SELECT origin FROM snapshots WHERE id = ?', [copyOf.snapshot]))
          ?.origin ?? snapshot);
  await sql.run(
    `INSERT INTO snapshots (id, num, article, source, text, reading, at, erased, origin, similarity, signature, meta)
     VALUES (?, ?, ?, ?, ?, NULL, ?, 0, ?, ?, ?, ?)`,
    [snapshot, seq, article, source, text, at, origin, copyOf?.similarity ?? 1, signature, JSON.stringify(meta)],
  );
  // only a text that is nobody's copy can be found as an origin: a story copied ten thousand times is compared with once
  if (origin === snapshot && signature !== null) {
    for (const band of bandsOf(signature))
      await sql.run('INSERT INTO bands (band, num) VALUES (?, ?) ON CONFLICT DO NOTHING', [band, seq]);
  }
  // of a log that is replayed, a text may be gone that a later entry erases
  const words = text === null ? null : await findText(sql, text);
  if (words !== null) await indexArticleWords(sql, seq, meta.title ?? '', words);
}

/** A text that came becomes what its article says now; what it said before stays a version. */
async function makeCurrent(
  sql: Sql,
  {
    seq,
    article,
    snapshot,
    address,
    meta,
  }: {
    readonly seq: number;
    readonly article: string;
    readonly snapshot: string;
    readonly address: string | null;
    /** Of a text that was not held before, as that of a new article is. */
    readonly meta: SnapshotMeta | null;
  },
): Promise<void> {
  const known = await one<{ readonly versions: number; readonly snapshot: string }>(
    sql,
    'SELECT versions, snapshot FROM articles WHERE id = ?',
    [article],
  );
  const number = (known?.versions ?? 0) + 1;
  await sql.run('INSERT INTO versions (article, number, snapshot, seq) VALUES (?, ?, ?, ?)', [
    article,
    number,
    snapshot,
    seq,
  ]);
  if (address !== null) {
    await sql.run('INSERT INTO addresses (address, article) VALUES (?, ?) ON CONFLICT (address) DO NOTHING', [
      address,
      article,
    ]);
  }
  if (known === null) {
    const said = [meta?.url, meta?.title, meta?.outlet, meta?.byline, meta?.publishedAt, meta?.language];
    const shown = said.map((value) => plain(value ?? null));
    await sql.run(INSERT_ARTICLE, [article, address, ...shown, snapshot, number, seq]);
    return;
  }
  await sql.run('UPDATE articles SET snapshot = ?, versions = ? WHERE id = ?', [snapshot, number, article]);
  for (const table of ['statements', 'figures', 'assertions', 'questions', 'actor_uses']) {
    await sql.run(`UPDATE ${table} SET is_current = 0 WHERE snapshot = ?`, [known.snapshot]);
    await sql.run(`UPDATE ${table} SET is_current = 1 WHERE snapshot = ?`, [snapshot]);
  }
  await refreshHead(sql, article, snapshot);
}

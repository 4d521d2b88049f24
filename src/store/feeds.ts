import { plain } from './plain.ts';
import { one, type Sql } from './sql.ts';

/** Where the watching of a feed stands: what to ask the server, and when. It is no part of the record. */
export interface FeedState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** An instant, UTC; null: now. */
  readonly nextAt: string | null;
  /** Polls that failed, one after the other. */
  readonly failures: number;
}

/** Where the watching of a feed stands; null: it was never asked. */
export async function feedState(sql: Sql, feed: string): Promise<FeedState | null> {
  return one<FeedState>(
    sql,
    `SELECT etag, last_modified AS "lastModified", next_at AS "nextAt", failures FROM feeds WHERE feed = ?`,
    [feed],
  );
}

/** To be run in a transaction. */
export async function putFeedState(
  sql: Sql,
  feed: string,
  { etag, lastModified, nextAt, failures }: FeedState,
): Promise<void> {
  await sql.run(
    `INSERT INTO feeds (feed, etag, last_modified, next_at, failures) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (feed) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified, next_at = excluded.next_at,
       failures = excluded.failures`,
    [feed, plain(etag), plain(lastModified), nextAt, failures],
  );
}

/** What became of an item of a feed when it last came. */
export interface KnownItem {
  readonly version: string | null;
  readonly outcome: string;
  /** Times that it was refused, one after the other; 1 for what was taken in. */
  readonly tries: number;
  /** When it last came: an instant, UTC. */
  readonly at: string;
}

export async function knownItem(sql: Sql, feed: string, item: string): Promise<KnownItem | null> {
  return one<KnownItem>(
    sql,
    `SELECT feed_items.version AS version, feed_items.outcome AS outcome, feed_items.tries AS tries, log.at AS at
     FROM feed_items JOIN log ON log.seq = feed_items.seq WHERE feed_items.feed = ? AND feed_items.item = ?`,
    [plain(feed), plain(item)],
  );
}

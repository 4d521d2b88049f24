import type { FeedOrigin } from '../domain/log-entry.ts';
import type { Sql } from './sql.ts';

/** An input whose last outcome is a refusal. */
export interface OpenRefusal {
  readonly input: string;
  /** The line or the record in it; null: all of it. */
  readonly position: string | null;
  readonly code: string;
  /** The item of a feed that named it; null: none did. */
  readonly feed: FeedOrigin | null;
}

/**
 * That an outcome is the latest of its input. That of a whole file, archive or feed is past where something in it came later: it could
 * not be opened, and then it could.
 */
export const LATEST = `NOT EXISTS (SELECT 1 FROM outcomes AS later WHERE later.input = outcomes.input AND later.position = outcomes.position
    AND later.seq > outcomes.seq)
  AND (outcomes.position <> '' OR outcomes.outcome <> 'refused' OR
    (NOT EXISTS (SELECT 1 FROM outcomes AS inside WHERE inside.input = outcomes.input AND inside.seq > outcomes.seq)
     AND NOT EXISTS (SELECT 1 FROM feed_items AS item WHERE item.feed = outcomes.input AND item.seq > outcomes.seq)))`;

interface Row {
  readonly input: string;
  readonly position: string;
  readonly code: string;
  readonly feed: string | null;
  readonly item: string | null;
  readonly version: string | null;
}

/** The inputs whose last outcome is a refusal, oldest first. */
export async function openRefusals(sql: Sql): Promise<readonly OpenRefusal[]> {
  const rows = await sql.all<Row>(
    `SELECT outcomes.input AS input, outcomes.position AS position, outcomes.code AS code, feed_items.feed AS feed,
       feed_items.item AS item, feed_items.version AS version
     FROM outcomes LEFT JOIN feed_items ON feed_items.seq = outcomes.seq
     WHERE outcomes.outcome = 'refused' AND ${LATEST} ORDER BY outcomes.seq`,
  );
  return rows.map(({ input, position, code, feed, item, version }) => ({
    input,
    position: position === '' ? null : position,
    code,
    feed: feed === null || item === null ? null : { feed, item, version },
  }));
}

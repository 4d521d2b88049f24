import { BANDS, bandsOf, similarity } from '../ledger/signature.ts';
import type { CopyOf } from '../domain/log-entry.ts';
import { one, type Sql } from './sql.ts';

/** A text that the ledger holds, and whose article it is. */
export interface Held {
  readonly article: string;
  readonly snapshot: string;
  readonly text: string;
  readonly source: string;
  readonly reading: string | null;
  readonly erased: number;
}

const HELD = `SELECT snapshots.article AS article, snapshots.id AS snapshot, snapshots.text AS text, snapshots.source AS source,
  snapshots.reading AS reading, snapshots.erased AS erased FROM snapshots`;

/** What the article at an address says now. */
export function heldAt(sql: Sql, address: string): Promise<Held | null> {
  return one<Held>(
    sql,
    `${HELD} JOIN articles ON articles.snapshot = snapshots.id JOIN addresses ON addresses.article = articles.id WHERE addresses.address = ?`,
    [address],
  );
}

/** The version of an article that has this text. */
export function heldVersion(sql: Sql, article: string, text: string): Promise<Held | null> {
  return one<Held>(sql, `${HELD} WHERE snapshots.article = ? AND snapshots.text = ?`, [article, text]);
}

/** The first snapshot that has this text, whoever published it. */
export function heldText(sql: Sql, text: string): Promise<Held | null> {
  return one<Held>(sql, `${HELD} WHERE snapshots.text = ? ORDER BY snapshots.num LIMIT 1`, [text]);
}

/** The first snapshot that was read from these bytes. */
export function heldSource(sql: Sql, source: string): Promise<Held | null> {
  return one<Held>(sql, `${HELD} WHERE snapshots.source = ? ORDER BY snapshots.num LIMIT 1`, [source]);
}

/** The address under which an article was first taken in; null where it had none. */
export async function articleAddress(sql: Sql, article: string): Promise<string | null> {
  const row = await one<{ readonly address: string | null }>(sql, 'SELECT address FROM articles WHERE id = ?', [
    article,
  ]);
  return row?.address ?? null;
}

/** Share of sequences above which two texts have the same origin: an agency's report with a new lead, or cut to half. */
const SAME_ORIGIN = 0.5;
/** Texts compared with at most. Those that share a band by chance are few; a bound keeps a flood of look-alikes from costing more. */
const MOST_COMPARED = 64;

/** Texts of one band that are looked at, the first ones: a band of many is of words that everybody prints. */
const MOST_OF_BAND = 16;

const OF_BAND = `SELECT num FROM (SELECT num FROM bands WHERE band = ? ORDER BY num LIMIT ${MOST_OF_BAND})`;
const CANDIDATES = `SELECT id AS snapshot, signature FROM snapshots
  WHERE num IN (${Array.from({ length: BANDS }, (_, band) => `${OF_BAND} AS band${band}`).join(' UNION ALL ')})
  ORDER BY num LIMIT ${MOST_COMPARED}`;

/** The earlier text that a new one is nearly the same as; null where it is nobody's copy. */
export async function nearCopy(sql: Sql, signature: string): Promise<CopyOf | null> {
  const bands = bandsOf(signature);
  // a signature of another method has none
  if (bands.length !== BANDS) return null;
  const rows = await sql.all<{ readonly snapshot: string; readonly signature: string }>(CANDIDATES, bands);
  let best: CopyOf | null = null;
  for (const row of rows) {
    const share = similarity(signature, row.signature);
    if (share >= SAME_ORIGIN && share > (best?.similarity ?? 0)) best = { snapshot: row.snapshot, similarity: share };
  }
  return best;
}

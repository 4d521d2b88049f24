import { sha256 } from '../ledger/hash.ts';
import { marks, one, type Sql } from './sql.ts';
import { StoreError } from './store-error.ts';

/** The text that was kept last on a connection: it is indexed next, and need not be read again for that. */
const lastText = new WeakMap<Sql, { readonly hash: string; readonly text: string }>();

/**
 * Keeps a text under the hash of its UTF-8.
 *
 * @param source hash of bytes that were kept just now: where it is the text's, the text is held already
 */
export async function putText(sql: Sql, text: string, hash: string, source: string | null = null): Promise<void> {
  if (hash !== source) await putObject(sql, Buffer.from(text, 'utf8'), hash);
  lastText.set(sql, { hash, text });
}

/** Keeps bytes under their hash; what is held already is not written again. */
export async function putObject(sql: Sql, bytes: Uint8Array, hash: string = sha256(bytes)): Promise<string> {
  await sql.run('INSERT INTO objects (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING', [hash, bytes]);
  return hash;
}

/** The bytes of a hash; null where they are not held, or were erased. */
export async function findObject(sql: Sql, hash: string): Promise<Uint8Array | null> {
  const row = await one<{ readonly bytes: Uint8Array }>(sql, 'SELECT bytes FROM objects WHERE hash = ?', [hash]);
  return row?.bytes ?? null;
}

/** The text of a hash. */
export async function findText(sql: Sql, hash: string): Promise<string | null> {
  const last = lastText.get(sql);
  // once only: an object may be erased later
  lastText.delete(sql);
  if (last?.hash === hash) return last.text;
  const bytes = await findObject(sql, hash);
  return bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/**
 * The text of an object that a log entry names.
 *
 * @throws StoreError `damaged` where it is not there
 */
export async function textOf(sql: Sql, hash: string): Promise<string> {
  const text = await findText(sql, hash);
  if (text === null)
    throw new StoreError(
      'damaged',
      `the object ${hash} is missing from the ledger; onrecord verify names what else is`,
    );
  return text;
}

/** The bytes of several hashes, as far as they are held. */
export async function findObjects(sql: Sql, hashes: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  if (hashes.length === 0) return new Map();
  const rows = await sql.all<{ readonly hash: string; readonly bytes: Uint8Array }>(
    `SELECT hash, bytes FROM objects WHERE hash IN (${marks(hashes.length)})`,
    hashes,
  );
  return new Map(rows.map(({ hash, bytes }) => [hash, bytes] as const));
}

/** The hashes of all objects, a page of them in memory at a time. */
export async function* objectHashes(sql: Sql): AsyncGenerator<string, void, undefined> {
  const PAGE = 5000;
  for (let last = ''; ; ) {
    const rows = await sql.all<{ readonly hash: string }>(
      `SELECT hash FROM objects WHERE hash > ? ORDER BY hash LIMIT ${PAGE}`,
      [last],
    );
    for (const { hash } of rows) yield hash;
    const end = rows.at(-1);
    if (end === undefined || rows.length < PAGE) return;
    last = end.hash;
  }
}

/** Takes objects out for good. */
export async function forgetObjects(sql: Sql, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) await sql.run('DELETE FROM objects WHERE hash = ?', [hash]);
}

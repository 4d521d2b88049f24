import type { ErasureBody, LogBody, LogHead } from '../../domain/log-entry.ts';
import type { StoredEntry } from '../../ledger/chain.ts';
import { sha256 } from '../../ledger/hash.ts';
import { logHead, storedEntries } from '../../store/log.ts';
import { findObject } from '../../store/objects.ts';
import { one, type Sql } from '../../store/sql.ts';
import { ExportError } from './export-error.ts';

/** Names the format in its first line. */
export const COMPLETE = 'onrecord/complete/1';

/** Bytes of a line: one string of JavaScript holds little more. An object may have three quarters of it, far more than any article has. */
export const MOST_LINE = 500_000_000;

/** The first line of a complete export. */
export interface CompleteHead extends LogHead {
  readonly schema: typeof COMPLETE;
}

/** A line of a complete export. Objects stand before the first entry that needs them; the last line counts what there is. */
export type CompleteLine =
  | { readonly type: 'object'; readonly hash: string; readonly base64: string }
  | ({ readonly type: 'entry' } & StoredEntry)
  | { readonly type: 'end'; readonly entries: number; readonly objects: number; readonly bytes: number };

/** Hashes that are remembered as written: an object named again later than that is written again, and costs only its bytes. */
const REMEMBERED = 65_536;

/**
 * All that a ledger is: its log as it is stored, and the objects that the entries name. The lines of the same log are the same, whatever
 * the database. What was erased is not there.
 *
 * @throws ExportError `damaged` where an object is missing that no erasure took out, or is not what its hash says; `changed` where
 *   something was erased meanwhile
 */
export async function* completeLines(sql: Sql): AsyncGenerator<string, void, undefined> {
  const head = await logHead(sql);
  yield JSON.stringify({ schema: COMPLETE, count: head.count, hash: head.hash } satisfies CompleteHead);
  const erased = await erasedObjects(sql, head.count);
  const written = new Set<string>();
  let entries = 0;
  let objects = 0;
  let size = 0;
  for await (const { seq, hash, at, by, body } of storedEntries(sql)) {
    if (seq > head.count) break;
    const parsed = JSON.parse(body) as LogBody;
    for (const object of objectsOf(parsed)) {
      if (written.has(object)) continue;
      const bytes = await provenObject(sql, object, seq, { until: head.count, erased });
      if (bytes === null) continue;
      remember(written, object);
      if (bytes.length > MOST_LINE * 0.74)
        throw new ExportError(
          'too-large',
          `the object ${object} of log entry ${seq} has ${bytes.length} bytes, more than a line of an export may have`,
        );
      objects += 1;
      size += bytes.length;
      yield line({ type: 'object', hash: object, base64: Buffer.from(bytes).toString('base64') });
    }
    // what is named again after it was erased has come again
    if (parsed.kind === 'erasure') for (const object of parsed.objects) written.delete(object);
    entries += 1;
    yield line({ type: 'entry', seq, hash, at, by, body });
  }
  yield line({ type: 'end', entries, objects, bytes: size });
}

/** The objects that an entry brings: without them it cannot be told what it says. */
export function objectsOf(body: LogBody): readonly string[] {
  if (body.kind === 'reading') return [body.reading];
  // an input that brought no text of its own names bytes that are not kept
  if (body.kind === 'intake' && body.meta !== null) return [body.source, body.text].filter((hash) => hash !== null);
  return [];
}

async function erasedObjects(sql: Sql, until: number): Promise<ReadonlySet<string>> {
  const rows = await sql.all<{ readonly body: string }>(
    `SELECT log.body AS body FROM decisions JOIN log ON log.seq = decisions.seq WHERE decisions.kind = 'erasure' AND decisions.seq <= ?`,
    [until],
  );
  return new Set(rows.flatMap(({ body }) => (JSON.parse(body) as ErasureBody).objects));
}

/** The bytes of an object; null where it was erased. */
async function provenObject(
  sql: Sql,
  hash: string,
  seq: number,
  { until, erased }: { readonly until: number; readonly erased: ReadonlySet<string> },
): Promise<Uint8Array | null> {
  const bytes = await findObject(sql, hash);
  if (bytes === null && erased.has(hash)) return null;
  if (bytes !== null && sha256(bytes) === hash) return bytes;
  const later = await one(sql, `SELECT 1 AS found FROM decisions WHERE kind = 'erasure' AND seq > ?`, [until]);
  if (bytes === null && later !== null)
    throw new ExportError(
      'changed',
      'something was erased from the ledger while it was exported; run the same command again',
    );
  const what = bytes === null ? 'is missing' : 'is not what its hash says';
  throw new ExportError(
    'damaged',
    `the object ${hash} of log entry ${seq} ${what}, and an export would not be complete; onrecord verify names all that is wrong`,
  );
}

function remember(written: Set<string>, hash: string): void {
  written.add(hash);
  if (written.size <= REMEMBERED) return;
  for (const oldest of written) {
    written.delete(oldest);
    return;
  }
}

function line(of: CompleteLine): string {
  return JSON.stringify(of);
}

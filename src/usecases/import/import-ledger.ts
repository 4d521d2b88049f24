import type { LogHead } from '../../domain/log-entry.ts';
import type { Ledger } from '../../store/ledger.ts';
import { logHead, storedEntries } from '../../store/log.ts';
import { one, type Sql } from '../../store/sql.ts';
import { StoreError } from '../../store/store-error.ts';
import { objectsOf } from '../export/complete.ts';
import { completeEntries, type ImportedEntry } from './complete-lines.ts';
import { ImportError } from './import-error.ts';

/** Entries of one transaction at most, and bytes of their objects. */
const BATCH = 64;
const BATCH_BYTES = 33_554_432;

export interface ImportOptions {
  /** Told how far it is, and how far it goes: log entries. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  readonly stopped?: (() => boolean) | undefined;
}

export interface Imported {
  /** Log entries that were taken in now, and that were there before. */
  readonly entries: number;
  readonly before: number;
  readonly head: LogHead;
}

/**
 * Takes a complete export in, so that the ledger is the one that was exported: the same log, to the byte, and the same objects. The ledger
 * must be empty, or its log the beginning of the export's: then the import goes on from there. The whole file is proved before the first
 * entry is written; batches of entries are one transaction each.
 *
 * @throws ImportError where the file is refused; StoreError where the ledger cannot be written
 */
export async function importLedger(ledger: Ledger, path: string, options: ImportOptions = {}): Promise<Imported> {
  const { onProgress, stopped = () => false } = options;
  const { count, erased } = await proveFile(ledger, path);
  const { count: before } = await logHead(ledger.sql);
  let batch: ImportedEntry[] = [];
  let bytes = 0;
  let done = before;
  const flush = async (): Promise<void> => {
    const entries = batch;
    batch = [];
    bytes = 0;
    if (entries.length === 0) return;
    await restoreAll(ledger, path, entries, erased);
    done += entries.length;
    onProgress?.(done, count);
  };
  for await (const imported of completeEntries(path)) {
    if (stopped()) break;
    if (imported.entry.seq <= before) continue;
    batch.push(imported);
    for (const object of imported.objects.values()) bytes += object.length;
    if (batch.length >= BATCH || bytes >= BATCH_BYTES) await flush();
  }
  await flush();
  return { entries: done - before, before, head: await logHead(ledger.sql) };
}

/** Reads the whole file, and compares it with what the ledger has already. */
async function proveFile(
  { sql, name }: Ledger,
  path: string,
): Promise<{ readonly count: number; readonly erased: ReadonlySet<string> }> {
  const erased = new Set<string>();
  const own = storedEntries(sql);
  let count = 0;
  for await (const { entry, body, line } of completeEntries(path)) {
    count = entry.seq;
    if (body.kind === 'erasure') for (const hash of body.objects) erased.add(hash);
    const { value: held } = await own.next();
    if (held !== undefined && held.hash !== entry.hash)
      throw new ImportError(
        'parts',
        path,
        line,
        `${name} holds another log: the two part at entry ${entry.seq}; import into a new ledger`,
      );
  }
  const { value: more } = await own.next();
  if (more !== undefined)
    throw new ImportError(
      'parts',
      path,
      null,
      `${name} goes on where this export ends: the two part at entry ${count + 1}; there is nothing to import`,
    );
  return { count, erased };
}

async function restoreAll(
  ledger: Ledger,
  path: string,
  entries: readonly ImportedEntry[],
  erased: ReadonlySet<string>,
): Promise<void> {
  let at: ImportedEntry | undefined;
  try {
    await ledger.write(async (writer) => {
      for (at of entries) {
        for (const [hash, bytes] of at.objects) await writer.put(bytes, hash);
        for (const hash of objectsOf(at.body)) {
          if (!erased.has(hash) && !(await holds(writer.sql, hash)))
            throw new ImportError(
              'bad-entry',
              path,
              at.line,
              `log entry ${at.entry.seq} needs the object ${hash}, which is not in the file`,
            );
        }
        await writer.restore(at.entry);
      }
    });
  } catch (error) {
    // what another process or the disk does is told as it is; what remains is what the file says
    if (error instanceof ImportError || (error instanceof StoreError && error.code !== 'damaged')) throw error;
    const why = error instanceof Error ? error.message.slice(0, 200) : String(error);
    throw new ImportError(
      'bad-entry',
      path,
      at?.line ?? null,
      `log entry ${at?.entry.seq ?? 0} contradicts what stands before it (${why}); what was taken in before it is kept`,
      { cause: error },
    );
  }
}

async function holds(sql: Sql, hash: string): Promise<boolean> {
  return (await one(sql, 'SELECT 1 AS found FROM objects WHERE hash = ?', [hash])) !== null;
}

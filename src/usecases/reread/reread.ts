import { sha256 } from '../../ledger/hash.ts';
import { findText } from '../../store/objects.ts';
import type { Ledger } from '../../store/ledger.ts';
import { findSnapshot, snapshotsOf } from '../../store/records.ts';
import { snapshotPage } from '../../store/snapshots.ts';
import { resolveId } from '../ask/resolve-id.ts';
import { type ArticleReader, openReader } from '../open-reader.ts';
import { orderedPool } from '../ordered-pool.ts';
import { type ReadAgain, readSnapshots, type RereadResult, type RereadShared, type ToRead } from './reread-worker.ts';

/** Readings kept in one transaction. */
const BATCH = 16;

export interface RereadOptions {
  /** Ids of articles or versions; null: every snapshot of the ledger. */
  readonly ids: readonly string[] | null;
  /** Those alone that were never read. */
  readonly unread: boolean;
  readonly fast?: boolean | undefined;
  readonly workers: number;
  /** A reader that is open already; one thread alone uses it. */
  readonly reader?: ArticleReader | undefined;
  readonly onWithoutModel?: ((why: string) => void) | undefined;
  readonly stopped?: (() => boolean) | undefined;
}

/** What came of a snapshot: another reading, the same one as before, or none. */
export interface Reread {
  readonly snapshot: string;
  readonly outcome: 'read' | 'same' | 'failed';
  readonly message: string | null;
}

/**
 * Reads texts of the ledger again with the present reader. Decisions of people stand: they are replayed on records at the same words, and
 * marked where the reader no longer finds those. A reading that is the same, to the byte, changes nothing. What is yielded is on the disk.
 *
 * @throws StoreError where the ledger cannot be written
 */
export async function* reread(ledger: Ledger, options: RereadOptions): AsyncGenerator<Reread, void, undefined> {
  let waiting: ReadAgain[] = [];
  for await (const read of readings(ledger, options)) {
    waiting.push(read);
    if (waiting.length < BATCH) continue;
    yield* await keep(ledger, waiting);
    waiting = [];
  }
  yield* await keep(ledger, waiting);
}

async function* readings(ledger: Ledger, options: RereadOptions): AsyncGenerator<ReadAgain, void, undefined> {
  const { workers, fast = false, onWithoutModel, stopped = () => false } = options;
  const items = wanted(ledger, options);
  if (workers <= 1) {
    const reader = options.reader ?? (await openReader({ fast }));
    if (reader.withoutModel !== null) onWithoutModel?.(reader.withoutModel);
    for await (const item of items) {
      if (stopped()) return;
      yield* await readSnapshots([item], reader);
    }
    return;
  }
  let told = false;
  const results = orderedPool<ToRead, RereadShared, RereadResult>(
    items,
    {
      worker: new URL('./reread-worker.js', import.meta.url),
      workers,
      shared: { fast },
      broken: (broken, error) => ({
        read: broken.map((item) => ({ item, failure: `the worker that read it broke down (${String(error)})` })),
        withoutModel: null,
      }),
    },
    stopped,
  );
  for await (const { read, withoutModel } of results) {
    if (withoutModel !== null && !told) onWithoutModel?.(withoutModel);
    told ||= withoutModel !== null;
    yield* read;
  }
}

async function* wanted(ledger: Ledger, { ids, unread }: RereadOptions): AsyncGenerator<ToRead, void, undefined> {
  for await (const id of ids === null ? allSnapshots(ledger) : namedSnapshots(ledger, ids)) {
    const row = await findSnapshot(ledger.sql, id);
    if (row === null || row.erased || (unread && row.reading !== null)) continue;
    const text = await findText(ledger.sql, row.text);
    if (text !== null) yield { snapshot: id, text, meta: row.meta, reading: row.reading };
  }
}

async function* allSnapshots(ledger: Ledger): AsyncGenerator<string, void, undefined> {
  for (let after = 0; ; ) {
    const page = await snapshotPage(ledger.sql, after);
    for (const { id } of page) yield id;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.num;
  }
}

async function* namedSnapshots(ledger: Ledger, ids: readonly string[]): AsyncGenerator<string, void, undefined> {
  for (const given of ids) {
    const { noun, id } = await resolveId(ledger, given, ['article', 'snapshot']);
    if (noun === 'snapshot') yield id;
    else for (const snapshot of await snapshotsOf(ledger.sql, id)) yield snapshot.id;
  }
}

async function keep(ledger: Ledger, batch: readonly ReadAgain[]): Promise<readonly Reread[]> {
  if (batch.length === 0) return [];
  return ledger.write(async (writer) => {
    const kept: Reread[] = [];
    for (const read of batch) {
      const { snapshot, reading } = read.item;
      if ('failure' in read) {
        kept.push({ snapshot, outcome: 'failed', message: read.failure });
        continue;
      }
      const bytes = Buffer.from(read.packed, 'utf8');
      const hash = sha256(bytes);
      if (hash === reading) {
        kept.push({ snapshot, outcome: 'same', message: null });
        continue;
      }
      await writer.put(bytes, hash);
      await writer.append({ kind: 'reading', snapshot, reading: hash, reader: read.reader });
      kept.push({ snapshot, outcome: 'read', message: null });
    }
    return kept;
  });
}

import type { Reading } from '../../domain/reading.ts';
import type { SnapshotMeta } from '../../domain/snapshot.ts';
import { packReading } from '../../ledger/pack-reading.ts';
import { type ArticleReader, openReader } from '../open-reader.ts';
import type { PoolTask } from '../ordered-pool.ts';
import { snapshotInput } from './snapshot-input.ts';

/** A snapshot that is to be read again. */
export interface ToRead {
  readonly snapshot: string;
  readonly text: string;
  readonly meta: SnapshotMeta;
  /** Hash of its reading so far; null where there is none. */
  readonly reading: string | null;
}

/** What came of it. */
export type ReadAgain = { readonly item: ToRead } & (
  | { readonly packed: string; readonly reader: Reading['reader'] }
  | { readonly failure: string }
);

export interface RereadShared {
  readonly fast: boolean;
}

export interface RereadResult {
  readonly read: readonly ReadAgain[];
  readonly withoutModel: string | null;
}

/** Reads snapshots again. Never throws: what goes wrong is told of the one it went wrong with. */
export async function readSnapshots(
  items: readonly ToRead[],
  reader: Pick<ArticleReader, 'read'>,
  stopped: () => boolean = () => false,
): Promise<readonly ReadAgain[]> {
  const read: ReadAgain[] = [];
  for (const item of items) {
    if (stopped()) break;
    try {
      const reading = await reader.read(snapshotInput(item.text, item.meta));
      read.push({ item, packed: packReading(reading), reader: reading.reader });
    } catch (error) {
      read.push({ item, failure: error instanceof Error ? error.message : String(error) });
    }
  }
  return read;
}

let opened: Promise<ArticleReader> | undefined;

/** The worker's task: tinypool calls the default export. */
export default async function work({ items, shared, stop }: PoolTask<ToRead, RereadShared>): Promise<RereadResult> {
  opened ??= openReader(shared);
  const reader = await opened;
  return {
    read: await readSnapshots(items, reader, () => Atomics.load(stop, 0) !== 0),
    withoutModel: reader.withoutModel,
  };
}

import { sha256 } from '../../ledger/hash.ts';
import { type Inventory, isErased, type SnapshotToProve } from '../../ledger/inventory.ts';
import { type ObjectStream, objectStream } from '../../store/object-stream.ts';
import { findObject } from '../../store/objects.ts';
import type { Sql } from '../../store/sql.ts';
import { StoreError } from '../../store/store-error.ts';
import { proveSpans } from './prove-spans.ts';
import type { Problem, Problems, VerifyProgress } from './report.ts';

export interface ProvedObjects {
  readonly objects: number;
  readonly bytes: number;
  /** Of them, those that are there. */
  readonly found: number;
  readonly erased: number;
  readonly spans: number;
}

/** Snapshots whose objects are in memory at once. */
const TOGETHER = 8;

/** Hashes every object that the log names, and proves every span of every reading and decision against its text. */
export async function proveObjects(
  sql: Sql,
  snapshots: readonly SnapshotToProve[],
  inventory: Inventory,
  problems: Problems,
  onProgress: (progress: VerifyProgress) => void,
): Promise<ProvedObjects> {
  // by object, whether it is what its hash says
  const proved = new Map<string, boolean>();
  const stream = objectStream(sql);
  const count = { objects: 0, found: 0, bytes: 0, erased: 0, spans: 0 };
  for (let first = 0; first < snapshots.length; first += TOGETHER) {
    const some = snapshots.slice(first, first + TOGETHER);
    const held = await fetchObjects(
      sql,
      stream,
      some.flatMap((snapshot) => hashesOf(snapshot, inventory)),
    );
    for (const snapshot of some) {
      const good = (hash: string, seq: number): Uint8Array | null => {
        const bytes = held.get(hash);
        const known = proved.get(hash);
        if (known !== undefined) return known && bytes instanceof Uint8Array ? bytes : null;
        const message = isErased(inventory, hash) ? null : faultOf(hash, bytes);
        proved.set(hash, message === null && bytes instanceof Uint8Array);
        if (message !== null) problems.add(problemOf(snapshot, seq, hash, message));
        if (isErased(inventory, hash)) {
          count.erased += 1;
          if (bytes !== undefined) problems.add(problemOf(snapshot, seq, hash, 'was taken out for good, and is there'));
          return null;
        }
        count.objects += 1;
        if (!(bytes instanceof Uint8Array)) return null;
        count.found += 1;
        count.bytes += bytes.length;
        return message === null ? bytes : null;
      };
      if (snapshot.source !== null) good(snapshot.source, snapshot.seq);
      const text = good(snapshot.text, snapshot.seq);
      const readings = snapshot.readings.map(({ hash, seq }) => ({ seq, hash, bytes: good(hash, seq) }));
      if (text !== null) count.spans += proveSpans(snapshot, text, readings, problems);
    }
    onProgress({ phase: 'objects', done: Math.min(first + TOGETHER, snapshots.length), total: snapshots.length });
  }
  return count;
}

function hashesOf({ source, text, readings }: SnapshotToProve, inventory: Inventory): readonly string[] {
  const hashes = [text, ...readings.map(({ hash }) => hash)];
  if (source !== null && inventory.brought.has(source)) hashes.push(source);
  return hashes;
}

/** What could not be read, since the file is damaged there, is told from what is missing. */
const UNREADABLE = 'unreadable';

async function fetchObjects(
  sql: Sql,
  stream: ObjectStream,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array | typeof UNREADABLE>> {
  try {
    return await stream.get(hashes);
  } catch (error) {
    if (error instanceof StoreError && error.code !== 'damaged') throw error;
    // one of them lies on a damaged page: the others may be whole
    const held = new Map<string, Uint8Array | typeof UNREADABLE>();
    for (const hash of hashes) {
      const bytes = await findObject(sql, hash).catch(() => UNREADABLE);
      if (bytes !== null) held.set(hash, bytes as Uint8Array | typeof UNREADABLE);
    }
    return held;
  }
}

function faultOf(hash: string, bytes: Uint8Array | typeof UNREADABLE | undefined): string | null {
  if (bytes === undefined) return 'is missing';
  if (bytes === UNREADABLE) return 'cannot be read: the database is damaged there';
  if (!(bytes instanceof Uint8Array)) return 'is not what was kept: it has become something else than bytes';
  const found = sha256(bytes);
  return found === hash ? null : `is not what was kept: its SHA-256 is ${found}`;
}

function problemOf(
  { id, article, title, source, text }: SnapshotToProve,
  seq: number,
  hash: string,
  what: string,
): Pick<Problem, 'kind' | 'message'> & Partial<Problem> {
  const part = hash === text ? 'text' : hash === source ? 'source' : 'reading';
  const message = `the ${part} of version ${id.slice(0, 12)} (object ${hash}, named by entry ${seq}) ${what}`;
  return { kind: 'object', seq, object: hash, article, title, message };
}

import type { LogEntry, LogHead } from '../../domain/log-entry.ts';
import { parseEntry, type StoredEntry } from '../../ledger/chain.ts';
import type { Checkpoint } from '../../ledger/checkpoint.ts';
import { type InventoryTaker, takeInventory } from '../../ledger/inventory.ts';
import { type LogVerdict, proveLog } from '../../ledger/log-proof.ts';
import { storedEntries } from '../../store/log.ts';
import type { Sql } from '../../store/sql.ts';
import type { Problems, VerifyProgress } from './report.ts';

export interface ProvedLog {
  readonly verdict: LogVerdict;
  readonly inventory: InventoryTaker;
  readonly entries: number;
}

/** Entries between two words of progress. */
const EVERY = 2000;

/**
 * Follows the log's chain, and gathers what its entries name.
 *
 * @param upTo where the log ended when the examination began: what is appended meanwhile is left to the next one
 */
export async function proveChain(
  sql: Sql,
  checkpoint: Checkpoint | null,
  from: 'first' | 'checkpoint',
  upTo: LogHead,
  problems: Problems,
  onProgress: (progress: VerifyProgress) => void,
): Promise<ProvedLog> {
  const proof = proveLog(checkpoint, from);
  const inventory = takeInventory();
  let entries = 0;
  // the last entry that the checkpoint signed must be there still
  const after = from === 'checkpoint' && checkpoint !== null ? checkpoint.count - 1 : 0;
  for await (const stored of storedEntries(sql, after)) {
    if (stored.seq > upTo.count) break;
    const follows = proof.take(stored);
    if (stored.seq === after + 1 && after > 0) continue;
    entries += 1;
    const entry = readable(stored);
    if (entry !== null) inventory.take(entry);
    else if (follows)
      problems.add({ kind: 'log', seq: stored.seq, message: `entry ${stored.seq} is no entry of a log` });
    if (entries % EVERY === 0) onProgress({ phase: 'log', done: entries, total: upTo.count - after });
  }
  const verdict = proof.end();
  if (verdict.fault !== null) {
    const { seq, message } = verdict.fault;
    const more = verdict.badEntries > 1 ? `; ${verdict.badEntries} entries do not fit the chain` : '';
    problems.add({ kind: 'log', seq, message: `${message}${more}` });
  }
  if (from === 'first')
    for (const [snapshot, { seq }] of inventory.unbrought)
      problems.add({
        kind: 'log',
        seq,
        message: `entry ${seq} names the version ${snapshot}, which no entry before it brought`,
      });
  return { verdict, inventory, entries };
}

/** The entry, as far as it is one; what was changed in the database can be anything. */
function readable(stored: StoredEntry): LogEntry | null {
  try {
    const entry = parseEntry(stored);
    return isBody(entry.body) ? entry : null;
  } catch {
    return null;
  }
}

const KINDS: Readonly<Record<LogEntry['body']['kind'], (body: Readonly<Record<string, unknown>>) => boolean>> = {
  intake: ({ article, snapshot, source, text, meta }) =>
    [article, snapshot, source, text].every(isTextOrNull) && typeof meta === 'object',
  reading: ({ snapshot, reading }) => typeof snapshot === 'string' && typeof reading === 'string',
  review: ({ snapshot }) => typeof snapshot === 'string',
  actors: () => true,
  undo: () => true,
  erasure: ({ objects }) => Array.isArray(objects) && objects.every((hash) => typeof hash === 'string'),
  run: () => true,
};

/** As much as the examination relies on; the hash of an entry is the proof of the rest. */
function isBody(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('kind' in body)) return false;
  const { kind } = body;
  return typeof kind === 'string' && Object.hasOwn(KINDS, kind) && KINDS[kind as keyof typeof KINDS](body);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

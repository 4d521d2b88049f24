import type { LogEntry, LogHead } from '../domain/log-entry.ts';
import { sha256 } from './hash.ts';

/** The head of a log with nothing in it. */
export const EMPTY_HEAD: LogHead = { count: 0, hash: '0'.repeat(64) };

/** An entry as it is stored and hashed: the body is the very text that was written, never written anew. */
export interface StoredEntry {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  readonly by: string;
  readonly body: string;
}

/**
 * The hash of an entry, over the hash of the entry before it and all that is stored of this one.
 *
 * @param previous hash of the entry before; of {@link EMPTY_HEAD} for the first
 */
export function entryHash(previous: string, entry: Omit<StoredEntry, 'hash'>): string {
  return sha256(JSON.stringify([previous, entry.seq, entry.at, entry.by, entry.body]));
}

/** The entry that comes after a head. */
export function nextEntry(head: LogHead, at: string, by: string, body: string): StoredEntry {
  const entry = { seq: head.count + 1, at, by, body };
  return { ...entry, hash: entryHash(head.hash, entry) };
}

/** An entry for people and programs: its body is parsed. */
export function parseEntry(stored: StoredEntry): LogEntry {
  const { seq, hash, at, by, body } = stored;
  return { seq, hash, at, by, body: JSON.parse(body) as LogEntry['body'] };
}

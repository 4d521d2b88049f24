import type { LogHead } from '../domain/log-entry.ts';
import { entryHash, type StoredEntry } from './chain.ts';

/**
 * What is wrong with an entry: `edited` is not what was written; `missing` is not there; `out-of-order` stands where another belongs;
 * `does-not-follow` was written after something else than the entry before it.
 */
export const CHAIN_FAULTS = ['edited', 'missing', 'out-of-order', 'does-not-follow'] as const;

export interface ChainFault {
  /** The first bad entry. */
  readonly seq: number;
  readonly fault: (typeof CHAIN_FAULTS)[number];
  /** A sentence for the person. */
  readonly message: string;
}

/** A log's chain, followed entry by entry. */
export interface ChainProof {
  /**
   * @param entry the next one, as it is stored
   * @returns whether it is what follows the entries before it
   */
  take(entry: StoredEntry): boolean;
  /** After the last entry: the first fault, the entries that do not fit, and the head. */
  end(): { readonly fault: ChainFault | null; readonly badEntries: number; readonly head: LogHead };
}

/**
 * Follows a chain from a head that is trusted. After a fault it goes on from what is stored, so that one changed entry is one fault, and
 * so that the entry after it can tell what was changed.
 *
 * @example
 * ```ts
 * followChain({ count: 0, hash: '' }).end().fault; // → null
 * ```
 */
export function followChain(start: LogHead): ChainProof {
  let head = start;
  let fault: ChainFault | null = null;
  let badEntries = 0;
  // of the first bad entry while its successor has not told yet what was changed
  let undecided: { readonly entry: StoredEntry; readonly computed: string } | null = null;

  return {
    take(entry) {
      const expected = head.count + 1;
      const computed = entryHash(head.hash, entry);
      const follows = entry.seq === expected && entry.hash === computed;
      if (undecided !== null) {
        const { entry: bad, computed: should } = undecided;
        undecided = null;
        if (!follows && entry.hash !== entryHash(should, entry)) fault = doesNotFollow(bad.seq);
      }
      if (!follows) {
        badEntries += 1;
        if (fault === null) {
          fault = placeFault(entry.seq, expected) ?? edited(entry.seq);
          if (entry.seq === expected) undecided = { entry, computed };
        }
      }
      head = { count: entry.seq, hash: entry.hash };
      return follows;
    },
    end: () => ({ fault, badEntries, head }),
  };
}

function placeFault(seq: number, expected: number): ChainFault | null {
  if (seq === expected) return null;
  if (seq > expected) {
    const last = seq - 1;
    const which = last === expected ? `entry ${expected} is missing` : `entries ${expected} to ${last} are missing`;
    return { seq: expected, fault: 'missing', message: `${which} from the log` };
  }
  return {
    seq: expected,
    fault: 'out-of-order',
    message: `where entry ${expected} belongs stands one that is numbered ${seq}`,
  };
}

function edited(seq: number): ChainFault {
  return { seq, fault: 'edited', message: `entry ${seq} was edited: it is not what was written, its hash is another` };
}

function doesNotFollow(seq: number): ChainFault {
  return {
    seq,
    fault: 'does-not-follow',
    message: `entry ${seq} does not follow entry ${seq - 1}: it was written after something else, or put there later`,
  };
}

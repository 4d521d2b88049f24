import type { LogHead } from '../domain/log-entry.ts';
import { EMPTY_HEAD, type StoredEntry } from './chain.ts';
import { type ChainFault, followChain } from './chain-proof.ts';
import { type Checkpoint, type CheckpointVerdict, compareWithCheckpoint } from './checkpoint.ts';

/** What a log itself proves, and how it stands to a checkpoint. */
export interface LogVerdict {
  readonly head: LogHead;
  /** The first bad entry of the chain. */
  readonly fault: ChainFault | null;
  readonly badEntries: number;
  /** Null where it was compared with none. */
  readonly checkpoint: CheckpointVerdict | null;
}

/** A log, proved entry by entry. */
export interface LogProof {
  /** @returns whether the entry follows from those before it */
  take(entry: StoredEntry): boolean;
  end(): LogVerdict;
}

/**
 * Proves a log from its first entry, or from the last one that a checkpoint signed: then what came before is taken from the checkpoint, and
 * costs nothing.
 *
 * @param from `first`, or `checkpoint`: the entries taken are the last one that it signed, which must be that one, and those after it
 */
export function proveLog(
  checkpoint: Pick<Checkpoint, 'ledger' | 'count' | 'head'> | null,
  from: 'first' | 'checkpoint' = 'first',
): LogProof {
  const trusted =
    from === 'checkpoint' && checkpoint !== null ? { count: checkpoint.count, hash: checkpoint.head } : null;
  const chain = followChain(trusted ?? EMPTY_HEAD);
  let first: string | null = null;
  let atCount: string | null = null;
  return {
    take(entry) {
      if (trusted === null) first ??= entry.hash;
      if (entry.seq === checkpoint?.count) atCount = entry.hash;
      return entry.seq === trusted?.count ? entry.hash === trusted.hash : chain.take(entry);
    },
    end() {
      const { fault, badEntries, head } = chain.end();
      const verdict = checkpoint === null ? null : compareWithCheckpoint(checkpoint, first, atCount);
      return { head, fault, badEntries, checkpoint: verdict };
    },
  };
}

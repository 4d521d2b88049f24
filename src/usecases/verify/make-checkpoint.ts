import { existsSync } from 'node:fs';
import { type Checkpoint, isSigned, keyFingerprint, publicKeyOf, signCheckpoint } from '../../ledger/checkpoint.ts';
import { proveLog } from '../../ledger/log-proof.ts';
import type { Ledger } from '../../store/ledger.ts';
import { storedEntries } from '../../store/log.ts';
import { AskError } from '../trouble.ts';
import {
  configFolder,
  defaultKeyFile,
  keepLastCheckpoint,
  lastCheckpointFile,
  readCheckpoint,
  readOrMakeKey,
  writeNewCheckpoint,
} from './checkpoint-files.ts';

export interface MakeCheckpointOptions {
  /** Else `onrecord-checkpoint-DATE.json`, numbered where there is one of this day, in the present folder. */
  readonly file?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly config?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now?: number | undefined;
}

export interface MadeCheckpoint {
  readonly file: string;
  readonly checkpoint: Checkpoint;
  readonly keyFile: string;
  /** Whether the key was made for it. */
  readonly keyMade: boolean;
  readonly fingerprint: string;
  /** The key that signed the last checkpoint of this ledger, where that was another one. */
  readonly otherKeyBefore: string | null;
}

/**
 * Signs how far the log goes, after following its whole chain: what is not sound, or does not continue the last checkpoint that was made
 * of it, is not signed.
 *
 * @throws AskError
 */
export async function makeCheckpoint(ledger: Ledger, options: MakeCheckpointOptions): Promise<MadeCheckpoint> {
  const { config = configFolder(), now = Date.now() } = options;
  const lastFile = lastCheckpointFile(ledger.name, config);
  const last = existsSync(lastFile) ? await readCheckpoint(lastFile).catch(() => null) : null;
  const before = last !== null && isSigned(last) ? last : null;
  const proof = proveLog(before);
  let first: string | null = null;
  for await (const entry of storedEntries(ledger.sql)) {
    first ??= entry.hash;
    proof.take(entry);
  }
  const { fault, head, checkpoint: verdict } = proof.end();
  if (fault !== null)
    throw new AskError('not-possible', `nothing was signed: ${fault.message}; onrecord verify says more`);
  if (before !== null && verdict !== 'holds')
    throw new AskError(
      'not-possible',
      `nothing was signed: the log does not continue the checkpoint of ${before.at} (${before.count} entries, ${lastFile}); onrecord verify says more. If the ledger at this place was replaced on purpose, remove that file`,
    );
  if (first === null) throw new AskError('not-possible', 'nothing was signed: there is nothing in the ledger yet');

  const keyFile = options.keyFile ?? defaultKeyFile(config);
  const { key, made } = await readOrMakeKey(keyFile);
  const at = new Date(now).toISOString();
  const checkpoint = signCheckpoint({ ledger: first, count: head.count, head: head.hash, at }, key);
  const file = options.file ?? freeName(at.slice(0, 10));
  await writeNewCheckpoint(file, checkpoint);
  await keepLastCheckpoint(lastFile, checkpoint);
  const otherKeyBefore =
    before !== null && before.publicKey !== publicKeyOf(key) ? keyFingerprint(before.publicKey) : null;
  return {
    file,
    checkpoint,
    keyFile,
    keyMade: made,
    fingerprint: keyFingerprint(checkpoint.publicKey),
    otherKeyBefore,
  };
}

function freeName(day: string): string {
  for (let number = 1; ; number++) {
    const name = `onrecord-checkpoint-${day}${number === 1 ? '' : `-${number}`}.json`;
    if (!existsSync(name)) return name;
  }
}

import { existsSync } from 'node:fs';
import { publicKeyOf } from '../../ledger/checkpoint.ts';
import { openForProof } from '../../store/open-for-proof.ts';
import { StoreError } from '../../store/store-error.ts';
import { AskError } from '../trouble.ts';
import { configFolder, defaultKeyFile, lastCheckpointFile, readCheckpoint, readKey } from './checkpoint-files.ts';
import type { VerifyProgress, VerifyReport } from './report.ts';
import { verifyLedger } from './verify-ledger.ts';

export interface VerifyArguments {
  readonly scope: VerifyReport['scope'];
  /** Else the last one that this computer has made of the ledger, if any. */
  readonly checkpointFile?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly signedBy?: string | undefined;
  /** Where keys and last checkpoints are; tests have their own. */
  readonly config?: string | undefined;
  readonly onProgress?: ((progress: VerifyProgress) => void) | undefined;
}

/**
 * Examines the ledger at a place.
 *
 * @throws StoreError or AskError where it could not be examined
 */
export async function verify(location: string, options: VerifyArguments): Promise<VerifyReport> {
  const { scope, signedBy, config = configFolder(), onProgress } = options;
  if (!/^postgres(?:ql)?:\/\//i.test(location) && !existsSync(location))
    throw new StoreError('no-ledger', `${location}: there is no ledger; --ledger names another place`);
  const ledger = await openForProof(location);
  try {
    const last = lastCheckpointFile(ledger.name, config);
    const file = options.checkpointFile ?? (existsSync(last) ? last : null);
    if (file === null && scope === 'new')
      throw new AskError(
        'not-possible',
        'there is no checkpoint to begin from: name one with --checkpoint, or examine all',
      );
    if (file === null && signedBy !== undefined)
      throw new AskError(
        'not-possible',
        'there is no checkpoint whose key could be compared: name one with --checkpoint',
      );
    const checkpoint = file === null ? null : { file, checkpoint: await readCheckpoint(file) };
    const own = await readKey(options.keyFile ?? defaultKeyFile(config));
    const ownKey = own === null ? null : publicKeyOf(own);
    return await verifyLedger(ledger, { scope, checkpoint, ownKey, signedBy, onProgress });
  } finally {
    // a damaged file may not close in order, and has nothing to lose
    await ledger.database.close().catch(() => undefined);
  }
}

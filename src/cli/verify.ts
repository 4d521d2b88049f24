import { ledgerLocation } from '../usecases/open-store.ts';
import { troubleOf } from '../usecases/trouble.ts';
import type { VerifyProgress } from '../usecases/verify/report.ts';
import { verify } from '../usecases/verify/verify.ts';
import { EXIT } from './exit.ts';
import type { LedgerOptions } from './on-ledger.ts';
import { verifyPage } from './page/verify-page.ts';
import { complain, UsageError } from './read-options.ts';

/** Milliseconds between two progress lines. */
const EVERY = 250;

interface VerifyOptions extends LedgerOptions {
  readonly checkpoint?: string;
  readonly signedBy?: string;
  readonly key?: string;
  readonly quick?: boolean;
  readonly new?: boolean;
  readonly progress?: boolean;
}

/**
 * `onrecord verify`: examines the ledger.
 *
 * @returns the exit code: 0 sound, 1 something is wrong, 2 it could not be examined
 */
export async function verifyLedger(options: VerifyOptions): Promise<number> {
  const shows = options.progress === true || process.stderr.isTTY;
  const scope = options.new === true ? 'new' : options.quick === true ? 'quick' : 'all';
  try {
    if (options.signedBy !== undefined && !/^[0-9a-f\s:-]{8,}$/i.test(options.signedBy))
      throw new UsageError(`--signed-by takes at least 8 digits of a key's fingerprint, not “${options.signedBy}”`);
    const report = await verify(ledgerLocation(options.ledger), {
      scope,
      checkpointFile: options.checkpoint,
      keyFile: options.key,
      signedBy: options.signedBy,
      onProgress: shows ? progressOnStderr() : undefined,
    });
    if (shows) process.stderr.write('\r\u001b[K');
    process.stdout.write(options.json === true ? `${JSON.stringify(report, null, 2)}\n` : verifyPage(report));
    return report.sound ? EXIT.done : EXIT.found;
  } catch (error) {
    if (shows) process.stderr.write('\r\u001b[K');
    const trouble = error instanceof UsageError ? error.message : troubleOf(error);
    if (trouble === null) throw error;
    complain(trouble);
    return EXIT.usage;
  }
}

const PHASES: Readonly<Record<VerifyProgress['phase'], string>> = {
  file: 'checking the database file',
  log: 'following the log, entry',
  objects: 'hashing texts and readings, version',
  indexes: 'building the indexes again, entry',
};

function progressOnStderr(): (progress: VerifyProgress) => void {
  let shown = -EVERY;
  return ({ phase, done, total }) => {
    const now = performance.now();
    if (now - shown < EVERY && done > 0) return;
    shown = now;
    const words = total > 1 ? `${PHASES[phase]} ${done} of ${total}` : PHASES[phase];
    process.stderr.write(`\r\u001b[K${words}`);
  };
}

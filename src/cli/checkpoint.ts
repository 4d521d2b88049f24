import { makeCheckpoint } from '../usecases/verify/make-checkpoint.ts';
import { EXIT } from './exit.ts';
import { type LedgerOptions, onLedger } from './on-ledger.ts';
import { plain } from './page/plain.ts';

interface CheckpointArguments extends LedgerOptions {
  readonly key?: string;
}

/**
 * `onrecord checkpoint`: signs how far the log goes.
 *
 * @returns the exit code
 */
export function checkpoint(file: string | undefined, options: CheckpointArguments): Promise<number> {
  return onLedger(options, async (ledger) => {
    const made = await makeCheckpoint(ledger, { file, keyFile: options.key });
    if (options.json === true) {
      process.stdout.write(`${JSON.stringify(made.checkpoint, null, 2)}\n`);
      return EXIT.done;
    }
    const { count, head, at } = made.checkpoint;
    const lines = [
      `${plain(made.file)}: ${count} entries, head ${head}, ${at}`,
      `signed with the key ${made.fingerprint} (${plain(made.keyFile)})`,
      ...(made.keyMade ? ['The key was made now. Keep a copy of it, and let nobody else read it.'] : []),
      ...(made.otherKeyBefore === null
        ? []
        : [`The last checkpoint of this ledger was signed with another key: ${made.otherKeyBefore}`]),
      'Keep the checkpoint where the ledger is not: on another disk, or with somebody else.',
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    return EXIT.done;
  });
}

import { backupLedger } from '../usecases/backup-ledger.ts';
import { EXIT } from './exit.ts';
import { type LedgerOptions, onLedger } from './on-ledger.ts';
import { plain } from './page/plain.ts';

/**
 * `onrecord backup`.
 *
 * @returns the exit code
 */
export function backup(file: string, options: LedgerOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    await backupLedger(ledger, file);
    process.stdout.write(`${plain(ledger.name)} is copied to ${plain(file)}\n`);
    return EXIT.done;
  });
}

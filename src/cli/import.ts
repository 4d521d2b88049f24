import { importLedger } from '../usecases/import/import-ledger.ts';
import { EXIT } from './exit.ts';
import { interruptible } from './interruptible.ts';
import { type LedgerOptions, onLedger } from './on-ledger.ts';
import { plain } from './page/plain.ts';
import { complain } from './read-options.ts';

/**
 * `onrecord import`.
 *
 * @returns the exit code
 */
export function importFile(file: string, options: LedgerOptions): Promise<number> {
  return onLedger(
    options,
    async (ledger) => {
      const interrupt = interruptible();
      try {
        const { entries, before, head } = await importLedger(ledger, file, {
          stopped: interrupt.stopped,
          onProgress: (done, all) => {
            if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done} of ${all} log entries`);
          },
        });
        if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
        const there = before === 0 ? '' : ` (${before} were there before)`;
        process.stdout.write(
          `${entries} log entries taken into ${plain(ledger.name)}${there}; its head is ${head.hash}\n`,
        );
      } finally {
        interrupt.end();
      }
      if (!interrupt.stopped()) return EXIT.done;
      complain('interrupted; what is counted above is kept, and the same command goes on from there');
      return EXIT.interrupted;
    },
    { create: true },
  );
}

import { availableParallelism } from 'node:os';
import { reread } from '../usecases/reread/reread.ts';
import { standOfDecisions } from '../usecases/reread/stand-of-decisions.ts';
import { EXIT } from './exit.ts';
import { interruptible } from './interruptible.ts';
import { type LedgerOptions, onLedger } from './on-ledger.ts';
import { plain } from './page/plain.ts';
import { progressLine } from './progress.ts';
import { complain, MOST_JOBS, UsageError } from './read-options.ts';

const EVERY = 250;

interface RereadArguments extends LedgerOptions {
  readonly all?: boolean;
  readonly unread?: boolean;
  readonly fast?: boolean;
  readonly jobs?: number;
  readonly progress?: boolean;
}

/** `onrecord reread`. */
export function rereadTexts(ids: readonly string[], options: RereadArguments): Promise<number> {
  return onLedger(options, async (ledger) => {
    const { all = false, unread = false } = options;
    if (ids.length > 0 && (all || unread)) throw new UsageError('name articles, or say --all or --unread, not both');
    if (ids.length === 0 && !all && !unread)
      throw new UsageError('what is to be read again? name articles, or say --all, or --unread for those never read');
    const before = await standOfDecisions(ledger);
    const interrupt = interruptible();
    const counts = { read: 0, same: 0, failed: 0 };
    const size = { articles: ids.length > 0 ? 0 : unread ? before.unread : before.snapshots, bytes: 0 };
    const progress = options.progress === true || process.stderr.isTTY;
    const started = performance.now();
    let shown = started;
    const show = (end: string): void => {
      const done = { lines: counts.read + counts.same + counts.failed, failed: counts.failed, bytes: 0 };
      if (progress) process.stderr.write(`\r\u001b[K${progressLine(done, size, performance.now() - started)}${end}`);
    };
    const texts = reread(ledger, {
      ids: ids.length === 0 ? null : ids,
      unread,
      fast: options.fast === true,
      workers: options.jobs ?? Math.min(MOST_JOBS, availableParallelism()),
      onWithoutModel: complain,
      stopped: interrupt.stopped,
    });
    for await (const { snapshot, outcome, message } of texts) {
      counts[outcome] += 1;
      if (outcome === 'failed') complain(plain(`${snapshot}: could not be read again: ${message ?? ''}`));
      if (performance.now() - shown < EVERY) continue;
      shown = performance.now();
      show('');
    }
    show('\n');
    interrupt.end();
    const after = await standOfDecisions(ledger);
    const lines = [
      `${counts.read} read, ${counts.same} with the same result as before${counts.failed > 0 ? `, ${counts.failed} failed` : ''}`,
      ...(after.standing === 0
        ? []
        : [
            `${after.standing - after.unfit} of ${after.standing} decisions fit${after.unfit === 0 ? '' : '; the others: onrecord reviews --unfit'}`,
          ]),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    if (interrupt.stopped()) return EXIT.interrupted;
    return counts.failed > 0 ? EXIT.usage : EXIT.done;
  });
}

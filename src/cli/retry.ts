import { type Retry, retryOf } from '../usecases/add/retry.ts';
import { openWebFetcher } from '../usecases/add/web.ts';
import { EXIT } from './exit.ts';
import type { OpenedLedger } from './on-ledger.ts';
import { complain } from './read-options.ts';
import { type IntakeOptions, runIntake } from './run-intake.ts';

/**
 * `onrecord outcomes --retry`: runs again what was refused when it last came.
 *
 * @returns the exit code
 */
export async function retry(ledger: OpenedLedger, options: IntakeOptions): Promise<number> {
  const again = await retryOf(ledger);
  for (const line of leftOut(again)) complain(line);
  if (again.inputs === 0) {
    const other = again.gone + again.pageless > 0 ? ' other' : '';
    process.stdout.write(`Nothing to run again: no${other} input was refused when it last came.\n`);
    return EXIT.done;
  }
  const fetcher = again.addresses ? openWebFetcher() : null;
  try {
    const intake = {
      key: JSON.stringify(['outcomes', '--retry']),
      size: { articles: again.inputs, bytes: 0 },
      jobs: (signal: AbortSignal) => untilAborted(again.jobs(fetcher, signal), signal),
    };
    return await runIntake(ledger, intake, options);
  } finally {
    await fetcher?.close();
  }
}

function leftOut({ gone, pageless }: Retry): readonly string[] {
  const lines: string[] = [];
  if (gone > 0)
    lines.push(
      `${gone} refused ${gone === 1 ? 'input' : 'inputs'} came on standard input: pipe them into onrecord add`,
    );
  if (pageless > 0)
    lines.push(
      `${pageless} refused ${pageless === 1 ? 'item' : 'items'} of feeds name no page: nothing can be fetched`,
    );
  return lines;
}

/** An interrupt ends what is being fetched, and is no failure. */
async function* untilAborted<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal,
): AsyncGenerator<Item, void, undefined> {
  try {
    yield* items;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

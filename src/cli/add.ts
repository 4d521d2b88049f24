import { fromBoth, isAddress } from '../usecases/add/fetched-jobs.ts';
import { openWebFetcher } from '../usecases/add/web.ts';
import { listJobs, sizeOf, sourcesAt } from '../usecases/list-jobs.ts';
import { type LedgerOptions, onLedger, type OpenedLedger } from './on-ledger.ts';
import { plain } from './page/plain.ts';
import { complain, DATE, UsageError } from './read-options.ts';
import { type IntakeOptions, runIntake } from './run-intake.ts';

interface AddArguments extends LedgerOptions, IntakeOptions {
  readonly jsonl?: boolean;
  readonly publishedAt?: string;
  readonly outlet?: string;
  readonly url?: string;
}

/**
 * `onrecord add`: takes sources in, each input to one recorded outcome.
 *
 * @returns the exit code
 */
export function addSources(sources: readonly string[], options: AddArguments): Promise<number> {
  return onLedger(options, (ledger) => run(ledger, sources, options), { create: true });
}

async function run(ledger: OpenedLedger, paths: readonly string[], options: AddArguments): Promise<number> {
  const { publishedAt, outlet, url } = options;
  if (publishedAt !== undefined && !DATE.test(publishedAt))
    throw new UsageError(`--published-at takes a date such as 2019-02-04, 2019-02 or 2019, not “${publishedAt}”`);
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  const sources = await sourcesAt(paths.filter((path) => !isAddress(path)));
  const addresses = paths.filter(isAddress);
  const listed = listJobs(sources, {
    recordsOnStdin: options.jsonl === true,
    given: { url, outlet, publishedAt },
    onSkipped: (input, reason) => complain(`${plain(input)}: passed over, ${reason}`),
  });
  const fetcher = addresses.length === 0 ? null : openWebFetcher();
  try {
    const intake = {
      // what comes on standard input is not there a second time
      key: paths.includes('-') ? null : JSON.stringify(['add', ...paths]),
      size: await sizeOf(sources),
      jobs: (signal: AbortSignal) => (fetcher === null ? listed : fromBoth(listed, addresses, fetcher, signal)),
    };
    return await runIntake(ledger, intake, options);
  } finally {
    await fetcher?.close();
  }
}

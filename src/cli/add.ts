import { availableParallelism } from 'node:os';
import { type Added, add } from '../usecases/add/add.ts';
import { fromBoth, isAddress } from '../usecases/add/fetched-jobs.ts';
import { openWebFetcher } from '../usecases/add/web.ts';
import { listJobs, sizeOf, sourcesAt } from '../usecases/list-jobs.ts';
import { EXIT } from './exit.ts';
import { interruptible } from './interruptible.ts';
import { type LedgerOptions, onLedger, type OpenedLedger } from './on-ledger.ts';
import { plain } from './page/plain.ts';
import { progressLine } from './progress.ts';
import { complain, DATE, MOST_JOBS, UsageError } from './read-options.ts';

/** Milliseconds between two progress lines. */
const EVERY = 250;

interface AddArguments extends LedgerOptions {
  readonly read?: boolean;
  readonly fast?: boolean;
  readonly jsonl?: boolean;
  readonly jobs?: number;
  readonly progress?: boolean;
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
  const size = await sizeOf(sources);
  const listed = listJobs(sources, {
    recordsOnStdin: options.jsonl === true,
    given: { url, outlet, publishedAt },
    onSkipped: (input, reason) => complain(`${plain(input)}: passed over, ${reason}`),
  });
  const stop = new AbortController();
  const fetcher = addresses.length === 0 ? null : openWebFetcher();
  const jobs = fetcher === null ? listed : fromBoth(listed, addresses, fetcher, stop.signal);
  const unread = options.read === false;
  const interrupt = interruptible(() => stop.abort());
  const counts = new Map<string, number>();
  const done = { lines: 0, failed: 0, bytes: 0 };
  const started = performance.now();
  let shown = started;
  const progress = options.progress === true || process.stderr.isTTY;
  const show = (end: string): void => {
    if (progress) process.stderr.write(`\r\u001b[K${progressLine(done, size, performance.now() - started)}${end}`);
  };
  const added = add(ledger, jobs, {
    // what comes on standard input is not there a second time
    key: paths.includes('-') ? null : JSON.stringify(['add', ...paths]),
    unread,
    fast: options.fast === true,
    workers: options.jobs ?? (unread ? 1 : Math.min(MOST_JOBS, availableParallelism())),
    onWithoutModel: complain,
    onResumed: () => complain('goes on with what was interrupted'),
    stopped: interrupt.stopped,
  });
  for await (const kept of added) {
    count(counts, kept);
    done.lines++;
    if (kept?.outcome === 'refused') {
      done.failed++;
      if (progress) process.stderr.write('\r\u001b[K');
      complain(plain(kept.message ?? kept.input));
    }
    if (performance.now() - shown < EVERY) continue;
    shown = performance.now();
    show('');
  }
  show('\n');
  interrupt.end();
  await fetcher?.close();
  process.stdout.write(summary(counts, ledger.name));
  if (interrupt.stopped()) {
    complain('interrupted; what is counted above is kept, and the same command goes on from there');
    return EXIT.interrupted;
  }
  return done.failed > 0 ? EXIT.unread : EXIT.done;
}

function count(counts: Map<string, number>, kept: Added): void {
  const name = kept === null ? 'before' : kept.copyOf === null ? kept.outcome : 'copy';
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

const WORDS: readonly (readonly [name: string, words: string])[] = [
  ['stored', 'stored'],
  ['copy', 'stored, nearly the same as another article: one origin'],
  ['new_version', 'a new version of an article'],
  ['unchanged', 'unchanged'],
  ['duplicate', 'a duplicate of an article, held once'],
  ['refused', 'refused; onrecord outcomes --refused lists them with their reasons'],
  ['before', 'done before the interruption'],
];

function summary(counts: ReadonlyMap<string, number>, ledger: string): string {
  const lines = WORDS.flatMap(([name, words]) => {
    const number = counts.get(name) ?? 0;
    return number === 0 ? [] : [`${String(number).padStart(8)}  ${words}`];
  });
  if (lines.length === 0) lines.push('       0  inputs: there was nothing to take in');
  return `${lines.join('\n')}\n          in ${plain(ledger)}\n`;
}

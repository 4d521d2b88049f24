import { setTimeout as sleep } from 'node:timers/promises';
import { isAddress } from '../usecases/add/fetched-jobs.ts';
import { openWebFetcher } from '../usecases/add/web.ts';
import { openReader } from '../usecases/open-reader.ts';
import { type WatchEvent, watch } from '../usecases/watch.ts';
import { EXIT } from './exit.ts';
import { interruptible } from './interruptible.ts';
import { type LedgerOptions, onLedger, type OpenedLedger } from './on-ledger.ts';
import { plain } from './page/plain.ts';
import { complain, UsageError } from './read-options.ts';

const MINUTE = 60_000;

interface WatchArguments extends LedgerOptions {
  readonly every?: number;
  readonly recheck?: number;
  readonly once?: boolean;
  readonly read?: boolean;
  readonly fast?: boolean;
}

/**
 * `onrecord watch`: polls feeds until it is interrupted, and says what came.
 *
 * @returns the exit code
 */
export function watchFeeds(feeds: readonly string[], options: WatchArguments): Promise<number> {
  return onLedger(options, (ledger) => run(ledger, feeds, options), { create: true });
}

async function run(ledger: OpenedLedger, feeds: readonly string[], options: WatchArguments): Promise<number> {
  const wrong = feeds.find((feed) => !isAddress(feed));
  if (wrong !== undefined)
    throw new UsageError(`“${plain(wrong)}” is no address of a feed: it begins with http:// or https://`);
  const unread = options.read === false;
  const reader = unread ? undefined : await openReader({ fast: options.fast === true });
  if (reader !== undefined && reader.withoutModel !== null) complain(reader.withoutModel);
  const fetcher = openWebFetcher();
  const stop = new AbortController();
  const interrupt = interruptible(() => stop.abort());
  let refused = 0;
  try {
    const events = watch(ledger, [...new Set(feeds)], {
      fetcher,
      unread,
      reader,
      every: (options.every ?? 30) * MINUTE,
      recheck: options.recheck === undefined ? null : options.recheck * 60 * MINUTE,
      once: options.once === true,
      signal: stop.signal,
      sleep: (milliseconds) =>
        sleep(Math.min(milliseconds, 2 ** 31 - 1), undefined, { signal: stop.signal }).catch(() => undefined),
    });
    for await (const event of events) {
      if (event.kind === 'failed' || (event.kind === 'kept' && event.added.outcome === 'refused')) refused += 1;
      process.stdout.write(`${plain(line(event))}\n`);
    }
  } finally {
    interrupt.end();
    await fetcher.close();
  }
  if (interrupt.stopped()) return EXIT.interrupted;
  return refused > 0 ? EXIT.unread : EXIT.done;
}

function line(event: WatchEvent): string {
  const at = new Date().toISOString().slice(0, 19).replace('T', ' ');
  if (event.kind === 'polled') return `${at}  ${event.feed}: ${event.fresh} of ${event.items} pages to fetch`;
  if (event.kind === 'unchanged') return `${at}  ${event.feed}: nothing new`;
  if (event.kind === 'failed') return `${at}  ${event.message}; asked again after ${event.nextAt.slice(0, 16)}`;
  const { outcome, input, message, copyOf } = event.added;
  if (outcome === 'refused') return `${at}  refused: ${message ?? input}`;
  return `${at}  ${outcome.replace('_', ' ')}: ${input}${copyOf === null ? '' : ' (nearly the same as another article)'}`;
}

import type { Fetcher } from '../intake/fetch/open-fetcher.ts';
import { IntakeError } from '../intake/intake-error.ts';
import { type FeedState, feedState, type KnownItem, knownItem, putFeedState } from '../store/feeds.ts';
import type { Clock, Ledger } from '../store/ledger.ts';
import { type Added, type AddOptions, add } from './add/add.ts';
import { feedOrRefuse, itemJobs, refusedItem } from './add/fetched-jobs.ts';
import type { LoadedJob } from './add/load-job.ts';
import type { Refused } from './add/refused.ts';
import type { FeedItem } from '../intake/feed/feed.ts';

/** Milliseconds: a feed that keeps failing is asked once a day. */
const LONGEST = 24 * 3_600_000;
/** Times that an item is tried before it is left; each wait is twice the one before. */
const MOST_TRIES = 6;
const FIRST_WAIT = 15 * 60_000;

export interface WatchOptions extends Pick<AddOptions, 'unread' | 'fast' | 'reader' | 'onWithoutModel'> {
  readonly fetcher: Pick<Fetcher, 'fetch'>;
  /** Milliseconds from one poll of a feed to the next. */
  readonly every: number;
  /** Milliseconds after which a page that a feed still names is looked at again, for changes that the feed does not tell; null: never. */
  readonly recheck: number | null;
  /** Poll each feed once, and end. */
  readonly once: boolean;
  readonly signal: AbortSignal;
  readonly clock?: Clock | undefined;
  /** Waits so many milliseconds, or until the signal. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What happened while watching. */
export type WatchEvent =
  | { readonly kind: 'polled'; readonly feed: string; readonly items: number; readonly fresh: number }
  | { readonly kind: 'unchanged'; readonly feed: string }
  | { readonly kind: 'failed'; readonly feed: string; readonly message: string; readonly nextAt: string }
  | { readonly kind: 'kept'; readonly feed: string; readonly added: NonNullable<Added> };

/**
 * Polls feeds until the signal, and takes in what is new in them. It may be stopped at any moment, or killed: what a feed answered counts as
 * seen once all that was new in it has its outcome, so nothing is lost, and what has its outcome is not fetched again.
 *
 * @throws StoreError where the ledger cannot be written
 */
export async function* watch(
  ledger: Ledger,
  feeds: readonly string[],
  options: WatchOptions,
): AsyncGenerator<WatchEvent, void, undefined> {
  const { signal, once, sleep, clock = Date.now } = options;
  while (!signal.aborted) {
    let next = Number.POSITIVE_INFINITY;
    for (const feed of feeds) {
      const state = (await feedState(ledger.sql, feed)) ?? NEW;
      const due = state.nextAt === null || once ? 0 : Date.parse(state.nextAt);
      if (due <= clock()) yield* poll(ledger, feed, state, options, clock);
      if (signal.aborted) return;
      const after = await feedState(ledger.sql, feed);
      next = Math.min(next, after?.nextAt ? Date.parse(after.nextAt) : clock());
    }
    if (once) return;
    await sleep(Math.max(0, next - clock()));
  }
}

const NEW: FeedState = { etag: null, lastModified: null, nextAt: null, failures: 0 };

async function* poll(
  ledger: Ledger,
  feed: string,
  state: FeedState,
  options: WatchOptions,
  clock: Clock,
): AsyncGenerator<WatchEvent, void, undefined> {
  const { fetcher, signal, every, recheck } = options;
  const { etag, lastModified } = state;
  // a feed that has not changed may still have pages to look at again, or to try again: then it is asked for whole
  const validators = recheck === null && state.failures === 0 ? { etag, lastModified } : {};
  const at = (milliseconds: number) => new Date(clock() + milliseconds).toISOString();
  const keepState = (next: FeedState) => ledger.write(({ sql }) => putFeedState(sql, feed, next));
  try {
    const fetched = await fetcher.fetch(feed, { validators, signal });
    if (fetched.status === 'not-modified') {
      await keepState({ ...state, nextAt: at(every), failures: 0 });
      yield { kind: 'unchanged', feed };
      return;
    }
    const parsed = feedOrRefuse(fetched, feed);
    if ('refusal' in parsed) throw new IntakeError('bad-feed', feed, parsed.refusal.message);
    const fresh = await freshItems(ledger, feed, parsed.items, recheck, clock());
    const refused = state.etag === null ? parsed.refused.map((error) => refusedItem(error, feed)) : [];
    yield { kind: 'polled', feed, items: parsed.items.length, fresh: fresh.length };
    let again = false;
    for await (const added of add(ledger, jobsOf(fresh, refused, feed, fetcher, signal), {
      ...options,
      key: null,
      workers: 1,
    })) {
      if (added === null) continue;
      again ||= added.outcome === 'refused';
      yield { kind: 'kept', feed, added };
    }
    if (signal.aborted) return;
    // while something is to be tried again the answer does not count as seen
    const seen = again
      ? { etag: null, lastModified: null }
      : { etag: fetched.etag, lastModified: fetched.lastModified };
    await keepState({ ...seen, nextAt: at(every), failures: 0 });
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof IntakeError)) throw error;
    const failures = state.failures + 1;
    const wait = Math.max(Math.min(every * 2 ** Math.min(failures, 20), LONGEST), error.retryAfterMs ?? 0);
    const nextAt = at(wait);
    await keepState({ ...state, nextAt, failures });
    yield { kind: 'failed', feed, message: error.message, nextAt };
  }
}

async function* jobsOf(
  items: readonly FeedItem[],
  refused: readonly Refused[],
  feed: string,
  fetcher: Pick<Fetcher, 'fetch'>,
  signal: AbortSignal,
): AsyncGenerator<LoadedJob | Refused, void, undefined> {
  yield* refused;
  const wanted = items.map(({ id, url, version }) => ({ url, feed: { feed, item: id, version } }));
  try {
    yield* itemJobs(wanted, fetcher, signal);
  } catch (error) {
    // what was not fetched when the watching ended is fresh at the next poll
    if (!signal.aborted) throw error;
  }
}

/** The items that are new, changed, to be tried again, or due to be looked at again. */
async function freshItems(
  ledger: Ledger,
  feed: string,
  items: readonly FeedItem[],
  recheck: number | null,
  now: number,
): Promise<readonly FeedItem[]> {
  const fresh: FeedItem[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.id)) continue;
    seen.add(item.id);
    const known = await knownItem(ledger.sql, feed, item.id);
    if (known === null || isDue(known, item, recheck, now)) fresh.push(item);
  }
  return fresh;
}

function isDue(known: KnownItem, item: FeedItem, recheck: number | null, now: number): boolean {
  const age = now - Date.parse(known.at);
  if (known.outcome === 'refused') return known.tries < MOST_TRIES && age >= FIRST_WAIT * 2 ** (known.tries - 1);
  if (known.version !== item.version) return true;
  return recheck !== null && age >= recheck;
}

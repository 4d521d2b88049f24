import type { FeedOrigin } from '../../domain/log-entry.ts';
import type { Feed } from '../../intake/feed/feed.ts';
import { looksLikeFeed } from '../../intake/feed/looks-like-feed.ts';
import { parseFeed } from '../../intake/feed/parse-feed.ts';
import type { FetchedBytes } from '../../intake/fetch/fetch-resource.ts';
import type { Fetcher } from '../../intake/fetch/open-fetcher.ts';
import { IntakeError } from '../../intake/intake-error.ts';
import { sha256 } from '../../ledger/hash.ts';
import type { Job } from '../read-job.ts';
import { ahead } from './ahead.ts';
import type { LoadedJob } from './load-job.ts';
import { type Refused, refusalOf } from './refused.ts';

/** Pages under way at a time: each host has one, so this many hosts are asked side by side. */
const AT_ONCE = 8;

/** Whether an input is an address to be fetched, not a path. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input);
}

/** Listed jobs, then what comes from addresses; an abort ends them. */
export async function* fromBoth(
  listed: AsyncIterable<Job>,
  addresses: readonly string[],
  fetcher: Pick<Fetcher, 'fetch'>,
  signal: AbortSignal,
): AsyncGenerator<Job | LoadedJob | Refused, void, undefined> {
  yield* listed;
  try {
    for (const address of addresses) yield* fetchedJobs(address, fetcher, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** What comes from an address: its page, or the pages of its feed. Each ends in a job or a refusal; only an abort is thrown. */
export async function* fetchedJobs(
  address: string,
  fetcher: Pick<Fetcher, 'fetch'>,
  signal?: AbortSignal,
): AsyncGenerator<LoadedJob | Refused, void, undefined> {
  const fetched = await fetchOrRefuse(address, null, fetcher, signal);
  if ('refusal' in fetched) yield fetched;
  else if (looksLikeFeed(fetched.bytes, fetched.contentType)) yield* pagesOf(fetched, address, fetcher, signal);
  else yield pageJob(fetched, address, null);
}

async function* pagesOf(
  fetched: FetchedBytes,
  address: string,
  fetcher: Pick<Fetcher, 'fetch'>,
  signal?: AbortSignal,
): AsyncGenerator<LoadedJob | Refused, void, undefined> {
  const feed = feedOrRefuse(fetched, address);
  if ('refusal' in feed) {
    yield feed;
    return;
  }
  yield* feed.refused.map((error) => refusedItem(error, address));
  if (feed.items.length === 0 && feed.refused.length === 0) {
    const refusal = { code: 'empty', message: `${address}: this feed names no pages` };
    yield { input: address, position: null, feed: null, sourceHash: null, refusal };
  }
  yield* itemJobs(
    feed.items.map(({ id, url, version }) => ({ url, feed: { feed: address, item: id, version } })),
    fetcher,
    signal,
  );
}

/** The pages of some items of a feed, in their order. */
export function itemJobs(
  items: readonly { readonly url: string; readonly feed: FeedOrigin }[],
  fetcher: Pick<Fetcher, 'fetch'>,
  signal?: AbortSignal,
): AsyncGenerator<LoadedJob | Refused, void, undefined> {
  return ahead(items, AT_ONCE, async ({ url, feed }) => {
    const page = await fetchOrRefuse(url, feed, fetcher, signal);
    return 'refusal' in page ? page : pageJob(page, url, feed);
  });
}

/** The feed in what was fetched, or why it is none. */
export function feedOrRefuse({ bytes, url, charset }: FetchedBytes, address: string): Feed | Refused {
  try {
    return parseFeed(bytes, url, charset);
  } catch (error) {
    return {
      input: address,
      position: null,
      feed: null,
      sourceHash: sha256(bytes),
      refusal: refusalOf(error, address),
    };
  }
}

/** An item of a feed that names no page. */
export function refusedItem(error: IntakeError, address: string): Refused {
  const position = error.input.startsWith(address) ? error.input.slice(address.length).trim() : error.input;
  return { input: address, position, feed: null, sourceHash: null, refusal: refusalOf(error, address) };
}

async function fetchOrRefuse(
  address: string,
  feed: FeedOrigin | null,
  fetcher: Pick<Fetcher, 'fetch'>,
  signal: AbortSignal | undefined,
): Promise<FetchedBytes | Refused> {
  try {
    const fetched = await fetcher.fetch(address, { signal });
    if (fetched.status === 'ok') return fetched;
    throw new IntakeError('http-status', address, `${address}: the server says that nothing changed, unasked`);
  } catch (error) {
    // an interrupt is no outcome of an input: the next run comes back to it
    if (signal?.aborted === true) throw error;
    return { input: address, position: null, feed, sourceHash: null, refusal: refusalOf(error, address) };
  }
}

function pageJob(
  { bytes, url, charset, contentType }: FetchedBytes,
  address: string,
  feed: FeedOrigin | null,
): LoadedJob {
  const sourceHash = sha256(bytes);
  return {
    kind: 'page',
    input: address,
    position: null,
    feed,
    bytes,
    sourceHash,
    given: undefined,
    live: true,
    url,
    charset,
    contentType,
  };
}

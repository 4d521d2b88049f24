import { setMaxListeners } from 'node:events';
import { Agent } from 'undici';
import { PACKAGE_VERSION } from '../../domain/reader-identity.ts';
import { type AddressPolicy, publicUnicastOnly } from './address-policy.ts';
import type { Validators, Want } from './exchange.ts';
import {
  CONNECT_TIMEOUT_MS,
  DEADLINE_MS,
  HOST_DELAY_MS,
  MAX_FETCHED_BYTES,
  MAX_HEADER_BYTES,
  MAX_ROBOTS_BYTES,
} from './fetch-limits.ts';
import { arrive, type Fetched, fetchResource, type Room } from './fetch-resource.ts';
import { guardedConnector, type Lookup } from './guarded-connector.ts';
import { openLanes } from './host-lanes.ts';
import { openRobots } from './open-robots.ts';
import { openBudget } from './time-budget.ts';

/** How a fetcher behaves. Everything has a default that is right outside tests. */
export interface FetcherOptions {
  /** Which addresses may be connected to; {@link publicUnicastOnly} if left out. */
  readonly policy?: AddressPolicy | undefined;
  /** Who asks, with a way to reach them; its first word is the name that robots.txt knows us by. */
  readonly userAgent?: string | undefined;
  /** Milliseconds between two requests to a host; a robots.txt may ask for more. */
  readonly delayMs?: number | undefined;
  /** Milliseconds added to each of those delays, so that many fetchers do not march in step; none if left out. */
  readonly jitterMs?: (() => number) | undefined;
  /** Milliseconds for all answers of one fetch together. */
  readonly deadlineMs?: number | undefined;
  /** Milliseconds to look a host up and connect. */
  readonly connectTimeoutMs?: number | undefined;
  /** Finds the addresses of a host; the system's resolver if left out. */
  readonly lookup?: Lookup | undefined;
}

/** What one fetch is told beside the address. */
export interface FetchOptions {
  /** Of the version that is known already; the answer may then be `not-modified`. */
  readonly validators?: Validators | undefined;
  /** Bytes of the body after decompression. */
  readonly maxBytes?: number | undefined;
  /** Value of the Accept header. */
  readonly accept?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Fetches pages and feeds, politely: its fetches share robots.txt, connections, and one queue for each host. */
export interface Fetcher {
  /**
   * @throws IntakeError with the code of what was refused or failed, `retryAfterMs` where the host named a time; the reason of the signal when
   *   that is aborted, or of the fetcher when it is closed
   */
  readonly fetch: (url: string, options?: FetchOptions) => Promise<Fetched>;
  /** Ends every fetch and connection. */
  readonly close: () => Promise<void>;
}

/** Who we say we are: no browser. */
export const USER_AGENT = `onrecord/${PACKAGE_VERSION} (+keeps a record of published statements; honours robots.txt)`;

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, text/plain;q=0.9, */*;q=0.5';

/**
 * Opens the one way from an `http(s)` address to bytes. Of every hop the scheme and the address that is connected to are checked; five redirects,
 * one compression, and bounded headers, bytes and time are allowed; robots.txt is asked first, and each host has one request at a time with a pause after it.
 *
 * @example
 * ```ts
 * const fetcher = openFetcher();
 * const outcome = await fetcher.fetch('http://127.0.0.1/').catch((error) => error.code);
 * outcome; // → 'refused-address'
 * await fetcher.close();
 * ```
 */
export function openFetcher(options: FetcherOptions = {}): Fetcher {
  const { policy = publicUnicastOnly, userAgent = USER_AGENT, delayMs = HOST_DELAY_MS, lookup } = options;
  const { jitterMs = () => 0, deadlineMs = DEADLINE_MS, connectTimeoutMs = CONNECT_TIMEOUT_MS } = options;
  const closed = new AbortController();
  setMaxListeners(0, closed.signal);
  const dispatcher = new Agent({
    connect: guardedConnector({ policy, lookup, timeoutMs: connectTimeoutMs }),
    maxHeaderSize: MAX_HEADER_BYTES,
    pipelining: 1,
    // the budget of a fetch ends what takes too long
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const lanes = openLanes(jitterMs);
  const want: Want = { userAgent, accept: ACCEPT, validators: {}, maxBytes: MAX_FETCHED_BYTES, cut: false };
  const [agent = ''] = userAgent.split(/[/\s]/);
  const unasked: Room = { dispatcher, lanes, permit: async () => ({ allowed: true, delayMs }) };
  const permit = openRobots(agent, delayMs, async (url, budget, redirects) => {
    const robots: Want = { ...want, accept: 'text/plain, */*;q=0.5', maxBytes: MAX_ROBOTS_BYTES, cut: true };
    // not of the signal of who asks first: others may wait for the same robots.txt
    return (await arrive(url, robots, unasked, budget, [closed.signal], redirects)).answer;
  });
  return {
    fetch(url, { validators = {}, maxBytes = MAX_FETCHED_BYTES, accept = ACCEPT, signal } = {}) {
      const room: Room = { dispatcher, lanes, permit };
      // a batch hands the same signal to all its fetches
      if (signal) setMaxListeners(0, signal);
      const wanted: Want = { ...want, validators, maxBytes, accept };
      return fetchResource(url, wanted, room, openBudget(deadlineMs), [signal, closed.signal]);
    },
    async close() {
      closed.abort(new DOMException('the fetcher was closed', 'AbortError'));
      await dispatcher.destroy();
    },
  };
}

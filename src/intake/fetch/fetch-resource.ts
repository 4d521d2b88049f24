import type { Dispatcher } from 'undici';
import { contentTypeOf } from './content-type.ts';
import { type Answer, exchange, type Want } from './exchange.ts';
import { MAX_REDIRECTS } from './fetch-limits.ts';
import { type Hop, refusal, refusalOf } from './fetch-refusal.ts';
import type { HostLanes } from './host-lanes.ts';
import { retryAfterMs } from './retry-after.ts';
import type { TimeBudget } from './time-budget.ts';
import { webAddress } from './web-address.ts';

/** What was fetched. Nothing of it depends on when. */
export type Fetched = FetchedBytes | NotModified;

export interface FetchedBytes {
  readonly status: 'ok';
  /** Where the bytes came from, after all redirects. */
  readonly url: string;
  /** The address as it was given. */
  readonly requested: string;
  /** The body, after decompression. */
  readonly bytes: Uint8Array;
  /** Type of the Content-Type header in lower case: `text/html`. */
  readonly contentType: string | null;
  /** Label of the charset in the Content-Type header, as it stands there. */
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The addresses gone through before `url`, in their order. */
  readonly redirects: readonly string[];
}

/** The server says that nothing has changed since the version of the validators. */
export interface NotModified {
  readonly status: 'not-modified';
  readonly url: string;
  readonly requested: string;
  readonly redirects: readonly string[];
}

/** Whether an address may be asked now, and how long its host is left alone afterwards. */
export type Permit =
  | { readonly allowed: true; readonly delayMs: number }
  | { readonly allowed: false; readonly why: string; readonly retryAfterMs: number | null }
  /** What failed on the way to robots.txt fails on the way to the page. */
  | { readonly allowed: false; readonly cause: Error };

/** What the fetches of one fetcher share. */
export interface Room {
  readonly dispatcher: Dispatcher;
  readonly lanes: HostLanes;
  /** What robots.txt says, asked before each request. */
  readonly permit: (url: URL, budget: TimeBudget, signals: Signals) => Promise<Permit>;
}
export type Signals = readonly (AbortSignal | undefined)[];

/** An answer, and the way to it. */
export interface Arrival {
  readonly answer: Answer;
  readonly hop: Hop;
  readonly redirects: readonly string[];
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const BUSY = new Set([429, 503]);
/** Characters of a validator that are kept: they go into a header again. */
const MAX_VALIDATOR = 1_000;

/**
 * Fetches one resource: the one way from an address to bytes.
 *
 * @throws IntakeError `bad-address`, `refused-address`, `robots`, `http-status`, `too-many-redirects`, `timeout`, `unreachable`, `bad-encoding`,
 *   `too-large`; or the reason of a signal that was aborted
 */
export async function fetchResource(
  requested: string,
  want: Want,
  room: Room,
  budget: TimeBudget,
  signals: Signals,
): Promise<Fetched> {
  const { answer, hop, redirects } = await arrive(requested, want, room, budget, signals);
  const { status, header, bytes } = answer;
  const asked = Boolean(want.validators.etag ?? want.validators.lastModified);
  if (status === 304 && asked) return { status: 'not-modified', url: hop.url, requested, redirects };
  if (status !== 200 && status !== 203) throw ofStatus(answer, hop);
  const { type, charset } = contentTypeOf(header('content-type'));
  const validator = (name: string) => {
    const value = header(name);
    return value === null || value.length > MAX_VALIDATOR ? null : value;
  };
  return {
    status: 'ok',
    url: hop.url,
    requested,
    bytes,
    contentType: type,
    charset,
    etag: validator('etag'),
    lastModified: validator('last-modified'),
    redirects,
  };
}

/**
 * Follows an address to the first answer that is no redirect. A host that is busy and says for how long is asked once more, if the time allows.
 *
 * @param redirects filled with the addresses gone through, also where the way ends in an error
 */
export async function arrive(
  requested: string,
  want: Want,
  room: Room,
  budget: TimeBudget,
  signals: Signals,
  redirects: string[] = [],
): Promise<Arrival> {
  let hop: Hop = { requested, number: 0, url: requested };
  let mayAskAgain = true;
  try {
    let url = webAddress(requested);
    for (;;) {
      hop = { requested, number: redirects.length, url: url.href };
      const answer = await ask(url, hop, want, room, budget, signals);
      if (BUSY.has(answer.status) && mayAskAgain) {
        const waitMs = retryAfterMs(answer.header('retry-after'), answer.header('date'));
        if (waitMs !== null) room.lanes.hold(hostOf(url), waitMs);
        if (waitMs === null || waitMs >= budget.leftMs) return { answer, hop, redirects };
        mayAskAgain = false;
        // the wait itself happens in the lane of the host
        budget.charge(waitMs);
        continue;
      }
      if (!REDIRECTS.has(answer.status)) return { answer, hop, redirects };
      redirects.push(url.href);
      url = next(url, answer, hop, redirects);
    }
  } catch (error) {
    throw refusalOf(error, hop);
  }
}

async function ask(url: URL, hop: Hop, want: Want, room: Room, budget: TimeBudget, signals: Signals): Promise<Answer> {
  const permit = await room.permit(url, budget, signals);
  if (!permit.allowed) {
    if ('cause' in permit) throw permit.cause;
    throw refusal('robots', hop, permit.why, 'ask the outlet, or save the page and give its file', permit.retryAfterMs);
  }
  const turn = { delayMs: permit.delayMs, patienceMs: budget.leftMs, signals };
  return room.lanes.enter(hostOf(url), turn, () =>
    budget.spend(signals, (signal) => exchange(room.dispatcher, url, want, signal)),
  );
}

/** Where a redirect leads to. */
function next(from: URL, answer: Answer, hop: Hop, redirects: readonly string[]): URL {
  const location = answer.header('location');
  if (location === null) {
    throw refusal(
      'http-status',
      hop,
      `the server redirects (${answer.status}) but does not say where to`,
      'check the address',
    );
  }
  const ahead: Hop = { requested: hop.requested, number: redirects.length, url: location };
  if (redirects.length > MAX_REDIRECTS) {
    throw refusal(
      'too-many-redirects',
      ahead,
      `more than ${MAX_REDIRECTS} redirects`,
      'give the address of the page itself',
    );
  }
  try {
    const url = webAddress(location, from.href);
    if (!redirects.includes(url.href)) return url;
  } catch (error) {
    throw refusalOf(error, ahead);
  }
  throw refusal('too-many-redirects', ahead, 'the redirects lead in a circle', 'give the address of the page itself');
}

function ofStatus(answer: Answer, hop: Hop): Error {
  const { status, header } = answer;
  const waitMs = retryAfterMs(header('retry-after'), header('date'));
  const todo =
    waitMs !== null
      ? `try again in ${Math.ceil(waitMs / 1_000)} s`
      : status >= 500 || status === 429 || status === 408
        ? 'try again later'
        : 'check the address; if you may read the page in a browser, save it and give its file';
  return refusal('http-status', hop, `the server answered with status ${status}`, todo, waitMs);
}

/** The host whose requests share a lane: ports of one host are one machine, and a dot at the end changes nothing. */
function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

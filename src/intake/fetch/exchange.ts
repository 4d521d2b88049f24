import type { Dispatcher } from 'undici';
import { CODINGS, codingOf } from './content-decoding.ts';
import { readBody } from './read-body.ts';

/** What a request asks for. */
export interface Want {
  readonly userAgent: string;
  /** Value of the Accept header. */
  readonly accept: string;
  readonly validators: Validators;
  /** Bytes of the body after decompression. */
  readonly maxBytes: number;
  /** Whether a longer body is cut there; else it is refused. */
  readonly cut: boolean;
}

/** What an earlier answer said of its version, to be asked "changed since?" with. */
export interface Validators {
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
}

/** One answer of a server. The body is read of 200 and 203 only. */
export interface Answer {
  readonly status: number;
  /** A header by its lower-case name, several joined by commas; null where it is missing. */
  readonly header: (name: string) => string | null;
  readonly bytes: Uint8Array;
}

const WITH_BODY = new Set([200, 203]);
/** Header values that may be sent: what HTTP allows, and no longer than such values are. */
const SENDABLE = /^[\x20-\x7e\x80-\xff]{1,1000}$/;

/** Asks one address once: no redirect is followed and nothing is tried again. The only place of the code that speaks to the network. */
export async function exchange(dispatcher: Dispatcher, url: URL, want: Want, signal: AbortSignal): Promise<Answer> {
  const { etag, lastModified } = want.validators;
  const { statusCode, headers, body } = await dispatcher.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    signal,
    headers: {
      'user-agent': want.userAgent,
      accept: want.accept,
      'accept-encoding': CODINGS.join(', '),
      ...(SENDABLE.test(etag ?? '') ? { 'if-none-match': etag ?? '' } : {}),
      ...(SENDABLE.test(lastModified ?? '') ? { 'if-modified-since': lastModified ?? '' } : {}),
    },
  });
  const header = (name: string) => {
    const value = headers[name];
    return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
  };
  // a body that is left unread ends with an error that nobody waits for
  body.on('error', () => {});
  try {
    const bytes = WITH_BODY.has(statusCode)
      ? await readBody(body, codingOf(header('content-encoding')), want.maxBytes, want.cut)
      : new Uint8Array();
    return { status: statusCode, header, bytes };
  } finally {
    body.destroy();
  }
}

import { IntakeError, type IntakeErrorCode } from '../intake-error.ts';
import { UnknownCoding } from './content-decoding.ts';
import { MAX_HEADER_BYTES } from './fetch-limits.ts';
import { RefusedAddress } from './guarded-connector.ts';
import { HostHeld } from './host-lanes.ts';
import { BodyTooLarge } from './read-body.ts';
import { BudgetSpent } from './time-budget.ts';
import { BadAddress } from './web-address.ts';

/** Where a fetch is: what was asked for, and to which address the redirects have led. */
export interface Hop {
  readonly requested: string;
  /** 0 is the requested address itself. */
  readonly number: number;
  readonly url: string;
}

const AGAIN = 'try again later';
const SHOWN = 200;

/** An error of the intake about one hop of a fetch. */
export function refusal(
  code: IntakeErrorCode,
  hop: Hop,
  why: string,
  todo: string,
  retryAfterMs: number | null = null,
): IntakeError {
  const where = hop.number === 0 ? '' : ` redirect ${hop.number}, to ${shown(hop.url)}:`;
  return new IntakeError(code, hop.requested, `${shown(hop.requested)}:${where} ${why}; ${todo}`, { retryAfterMs });
}

/** What went wrong in a hop, as an error of the intake; what is no failure of the fetch (an abort, a fault of ours) comes back as it is. */
export function refusalOf(error: unknown, hop: Hop): unknown {
  if (error instanceof IntakeError) return error;
  const refused = ofOurs(error, hop) ?? ofTheSystem(error, hop);
  return refused === null ? error : Object.assign(refused, { cause: error });
}

function ofOurs(error: unknown, hop: Hop): IntakeError | null {
  if (error instanceof BadAddress)
    return refusal('bad-address', hop, `this is ${error.message}`, 'give the address of a page or feed');
  if (error instanceof RefusedAddress) {
    const why = `it leads to ${error.address} (port ${error.port}), ${error.why}`;
    return refusal('refused-address', hop, why, 'only public addresses are fetched; save the page and give its file');
  }
  if (error instanceof BudgetSpent)
    return refusal('timeout', hop, `no complete answer in time (${error.message})`, AGAIN);
  if (error instanceof HostHeld) {
    const seconds = Math.ceil(error.leftMs / 1_000);
    return refusal('http-status', hop, `its host asked for ${seconds} s without requests`, AGAIN, error.leftMs);
  }
  if (error instanceof BodyTooLarge)
    return refusal('too-large', hop, `the answer is too large: ${error.message}`, 'save the page and give its file');
  if (error instanceof UnknownCoding)
    return refusal('bad-encoding', hop, `the answer is ${error.message}`, 'save the page and give its file');
  return null;
}

/** By the codes of Node, its HTTP parser, TLS and zlib, and undici. */
function ofTheSystem(error: unknown, hop: Hop): IntakeError | null {
  const code = codeOf(error);
  if (code === null) return null;
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW') {
    return refusal(
      'too-large',
      hop,
      `the headers of the answer have more than ${MAX_HEADER_BYTES} bytes`,
      'save the page and give its file',
    );
  }
  if (isOfZlib(code)) {
    return refusal('bad-encoding', hop, `the answer cannot be unpacked (${code})`, 'save the page and give its file');
  }
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return refusal('timeout', hop, `no connection in time (${code})`, AGAIN);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return refusal(
      'unreachable',
      hop,
      `its host has no address that could be found (${code})`,
      'check the name and the connection to the internet',
    );
  }
  if (code === 'ECONNREFUSED')
    return refusal('unreachable', hop, `nobody answers there (${code})`, 'check the address');
  if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code)) {
    return refusal(
      'unreachable',
      hop,
      `its certificate is not to be trusted (${code})`,
      'check the address; save the page and give its file',
    );
  }
  if (code.startsWith('HPE_') || code.startsWith('ERR_SSL')) {
    return refusal(
      'unreachable',
      hop,
      `what answers there does not speak the protocol of the address (${code})`,
      'check the address',
    );
  }
  // of the caller: a signal, or a user agent that cannot be a header
  if (code === 'UND_ERR_ABORTED' || code === 'ABORT_ERR' || code === 'UND_ERR_INVALID_ARG') return null;
  return refusal('unreachable', hop, `the connection broke off (${code})`, AGAIN);
}

/** Codes of zlib: its own, and those of the brotli decoder, which Node prefixes with `ERR_`. */
function isOfZlib(code: string): boolean {
  return (
    code.startsWith('Z_') ||
    code.startsWith('ERR__ERROR_') ||
    code.startsWith('ERR_BROTLI') ||
    code === 'ERR_PADDING_1' ||
    code === 'ERR_PADDING_2'
  );
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  // several addresses of a host failed: each error is one of them
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if ('code' in error && typeof error.code === 'string') return error.code;
  // what no HTTP parser could even begin to read comes without a code
  if (error.name === 'HTTPParserError') return 'HPE_INVALID';
  return error.cause instanceof Error ? codeOf(error.cause) : null;
}

/** An address in a message: whole if it is short, and never with a control character, which a terminal would obey. */
function shown(address: string): string {
  const part = address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address;
  return part.replace(/\p{C}/gu, (control) => `\\u{${control.codePointAt(0)?.toString(16)}}`);
}

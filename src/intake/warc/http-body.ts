import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { beginsAsGzip } from '../gzip-header.ts';
import type { DamageCode } from '../gzip-members.ts';
import { MAX_EXPANSION_RATIO, MAX_FREE_EXPANSION, MAX_HTML_BYTES } from '../limits.ts';
import type { ArchiveHeaders } from './archive-headers.ts';

/** The body of a response as the page's reader gets it, or why it can not be had. */
export type Body = { readonly bytes: Uint8Array } | { readonly code: DamageCode; readonly what: string };

/**
 * Undoes the transfer encoding and at most one content encoding of a response. Archives often hold bodies that were unpacked while the headers
 * still say otherwise: bytes that do not begin as the encoding does are taken as they are.
 */
export function httpBody(raw: Buffer, headers: ArchiveHeaders): Body {
  const transfer = encodings(headers.get('transfer-encoding'));
  const content = encodings(headers.get('content-encoding'));
  const chunked = transfer.at(-1) === 'chunked';
  const all = [...content, ...(chunked ? transfer.slice(0, -1) : transfer)];
  if (all.length > 1) {
    const named = all.slice(0, 4).join(', ').slice(0, 80);
    return { code: 'bad-archive', what: `its body is encoded ${all.length} times (${named}); one encoding is undone` };
  }
  const body = chunked ? unchunked(raw) : raw;
  if (body === null)
    return { code: 'bad-archive', what: 'its body is not whole: the chunks that it came in are damaged' };
  return all[0] === undefined ? { bytes: body } : unpacked(body, all[0]);
}

function encodings(header: string | null): readonly string[] {
  const names = (header ?? '').toLowerCase().split(',');
  return names.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
}

const UNPACK: Readonly<
  Record<string, readonly ((bytes: Buffer, options: { readonly maxOutputLength: number }) => Buffer)[]>
> = {
  gzip: [gunzipSync],
  'x-gzip': [gunzipSync],
  // servers mean either by it
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
};

function unpacked(body: Buffer, encoding: string): Body {
  const ways = Object.hasOwn(UNPACK, encoding) ? UNPACK[encoding] : undefined;
  if (ways === undefined) {
    return { code: 'bad-archive', what: `its body is encoded in a way that is not known (${encoding.slice(0, 40)})` };
  }
  if (body.length === 0 || (encoding.endsWith('gzip') ? !beginsAsGzip(body) : looksUnpacked(body)))
    return { bytes: body };
  let why = '';
  for (const way of ways) {
    try {
      const bytes = way(body, { maxOutputLength: Math.min(MAX_HTML_BYTES, limit(body.length)) });
      return { bytes };
    } catch (error) {
      if (error instanceof RangeError) {
        const what = `its body unpacks to more than ${MAX_EXPANSION_RATIO} times its size, or more than ${MAX_HTML_BYTES / 1_000_000} MB`;
        return { code: 'too-large', what };
      }
      why = error instanceof Error ? error.message : String(error);
    }
  }
  return { code: 'bad-archive', what: `its compressed body (${encoding}) is damaged or not whole (${why})` };
}

const limit = (compressed: number): number => Math.max(MAX_FREE_EXPANSION, compressed * MAX_EXPANSION_RATIO);

/** Whether bytes are markup already. No stream of brotli or deflate that a server sends begins so. */
function looksUnpacked(body: Buffer): boolean {
  return /^(?:\xef\xbb\xbf)?\s{0,99}<[!a-z?]/i.test(body.toString('latin1', 0, 128));
}

/** Characters of the line that gives a chunk's size: a number and extensions that nobody uses. */
const MAX_SIZE_LINE = 256;

/** The body without its chunks' sizes; as it is where it has none; null where they break off. */
function unchunked(raw: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = raw.subarray(at, at + MAX_SIZE_LINE).indexOf(0x0a);
    const line = end === -1 ? '' : raw.toString('latin1', at, at + end);
    const digits = /^[ \t]{0,8}([0-9a-f]{1,8})[ \t]{0,8}(?:;[^\n]*)?\r?$/i.exec(line)?.[1];
    if (digits === undefined) return at === 0 ? raw : null;
    const size = Number.parseInt(digits, 16);
    if (size === 0) return Buffer.concat(parts);
    const from = at + end + 1;
    if (from + size > raw.length) return null;
    parts.push(raw.subarray(from, from + size));
    at = from + size;
    if (raw[at] === 0x0d) at += 1;
    if (raw[at] !== 0x0a) return null;
    at += 1;
  }
}

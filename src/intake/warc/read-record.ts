import type { DamageCode } from '../gzip-members.ts';
import { MAX_ARCHIVE_HEADER_BYTES, MAX_HTML_BYTES, MAX_RESCAN_BYTES } from '../limits.ts';
import { type ArchiveHeaders, headLength, httpHead, warcHeaders } from './archive-headers.ts';
import { type ArchiveReader, OPENING, type Piece } from './archive-reader.ts';
import { httpBody } from './http-body.ts';
import { targetUrl } from './target-url.ts';
import { contentType, unwantedRecord, unwantedResponse } from './wanted.ts';

/** A page out of a record. */
export interface PageOfRecord {
  readonly kind: 'page';
  /** An http or https address; null where the archive gives none. */
  readonly url: string | null;
  /** When it was archived, as the archive says: `2019-02-04T10:00:00Z`. */
  readonly date: string | null;
  /** `text/html`, `application/xhtml+xml` or `text/plain`. */
  readonly contentType: string;
  /** What the server said; null where it did not. */
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}
export interface Refused {
  readonly kind: 'refused';
  readonly code: DamageCode;
  readonly what: string;
  /** Where the next record begins is not known. */
  readonly lost: boolean;
}
export type Found = PageOfRecord | Refused | { readonly kind: 'skipped'; readonly reason: string };

/** Bytes of a record's first line that are looked at. */
const VERSION = 16;

/** Reads the record that begins here, to the beginning of the next. */
export async function readRecord(reader: ArchiveReader): Promise<Found> {
  const version = (await reader.peek(VERSION)).toString('latin1');
  if (!/^WARC\/[01]\.\d{1,2}\r?\n/.test(version)) return await lost(reader, 'no WARC record begins here');
  const head = await readHead(reader);
  if (head === 'cut') return await lost(reader, 'it is cut off in its headers');
  if (head === null) return await lost(reader, `its headers have no end within ${MAX_ARCHIVE_HEADER_BYTES} bytes`);
  const headers = await warcHeaders(head);
  const declared = headers?.get('content-length') ?? '';
  if (headers === null || !/^\d{1,15}$/.test(declared)) {
    return await lost(reader, `its Content-Length is ${declared === '' ? 'missing' : 'no number'}`);
  }
  const length = Number(declared);
  const interest = await interestIn(reader, headers, length);
  const parts: Piece[] = [];
  let kept = true;
  let size = 0;
  while (size < length) {
    const piece = await reader.take(length - size);
    if (piece === null) return await lost(reader, `it has ${size} of the ${length} bytes that its Content-Length says`);
    size += piece.bytes.length;
    kept &&= interest.kind === 'page' || size <= MAX_RESCAN_BYTES;
    if (kept) parts.push(piece);
    else parts.length = 0;
  }
  const between: Piece[] = [];
  await passNewlines(reader, between);
  const next = await reader.peek(OPENING.length);
  if (next.length > 0 ? !next.equals(OPENING) : reader.ended?.why === 'damage') {
    if (next.length > 0) reader.back([...parts, ...between]);
    return await lost(reader, `its Content-Length is wrong: after ${length} bytes comes no other record`);
  }
  if (interest.kind !== 'page') return interest;
  return pageOf(
    interest,
    Buffer.concat(
      parts.map(({ bytes }) => bytes),
      length,
    ),
    headers,
  );
}

/** Pieces of line ends that are remembered: more of them are no record's middle. */
const MAX_NEWLINES = 16;

/** Goes past line ends, and remembers them in `passed`. False: nothing else is left of the run. */
export async function passNewlines(reader: ArchiveReader, passed: Piece[] = []): Promise<boolean> {
  for (;;) {
    const piece = await reader.take(4_096);
    if (piece === null) return false;
    const at = piece.bytes.findIndex((byte) => byte !== 0x0a && byte !== 0x0d);
    if (passed.length < MAX_NEWLINES)
      passed.push({ ...piece, bytes: at === -1 ? piece.bytes : piece.bytes.subarray(0, at) });
    if (at === -1) continue;
    reader.putBack(piece, at);
    return true;
  }
}

const refusal = (what: string, code: DamageCode = 'bad-archive'): Refused => ({
  kind: 'refused',
  code,
  what,
  lost: false,
});

/** The record breaks off here: what ended the bytes is the better reason, where something did. */
async function lost(reader: ArchiveReader, what: string): Promise<Refused> {
  const { ended } = reader;
  if ((await reader.peek(VERSION)).length === VERSION || ended === null) return { ...refusal(what), lost: true };
  if (ended.why === 'damage') return { ...refusal(ended.what, ended.code), lost: true };
  const where = ended.why === 'end' ? 'the file ends' : 'its gzip member ends';
  return { ...refusal(`${where} before the record does: ${what}`), lost: true };
}

/** The headers, with the empty line that ends them; null where none ends them. */
async function readHead(reader: ArchiveReader): Promise<Buffer | 'cut' | null> {
  for (const window of HEAD_WINDOWS) {
    const bytes = await reader.peek(window);
    const length = headLength(bytes);
    if (length === null && bytes.length < window) {
      for (let left = bytes.length; left > 0; ) left -= (await reader.take(left))?.bytes.length ?? left;
      return 'cut';
    }
    if (length === null) continue;
    const head = Buffer.from((await reader.peek(length)).subarray(0, length));
    for (let left = length; left > 0; ) left -= (await reader.take(left))?.bytes.length ?? left;
    return head;
  }
  return null;
}
/** Nearly all headers are short. */
const HEAD_WINDOWS = [4_096, MAX_ARCHIVE_HEADER_BYTES];

interface Interest {
  readonly kind: 'page';
  /** The content type header of the page. */
  readonly type: string | null;
  /** Bytes of HTTP headers before the body, and what they say; none for a resource. */
  readonly headBytes: number;
  readonly http: ArchiveHeaders | null;
}

/** Whether a record holds a page, from its headers and the HTTP headers that its block begins with. */
async function interestIn(
  reader: ArchiveReader,
  headers: ArchiveHeaders,
  length: number,
): Promise<Interest | Exclude<Found, PageOfRecord>> {
  const reason = unwantedRecord(headers);
  if (reason !== null) return { kind: 'skipped', reason };
  const truncated = headers.get('warc-truncated');
  let interest: Interest = { kind: 'page', type: headers.get('content-type'), headBytes: 0, http: null };
  if ((headers.get('warc-type') ?? '').toLowerCase() === 'response') {
    const block = await reader.peek(Math.min(length, MAX_ARCHIVE_HEADER_BYTES));
    const headBytes = headLength(block);
    const http = headBytes === null ? null : await httpHead(block.subarray(0, headBytes));
    if (headBytes === null || http === null) return refusal('it holds no HTTP headers that can be read');
    const unwanted = unwantedResponse(http, headers.get('warc-target-uri'));
    if (unwanted !== null) return { kind: 'skipped', reason: unwanted };
    interest = { kind: 'page', type: http.headers.get('content-type'), headBytes, http: http.headers };
  }
  if (length - interest.headBytes > MAX_HTML_BYTES) {
    const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
    return refusal(`its page has ${megabytes(length)}, and a page may have ${megabytes(MAX_HTML_BYTES)}`, 'too-large');
  }
  if (truncated !== null)
    return refusal('its page was cut short when it was archived, as its WARC-Truncated header says');
  return interest;
}

function pageOf({ type, headBytes, http }: Interest, block: Buffer, headers: ArchiveHeaders): Found {
  const body = http === null ? { bytes: block } : httpBody(block.subarray(headBytes), http);
  if ('code' in body) return refusal(body.what, body.code);
  const { type: name, charset } = contentType(type);
  const date = headers.get('warc-date');
  return {
    kind: 'page',
    url: targetUrl(unwrapped(headers.get('warc-target-uri'))),
    date:
      date !== null && /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)?)?)?$/.test(date) ? date : null,
    contentType: name ?? 'text/html',
    charset,
    bytes: body.bytes,
  };
}

/** Some programs write the address in angle brackets, after an early reading of the standard. */
function unwrapped(uri: string | null): string | null {
  return uri !== null && uri.startsWith('<') && uri.endsWith('>') ? uri.slice(1, -1) : uri;
}

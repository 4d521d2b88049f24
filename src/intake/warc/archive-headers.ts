import { isUtf8 } from 'node:buffer';
import type { WARCParser as Parser, StatusAndHeaders } from 'warcio';

/** The headers of a WARC record, and of the HTTP response in it. Names are lower case; what came twice is joined by commas. */
export interface ArchiveHeaders {
  get(name: string): string | null;
}
export interface HttpHead {
  /** NaN where the status line has none. */
  readonly status: number;
  readonly headers: ArchiveHeaders;
}

/**
 * Reads the headers of a record with warcio. It is handed one record's headers at a time, whole and of bounded size: reading an archive by itself it
 * holds headers of any length, goes on for ever where a record is cut off, takes a gzip member that is cut off for a whole one, and prints its
 * warnings. Framing, gzip and the decoding of bodies are therefore ours.
 *
 * @param head from `WARC/` to the empty line, in bytes of UTF-8
 */
export async function warcHeaders(head: Uint8Array): Promise<ArchiveHeaders | null> {
  const record = await parse([crlf(head)], false);
  return record ? headersOf(record.warcHeaders) : null;
}

/** Reads the headers of an HTTP response, from the status line to the empty line. */
export async function httpHead(head: Uint8Array): Promise<HttpHead | null> {
  const block = crlf(head);
  const opening = Buffer.from(`WARC/1.1\r\nWARC-Type: response\r\nContent-Length: ${block.length}\r\n\r\n`);
  const record = await parse([opening, block], true);
  const http = record?.httpHeaders;
  return http ? { status: Number(http.statusCode), headers: headersOf(http) } : null;
}

async function parse(parts: readonly Uint8Array[], parseHttp: boolean) {
  const { WARCParser } = await parser();
  const records = new WARCParser([Buffer.concat(parts)], { parseHttp });
  return records.parse();
}

const headersOf = ({ headers }: StatusAndHeaders): ArchiveHeaders => ({
  get(name) {
    const value = headers.get(name) ?? null;
    return value !== null && /[\x80-\xff]/.test(value) ? utf8Again(value) : value;
  },
});

/** warcio keeps what is beyond Latin-1 as the bytes of its UTF-8, one a character. */
function utf8Again(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : value;
}

let loaded: Promise<{ readonly WARCParser: typeof Parser }> | undefined;
const parser = () => (loaded ??= import('warcio'));

/** Lines that end with LF alone, as some programs write them, end with CRLF as warcio wants it. */
function crlf(head: Uint8Array): Buffer {
  return Buffer.from(
    Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1').replace(/\r?\n/g, '\r\n'),
    'latin1',
  );
}

const LONG_END = Buffer.from('\r\n\r\n');
const SHORT_END = Buffer.from('\n\n');

/** Bytes of the headers at the beginning of these, with the empty line that ends them; null where it is not in them. */
export function headLength(bytes: Buffer): number | null {
  const long = bytes.indexOf(LONG_END);
  const short = (long === -1 ? bytes : bytes.subarray(0, long)).indexOf(SHORT_END);
  if (short !== -1) return short + SHORT_END.length;
  return long === -1 ? null : long + LONG_END.length;
}

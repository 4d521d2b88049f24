import type { ByteSource } from './byte-source.ts';
import { MAX_GZIP_HEADER_BYTES } from './limits.ts';

const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const HEADER_CHECKSUM = 2;
/** Bits of the flags that must be 0 (RFC 1952). */
const RESERVED = 0xe0;
const MAGIC = Buffer.from([0x1f, 0x8b, 8]);

/** Whether bytes begin as a gzip file does: the magic number, the one method there is, no flag that nobody knows. */
export function beginsAsGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 && ((bytes[3] ?? 0) & RESERVED) === 0;
}

/** What stands where a gzip member may begin. */
export type GzipHeader = 'member' | 'end' | 'cut' | 'none';

/** Reads the header of a gzip member; what is none is left where it stands. NULs after the last member fill a tape's block: they are passed over. */
export async function readGzipHeader(source: ByteSource): Promise<GzipHeader> {
  for (;;) {
    const chunk = await source.next();
    if (chunk === null) return 'end';
    const first = chunk.findIndex((byte) => byte !== 0);
    if (first === -1) continue;
    source.back(chunk.subarray(first));
    break;
  }
  const fixed = await source.take(10);
  if (!beginsAsGzip(fixed)) {
    source.back(fixed);
    return fixed.length < 3 && MAGIC.subarray(0, fixed.length).equals(fixed) ? 'cut' : 'none';
  }
  if (fixed.length < 10) return 'cut';
  const flags = fixed[3] as number;
  if ((flags & EXTRA) !== 0) {
    const length = await source.take(2);
    if (length.length < 2) return 'cut';
    const size = length.readUInt16LE(0);
    if ((await source.take(size)).length < size) return 'cut';
  }
  for (const flag of [NAME, COMMENT]) {
    if ((flags & flag) === 0) continue;
    const ended = await skipToNul(source);
    if (ended !== 'member') return ended;
  }
  if ((flags & HEADER_CHECKSUM) !== 0 && (await source.take(2)).length < 2) return 'cut';
  return 'member';
}

async function skipToNul(source: ByteSource): Promise<GzipHeader> {
  for (let size = 0; size < MAX_GZIP_HEADER_BYTES; ) {
    const chunk = await source.next();
    if (chunk === null) return 'cut';
    const end = chunk.indexOf(0);
    if (end !== -1) {
      source.back(chunk.subarray(end + 1));
      return 'member';
    }
    size += chunk.length;
  }
  return 'none';
}

/** Goes on to the next place that looks like a gzip member, from here on. False: there is none. */
export async function seekGzip(source: ByteSource): Promise<boolean> {
  let carried: Uint8Array = Buffer.alloc(0);
  for (;;) {
    const chunk = await source.next();
    if (chunk === null) return false;
    const bytes = Buffer.concat([carried, chunk]);
    for (let at = bytes.indexOf(MAGIC); at !== -1; at = bytes.indexOf(MAGIC, at + 1)) {
      if (at + 4 > bytes.length) break;
      if (!beginsAsGzip(bytes.subarray(at, at + 4))) continue;
      source.back(bytes.subarray(at));
      return true;
    }
    // a beginning is four bytes long: three of them may stand at the end of this chunk
    carried = bytes.subarray(Math.max(0, bytes.length - 3));
  }
}

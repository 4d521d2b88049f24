import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { type ByteSource, byteSource } from './byte-source.ts';
import { readGzipHeader, seekGzip } from './gzip-header.ts';
import {
  MAX_EXPANSION_RATIO,
  MAX_FALSE_STARTS,
  MAX_FALSE_STARTS_EACH_MEGABYTE,
  MAX_FREE_EXPANSION,
  MAX_RESCAN_BYTES,
} from './limits.ts';

/** A piece of a gzip file, unpacked; or a place where it is damaged, after which the next member is looked for. */
export type MemberPiece =
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array;
      /** Where the member begins in the file. */
      readonly offset: number;
      /** These are the first bytes of the member. */
      readonly opens: boolean;
    }
  | { readonly kind: 'damage'; readonly offset: number; readonly code: DamageCode; readonly what: string };
export type DamageCode = 'bad-archive' | 'too-large';

/**
 * The members of a gzip file, unpacked as they come. Node's own gunzip joins members and does not tell where each begins, and some readers take a
 * member that is cut off for a whole one: here every member ends with its checksum and length verified, or in a piece that says what is
 * wrong with it and where it begins (`offset`, in bytes of the file). A member that grows past the limits of expansion is left there and
 * not unpacked to its end. After damage the next place that looks like a member is looked for, in bounded work.
 */
export async function* gzipMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MemberPiece, void, undefined> {
  const source = byteSource(chunks);
  const total: Total = { expanded: 0, again: 0 };
  let failures = 0;
  for (;;) {
    const first = await source.next();
    if (first === null) return;
    source.back(first);
    const offset = source.at;
    const found = await readGzipHeader(source);
    if (found === 'end') return;
    const damage: Damage | null = found === 'member' ? yield* member(source, offset, total) : DAMAGES[found];
    if (damage === null) continue;
    yield { kind: 'damage', offset, code: damage.code, what: damage.what };
    failures += 1;
    if (failures > MAX_FALSE_STARTS + (source.received / 1_000_000) * MAX_FALSE_STARTS_EACH_MEGABYTE) {
      const what = 'there are too many damaged places: the rest of the file is passed over';
      yield { kind: 'damage', offset: source.at, code: 'bad-archive', what };
      return;
    }
    if (found === 'none') await source.take(1);
    for (const part of damage.again.toReversed()) source.back(part);
    if (!(await seekGzip(source))) return;
  }
}

interface Damage {
  readonly code: DamageCode;
  readonly what: string;
  /** Bytes to go over again for the member that may begin in them. */
  readonly again: readonly Uint8Array[];
}
interface Total {
  /** Bytes that came out of all members. */
  expanded: number;
  /** Bytes that were gone over again. */
  again: number;
}
const DAMAGES = {
  none: { code: 'bad-archive', what: 'this is no gzip member', again: [] },
  cut: { code: 'bad-archive', what: 'the file ends inside the header of a gzip member', again: [] },
} as const;

/** Unpacks one member, whose header has been read, and checks what follows it. Null: it is whole. */
async function* member(
  source: ByteSource,
  offset: number,
  total: Total,
): AsyncGenerator<MemberPiece, Damage | null, undefined> {
  const small = await smallMember(source);
  if (small) {
    total.expanded += small.bytes.length;
    if (bomb(total.expanded, source.received)) return { code: 'too-large', what: BOMB, again: [] };
    if (small.bytes.length > 0) yield { kind: 'bytes', bytes: small.bytes, offset, opens: true };
    const trailer = await source.take(8);
    const broken = brokenBy(trailer, crc32(small.bytes), small.bytes.length, source);
    return broken && again(broken, [small.used, trailer], source, total);
  }
  const inflate = createInflateRaw();
  const fed = feed(source, inflate);
  let expanded = 0;
  let checksum = 0;
  let opens = true;
  let broken: Damage | null = null;
  try {
    for await (const bytes of inflate as AsyncIterable<Buffer>) {
      expanded += bytes.length;
      checksum = crc32(bytes, checksum);
      broken = bomb(expanded, inflate.bytesWritten) ?? bomb(total.expanded + expanded, source.received);
      if (broken) break;
      yield { kind: 'bytes', bytes, offset, opens };
      opens = false;
    }
  } catch (error) {
    const what = fed.ended() ? cutAt(source) : `the compressed data is damaged (${messageOf(error)})`;
    broken = { code: 'bad-archive', what, again: [] };
  } finally {
    inflate.destroy();
    await fed.stopped;
  }
  // what a bomb unpacked is not held against the members after it
  if (broken?.code !== 'too-large') total.expanded += expanded;
  if (broken?.code === 'bad-archive') return again(broken, fed.kept(), source, total);
  const used = fed.giveBack(inflate.bytesWritten);
  if (broken !== null) return broken;
  const trailer = await source.take(8);
  const wrong = brokenBy(trailer, checksum, expanded, source);
  return wrong && again(wrong, [...used, trailer], source, total);
}

/** What the last eight bytes of a member say against it; null where it is whole. */
function brokenBy(trailer: Buffer, checksum: number, size: number, source: ByteSource): Damage | null {
  if (trailer.length < 8) return { code: 'bad-archive', what: cutAt(source), again: [] };
  if (trailer.readUInt32LE(0) === checksum && trailer.readUInt32LE(4) === size % 2 ** 32) return null;
  return { code: 'bad-archive', what: 'the checksum of a gzip member is wrong: its content was changed', again: [] };
}

/** A member that is all in one slice and unpacks to little is unpacked at one go, many times as fast; null where it is not. */
async function smallMember(source: ByteSource) {
  const slice = await nextSlice(source);
  if (slice === null) return null;
  try {
    const { buffer, engine } = inflateRawSync(slice, { maxOutputLength: SMALL, info: true }) as unknown as Inflated;
    source.back(slice.subarray(engine.bytesWritten));
    return { bytes: buffer, used: slice.subarray(0, engine.bytesWritten) };
  } catch {
    // larger, cut off or damaged: the stream will tell
    source.back(slice);
    return null;
  }
}
/** What `info: true` gives; its types know the buffer alone. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}
/** Bytes that a small member may unpack to. */
const SMALL = 262_144;

function bomb(expanded: number, compressed: number): Damage | null {
  if (expanded <= MAX_FREE_EXPANSION || expanded <= compressed * MAX_EXPANSION_RATIO) return null;
  return { code: 'too-large', what: BOMB, again: [] };
}
const BOMB = `it unpacks to more than ${MAX_EXPANSION_RATIO} times its size, as a decompression bomb does`;

const cutAt = ({ at }: ByteSource): string =>
  `the file ends at byte ${at}, inside a gzip member: it was not copied whole`;

/** The next member may begin anywhere in a damaged one. What is gone over again counts: past the budget, reading goes on where it broke. */
function again(damage: Damage, parts: readonly Uint8Array[], source: ByteSource, total: Total): Damage {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  if (total.again + size > MAX_RESCAN_BYTES + source.received) return damage;
  total.again += size;
  return { ...damage, again: parts };
}

/** Writes the source to the stream, one slice when the one before it is used up, and remembers what it wrote. */
function feed(source: ByteSource, inflate: ReturnType<typeof createInflateRaw>) {
  let kept: Uint8Array[] = [];
  let size = 0;
  let last: Uint8Array = Buffer.alloc(0);
  let ended = false;
  let over = false;
  let settle = (): void => undefined;
  for (const event of ['end', 'error', 'close']) {
    inflate.on(event, () => {
      over = true;
      settle();
    });
  }
  const write = async (): Promise<void> => {
    // where less was used than was given, the member ended inside it
    for (;;) {
      if (over || inflate.bytesWritten !== size) return;
      const slice = await nextSlice(source);
      if (slice === null) {
        ended = true;
        inflate.end();
        return;
      }
      if (over) {
        source.back(slice);
        return;
      }
      last = slice;
      size += slice.length;
      kept = size <= MAX_RESCAN_BYTES ? kept : [];
      kept.push(slice);
      await new Promise<void>((resolve) => {
        settle = resolve;
        inflate.write(slice, () => resolve());
      });
    }
  };
  const stopped = write();
  // a file that can no longer be read ends the stream too; `stopped` then says why
  stopped.catch(() => inflate.destroy(new Error('unreadable')));
  return {
    stopped,
    ended: () => ended,
    kept: () => kept,
    /** Gives back what the stream did not use of what it was given; returns what it did, as far as it is remembered. */
    giveBack(used: number): readonly Uint8Array[] {
      const at = last.length - Math.min(last.length, size - used);
      source.back(last.subarray(at));
      return [...kept.slice(0, -1), last.subarray(0, at)];
    },
  };
}

/** Bytes given to the stream at once: on damage, whole slices are gone over again. */
const SLICE = 32_768;

async function nextSlice(source: ByteSource): Promise<Uint8Array | null> {
  const chunk = await source.next();
  if (chunk === null || chunk.length <= SLICE) return chunk;
  source.back(chunk.subarray(SLICE));
  return chunk.subarray(0, SLICE);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import type { DamageCode, MemberPiece } from '../gzip-members.ts';
import { MAX_RESCAN_BYTES } from '../limits.ts';

/** What ended a run of bytes. */
export type RunEnd =
  | { readonly why: 'end' | 'next' }
  | { readonly why: 'damage'; readonly offset: number; readonly code: DamageCode; readonly what: string };

/** Bytes with their place in the file, or the place of the gzip member that they come from. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly offset: number;
}

/**
 * The bytes of an archive in runs. A run ends where the file does, where it is damaged, or where a gzip member begins with a record of its own;
 * members that go on with the record before them belong to its run.
 */
export interface ArchiveReader {
  /** What ended the run; null before its last byte was seen. */
  readonly ended: RunEnd | null;
  /** Bytes that came in. */
  readonly received: number;
  /** The next so many bytes, left where they are; fewer at the end of the run. */
  peek(count: number): Promise<Buffer>;
  /** Where the next byte stands. */
  offset(): Promise<number>;
  /** The next bytes, as many as are at hand and no more than `most`; null at the end of the run. */
  take(most: number): Promise<Piece | null>;
  /** Gives back what was taken last, from its byte `at` on. */
  putBack(piece: Piece, at: number): void;
  /** Gives back what was taken last, to be gone over again. Past the budget for that, it is let go. */
  back(parts: readonly Piece[]): void;
  /** Begins the next run, passing over what is left of this one. False: the archive is at its end. */
  nextRun(): Promise<boolean>;
}

/** How a record begins. */
export const OPENING = Buffer.from('WARC/');

/** @param plain the archive is not compressed: places are those of the bytes themselves */
export function archiveReader(pieces: AsyncIterable<MemberPiece>, plain: boolean): ArchiveReader {
  const iterator = pieces[Symbol.asyncIterator]();
  /** The next piece is the last of these. */
  const ahead: Piece[] = [];
  let begun = false;
  /** Where the gzip member of the last piece begins. */
  let member = 0;
  let held: MemberPiece | null = null;
  let opening: Piece | null = null;
  let ended: RunEnd | null = null;
  let received = 0;
  let again = 0;

  const next = async (): Promise<MemberPiece | null> => {
    const value = held;
    held = null;
    if (value) return value;
    const result = await iterator.next();
    return result.done === true ? null : result.value;
  };
  /** The first bytes of a member, enough to tell whether a record begins with them. */
  const openingPiece = async ({ bytes, offset }: Piece): Promise<Piece> => {
    let all = bytes;
    while (all.length < OPENING.length) {
      held = await next();
      if (held === null || held.kind === 'damage' || held.opens) break;
      all = Buffer.concat([all, held.bytes]);
      held = null;
    }
    return { bytes: all, offset };
  };
  const fill = async (): Promise<Piece | null> => {
    if (ended) return null;
    const value = await next();
    if (value === null) ended = { why: 'end' };
    else if (value.kind === 'damage' && begun && value.offset !== member) {
      // another member's damage is none of this run's
      member = value.offset;
      held = value;
      ended = { why: 'next' };
    } else if (value.kind === 'damage') ended = { ...value, why: 'damage' };
    else {
      received += value.bytes.length;
      member = value.offset;
      const piece = value.opens ? await openingPiece(value) : value;
      if (!value.opens || !begun || !beginsRecord(piece.bytes)) {
        begun = true;
        return piece;
      }
      opening = piece;
      ended = { why: 'next' };
    }
    return null;
  };
  const pull = async (): Promise<Piece | null> => ahead.pop() ?? (await fill());
  const from = ({ bytes, offset }: Piece, at: number): Piece => ({
    bytes: bytes.subarray(at),
    offset: plain ? offset + at : offset,
  });

  const peek = async (count: number): Promise<Buffer> => {
    const first = await pull();
    if (first === null) return Buffer.alloc(0);
    const parts = [first.bytes];
    let size = first.bytes.length;
    while (size < count) {
      const piece = await pull();
      if (piece === null) break;
      parts.push(piece.bytes);
      size += piece.bytes.length;
    }
    const bytes = parts.length === 1 ? first.bytes : Buffer.concat(parts, size);
    ahead.push({ bytes, offset: first.offset });
    return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(size, count));
  };

  return {
    get ended() {
      return ended;
    },
    get received() {
      return received;
    },
    peek,
    async offset() {
      await peek(1);
      return ahead.at(-1)?.offset ?? 0;
    },
    async take(most) {
      const piece = await pull();
      if (piece === null || piece.bytes.length <= most) return piece;
      ahead.push(from(piece, most));
      return { bytes: piece.bytes.subarray(0, most), offset: piece.offset };
    },
    putBack(piece, at) {
      if (at < piece.bytes.length) ahead.push(from(piece, at));
    },
    back(parts) {
      const size = parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
      if (again + size > MAX_RESCAN_BYTES + received) return;
      again += size;
      for (const part of parts.toReversed()) ahead.push(part);
    },
    async nextRun() {
      ahead.length = 0;
      for (let left = begun; left; ) left = (await fill()) !== null;
      if (ended?.why === 'end') return false;
      ended = null;
      if (opening) ahead.push(opening);
      opening = null;
      return true;
    },
  };
}

/** Whether a record begins so; of a member that is cut off after a few bytes, whether one may. */
function beginsRecord(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, OPENING.length);
  return size > 0 && OPENING.subarray(0, size).equals(bytes.subarray(0, size));
}

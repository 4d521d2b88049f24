import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** Compressions that we ask for and undo. */
export const CODINGS = ['gzip', 'deflate', 'br'] as const;
export type Coding = (typeof CODINGS)[number];

/** A Content-Encoding that is not undone. */
export class UnknownCoding extends Error {}

/**
 * The one compression that a Content-Encoding header names; null for none. Two or more are refused, whatever they are: no honest server
 * compresses twice, and each layer multiplies what a few bytes can become.
 *
 * @throws UnknownCoding
 * @example
 * ```ts
 * codingOf('X-GZip'); // → 'gzip'
 * codingOf(null); // → null
 * ```
 */
export function codingOf(header: string | null): Coding | null {
  const names = (header ?? '').toLowerCase().split(',');
  const name = (names[0] ?? '').trim().replace(/^x-/, '');
  if (names.length > 1) throw new UnknownCoding(`compressed ${names.length} times over`);
  if (name === '' || name === 'identity') return null;
  const coding = CODINGS.find((known) => known === name);
  if (coding === undefined)
    throw new UnknownCoding(`compressed in a way that is not read (${JSON.stringify(name.slice(0, 40))})`);
  return coding;
}

/** The bytes behind a compression, as they come out of it. */
export async function* decompressed(
  source: AsyncIterable<Uint8Array>,
  coding: Coding,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  // the callback is needed for errors to travel; they arrive where the stream is read
  yield* pipeline(all, decoderOf(coding, first.value[0] ?? 0), () => {}) as AsyncIterable<Uint8Array>;
}

function decoderOf(coding: Coding, firstByte: number): Transform {
  if (coding === 'gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  // RFC 9110 means the zlib format; some servers send bare deflate, which never begins with zlib's method 8
  return (firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw();
}

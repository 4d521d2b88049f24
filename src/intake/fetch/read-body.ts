import { type Coding, decompressed } from './content-decoding.ts';
import { HARMLESS_EXPANSION_BYTES, MAX_EXPANSION } from './fetch-limits.ts';

/** A body that passed a limit; the message says which. */
export class BodyTooLarge extends Error {}

/**
 * All bytes of a body after decompression, counted while they come: never more than a chunk beyond the limit is held.
 *
 * @param cut whether what lies beyond the limit is left out instead of refused
 * @throws BodyTooLarge
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  coding: Coding | null,
  maxBytes: number,
  cut: boolean,
): Promise<Uint8Array> {
  let received = 0;
  async function* metered(): AsyncGenerator<Uint8Array> {
    for await (const chunk of body) {
      received += chunk.length;
      yield chunk;
    }
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of coding === null ? metered() : decompressed(metered(), coding)) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > maxBytes) {
      if (cut) return Buffer.concat(chunks, maxBytes);
      throw new BodyTooLarge(`more than ${maxBytes} bytes`);
    }
    if (size > HARMLESS_EXPANSION_BYTES && size > received * MAX_EXPANSION) {
      throw new BodyTooLarge(`${received} bytes that unpack to more than ${size}, a compression bomb`);
    }
  }
  return Buffer.concat(chunks, size);
}

import { createReadStream } from 'node:fs';
import { IntakeError, nameOf } from './intake-error.ts';
import { MAX_TEXT_BYTES } from './limits.ts';
import { unreadable } from './list-sources.ts';

/**
 * The bytes of a file, or of standard input for `-`, as they arrive.
 *
 * @throws IntakeError `not-found` or `unreadable`, while they are read
 */
export async function* sourceChunks(
  input: string,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* input === '-' ? stdin : (createReadStream(input) as AsyncIterable<Uint8Array>);
  } catch (error) {
    throw unreadable(input, error);
  }
}

/**
 * All bytes of a file, or of standard input for `-`. Never holds more than the largest text that may be read.
 *
 * @throws IntakeError `not-found`, `unreadable` or `too-large`
 */
export async function readSource(input: string, stdin: AsyncIterable<Uint8Array> = process.stdin): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of sourceChunks(input, stdin)) {
    size += chunk.length;
    if (size > MAX_TEXT_BYTES) {
      const limit = MAX_TEXT_BYTES / 1_000_000;
      throw new IntakeError(
        'too-large',
        input,
        `${nameOf(input)}: more than ${limit} MB; split it into articles, one a file or one a line of JSON Lines`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

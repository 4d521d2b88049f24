import { createReadStream } from 'node:fs';
import { gunzipped } from './gunzip.ts';
import { IntakeError, nameOf } from './intake-error.ts';
import { MAX_TEXT_BYTES } from './limits.ts';
import { unreadable } from './list-sources.ts';

/**
 * The bytes of a file, or of standard input for `-`, as they arrive; gzip is unpacked, whatever the file is called.
 *
 * @throws IntakeError while they are read: `not-found`, `unreadable`, and of gzip `bad-archive` or `too-large`
 */
export function sourceChunks(
  input: string,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<Uint8Array, void, undefined> {
  return gunzipped(rawChunks(input, stdin), input);
}

/**
 * The bytes as they stand in the file.
 *
 * @throws IntakeError `not-found` or `unreadable`, while they are read
 */
export async function* rawChunks(
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
 * All bytes of a file, or of standard input for `-`, unpacked where they are gzip. Never holds more than the largest text that may be read.
 *
 * @throws IntakeError `not-found`, `unreadable`, `too-large`, and of gzip `bad-archive`
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

import { isUtf8 } from 'node:buffer';
import { IntakeError } from './intake-error.ts';
import { MAX_LINE_BYTES } from './limits.ts';

/** One line of JSON Lines that is not empty, or why it could not be taken in. */
export type RecordLine =
  | { readonly position: string; readonly line: string }
  | { readonly position: string; readonly error: IntakeError };

const NEWLINE = 0x0a;
const BOM = '\ufeff';

/**
 * The lines of JSON Lines, as they arrive. Lines end with LF or CRLF, the last one with either or none; empty lines are passed over
 * and counted; a byte-order mark is dropped. A line past the limit is refused and passed over without being held in memory, and the
 * next one is read.
 *
 * @param name names the input in positions: `articles.jsonl` gives `articles.jsonl:12`
 */
export async function* recordLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  maxLineBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<RecordLine, void, undefined> {
  let number = 0;
  let held: Uint8Array[] = [];
  let size = 0;

  const finish = (): RecordLine | null => {
    number += 1;
    const position = `${name}:${number}`;
    const bytes = size > maxLineBytes ? null : Buffer.concat(held, size);
    held = [];
    size = 0;
    if (bytes === null) {
      const limit = `${Math.floor(maxLineBytes / 1_000_000)} MB`;
      return {
        position,
        error: new IntakeError(
          'too-large',
          position,
          `${position}: this line is longer than ${limit}; a record is one article`,
        ),
      };
    }
    if (!isUtf8(bytes)) {
      const message = `${position}: this line is not UTF-8, as JSON Lines must be; convert the file, for example with iconv -t UTF-8`;
      return { position, error: new IntakeError('bad-json', position, message) };
    }
    const decoded = bytes.toString('utf8');
    const line = number === 1 && decoded.startsWith(BOM) ? decoded.slice(1) : decoded;
    return line.trim() === '' ? null : { position, line: line.endsWith('\r') ? line.slice(0, -1) : line };
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      const record = finish();
      if (record) yield record;
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (size > 0) {
    const record = finish();
    if (record) yield record;
  }

  function hold(part: Uint8Array): void {
    size += part.length;
    if (size > maxLineBytes) held = [];
    else if (part.length > 0) held.push(part);
  }
}

import type { Reading } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { type SpanMaker, SpanMismatch, spansOf } from './span.ts';

/**
 * Proves that every span of a reading holds the words that stand at its offsets.
 *
 * @returns how many spans were checked
 * @throws SpanMismatch at the first that does not, naming where in the reading it is
 * @example
 * ```ts
 * checkSpans(await read({ text: '“No,” Ana Lima said.' })) > 0; // → true
 * ```
 */
export function checkSpans(reading: Reading): number {
  return checkSpansIn(reading, 'reading', spansOf(reading.article.text));
}

/**
 * Proves every span in a value, however deep it stands.
 *
 * @param path names the value in messages
 * @param maker of the text that the spans are of
 * @returns how many spans were checked
 * @throws SpanMismatch at the first that does not hold its words
 */
export function checkSpansIn(value: unknown, path: string, maker: SpanMaker): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (isSpan(value)) {
    try {
      maker.range(value);
      return 1;
    } catch (error) {
      throw error instanceof SpanMismatch ? new SpanMismatch(`${path}: ${error.message}`) : error;
    }
  }
  let checked = 0;
  for (const [key, inner] of Object.entries(value)) checked += checkSpansIn(inner, `${path}.${key}`, maker);
  return checked;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'exact' in value;
}

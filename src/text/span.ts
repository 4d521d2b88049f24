import type { Span } from '../domain/span.ts';
import type { CodePointOffset, UnitRange } from '../domain/unit-range.ts';
import { unitRange } from '../domain/unit-range.ts';
import { type OffsetMap, offsetMap } from './offset-map.ts';

/** Thrown where a span does not hold the words that stand at its offsets. */
export class SpanMismatch extends Error {
  override readonly name = 'SpanMismatch';
}

/** Makes and checks the exact spans of one text. */
export interface SpanMaker {
  readonly offsets: OffsetMap;
  /** The span of a range of UTF-16 units. */
  span(range: UnitRange): Span;
  /**
   * The range of a span, after proof that its words stand there.
   *
   * @throws SpanMismatch where they do not
   */
  range(span: Span): UnitRange;
}

/**
 * @example
 * ```ts
 * spansOf('🚒 Lima said').span(unitRange(3, 7)); // → { start: 2, end: 6, exact: 'Lima' }
 * ```
 */
export function spansOf(text: string): SpanMaker {
  const offsets = offsetMap(text);
  return {
    offsets,
    span(range) {
      return {
        start: offsets.toCodePoint(range.start),
        end: offsets.toCodePoint(range.end),
        exact: text.slice(range.start, range.end),
      };
    },
    range(span) {
      const { start, end, exact } = span;
      if (!(start >= 0 && start <= end && end <= offsets.codePoints)) {
        throw new SpanMismatch(`no span from ${start} to ${end} in a text of ${offsets.codePoints} code points`);
      }
      const range = unitRange(offsets.toUnit(start as CodePointOffset), offsets.toUnit(end as CodePointOffset));
      const found = text.slice(range.start, range.end);
      if (found !== exact) {
        throw new SpanMismatch(
          `at ${start} to ${end} stands ${JSON.stringify(found.slice(0, 80))}, not ${JSON.stringify(exact.slice(0, 80))}`,
        );
      }
      return range;
    },
  };
}

import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { CodePointOffset, NotCodePoint, UnitOffset } from '../domain/unit-range.ts';
import { unitRange } from '../domain/unit-range.ts';
import { textsWithRange } from './hostile-texts.cases.ts';
import { SpanMismatch, spansOf } from './span.ts';

describe('spansOf', () => {
  test('a span holds the words a reader of code points finds at its offsets, and leads back to its range', () => {
    fc.assert(
      fc.property(textsWithRange, ({ text, start, end }) => {
        const maker = spansOf(text);
        const range = unitRange(
          maker.offsets.toUnit(start as CodePointOffset),
          maker.offsets.toUnit(end as CodePointOffset),
        );
        const span = maker.span(range);
        expect(span).toEqual({ start, end, exact: Array.from(text).slice(start, end).join('') });
        expect(maker.range(span)).toEqual(range);
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses words that do not stand at the offsets, and says what does', () => {
    const maker = spansOf('Ana Lima said no.');
    expect(() => maker.range({ start: 4, end: 8, exact: 'Lime' })).toThrow('at 4 to 8 stands "Lima", not "Lime"');
    expect(() => maker.range({ start: 4, end: 99, exact: 'Lima' })).toThrow(SpanMismatch);
  });

  test('a range refuses to run backwards', () => {
    expect(() => unitRange(4, 3)).toThrow('no range from 4 to 3');
  });
});

test('the compiler keeps code points out of ranges of units', () => {
  expectTypeOf<CodePointOffset>().not.toExtend<NotCodePoint>();
  expectTypeOf<UnitOffset>().toExtend<NotCodePoint>();
  expectTypeOf<CodePointOffset>().not.toExtend<UnitOffset>();
});

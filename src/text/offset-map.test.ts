import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodePointOffset, UnitOffset } from '../domain/unit-range.ts';
import { offsetMap } from './offset-map.ts';

const pieces = fc.constantFrom(
  'a',
  ' ',
  '🚒',
  'e\u0301',
  '\u202e',
  '\r\n',
  '\ud83d',
  '\ude92',
  '\u0000',
  '👩‍🚒',
  '\ufeff',
  'ß',
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('offsetMap', () => {
  test('counts as the iterator of strings does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const map = offsetMap(text);
        let unit = 0;
        let point = 0;
        for (const character of text) {
          expect(map.toCodePoint(unit as UnitOffset)).toBe(point);
          expect(map.toUnit(point as CodePointOffset)).toBe(unit);
          unit += character.length;
          point += 1;
        }
        expect(map.codePoints).toBe(point);
        expect(map.toUnit(point as CodePointOffset)).toBe(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses to cut a surrogate pair', () => {
    expect(() => offsetMap('a🚒').toCodePoint(2 as UnitOffset)).toThrow('cuts a surrogate pair');
  });

  test('refuses offsets outside the text', () => {
    const map = offsetMap('a🚒');
    expect(() => map.toUnit(3 as CodePointOffset)).toThrow('stands outside');
    expect(() => map.toCodePoint(4 as UnitOffset)).toThrow('stands outside');
    expect(() => map.toCodePoint(-1 as UnitOffset)).toThrow('stands outside');
  });
});

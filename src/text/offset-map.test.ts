import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodePointOffset, UnitOffset } from '../domain/unit-range.ts';
import { hostileTexts } from './hostile-texts.cases.ts';
import { offsetMap } from './offset-map.ts';

const PIECES = ['a', '🚒', '\ud83d', '\ude92', '\u0301', '\u202e', '\u0000', '\r', '\n', '\u200d', '\ufeff', 'é'];
/** Pieces of the longest text; the catalogue's six with ONRECORD_U2=6. */
const LONGEST = Number(process.env['ONRECORD_U2'] ?? 4);

describe('offsetMap', () => {
  test('counts as the iterator of strings does, and its two directions are inverse', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
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
      { numRuns: 2000 },
    );
  });

  test(`U2: is exact over every text of up to ${LONGEST} of twelve awkward pieces`, () => {
    let seen = 0;
    for (let length = 0; length <= LONGEST; length++) {
      for (let number = 0; number < PIECES.length ** length; number++) {
        let text = '';
        for (let rest = number, at = 0; at < length; at++, rest = Math.floor(rest / PIECES.length))
          text += PIECES[rest % PIECES.length] ?? '';
        const map = offsetMap(text);
        const starts = Array.from(text);
        let unit = 0;
        for (let point = 0; point <= starts.length; point++) {
          if (map.toUnit(point as CodePointOffset) !== unit || map.toCodePoint(unit as UnitOffset) !== point) {
            expect.fail(`${JSON.stringify(text)} at code point ${point}`);
          }
          unit += starts[point]?.length ?? 0;
          seen++;
        }
      }
    }
    expect(seen).toBeGreaterThan(LONGEST * PIECES.length ** LONGEST);
  }, 600_000);

  test('refuses to cut a surrogate pair', () => {
    expect(() => offsetMap('a🚒').toCodePoint(2 as UnitOffset)).toThrow('cuts a surrogate pair');
  });

  test('refuses offsets outside the text, and broken ones', () => {
    const map = offsetMap('a🚒');
    expect(() => map.toUnit(3 as CodePointOffset)).toThrow('stands outside');
    expect(() => map.toCodePoint(4 as UnitOffset)).toThrow('stands outside');
    expect(() => map.toCodePoint(-1 as UnitOffset)).toThrow('stands outside');
    expect(() => map.toUnit(0.5 as CodePointOffset)).toThrow('stands outside');
  });
});

import type { CodePointOffset, UnitOffset } from '../domain/unit-range.ts';

const HIGH_SURROGATE = /[\ud800-\udbff]/;

/** Converts offsets of one text between Unicode code points and UTF-16 units. A lone surrogate counts as one code point. */
export interface OffsetMap {
  /** Length of the text in code points. */
  readonly codePoints: number;
  /**
   * @throws RangeError outside the text, or where the offset would cut a surrogate pair
   */
  toCodePoint(offset: UnitOffset): CodePointOffset;
  /**
   * @throws RangeError outside the text
   */
  toUnit(offset: CodePointOffset): UnitOffset;
}

/**
 * The map of a text. Costs one pass and, where the text has astral characters, a table of one number for each of them;
 * a conversion then costs a binary search over those alone.
 *
 * @example
 * ```ts
 * const map = offsetMap('🚒 ran');
 * map.toCodePoint(3 as UnitOffset); // → 2
 * // the engine is one code point and two units
 * ```
 */
export function offsetMap(text: string): OffsetMap {
  const pairs = HIGH_SURROGATE.test(text) ? surrogatePairs(text) : [];
  const codePoints = text.length - pairs.length;
  const refuse = (offset: number, why: string): never => {
    throw new RangeError(`offset ${offset} ${why} of a text of ${text.length} UTF-16 units, ${codePoints} code points`);
  };
  return {
    codePoints,
    toCodePoint(offset) {
      if (!(Number.isInteger(offset) && offset >= 0 && offset <= text.length)) refuse(offset, 'stands outside');
      const before = countBelow(pairs, offset);
      if (before > 0 && pairs[before - 1] === offset - 1) refuse(offset, 'cuts a surrogate pair');
      return (offset - before) as CodePointOffset;
    },
    toUnit(offset) {
      if (!(Number.isInteger(offset) && offset >= 0 && offset <= codePoints)) refuse(offset, 'stands outside');
      // the k-th pair (from 0) begins at code point pairs[k] - k: a rising sequence, so search it
      let low = 0;
      let high = pairs.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((pairs[middle] as number) - middle < offset) low = middle + 1;
        else high = middle;
      }
      return (offset + low) as UnitOffset;
    },
  };
}

/** Units at which a surrogate pair begins, ascending. */
function surrogatePairs(text: string): readonly number[] {
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (text.charCodeAt(at) >> 10 === 0x36 && text.charCodeAt(at + 1) >> 10 === 0x37) pairs.push(at++);
  }
  return pairs;
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

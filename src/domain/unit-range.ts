declare const codePoint: unique symbol;
declare const unit: unique symbol;

/** An offset in Unicode code points, as every stored or printed span counts (a non-negative whole number). */
export type CodePointOffset = number & { readonly [codePoint]: true };

/** An offset in UTF-16 code units, as JavaScript strings are indexed. Only code of this package sees it. */
export type UnitOffset = number & { readonly [unit]: true };

/** A number that is no code-point offset: what a stage may turn into a {@link UnitOffset}. */
export type NotCodePoint = number & { readonly [codePoint]?: never };

/** Half-open range of UTF-16 units: `text.slice(start, end)`. */
export interface UnitRange {
  readonly start: UnitOffset;
  readonly end: UnitOffset;
}

/**
 * A range of UTF-16 units. The compiler refuses code-point offsets here.
 *
 * @throws RangeError where `start` is negative or after `end`: such a range is a defect of the caller, never of an input
 * @example
 * ```ts
 * const { start, end } = unitRange(0, 4);
 * 'Lima said'.slice(start, end); // → 'Lima'
 * ```
 */
export function unitRange(start: NotCodePoint, end: NotCodePoint): UnitRange {
  if (!(start >= 0 && start <= end)) throw new RangeError(`no range from ${start} to ${end}`);
  return { start: start as number as UnitOffset, end: end as number as UnitOffset };
}

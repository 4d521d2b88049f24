import type { Attribution } from '../layers/attribution.ts';

/** Whose quoted words stand where. */
export interface Speech {
  /** Index of the innermost attribution whose direct or mixed content holds this place, other than `not`; null outside of all. */
  speakerAt(offset: number, not: number | null): number | null;
}

/** Contents before a place that are asked whether they hold it. */
const LOOK_BACK = 8;

export function speechOf(attributions: readonly Attribution[]): Speech {
  const ranges = attributions
    .flatMap(({ content, quoteType }, attribution) =>
      quoteType === 'indirect' ? [] : content.map(({ start, end }) => ({ start, end, attribution })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    speakerAt(offset, not) {
      let low = 0;
      let high = ranges.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      for (let at = low - 1; at >= Math.max(0, low - LOOK_BACK); at--) {
        const range = ranges[at];
        if (range && range.end > offset && range.attribution !== not) return range.attribution;
      }
      return null;
    },
  };
}

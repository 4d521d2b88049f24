/** Where something that did not change stands in the two texts, in code points. */
export interface Anchor {
  readonly older: number;
  readonly newer: number;
}

/** Between which anchors a place lies: places of the two texts with the same number are neighbours. */
export interface Neighbourhood {
  readonly older: (place: number) => number;
  readonly newer: (place: number) => number;
}

/**
 * The neighbourhoods that what did not change parts two texts into. Anchors that moved across others part nothing: the longest row of
 * them that is in order in both texts is what counts.
 *
 * @example
 * ```ts
 * const { older, newer } = neighbourhoodOf([{ older: 10, newer: 50 }]);
 * [older(3), newer(48), newer(60)]; // → [0, 0, 1]
 * ```
 */
export function neighbourhoodOf(anchors: readonly Anchor[]): Neighbourhood {
  const row = longestInOrder(anchors);
  const olders = row.map(({ older }) => older);
  const newers = row.map(({ newer }) => newer);
  return { older: (place) => countUpTo(olders, place), newer: (place) => countUpTo(newers, place) };
}

/** Patience sorting: n log n for any input. */
function longestInOrder(anchors: readonly Anchor[]): readonly Anchor[] {
  const sorted = anchors.toSorted((one, other) => one.older - other.older || one.newer - other.newer);
  const ends: number[] = [];
  const last: number[] = [];
  const before = sorted.map(({ newer }, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < newer) low = middle + 1;
      else high = middle;
    }
    ends[low] = newer;
    last[low] = index;
    return low === 0 ? -1 : (last[low - 1] ?? -1);
  });
  const row: Anchor[] = [];
  for (let at = last[ends.length - 1] ?? -1; at >= 0; at = before[at] ?? -1) {
    const anchor = sorted[at];
    if (anchor !== undefined) row.push(anchor);
  }
  return row.toReversed();
}

function countUpTo(sorted: readonly number[], place: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

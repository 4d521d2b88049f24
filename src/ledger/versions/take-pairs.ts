/** Others of the same words that one is compared with at most: an article that repeats a sentence ten thousand times costs no more. */
const MOST_COMPARED = 16;

/** What was paired, and what is left of both sides, in order. */
export interface Taken<Item> {
  readonly pairs: readonly { readonly older: Item; readonly newer: Item }[];
  readonly olders: readonly Item[];
  readonly newers: readonly Item[];
}

/**
 * Pairs items with the same key, in order, each with the first that fits.
 *
 * @param fits whether two of the same key are one
 */
export function takePairs<Item>(
  olders: readonly Item[],
  newers: readonly Item[],
  keyOf: (item: Item) => string,
  fits: (older: Item, newer: Item) => boolean,
): Taken<Item> {
  const waiting = new Map<string, Item[]>();
  for (const newer of newers) {
    const list = waiting.get(keyOf(newer));
    if (list === undefined) waiting.set(keyOf(newer), [newer]);
    else list.push(newer);
  }
  const pairs: { readonly older: Item; readonly newer: Item }[] = [];
  const left: Item[] = [];
  for (const older of olders) {
    const list = waiting.get(keyOf(older)) ?? [];
    const at = list.slice(0, MOST_COMPARED).findIndex((newer) => fits(older, newer));
    const newer = list[at];
    if (newer === undefined) {
      left.push(older);
      continue;
    }
    list.splice(at, 1);
    pairs.push({ older, newer });
  }
  const taken = new Set(pairs.map(({ newer }) => newer));
  return { pairs, olders: left, newers: newers.filter((newer) => !taken.has(newer)) };
}

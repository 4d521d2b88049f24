import { sharedWords, type WordCounts } from './content-words.ts';

/** Something that may be the same as something of the other version. */
export interface Alike {
  /** Its neighbourhood. */
  readonly gap: number;
  readonly words: WordCounts;
  /** Only those of the same sort are ever compared. */
  readonly sort: string;
}

export interface AlikePair<Item> {
  readonly older: Item;
  readonly newer: Item;
  readonly share: number;
  readonly near: boolean;
}

/** Words of an item by which others are looked for, the rarest first: a common word finds everything, and tells nothing. */
const LOOKED_FOR = 8;
/** Others that an item is compared with at most, neighbours and those farther away each: it keeps the cost linear in the items. */
const MOST_COMPARED = 16;

/**
 * Pairs items that have enough words in common, each with one other at most: the pair that shares most first; among those that share as
 * much, neighbours, and then the order of the texts.
 *
 * @param enough whether a pair may be one
 */
export function pairAlike<Item extends Alike>(
  olders: readonly Item[],
  newers: readonly Item[],
  enough: (pair: AlikePair<Item>) => boolean,
): readonly AlikePair<Item>[] {
  const found = postings(newers);
  const pairs: { readonly pair: AlikePair<Item>; readonly from: number; readonly to: number }[] = [];
  for (const [from, older] of olders.entries()) {
    for (const to of candidates(older, newers, found)) {
      const newer = newers[to];
      if (newer === undefined) continue;
      const pair = { older, newer, share: sharedWords(older.words, newer.words), near: older.gap === newer.gap };
      if (enough(pair)) pairs.push({ pair, from, to });
    }
  }
  pairs.sort(
    (one, other) =>
      other.pair.share - one.pair.share ||
      Number(other.pair.near) - Number(one.pair.near) ||
      one.from - other.from ||
      one.to - other.to,
  );
  const [takenOlder, takenNewer] = [new Set<number>(), new Set<number>()];
  return pairs.flatMap(({ pair, from, to }) => {
    if (takenOlder.has(from) || takenNewer.has(to)) return [];
    takenOlder.add(from);
    takenNewer.add(to);
    return [pair];
  });
}

type Postings = ReadonlyMap<string, readonly number[]>;

const keyOf = (sort: string, word: string): string => `${sort}\n${word}`;

function postings(items: readonly Alike[]): Postings {
  const found = new Map<string, number[]>();
  for (const [index, { sort, words }] of items.entries()) {
    for (const word of words.keys()) {
      const key = keyOf(sort, word);
      const list = found.get(key);
      if (list === undefined) found.set(key, [index]);
      else list.push(index);
    }
  }
  return found;
}

function candidates({ sort, words, gap }: Alike, newers: readonly Alike[], found: Postings): ReadonlySet<number> {
  const rarest = [...words.keys()]
    .flatMap((word) => {
      const list = found.get(keyOf(sort, word));
      return list === undefined ? [] : [list];
    })
    .sort((one, other) => one.length - other.length)
    .slice(0, LOOKED_FOR);
  const near = new Set<number>();
  const far = new Set<number>();
  for (const list of rarest) {
    const start = firstOfGap(list, newers, gap);
    for (let at = start; at < list.length && near.size < MOST_COMPARED; at++) {
      const index = list[at] ?? 0;
      if (newers[index]?.gap !== gap) break;
      near.add(index);
    }
    for (const index of list) {
      if (far.size >= MOST_COMPARED) break;
      far.add(index);
    }
  }
  return new Set([...near, ...far]);
}

/** Items are in the order of the text, so their neighbourhoods are, too. */
function firstOfGap(list: readonly number[], items: readonly Alike[], gap: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[list[middle] ?? 0]?.gap ?? 0) < gap) low = middle + 1;
    else high = middle;
  }
  return low;
}

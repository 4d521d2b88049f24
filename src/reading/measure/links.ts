import type { UnitRange } from '../../domain/unit-range.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { LocatedEvent } from '../layers/findings.ts';
import type { Segmentation, Sentence } from '../layers/segmentation.ts';

/** Finds, for ranges asked for from left to right, the innermost attribution whose content holds each. */
export function reporterFinder(attributions: readonly Attribution[]): (range: UnitRange) => number | null {
  const contents = attributions
    .flatMap(({ content }, attribution) => content.map(({ start, end }) => ({ start, end, attribution })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: (typeof contents)[number][] = [];
  return (range) => {
    while (next < contents.length && (contents[next]?.start ?? 0) <= range.start) {
      const content = contents[next++];
      if (content !== undefined) open.push(content);
    }
    open = open.filter(({ end }) => end > range.start);
    // the last to begin is the innermost; one that begins and ends with another is the shorter of the two
    return open.findLast(({ end }) => end >= range.end)?.attribution ?? null;
  };
}

/** Finds the event of a figure: named in its sentence, else in its paragraph, else the only one of the article. */
export function eventFinder(
  { blocks }: Segmentation,
  events: readonly LocatedEvent[],
): (range: UnitRange, sentence: Sentence) => number | null {
  const mentions = events
    .flatMap((event, index) => event.mentions.map(({ start, end }) => ({ start, end, event: index })))
    .toSorted((a, b) => a.start - b.start);
  // sorted by start, so the nearest is a neighbour: looking at all would cost a square in a sentence of a megabyte
  const nearest = (range: UnitRange, within: UnitRange): number | null => {
    const next = firstFrom(mentions, range.start);
    const [before, after] = [mentions[next - 1], mentions[next]];
    const isBefore = before !== undefined && before.start >= within.start;
    const isAfter = after !== undefined && after.start < within.end;
    if (isBefore && isAfter) {
      return range.start - before.start <= after.start - range.start ? before.event : after.event;
    }
    return isBefore ? before.event : isAfter ? after.event : null;
  };
  // a paragraph is looked through once: a megabyte of one paragraph with a figure in each sentence would cost a square
  const ofBlock = new Map<number, number | null>();
  return (range, sentence) => {
    const own = nearest(range, sentence);
    if (own !== null) return own;
    const known = ofBlock.get(sentence.block);
    const block = blocks[sentence.block];
    const found = known === undefined && block !== undefined ? nearest(range, block) : (known ?? null);
    ofBlock.set(sentence.block, found);
    return found ?? (events.length === 1 ? 0 : null);
  };
}

function firstFrom(mentions: readonly UnitRangeLike[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface UnitRangeLike {
  readonly start: number;
}

import type { Attribution } from '../layers/attribution.ts';
import type { ActContext } from './act-context.ts';

/** Where the first word of an attribution stands. */
export function startOf({ source, cue, content }: Attribution): number {
  const starts = [source[0]?.start, cue?.start, content[0]?.start].filter((start) => start !== undefined);
  return starts.length === 0 ? 0 : Math.min(...starts);
}

/** The attributions' indices in the order of their first words. */
export function attributionsByStart({ attributions }: ActContext): readonly number[] {
  const starts = attributions.map(startOf);
  return attributions.map((_, index) => index).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
}

/** The place in that order of the first attribution at or after `offset`. */
export function firstAtOrAfter(context: ActContext, byStart: readonly number[], offset: number): number {
  let low = 0;
  let high = byStart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const attribution = context.attributions[byStart[middle] ?? 0];
    if (attribution !== undefined && startOf(attribution) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

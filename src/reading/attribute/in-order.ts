import type { Attribution } from '../layers/attribution.ts';

/** Ordered by the first word of each, those that share a subject by their cues; parents' numbers follow. */
export function inOrder(found: readonly Attribution[]): readonly Attribution[] {
  const starts = found.map((attribution) => firstUnit(attribution));
  const order = found
    .map((_, index) => index)
    .sort((a, b) => (starts[a] as number) - (starts[b] as number) || cueStart(found[a]) - cueStart(found[b]) || a - b);
  const place = new Map(order.map((index, position) => [index, position]));
  return order.map((index) => {
    const attribution = found[index] as Attribution;
    return attribution.parent === null
      ? attribution
      : { ...attribution, parent: place.get(attribution.parent) ?? null };
  });
}

const cueStart = (attribution: Attribution | undefined): number =>
  attribution?.cue?.start ?? attribution?.content[0]?.start ?? 0;

function firstUnit({ source, cue, content }: Attribution): number {
  let first = Number.POSITIVE_INFINITY;
  for (const range of [...source, ...content]) first = Math.min(first, range.start);
  return cue ? Math.min(first, cue.start) : first;
}

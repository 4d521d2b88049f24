import type { Attribution, Attributor } from '../layers/attribution.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import { certaintyOf } from './certainty.ts';
import { findCandidates } from './find-candidates.ts';
import { orphans } from './orphans.ts';
import { select } from './select.ts';
import { toAttribution } from './to-attribution.ts';
import { wordsOf } from './words.ts';

/**
 * Attribution by rules: everything in the shape of an attribution is found, weighed by counted cues and frames, and the likeliest
 * that can stand together are kept.
 */
export const ruleAttributor: Attributor = {
  model: null,
  attribute: (segmentation, tagging) => attributeByRules(segmentation, tagging),
};

export function attributeByRules(segmentation: Segmentation, tagging: Tagging): readonly Attribution[] {
  const words = wordsOf(segmentation, tagging);
  const candidates = findCandidates(words);
  const certainties = candidates.map((candidate) => certaintyOf(candidate));
  const selected = select(words, candidates, certainties);
  const all = [...selected, ...orphans(words, selected)];
  return inOrder(all.map(({ candidate, certainty, parent }) => toAttribution(words, candidate, certainty, parent)));
}

/** Ordered by the first word of each, those that share a subject by their cues; parents' numbers follow. */
function inOrder(found: readonly Attribution[]): readonly Attribution[] {
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

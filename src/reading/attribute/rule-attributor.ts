import type { Attribution, Attributor } from '../layers/attribution.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import { certaintyOf } from './certainty.ts';
import { findCandidates } from './find-candidates.ts';
import { inOrder } from './in-order.ts';
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

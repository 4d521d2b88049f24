import type { AttributionScorer } from '../../../domain/attribution-scorer.ts';
import type { Attribution, Attributor } from '../../layers/attribution.ts';
import type { Segmentation } from '../../layers/segmentation.ts';
import type { Tagging } from '../../layers/tagging.ts';
import type { Candidate } from '../candidate.ts';
import { findCandidates } from '../find-candidates.ts';
import { inOrder } from '../in-order.ts';
import { orphans } from '../orphans.ts';
import { select } from '../select.ts';
import { toAttribution } from '../to-attribution.ts';
import { wordsOf } from '../words.ts';
import { scorerInput } from './scorer-input.ts';
import { standingCertainty } from './trained-certainty.ts';
import { weigh } from './weigh.ts';

/** Below this a candidate is more likely wrong than worth reading. Chosen on held-out articles of PolNeAR train. */
export const LOWEST_TRAINED_CERTAINTY = 0.35;

/**
 * Attribution by a trained model and the rules together: both propose, weights fitted on unseen articles say how likely each proposal
 * is, and the likeliest that can stand together are kept. What stands inside another's content the annotated articles do not mark, so
 * there the rules decide alone.
 */
export function trainedAttributor(scorer: AttributionScorer): Attributor {
  return {
    model: scorer.model,
    attribute: async (segmentation, tagging) => attributeByModel(scorer, segmentation, tagging),
  };
}

async function attributeByModel(
  scorer: AttributionScorer,
  segmentation: Segmentation,
  tagging: Tagging,
): Promise<readonly Attribution[]> {
  const words = wordsOf(segmentation, tagging);
  const ruled = findCandidates(words);
  const scored = await scorer.score(scorerInput(words));
  const weighed = weigh(words, scored, ruled);
  const candidates: readonly Candidate[] = weighed.map(({ candidate }) => candidate);
  const certainties = weighed.map((one) => standingCertainty(one));
  const nested = weighed.map(({ rules }) => rules ?? 0);
  const selected = select(words, candidates, certainties, LOWEST_TRAINED_CERTAINTY, nested);
  const all = [...selected, ...orphans(words, selected)];
  return inOrder(all.map(({ candidate, certainty, parent }) => toAttribution(words, candidate, certainty, parent)));
}

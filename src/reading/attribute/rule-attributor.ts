import type { Attributor } from '../layers/attribution.ts';

/** Attribution by rules over the cue lexicon and the parts of speech. */
export const ruleAttributor: Attributor = {
  model: null,
  attribute: () => [],
};

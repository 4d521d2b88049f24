import type { Attribution } from '../layers/attribution.ts';
import type { FoundAssertion, FoundTerm, LocatedEvent } from '../layers/findings.ts';
import type { Resolution } from '../layers/resolution.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';

export interface Voices {
  readonly assertions: readonly FoundAssertion[];
  readonly terms: readonly FoundTerm[];
}

/** Finds what the author says in their own voice, and the loaded terms in either voice. */
export function assert(
  _segmentation: Segmentation,
  _tagging: Tagging,
  _attributions: readonly Attribution[],
  _resolution: Resolution,
  _events: readonly LocatedEvent[],
): Voices {
  return { assertions: [], terms: [] };
}

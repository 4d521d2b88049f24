import type { Attribution } from '../layers/attribution.ts';
import type { FoundAssertion, FoundTerm, LocatedEvent } from '../layers/findings.ts';
import type { Resolution } from '../layers/resolution.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import { findAssertions } from './find-assertions.ts';
import { findTerms } from './find-terms.ts';
import { tokenMarks } from './token-marks.ts';
import { voiceMap } from './voice-map.ts';

export interface Voices {
  readonly assertions: readonly FoundAssertion[];
  readonly terms: readonly FoundTerm[];
}

/** Finds what the author says in their own voice, and the loaded terms in either voice. */
export function assert(
  segmentation: Segmentation,
  tagging: Tagging,
  attributions: readonly Attribution[],
  resolution: Resolution,
  events: readonly LocatedEvent[],
): Voices {
  const voices = voiceMap(segmentation, tagging, attributions, resolution);
  const actors = resolution.actors.flatMap(({ mentions }) => mentions.map(({ range }) => range));
  const layers = {
    segmentation,
    tagging,
    isActor: tokenMarks(segmentation, actors),
    isEvent: tokenMarks(
      segmentation,
      events.flatMap(({ mentions }) => mentions),
    ),
  };
  return { assertions: findAssertions(layers, voices), terms: findTerms(segmentation, tagging, voices) };
}

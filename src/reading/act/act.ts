import type { Attribution } from '../layers/attribution.ts';
import type { Acts, LocatedEvent, MeasuredFigure } from '../layers/findings.ts';
import type { Resolution } from '../layers/resolution.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';

/** Says what each speaker did by speaking (or by not speaking), towards what, and which questions were put. */
export function act(
  _segmentation: Segmentation,
  _tagging: Tagging,
  attributions: readonly Attribution[],
  _resolution: Resolution,
  _events: readonly LocatedEvent[],
  _figures: readonly MeasuredFigure[],
): Acts {
  return {
    byAttribution: attributions.map(() => [
      { act: 'state', performance: 'performed', target: null, targetBasis: null },
    ]),
    questions: [],
  };
}

import type { Attribution } from '../layers/attribution.ts';
import type { LocatedDate, LocatedEvent, MeasuredFigure } from '../layers/findings.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';

/** Finds the figures: what is counted, between which bounds, as part of what, as of when, on whose report. */
export function measure(
  _segmentation: Segmentation,
  _tagging: Tagging,
  _attributions: readonly Attribution[],
  _events: readonly LocatedEvent[],
  _dates: readonly LocatedDate[],
): readonly MeasuredFigure[] {
  return [];
}

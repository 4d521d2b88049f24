import type { Attribution } from '../layers/attribution.ts';
import type { Resolution } from '../layers/resolution.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';

/** Says which mentions are the same person or body, and who stands behind each attribution. */
export function resolve(
  _segmentation: Segmentation,
  _tagging: Tagging,
  attributions: readonly Attribution[],
): Resolution {
  return {
    actors: [],
    attributions: attributions.map((attribution) => ({
      actor: null,
      sourcing: attribution.source.length === 0 ? 'none' : 'unnamed_described',
      addressee: null,
      chain: [],
    })),
  };
}

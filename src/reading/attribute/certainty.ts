import { CUE_WEIGHTS } from '../../language/en/cue-weights.ts';
import type { Candidate } from './candidate.ts';

/** What is weighed of a candidate: its cue, the frame, both together, and what was observed around them. */
export function featuresOf(candidate: Candidate): string[] {
  const { lemma, frame, subject, traits } = candidate;
  const features = [
    `cue ${lemma}`,
    `frame ${frame}`,
    `cue ${lemma} ${frame}`,
    `cue ${lemma} subject ${subject}`,
    `frame ${frame} subject ${subject}`,
  ];
  for (const trait of traits) features.push(trait);
  return features;
}

/**
 * How likely source and content are both right, from the weights counted on the annotated articles (a logistic sum).
 *
 * @returns between 0 and 1
 */
export function certaintyOf(candidate: Candidate, weights: ReadonlyMap<string, number> = CUE_WEIGHTS): number {
  if (candidate.prior !== undefined) return candidate.prior;
  let sum = weights.get('always') ?? 0;
  for (const feature of featuresOf(candidate)) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

import { EVIDENCE, type Evidence } from './evidence.ts';
import { EVIDENCE_WEIGHTS } from './weights.generated.ts';

export type EvidenceWeights = Readonly<Record<(typeof EVIDENCE)[number] | 'always', number>>;

/**
 * How likely source and content are both right: a logistic sum of the evidence, fitted on articles that the model had not seen.
 *
 * @returns between 0 and 1
 */
export function trainedCertainty(evidence: Evidence, weights: EvidenceWeights = EVIDENCE_WEIGHTS): number {
  let sum = weights.always;
  for (const name of EVIDENCE) sum += weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-sum));
}

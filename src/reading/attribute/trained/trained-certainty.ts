import { EVIDENCE, type Weighed } from './evidence.ts';
import { EVIDENCE_WEIGHTS } from './weights.generated.ts';

type Weights = Readonly<Record<(typeof EVIDENCE)[number] | 'always', number>>;

/** The evidence means another thing for what the model proposes than for what only the rules do. */
export interface EvidenceWeights {
  readonly model: Weights;
  readonly rules: Weights;
}

/**
 * How likely source and content are both right: a logistic sum of the evidence, fitted on articles that the model had not seen.
 *
 * @returns between 0 and 1
 */
function trainedCertainty({ evidence, rules }: Weighed, all: EvidenceWeights): number {
  const weights = rules === null ? all.model : all.rules;
  let sum = weights.always;
  for (const name of EVIDENCE) sum += weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-sum));
}

/** Refusing to answer is told in a few fixed words: users search for it, and losing one is worse than an unsure one more. */
const REFUSING = new Set(['decline', 'refuse']);
const SURE_BY_RULES = 0.6;

/**
 * The certainty a candidate stands with. Shapes too rare to be counted have one set by hand, and what reaches into another paragraph
 * than its cue's the model cannot see: there the rules' own certainty stands, as it does for a plain refusal.
 */
export function standingCertainty(one: Weighed, weights: EvidenceWeights = EVIDENCE_WEIGHTS): number {
  const rules = one.rules ?? 0;
  const refuses = rules >= SURE_BY_RULES && REFUSING.has(one.candidate.lemma);
  const byRules = one.evidence.crosses === 1 || refuses ? rules : 0;
  return Math.max(one.candidate.prior ?? 0, byRules, trainedCertainty(one, weights));
}

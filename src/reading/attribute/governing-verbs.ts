import type { Candidate } from './candidate.ts';
import type { VerbGroup } from './verb-group.ts';
import { lowerAt, type Words } from './words.ts';

/** Verbs that only start, try or seem to do what the infinitive behind them says: "went on to say", "appeared to suggest". */
const CATENATIVES = new Set([
  'seem',
  'appear',
  'go',
  'go on',
  'begin',
  'continue',
  'start',
  'try',
  'attempt',
  'come',
  'proceed',
  'tend',
  'need',
  'have',
  'use',
  'manage',
  'move',
  'rush',
  'take',
]); // prettier-ignore

/** Verbs that take back what the infinitive behind them names: it was not done, so it is nobody's statement. */
const WITHHOLDING = new Set(['refuse', 'decline', 'fail', 'neglect', 'hesitate', 'avoid']);

export const withholds = (governing: Candidate, group: VerbGroup): boolean =>
  group.form === 'infinitive' &&
  WITHHOLDING.has(governing.lemma) &&
  governing.frame === 'to' &&
  governing.content[0]?.first === group.first;

export function governs(words: Words, governing: Candidate, group: VerbGroup, candidate: Candidate): boolean {
  if (group.form !== 'infinitive' || !governing.cue || !CATENATIVES.has(governing.lemma)) return false;
  if (governing.cue.end !== group.first && governing.cue.end + 1 !== group.first) return false;
  return /that|bare|quote|colon|wh/.test(candidate.frame) && lowerAt(words, group.first) === 'to';
}

import type { Scope } from '../../domain/vocabulary.ts';
import type { SubjectKind } from './subject.ts';
import type { Run } from './words.ts';

/** An attribution that the rules see, before it is weighed. */
export interface Candidate {
  readonly cue: Run | null;
  /** Dictionary form of the cue: "say", "point out", "according to", ":". */
  readonly lemma: string;
  /** How the content hangs on the cue: what the lexicon counts it by. */
  readonly frame: string;
  readonly source: readonly Run[];
  readonly content: readonly Run[];
  readonly addressee: Run | null;
  readonly negated: boolean;
  readonly scope: Scope;
  readonly subject: SubjectKind;
  /** Names of what else was observed, for the weights. */
  readonly traits: readonly string[];
  /** Certainty set by hand, where the shape is too rare in the data to be counted. */
  readonly prior?: number;
}

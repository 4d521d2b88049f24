import { unitRange } from '../../domain/unit-range.ts';
import type { ActName, TargetBasis, TargetKind } from '../../domain/vocabulary.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { TargetReference } from '../layers/findings.ts';

/** Towards what an act goes, and on what ground that is read. */
export interface FoundTarget {
  readonly target: TargetReference;
  readonly basis: TargetBasis;
}

/** The words that say what an act is about. */
export interface TargetQuery {
  readonly act: ActName;
  readonly attribution: Attribution;
  readonly index: number;
  /** The token from which the object is looked for. */
  readonly objectAt: number;
  readonly limit: number;
  /** Where the verb stands in the passive and its object before it, the object's first token; else -1. */
  readonly subjectAt: number;
  /** True for an act of the cue, whose object may be the content itself. */
  readonly fromCue: boolean;
}

/** Acts whose object may be a clause: what is denied, confirmed, doubted. */
export const OF_CLAUSES: ReadonlySet<ActName> = new Set([
  'deny',
  'confirm',
  'question_or_doubt',
  'warn',
  'predict',
  'reject',
  'agree_or_accept',
]);
/** Acts that are always about something, which a heading may name where the sentence does not. */
export const OF_SOMETHING: ReadonlySet<ActName> = new Set([
  'condemn',
  'criticise',
  'support',
  'reject',
  'justify',
  'praise_or_thank',
  'sympathise',
  'apologise_or_regret',
  'comment',
  'agree_or_accept',
  'deny',
  'claim_responsibility',
]);

/** A target that the words themselves name. */
export function explicit(kind: TargetKind, index: number | null, start: number, end: number): FoundTarget {
  return { target: reference(kind, index, start, end), basis: 'explicit' };
}

export function reference(kind: TargetKind, index: number | null, start: number, end: number): TargetReference {
  return { kind, index, range: unitRange(start, end) };
}

import type { ReviewState } from '../../domain/log-entry.ts';
import type { NamedActor, StatementRecord } from '../../domain/records.ts';

/** A passage of the article: its words and what stands around them, at code-point offsets of the text that `textHash` names. */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** Where a record stands: in which text, and with people. */
export interface Grounds {
  readonly id: string;
  readonly article: string;
  readonly snapshot: string;
  /** SHA-256 of the snapshot's text in UTF-8. */
  readonly textHash: string;
  /** Of what its article says now. */
  readonly current: boolean;
}

/** What people made of a record. */
export interface Reviewed {
  readonly state: ReviewState;
  /** The present reader finds it, or a person added it. */
  readonly fits: boolean;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
  readonly reason: string | null;
  /** When it came on record. */
  readonly recordedAt: string | null;
  /** Who put it there: `onrecord`, or the person who added it. */
  readonly recordedBy: string | null;
}

export declare const proven: unique symbol;

/**
 * A statement as every export has it. Only `exportedStatement` makes one, so that no quotation leaves the ledger without the hash of
 * its text, its selectors, its chain, its quote type and its review state.
 *
 * Of `quotation`, `mixedWords` and `paraphrase` at most one is there, by the quote type: the speaker's printed words; the author's words
 * with some of the speaker's in them, marks as printed; the author's words alone, never in quotation marks.
 */
export type ExportedStatement = Grounds &
  Reviewed & {
    readonly [proven]: true;
    readonly type: 'statement';
    readonly quoteType: StatementRecord['quoteType'];
    readonly kind: StatementRecord['kind'];
    readonly placement: StatementRecord['placement'];
    readonly speaker: ExportedSpeaker | null;
    readonly chain: readonly NamedActor[];
    readonly quotation: string | null;
    readonly mixedWords: string | null;
    readonly paraphrase: string | null;
    /** Where it stands: its content; its cue where it has none. Never empty. */
    readonly selectors: readonly Passage[];
    readonly source: readonly Passage[];
    readonly cue: Passage | null;
  } & Pick<
    StatementRecord,
    'sourcing' | 'addressee' | 'parent' | 'acts' | 'negatedCue' | 'scope' | 'sameAs' | 'certainty' | 'flags'
  >;

/** Who is reported to have said it. */
export interface ExportedSpeaker {
  /** The actor after merges and splits. */
  readonly actor: string;
  /** What people call the actor by now. */
  readonly name: string;
  /** As the record names them. */
  readonly printed: string;
  readonly readAs: string;
}

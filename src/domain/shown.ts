import type { DecisionName, ReviewState } from './log-entry.ts';
import type { ArticleSummary } from './listing.ts';
import type {
  ActorUse,
  AssertionRecord,
  FigureRecord,
  NamedActor,
  QuestionRecord,
  StatementRecord,
} from './records.ts';
import type { Span } from './span.ts';
import type { ActorKind } from './vocabulary.ts';

/*
 * What `onrecord show` gives, as `--json` prints it. These shapes are stable: fields may be added, none is renamed, removed or given another
 * meaning.
 */

/** Who reads: the package, its trained model and its rules. */
export interface ReaderName {
  readonly version: string;
  readonly model: string | null;
  readonly rules: string;
}

/** An entry of the log. */
export interface LoggedAt {
  readonly seq: number;
  /** An instant, UTC. */
  readonly at: string;
  readonly by: string;
}

/** A reading of the text that a record stands in. */
export interface ReadEvent extends LoggedAt {
  readonly event: 'read';
  readonly reader: ReaderName;
  /** Whether it found the record; null: the reading was taken out, and it cannot be told. */
  readonly found: boolean | null;
}

/** What a person decided. */
export interface DecisionEvent extends LoggedAt {
  readonly event: 'decision';
  readonly decision: DecisionName | 'merge' | 'split' | 'rename';
  /** What an edit changed; empty for other decisions. */
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
  /** Of a decision on an actor: the actor that it names beside, or the new name. */
  readonly other: string | null;
  readonly reason: string | null;
  /** The entry that took it back; null: it stands. */
  readonly undone: LoggedAt | null;
  readonly fits: boolean;
}

/** The text that a record stands in. */
export interface ShownVersion {
  /** From 1. */
  readonly number: number;
  readonly versions: number;
  readonly current: boolean;
  readonly snapshot: string;
  /** SHA-256 of the text, and of the bytes that it was read from. */
  readonly text: string;
  readonly source: string;
  /** When it was taken in: an instant, UTC. */
  readonly at: string;
  /** Who read it last; null: nobody did. */
  readonly reader: ReaderName | null;
}

interface ShownRecordOf<Noun extends string, Item> {
  readonly noun: Noun;
  readonly id: string;
  readonly state: ReviewState;
  /** False: a person decided on it, and the present reader does not find it. */
  readonly fits: boolean;
  /** As it stands. */
  readonly record: Item;
  /** As the present reader has it; null where it does not find it. */
  readonly machine: Item | null;
  /** The speaker after merges and splits. */
  readonly actor: NamedActor | null;
  readonly article: ArticleSummary;
  readonly version: ShownVersion;
  /** The paragraphs that its words stand in, in code points of the text; null: the text was taken out. */
  readonly paragraph: Span | null;
  readonly history: readonly (ReadEvent | DecisionEvent)[];
}

/** `onrecord show --json` of a record. */
export type ShownRecord =
  | ShownRecordOf<'statement', StatementRecord>
  | ShownRecordOf<'figure', FigureRecord>
  | ShownRecordOf<'assertion', AssertionRecord>
  | ShownRecordOf<'question', QuestionRecord>;

/** `onrecord show --json` of an actor. */
export interface ShownActor {
  readonly noun: 'actor';
  readonly id: string;
  /** As they are called now. */
  readonly name: string;
  /** As it was first printed. */
  readonly printed: string;
  readonly kind: ActorKind;
  readonly mergedInto: NamedActor | null;
  /** Who was merged into them. */
  readonly was: readonly NamedActor[];
  /** How the articles, as they are now, name them; the newest first, 200 at most. */
  readonly uses: readonly {
    readonly article: ArticleSummary;
    readonly snapshot: string;
    readonly name: string;
    readonly readAs: string;
    readonly roles: ActorUse['roles'];
    readonly mentions: number;
  }[];
  readonly statements: number;
  readonly history: readonly DecisionEvent[];
}

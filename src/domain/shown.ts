import type { ArticleSummary } from './listing.ts';
import type { LogEntry, ReviewState } from './log-entry.ts';
import type { AssertionRecord, FigureRecord, NamedActor, QuestionRecord, StatementRecord } from './records.ts';
import type { ListedVersion } from './version-changes.ts';
import type { ActorKind } from './vocabulary.ts';

/*
 * What `onrecord show` gives, as `--json` prints it. These shapes are stable: fields may be added, none is renamed, removed or given
 * another meaning.
 */

/** The paragraph in which a record stands. */
export interface Passage {
  readonly text: string;
  /** Where `text` begins in the text of the snapshot, in code points. */
  readonly start: number;
  /** The record's own words, in code points of `text`, in their order. */
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly part: 'content' | 'source' | 'cue';
  }[];
}

/** Where an entry of the log stands. */
export interface EntryPlace {
  readonly entry: number;
  /** An instant, UTC. */
  readonly at: string;
  readonly by: string;
}

/** Something that happened to a record or an actor. */
export interface HistoryItem extends EntryPlace {
  readonly what: 'reading' | 'accept' | 'reject' | 'edit' | 'note' | 'add' | 'merge' | 'split' | 'rename' | 'erasure';
  readonly reason: string | null;
  /** What a decision changed, field by field. */
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
  /** The entry that took it back; null: it stands. */
  readonly undone: EntryPlace | null;
  /** Of a reading: whether it found the record (null: it was taken out of the ledger); of a decision: whether it still fits. */
  readonly fits: boolean | null;
  /** Of a reading: who read. */
  readonly reader: { readonly version: string; readonly model: string | null; readonly rules: string } | null;
}

/** By what a record can be proved. */
export interface Proof {
  readonly snapshot: string;
  /** Hashes of the bytes as they came, of the text, and of the present reading of it. */
  readonly source: string;
  readonly text: string;
  readonly reading: string | null;
  readonly reader: HistoryItem['reader'];
}

interface Shown<Noun extends string, Item> {
  readonly noun: Noun;
  readonly id: string;
  readonly state: ReviewState;
  /** False: a person decided on it, and the present reader does not find it any more. */
  readonly fits: boolean;
  /** As it stands now. */
  readonly record: Item;
  /** As the present reader has it; null: it does not find it. */
  readonly machine: Item | null;
  /** The speaker after merges and splits, under the name they have now. */
  readonly actor: NamedActor | null;
  /** Null: the text was taken out of the ledger. */
  readonly passage: Passage | null;
  readonly article: ArticleSummary;
  readonly version: { readonly number: number; readonly of: number; readonly current: boolean; readonly at: string };
  readonly proof: Proof;
  readonly history: readonly HistoryItem[];
}

export type ShownRecord =
  | Shown<'statement', StatementRecord>
  | Shown<'figure', FigureRecord>
  | Shown<'assertion', AssertionRecord>
  | Shown<'question', QuestionRecord>;

export interface ShownActor {
  readonly noun: 'actor';
  readonly id: string;
  /** The name they have now. */
  readonly name: string;
  /** As it was first printed. */
  readonly printed: string;
  readonly kind: ActorKind;
  readonly mergedInto: NamedActor | null;
  readonly was: readonly NamedActor[];
  /** Every name that the articles print. */
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** What they say in the articles as they are now, what was rejected left out. */
  readonly statements: number;
  /** The newest 200. */
  readonly articles: readonly ArticleSummary[];
  readonly history: readonly HistoryItem[];
}

export interface ShownArticle {
  readonly noun: 'article' | 'snapshot';
  readonly id: string;
  readonly article: ArticleSummary;
  readonly versions: readonly ListedVersion[];
  /** Of the version that was asked for, of an article the current one. */
  readonly proof: Proof;
}

export interface ShownEntry {
  readonly noun: 'entry';
  readonly entry: LogEntry;
}

/** What `onrecord show --json` prints. */
export type ShownItem = ShownRecord | ShownActor | ShownArticle | ShownEntry;

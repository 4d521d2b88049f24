import type { FigureRecord, StatementRecord } from './records.ts';
import type { ArticleSummary } from './listing.ts';

/*
 * What `onrecord versions` gives, as `--json` prints it. These shapes are stable: fields may be added, none is renamed, removed or given
 * another meaning.
 */

/**
 * What became of a record from one version to the other. `reattributed`: the same words, from somebody else; `reframed`: the same words
 * from the same source, under another verb or with other quotation marks; `changed`: a figure with another value.
 */
export const VERSION_CHANGES = ['added', 'removed', 'reworded', 'reattributed', 'reframed', 'changed'] as const;
export type VersionChangeName = (typeof VERSION_CHANGES)[number];

/** In what two versions of a record differ. */
export const CHANGED_FIELDS = ['words', 'speaker', 'cue', 'quoteType', 'value', 'term'] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

interface Change<Noun extends string, Item> {
  readonly noun: Noun;
  readonly change: VersionChangeName;
  /** Empty where it came or went. */
  readonly fields: readonly ChangedField[];
  /** `noted`: the newer text has a note of correction that the older has not, about whatever it is; `silent`: it has none. */
  readonly note: 'noted' | 'silent';
  /** Null: it was not there. */
  readonly older: Item | null;
  /** Null: it is not there any more. */
  readonly newer: Item | null;
}

/** One difference between two versions. */
export type VersionChange = Change<'statement', StatementRecord> | Change<'figure', FigureRecord>;

/** One version of an article. */
export interface ListedVersion {
  /** From 1, in the order in which they were taken in. */
  readonly number: number;
  readonly snapshot: string;
  /** When it was taken in: an instant, UTC. */
  readonly at: string;
  readonly title: string | null;
  /** EDTF, as the version says it. */
  readonly modifiedAt: string | null;
  /** Of the present reading; null: not read. */
  readonly reader: { readonly version: string; readonly model: string | null; readonly rules: string } | null;
  readonly text: string;
  readonly source: string;
  /** The first version that was made of the same bytes by another intake; null: none was. */
  readonly sameSourceAs: number | null;
  /** The first version that has the same text: the article went back to it; null: none has. */
  readonly sameTextAs: number | null;
  /** Its texts were taken out on legal grounds. */
  readonly erased: boolean;
}

/** What is different between two versions of one article. */
export interface VersionComparison {
  /** Numbers of the versions. */
  readonly from: number;
  readonly to: number;
  /** In the order of the newer text; what is not there any more stands where it was. */
  readonly changes: readonly VersionChange[];
  readonly unchanged: { readonly statements: number; readonly figures: number };
  /** Notes of correction that the newer text has and the older has not, word for word. */
  readonly corrections: readonly string[];
  /** Lines of the text that came and went, white space and the style of marks left aside. */
  readonly lines: { readonly added: number; readonly removed: number };
  /** Null: it is the same. */
  readonly title: { readonly from: string | null; readonly to: string | null } | null;
  /** The date that the article gives for its last change; null: it did not move. */
  readonly modifiedAt: { readonly from: string | null; readonly to: string | null } | null;
  /** False: the two were read by different readers, and a difference may be the readers'. */
  readonly sameReader: boolean;
}

/** What `onrecord versions --json` prints. */
export interface VersionsResult {
  readonly article: ArticleSummary;
  readonly versions: readonly ListedVersion[];
  /** Null: there is one version alone, or one of the two cannot be compared. */
  readonly comparison: VersionComparison | null;
}

import type { IntakeOutcomeName, ReviewState } from './log-entry.ts';
import type { AssertionRecord, FigureRecord, NamedActor, QuestionRecord, StatementRecord } from './records.ts';
import type { Span } from './span.ts';
import type { ActorKind, AssertionType, Performance, Reply } from './vocabulary.ts';

/*
 * What the listings give, as `--json` prints it. These shapes are stable: fields may be added, none is renamed, removed or given another
 * meaning.
 */

/** The article that a record stands in, as it is now. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** EDTF. */
  readonly publishedAt: string | null;
}

/** Where a record stands, beside what it says. */
export interface Standing {
  readonly state: ReviewState;
  /** False: a person decided on it, and the present reader does not find it any more. */
  readonly fits: boolean;
  /** False: it stands in an earlier version of its article. */
  readonly current: boolean;
  /** The speaker after merges and splits, under the name they have now; `speaker` is as the article has it. */
  readonly actor: NamedActor | null;
  readonly article: ArticleSummary;
}

/** One item of `onrecord statements --json`. */
export type ListedStatement = StatementRecord & Standing;

/** One item of `onrecord figures --json`. */
export type ListedFigure = FigureRecord &
  Standing & {
    /** What it is a part of; never to be added to it. */
    readonly whole: Pick<FigureRecord, 'id' | 'span' | 'measure' | 'term' | 'unit' | 'min' | 'max' | 'bound'> | null;
  };

/** What `onrecord unsourced` can be asked for: reported words without a source, or a kind of the author's own assertions. */
export type UnsourcedType = 'statement' | AssertionType;

/** One item of `onrecord unsourced --json`. */
export interface ListedUnsourced {
  readonly noun: 'statement' | 'assertion';
  readonly id: string;
  readonly type: UnsourcedType;
  readonly sourcing: 'vague' | 'none';
  /** The whole sentence in which it begins, in code points of the text of its snapshot. */
  readonly sentence: Span;
  readonly record: StatementRecord | AssertionRecord;
  readonly current: boolean;
  readonly article: ArticleSummary;
}

/** Ways of not saying: how somebody did not, or what became of a question. */
export type SilenceName = Exclude<Performance, 'performed' | 'conditional'> | Extract<Reply, 'declined' | 'non_reply'>;

/** One item of `onrecord silences --json`. */
export interface ListedSilence {
  /** A question whose answer is no record of its own stands as a question; else the statement that reports the silence. */
  readonly noun: 'statement' | 'question';
  readonly id: string;
  readonly how: SilenceName;
  /** Who was silent, after merges; null where the source could not be resolved. */
  readonly who: NamedActor | null;
  /** The printed words for who was silent; empty where there are none. */
  readonly whoWords: string;
  /** On what, in the words of the article; null where it does not say. */
  readonly on: string | null;
  readonly askedBy: NamedActor | null;
  readonly statement: StatementRecord | null;
  readonly question: QuestionRecord | null;
  readonly current: boolean;
  readonly article: ArticleSummary;
}

/** One item of `onrecord actors --json`. */
export interface ListedActor {
  readonly id: string;
  /** The name they have now. */
  readonly name: string;
  /** The name as it was first printed. */
  readonly printed: string;
  readonly kind: ActorKind;
  /** Offices and capacities in which the articles show them. */
  readonly roles: readonly string[];
  readonly articles: number;
  readonly statements: number;
  /** Others in the same list whose name looks the same and is not: they are kept apart, and may be somebody else. */
  readonly looksLike: readonly NamedActor[];
}

/** One item of `onrecord outcomes --json`. */
export interface ListedOutcome {
  /** The entry of the log. */
  readonly seq: number;
  /** An instant, UTC. */
  readonly at: string;
  readonly run: string;
  readonly input: string;
  readonly position: string | null;
  readonly outcome: IntakeOutcomeName;
  readonly code: string | null;
  readonly message: string | null;
  readonly snapshot: string | null;
  readonly article: ArticleSummary | null;
}

/** One item of `onrecord outcomes --runs --json`. */
export interface ListedRun {
  readonly id: string;
  /** What was asked for. */
  readonly key: string;
  readonly startedAt: string;
  /** Null: interrupted, or at work. */
  readonly finishedAt: string | null;
  readonly counts: Readonly<Record<IntakeOutcomeName, number>>;
}

/** Words of a text around what was looked for. */
export interface Snippet {
  readonly text: string;
  /** Where `text` begins in the text that it is taken from, in code points. */
  readonly start: number;
  /** The found words, [start, end] in code points of `text`. */
  readonly marks: readonly (readonly [number, number])[];
}

/** What `onrecord search --json` prints. */
export interface SearchResult {
  /** What was looked for: a word each, or the words of a phrase. */
  readonly terms: readonly (readonly string[])[];
  readonly articles: readonly (ArticleSummary & { readonly snapshot: string; readonly snippet: Snippet })[];
  readonly statements: readonly (ListedStatement & { readonly snippet: Snippet })[];
}

/** A page of a listing, and how much there is. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly total: number;
  /** False: there are more than `total`; nobody has counted further. */
  readonly counted: boolean;
  /** What a person should know of the list, in sentences. */
  readonly notes: readonly string[];
}

/** Which page of a listing is wanted. */
export interface Slice {
  readonly limit: number;
  /** From 1. */
  readonly page: number;
}

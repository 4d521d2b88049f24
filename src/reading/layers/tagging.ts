import type { UnitRange } from '../../domain/unit-range.ts';

/** Parts of speech: the Penn Treebank's tags, punctuation as it prints (`,` `.` `:` `(` `)` and one `"` for all quotation marks). */
export type PosTag = string;

/** A range of tokens, end-exclusive, with the text it covers. */
export interface TokenRange extends UnitRange {
  readonly firstToken: number;
  readonly endToken: number;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'other';
export type Gender = 'female' | 'male' | 'unknown';

/** A proper name as printed, without its honorific and title. */
export interface NamePhrase extends TokenRange {
  readonly kind: NameKind;
  readonly gender: Gender;
  /** The honorific and titles printed directly before it: "Health Minister" in "Health Minister Ana Lima". */
  readonly titleRange: TokenRange | null;
}

/** What a pair of quotation marks does. Only `speech` holds somebody's words as a statement. */
export type QuotationRole = 'speech' | 'title' | 'nickname' | 'scare';

/** Words between quotation marks. */
export interface Quotation extends UnitRange {
  /** The words without the marks. */
  readonly inner: UnitRange;
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: number;
  /** False where the closing mark is missing: a paragraph whose quotation goes on in the next, or a defect. */
  readonly closed: boolean;
  /** This paragraph reopens the quotation left open by the one before. */
  readonly continues: boolean;
  /** Index of the quotation it stands inside, else null. */
  readonly within: number | null;
  readonly role: QuotationRole;
}

/** The second layer: what the words are. Arrays by token are as long as `Segmentation.tokens`. */
export interface Tagging {
  readonly pos: readonly PosTag[];
  /** Lower-case dictionary form of verbs and nouns, else the lower-case word. */
  readonly lemmas: readonly string[];
  readonly names: readonly NamePhrase[];
  /** For each token the index of the name it belongs to, or -1. */
  readonly nameAt: Int32Array;
  /** Ordered by start; an inner quotation follows the one it stands in. */
  readonly quotations: readonly Quotation[];
  /** For each token the index of the innermost quotation around it (its marks included), or -1. */
  readonly quotationAt: Int32Array;
}

import type { UnitRange } from './unit-range.ts';
import type { BlockKind, PublishedBasis, WarningCode } from './vocabulary.ts';

/** A block that the intake knows from markup, in UTF-16 units of the text. */
export interface InputBlock extends UnitRange {
  readonly kind: BlockKind;
}

/** The decision that made text of bytes, kept so that it can be made again. */
export interface Decoding {
  /** WHATWG name: `utf-8`, `windows-1252`, `shift_jis`. */
  readonly charset: string;
  /** What decided: a byte-order mark, bytes that are valid UTF-8, the HTTP header, the page's own declaration, or a guess from the bytes. */
  readonly basis: 'bom' | 'valid-utf8' | 'header' | 'declared' | 'detected';
  /** Places where bytes were no character of the charset and became U+FFFD. */
  readonly replaced: number;
}

/**
 * An article as it comes in, before it is read: what the intake makes of a file, and what a user of the library hands over.
 *
 * @example
 * ```ts
 * const input: ArticleInput = { text: '"We were not told," Ana Lima said.', publishedAt: '2019-02-04' };
 * ```
 */
export interface ArticleInput {
  /** The text as its reader sees it; offsets of the reading count in it. */
  readonly text: string;
  /** Blocks known from markup; absent for plain text, where `segment` finds them. Ordered, not overlapping. */
  readonly blocks?: readonly InputBlock[] | undefined;
  readonly url?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  /** EDTF: `2019-02-04`, `2019-02`, `2019`. */
  readonly publishedAt?: string | null | undefined;
  readonly publishedBasis?: PublishedBasis | null | undefined;
  readonly modifiedAt?: string | null | undefined;
  /** BCP 47. Absent: not looked at, read as English. Null: could not be told. */
  readonly language?: string | null | undefined;
  /** How the bytes became text; absent where no bytes came in. */
  readonly decoding?: Decoding | undefined;
  /** What the intake noticed about the bytes. */
  readonly warnings?: readonly { readonly code: WarningCode; readonly message: string }[] | undefined;
}

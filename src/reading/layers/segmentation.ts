import type { UnitRange } from '../../domain/unit-range.ts';
import type { BlockKind } from '../../domain/vocabulary.ts';

/** A word, a number, or one mark of punctuation. Tokens never cross a sentence; white space is no token. */
export interface Token extends UnitRange {
  readonly text: string;
  /** `text` in lower case, with typographic apostrophes made straight. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
}

/** A run of tokens that ends a thought; it never crosses a block. */
export interface Sentence extends UnitRange {
  /** Index into `Segmentation.blocks`. */
  readonly block: number;
  readonly firstToken: number;
  /** One past the last token. */
  readonly endToken: number;
}

export interface SegmentedBlock extends UnitRange {
  readonly kind: BlockKind;
  readonly firstSentence: number;
  /** One past the last sentence. */
  readonly endSentence: number;
}

/** The first layer: where things stand. Every character but white space lies in a block, a sentence and a token. */
export interface Segmentation {
  readonly text: string;
  readonly blocks: readonly SegmentedBlock[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

import type { UnitRange } from './unit-range.ts';

/** What words are for one cue: nothing, or the first or a further word of its source or of its content. */
export const ROLE_TAGS = ['outside', 'source-begins', 'source-goes-on', 'content-begins', 'content-goes-on'] as const;

/** Where a word stands among quotation marks, as a scorer is told. */
export const QUOTE_STATES = { outside: 0, speech: 1, otherMarks: 2, opens: 3, closes: 4 } as const;

/** What stands for a word of a proper name when a scorer is shown the text: it is never told who, only that here is a name. */
export const NAME_MASKS = { none: 0, firstName: 1, lastName: 2, organisation: 3, place: 4, other: 5 } as const;

/** A text laid out for a scorer: its words, the paragraphs they stand in, and where their quotation marks are. */
export interface ScorerInput {
  readonly text: string;
  readonly words: readonly UnitRange[];
  /** Paragraphs as ranges of words, in order. */
  readonly passages: readonly { readonly firstWord: number; readonly endWord: number }[];
  /** Past-the-end words of sentences, in order: where a paragraph too long to be read at once may be cut. */
  readonly breaks: readonly number[];
  /** For each word one of {@link QUOTE_STATES}. */
  readonly quoteStates: Uint8Array;
  /** For each word one of {@link NAME_MASKS}. */
  readonly nameMasks: Uint8Array;
}

/** A cue that a trained model sees, and what it takes the words around it for. Words are numbered as in the input. */
export interface ScoredCue {
  readonly firstWord: number;
  readonly endWord: number;
  /** How likely these words report somebody's statement, 0 to 1. */
  readonly probability: number;
  /** The words that were looked at: the paragraph around the cue. */
  readonly passage: { readonly firstWord: number; readonly endWord: number };
  /** Natural logarithms of probabilities: for each word of the passage one for each of {@link ROLE_TAGS}. */
  readonly roles: Float32Array;
}

/** A trained model, asked for cues and for what hangs on them. It decides nothing: the `attribute` stage does. */
export interface AttributionScorer {
  /** `sha256:…` of all its files. */
  readonly model: string;
  score(input: ScorerInput): Promise<readonly ScoredCue[]>;
}

/**
 * How a passage is found again: the W3C Web Annotation TextQuoteSelector and TextPositionSelector.
 * Source: https://www.w3.org/TR/annotation-model/#text-quote-selector and #text-position-selector.
 */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  /** At most {@link CONTEXT_LENGTH} code points that stand directly before the words. */
  readonly prefix: string;
  /** At most {@link CONTEXT_LENGTH} code points that stand directly after them. */
  readonly suffix: string;
}

/** Offsets in code points, end-exclusive, as the standard counts. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Both selectors of one passage: words with their surroundings, and where they stood. */
export interface PassageSelector {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** Code points of context on each side: as many as Hypothesis keeps, enough to tell repeated phrases of an article apart. */
export const CONTEXT_LENGTH = 32;

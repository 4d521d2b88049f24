import type { QuoteType } from '../../domain/vocabulary.ts';
import type { Span } from '../../domain/span.ts';

/** Quotation marks that are nothing else. */
const MARKS = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u301d\u301e\uff02]/gu;
/** Single ones are apostrophes too: they are marks where they stand around all of the words. */
const AROUND = /^['\u2018\u201a\u201b](.*)['\u2019\u2018]$/su;

/**
 * The words of a statement as a listing shows them. Words of the source keep the marks that they have in the text; a paraphrase is the
 * author's, and is never shown in quotation marks.
 *
 * @example
 * ```ts
 * saidWords('indirect', '“the gates” were locked'); // → 'the gates were locked'
 * saidWords('direct', '“We left,”'); // → '“We left,”'
 * ```
 */
export function saidWords(quoteType: QuoteType, words: string): string {
  return quoteType === 'indirect' ? words.replaceAll(MARKS, '').replace(AROUND, '$1') : words;
}

/** The words of a statement with all its pieces; its cue where it has none: somebody declined to comment. */
export function wordsOfStatement({
  quoteType,
  content,
  cue,
}: {
  readonly quoteType: QuoteType;
  readonly content: readonly Span[];
  readonly cue: Span | null;
}): string {
  const pieces = content.length > 0 ? content : cue === null ? [] : [cue];
  return pieces.map(({ exact }) => saidWords(quoteType, exact)).join(' … ');
}

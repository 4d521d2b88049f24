import type { QuoteType } from '../../domain/vocabulary.ts';
import type { Span } from '../../domain/span.ts';

/** Quotation marks that are nothing else; an apostrophe is one only where it stands around the words. */
const MARKS = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u301d\u301e\uff02]/gu;
const AROUND = /^['\u2018\u201a\u201b]+|['\u2018\u201a\u201b]+$/gu;

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
  return quoteType === 'indirect' ? words.replaceAll(MARKS, '').replaceAll(AROUND, '') : words;
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

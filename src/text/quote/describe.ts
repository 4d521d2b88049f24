import type { Span } from '../../domain/span.ts';
import { type SpanMaker, spansOf } from '../span.ts';
import { CONTEXT_LENGTH, type PassageSelector } from './selector.ts';

/**
 * Describes a span so that it can be found again in this text or in a later version of it. The opposite of `matchQuote`.
 *
 * @param maker the text's spans, where the caller has them already
 * @throws SpanMismatch where the span's words do not stand at its offsets
 * @example
 * ```ts
 * describeQuote('Lima said no. Teles said yes.', { start: 10, end: 12, exact: 'no' }).quote; // → { type: 'TextQuoteSelector', exact: 'no', prefix: 'Lima said ', suffix: '. Teles said yes.' }
 * ```
 */
export function describeQuote(text: string, span: Span, maker: SpanMaker = spansOf(text)): PassageSelector {
  const { start, end } = maker.range(span);
  // a code point has at most two units: cut twice the length, then count
  const before = Array.from(text.slice(Math.max(0, start - 2 * CONTEXT_LENGTH), start)).slice(-CONTEXT_LENGTH);
  const after = Array.from(text.slice(end, end + 2 * CONTEXT_LENGTH)).slice(0, CONTEXT_LENGTH);
  return {
    quote: { type: 'TextQuoteSelector', exact: span.exact, prefix: before.join(''), suffix: after.join('') },
    position: { type: 'TextPositionSelector', start: span.start, end: span.end },
  };
}

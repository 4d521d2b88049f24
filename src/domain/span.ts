import { z } from 'zod';

/**
 * Exact words of an article: `exact` is the text between two code-point offsets, end-exclusive, always.
 * The offsets count as the W3C TextPositionSelector and Python do.
 */
export const Span = z
  .strictObject({
    start: z.int().nonnegative().describe('Unicode code points before the first one of the span'),
    end: z.int().nonnegative().describe('Unicode code points before the first one after the span'),
    exact: z.string().describe('the words between the two, code point for code point'),
  })
  .readonly()
  .meta({ id: 'Span', description: 'Exact words of article.text: Unicode code-point offsets, end-exclusive' });
export type Span = z.infer<typeof Span>;

/** Several spans that belong together, in the order of the text. */
export const Spans = z.array(Span).readonly();

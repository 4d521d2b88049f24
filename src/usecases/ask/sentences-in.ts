import type { Span } from '../../domain/span.ts';
import { unitRange } from '../../domain/unit-range.ts';
import { segment } from '../../reading/segment/segment.ts';
import { spansOf } from '../../text/span.ts';

/** UTF-16 units to either side in which a sentence is looked for: a line of a megabyte is no paragraph. */
const AROUND = 4_000;

/**
 * Finds the sentences of a text around given spans. A span whose words do not stand there is given back as it is.
 *
 * @example
 * ```ts
 * const around = sentencesIn('It rained. The toll is expected to rise. More soon.');
 * around({ start: 15, end: 19, exact: 'toll' }); // → { start: 11, end: 40, exact: 'The toll is expected to rise.' }
 * ```
 */
export function sentencesIn(text: string): (span: Span) => Span {
  const spans = spansOf(text);
  return (span) => {
    if (span.end > spans.offsets.codePoints) return span;
    const { start, end } = spans.range({ ...span, exact: exactAt(spans, text, span) });
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end);
    const from = wholePoint(text, Math.max(start === 0 ? 0 : lineStart, start - AROUND));
    const to = wholePoint(text, Math.min(lineEnd === -1 ? text.length : lineEnd, end + AROUND));
    const { sentences } = segment({ text: text.slice(from, to) });
    const found = sentences.find((one) => from + one.start <= start && start < from + one.end);
    return found === undefined ? span : spans.span(unitRange(from + found.start, from + found.end));
  };
}

function exactAt({ offsets }: ReturnType<typeof spansOf>, text: string, { start, end }: Span): string {
  return text.slice(offsets.toUnit(start as never), offsets.toUnit(end as never));
}

/** The place itself, or the one before it where it would part a surrogate pair. */
function wholePoint(text: string, unit: number): number {
  const before = text.charCodeAt(unit - 1);
  return unit > 0 && unit < text.length && before >= 0xd800 && before < 0xdc00 ? unit - 1 : unit;
}

import type { Passage } from '../../domain/shown.ts';
import type { Span } from '../../domain/span.ts';
import type { CodePointOffset, UnitOffset } from '../../domain/unit-range.ts';
import { spansOf } from '../../text/span.ts';

/** UTF-16 units that are shown to either side of a record: a line of a megabyte is no paragraph. */
const AROUND = 1_500;

/** The words of a record by what they are. */
export interface RecordWords {
  readonly content: readonly Span[];
  readonly source?: readonly Span[];
  readonly cue?: Span | null;
}

/**
 * The lines in which a record's words stand, those words marked. What does not stand there word for word is not marked.
 *
 * @example
 * ```ts
 * passageOf('It rained.\nLima said no.', { content: [{ start: 21, end: 23, exact: 'no' }] })?.text; // → 'Lima said no.'
 * ```
 */
export function passageOf(text: string, { content, source = [], cue = null }: RecordWords): Passage | null {
  const { offsets } = spansOf(text);
  const unit = (place: number): number => offsets.toUnit(place as CodePointOffset);
  const parts = [
    ...content.map((span) => ({ span, part: 'content' as const })),
    ...source.map((span) => ({ span, part: 'source' as const })),
    ...(cue === null ? [] : [{ span: cue, part: 'cue' as const }]),
  ].filter(({ span }) => span.end <= offsets.codePoints && text.slice(unit(span.start), unit(span.end)) === span.exact);
  // the source may be named far away: the paragraph is that of the words
  const own = parts.some(({ part }) => part === 'content') ? parts.filter(({ part }) => part === 'content') : parts;
  const first = own.map(({ span }) => span.start).reduce((least, start) => Math.min(least, start), Infinity);
  const last = own.map(({ span }) => span.end).reduce((most, end) => Math.max(most, end), 0);
  if (first > last) return null;
  const [begin, stop] = [unit(first), unit(last)];
  const lineStart = begin === 0 ? 0 : text.lastIndexOf('\n', begin - 1) + 1;
  const lineEnd = text.indexOf('\n', stop);
  const from = offsets.toCodePoint(wholePoint(text, Math.max(lineStart, begin - AROUND)));
  const to = offsets.toCodePoint(wholePoint(text, Math.min(lineEnd === -1 ? text.length : lineEnd, stop + AROUND)));
  return {
    text: text.slice(unit(from), unit(to)),
    start: from,
    marks: parts
      .filter(({ span }) => span.start >= from && span.end <= to)
      .map(({ span, part }) => ({ start: span.start - from, end: span.end - from, part }))
      .sort((one, other) => one.start - other.start || one.end - other.end),
  };
}

/** The place itself, or the one before it where it would part a surrogate pair. */
function wholePoint(text: string, unit: number): UnitOffset {
  const before = text.charCodeAt(unit - 1);
  const after = text.charCodeAt(unit);
  const parted = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
  return (parted ? unit - 1 : unit) as UnitOffset;
}

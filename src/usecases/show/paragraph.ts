import type { Block } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';
import type { CodePointOffset } from '../../domain/unit-range.ts';
import { spansOf } from '../../text/span.ts';

/** Code points to either side that are shown of a text that has no paragraphs. */
const AROUND = 400;
/** Code points of a paragraph that are shown at most, around the words: a page without paragraphs may be a book. */
const MOST = 4_000;

/**
 * The paragraphs that words stand in.
 *
 * @param blocks of the reading; empty: the surroundings of the words
 * @param words in code points of the text
 */
export function paragraphOf(text: string, blocks: readonly Pick<Block, 'span'>[], words: readonly Span[]): Span {
  const { offsets } = spansOf(text);
  const first = Math.min(...words.map(({ start }) => start));
  const last = Math.max(...words.map(({ end }) => end));
  const within = blocks.filter(({ span }) => span.end > first && span.start < last);
  const begin = Math.min(first, within[0]?.span.start ?? first - AROUND);
  const end = Math.max(last, within.at(-1)?.span.end ?? last + AROUND);
  const start = Math.max(0, begin, first - MOST);
  const stop = Math.min(offsets.codePoints, end, last + MOST);
  const unit = (offset: number) => offsets.toUnit(offset as CodePointOffset);
  return { start, end: stop, exact: text.slice(unit(start), unit(stop)) };
}

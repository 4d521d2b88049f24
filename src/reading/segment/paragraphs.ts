import { type Line, linesOf } from './lines.ts';

/** A paragraph of plain text, in UTF-16 units. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** A line at least this long, and broken in mid-sentence, was wrapped by a machine at a fixed width. */
const SHORTEST_WRAPPED = 55;
const ENDS_PARAGRAPH = /[.!?:;"”’'»)\]…—–-]$/;

/**
 * The paragraphs of plain text. Blank lines part them. A single line break parts them too, unless the line before was
 * broken in mid-sentence: it ends without a mark, and the next goes on in lower case or the line is as long as a wrapped one.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: { start: number; end: number }[] = [];
  let before: Line | undefined;
  for (const line of linesOf(text)) {
    const last = paragraphs.at(-1);
    if (last && before && !line.afterBlank && isWrapped(text, before, line)) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
    before = line;
  }
  return paragraphs;
}

function isWrapped(text: string, before: Line, line: Line): boolean {
  if (ENDS_PARAGRAPH.test(text.slice(before.end - 1, before.end))) return false;
  const first = text.charAt(line.start);
  const lower = first !== first.toUpperCase();
  return lower || before.end - before.start >= SHORTEST_WRAPPED;
}

/** Where the lines of a text stand: `\n`, `\r\n`, `\r`, U+2028 and U+2029 part them. Offsets in UTF-16 units, white space trimmed off. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** A blank line stands between this one and the one before. */
  readonly afterBlank: boolean;
}

const BREAKS = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines that hold something. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let blank = false;
  const take = (to: number): void => {
    const [start, end] = trimmed(text, from, to);
    if (start === end) blank = true;
    else {
      lines.push({ start, end, afterBlank: blank });
      blank = false;
    }
  };
  for (const found of text.matchAll(BREAKS)) {
    take(found.index);
    from = found.index + found[0].length;
  }
  take(text.length);
  return lines;
}

const SPACE = /\s/;

/** A range without the white space at its ends; a byte-order mark is a character, not white space, here as in the tokens. */
export function trimmed(text: string, from: number, to: number): readonly [number, number] {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return [start, end];
}

function isBlank(text: string, at: number): boolean {
  return SPACE.test(text.charAt(at)) && text.charCodeAt(at) !== 0xfeff;
}

import type { Value } from './noun-columns.ts';

/** Characters that a cell of a workbook may hold (Microsoft, “Excel specifications and limits”). */
export const MOST_IN_CELL = 32_767;

/** Said at the end of a cell that was cut. */
export const CUT = ' […cut: the whole text is in the JSON Lines export]';

/**
 * What XML 1.0 cannot hold (controls, U+FFFE and U+FFFF, half surrogate pairs), and what the writer of workbooks leaves out without a word
 * (U+FFFD, further controls, what is no character).
 */
const NOT_IN_XML =
  // oxlint-disable-next-line no-control-regex -- it is controls that are looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd]|\p{Noncharacter_Code_Point}|\p{Cs}/gu;

/** What a workbook would read as the code of a character (ECMA-376, ST_Xstring), and a carriage return, which XML turns into a line break. */
const ESCAPES = /_(?=x[0-9A-Fa-f]{4}_)|\r/g;

/**
 * Names that the writer of workbooks looks up among those that every object has (write-excel-file 4.1.1, shared strings), so that a cell
 * of this word alone would break the sheet.
 */
const TAKEN = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Words as a cell of a workbook can hold them: as text, never as a formula; at most {@link MOST_IN_CELL} characters, the rest said to be
 * cut; what XML cannot hold is shown as its code.
 *
 * @example
 * ```ts
 * cellOf('=1+1\u0001'); // → { type: String, value: '=1+1‹U+0001›' }
 * cellOf(3); // → { type: Number, value: 3 }
 * cellOf(null); // → null
 * ```
 */
export function cellOf(
  value: Value,
): { readonly type: typeof String | typeof Number | typeof Boolean; readonly value: string | number | boolean } | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { type: Number, value };
  if (typeof value === 'boolean') return { type: Boolean, value };
  const shown = value
    .replace(
      NOT_IN_XML,
      (character) => `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
    )
    .replace(ESCAPES, (found) => (found === '\r' ? '_x000D_' : '_x005F_'));
  const words = TAKEN.has(shown) ? `${shown} ` : shown;
  return { type: String, value: words.length > MOST_IN_CELL ? cut(words) : words };
}

function cut(words: string): string {
  const end = MOST_IN_CELL - CUT.length;
  // half a surrogate pair is no character
  const whole = words.charCodeAt(end - 1) >> 10 === 0x36 ? end - 1 : end;
  return words.slice(0, whole) + CUT;
}

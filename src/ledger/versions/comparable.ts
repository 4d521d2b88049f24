const WHITE = /\s+/gu;
/** Quotation marks, apostrophes and primes: which are used is the house's style. */
const QUOTES = /["'`´\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb\u300c-\u300f\u301d-\u301f\uff02\uff07]/gu;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const DASH_RUN = / ?-+ ?/gu;
const OUTER = new Set([' ', "'", ',', '.', ';', ':']);

/**
 * A text with what is style alone left aside: white space, and which quotation marks and dashes are used.
 *
 * @example
 * ```ts
 * comparable('“We left  —  at dawn”'); // → "'We left-at dawn'"
 * ```
 */
export function comparable(text: string): string {
  return (
    text
      .normalize('NFC')
      // white space first: the runs that the next looks for are then one space long
      .replace(WHITE, ' ')
      .replace(QUOTES, "'")
      .replace(DASHES, '-')
      .replace(DASH_RUN, '-')
      .trim()
  );
}

/**
 * Reported words with what is style alone left aside, and the marks around them: a comma moves into the quotation marks with the place of
 * the speaker's name.
 *
 * @example
 * ```ts
 * comparableWords(['“The bridge is unsafe,”']); // → 'The bridge is unsafe'
 * ```
 */
export function comparableWords(pieces: readonly string[]): string {
  return pieces.map((piece) => inner(comparable(piece))).join(' … ');
}

function inner(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && OUTER.has(text[start] ?? '')) start++;
  while (end > start && OUTER.has(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}

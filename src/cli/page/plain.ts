const BREAKS = /\s*[\n\r\u2028\u2029]+\s*|\t/g;
/** Format characters but the joiners that letters and emoji need, controls, and surrogates without their twin. */
const SUSPECT = /[\p{Cc}\p{Cf}\p{Cs}]/u;
const ZERO_WIDTH_NON_JOINER = '\u200c';
const ZERO_WIDTH_JOINER = '\u200d';

/**
 * Words of an article made safe to print: what steers a terminal or hides words (controls, bidirectional controls, zero-width characters, the
 * byte-order mark, lone surrogates) is shown as its code, line breaks become a space. The record itself keeps the words as they are.
 *
 * @example
 * ```ts
 * plain('no\u001b[31m'); // → 'no‹U+001B›[31m'
 * ```
 */
export function plain(words: string): string {
  const line = words.replace(BREAKS, ' ');
  return SUSPECT.test(line) ? Array.from(line, visible).join('') : line;
}

function visible(character: string): string {
  if (!SUSPECT.test(character) || character === ZERO_WIDTH_JOINER || character === ZERO_WIDTH_NON_JOINER)
    return character;
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}

/** What steers a terminal or hides words, of what JSON leaves as it is. */
const UNESCAPED = /[\x7f-\x9f\p{Cf}]/gu;

/**
 * JSON made safe to print, with the same value: what steers a terminal is written as its escape.
 *
 * @example
 * ```ts
 * plainJson('"no\u009b31m"'); // → '"no\\u009b31m"'
 * ```
 */
export function plainJson(json: string): string {
  return json.replace(UNESCAPED, (character) => character.split('').map(escaped).join(''));
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

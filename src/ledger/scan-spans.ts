import { digitsEnd, endOfWords, firstDigit, hidesLetters, holds, numberAt } from './json-bytes.ts';
import { byteOffset, type TextBytes } from './text-bytes.ts';

const EXACT = Buffer.from('"exact"');
const BLOCKS = '"blocks":[';
/** What follows the blocks, which are the last of the article. */
const AFTER_BLOCKS = Buffer.from(']},"statements":[');
const START = Buffer.from('{"start":');
const END = Buffer.from(',"end":');
const OPENING = Buffer.from('["');
const [QUOTE, COLON, COMMA, BRACE, BRACKET] = [0x22, 0x3a, 0x2c, 0x7d, 0x5d] as const;
const KEY = EXACT.length;
/**
 * The key is looked for by its rarest letter, which `indexOf` of a byte finds many bytes at a time: a quarter of the time of a search for the
 * whole key (Horspool 1980), a seventh of `indexOf` of it.
 */
const RAREST = 'x'.charCodeAt(0);
const BEFORE_RAREST = EXACT.indexOf(RAREST);

/**
 * Proves every span of a packed reading without parsing it: a span is written in one way, and its words, as JSON writes them, must be that
 * part of the text.
 *
 * Never says that a reading holds which `checkSpans` would refuse, for JSON of any spelling that has no key twice: whatever is not
 * written as `packReading` writes it makes it give up.
 *
 * @param json of a packed reading
 * @returns how many spans hold; null: parse it, it does not hold or cannot be told this way
 */
export function scanSpans(json: Uint8Array, text: TextBytes): number | null {
  if (hidesLetters(json)) return null;
  const blocks = blocksHold(json, text.codePoints);
  if (blocks < 0) return null;
  let spans = blocks;
  const bytes = Buffer.from(json.buffer, json.byteOffset, json.byteLength);
  for (let at = bytes.indexOf(RAREST); at >= 0; at = bytes.indexOf(RAREST, at + 1)) {
    const key = at - BEFORE_RAREST;
    if (!holds(json, EXACT, key)) continue;
    const next = json[key + KEY];
    // a value that is this very word (the bound of a figure) is no key
    if (next === COMMA || next === BRACE) continue;
    at = spanEnd(json, key, text);
    if (at < 0) return null;
    spans += 1;
  }
  return spans;
}

/** The last byte of a span, by its last key; -1 where it does not hold. */
function spanEnd(json: Uint8Array, key: number, text: TextBytes): number {
  if (json[key + KEY] !== COLON || json[key + KEY + 1] !== QUOTE || json[key - 1] !== COMMA) return -1;
  // backwards from the key: {"start":12,"end":34,
  const endFrom = firstDigit(json, key - 2);
  const startLast = endFrom - END.length - 1;
  const startFrom = firstDigit(json, startLast);
  if (!holds(json, END, startLast + 1) || !holds(json, START, startFrom - START.length)) return -1;
  const start = numberAt(json, startFrom, startLast);
  const end = numberAt(json, endFrom, key - 2);
  if (start < 0 || start > end || end > text.codePoints) return -1;
  const after = endOfWords(json, key + KEY + 2, text.bytes, byteOffset(text, start), byteOffset(text, end));
  return after >= 0 && json[after] === QUOTE && json[after + 1] === BRACE ? after + 1 : -1;
}

/** How many packed blocks there are, `["paragraph",0,120]`; -1: not all are within the text. */
function blocksHold(json: Uint8Array, codePoints: number): number {
  const key = Buffer.from(json.buffer, json.byteOffset, json.byteLength).indexOf(BLOCKS, 0, 'latin1');
  if (key < 0) return -1;
  let at = key + BLOCKS.length;
  let blocks = 0;
  for (; json[at] !== BRACKET; blocks++) {
    if (blocks > 0 && json[at++] !== COMMA) return -1;
    if (!holds(json, OPENING, at)) return -1;
    for (at += OPENING.length; isKindLetter(json[at]); at++);
    if (json[at] !== QUOTE || json[at + 1] !== COMMA) return -1;
    const startEnd = digitsEnd(json, at + 2);
    const end = digitsEnd(json, startEnd + 1);
    const [start, stop] = [numberAt(json, at + 2, startEnd - 1), numberAt(json, startEnd + 1, end - 1)];
    if (json[startEnd] !== COMMA || json[end] !== BRACKET) return -1;
    if (start < 0 || start > stop || stop > codePoints) return -1;
    at = end + 1;
  }
  return holds(json, AFTER_BLOCKS, at) ? blocks : -1;
}

function isKindLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || byte === 0x5f);
}

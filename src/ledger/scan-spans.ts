import { digitsEnd, endOfWords, firstDigit, hidesLetters, holds, numberAt } from './json-bytes.ts';
import { byteOffset, type TextBytes } from './text-bytes.ts';

const EXACT = Buffer.from('"exact"');
const BLOCKS = Buffer.from('"blocks');
const BLOCKS_LIST = Buffer.from('"blocks":[');
const START = Buffer.from('{"start":');
const END = Buffer.from(',"end":');
const OPENING = Buffer.from('["');
const [QUOTE, COLON, COMMA, BRACE, BRACKET, LAST_OF_BLOCKS] = [0x22, 0x3a, 0x2c, 0x7d, 0x5d, 0x73] as const;
/** Both keys have as many bytes, which are looked for at once (Horspool 1980): how far to jump at each byte. */
const KEY = EXACT.length;
const JUMPS = new Uint8Array(256).fill(KEY);
for (const key of [EXACT, BLOCKS])
  key.subarray(0, -1).forEach((byte, index) => {
    JUMPS[byte] = Math.min(JUMPS[byte] as number, KEY - 1 - index);
  });

/**
 * Proves every span of a packed reading without parsing it: a span is written in one way, and its words, as JSON writes them, must be that
 * part of the text.
 *
 * Never says that a reading holds which `checkSpans` would refuse, for JSON of any spelling: whatever is not written as `packReading`
 * writes it makes it give up.
 *
 * @param json of a packed reading
 * @returns how many spans hold; null: parse it, it does not hold or cannot be told this way
 */
export function scanSpans(json: Uint8Array, text: TextBytes): number | null {
  if (hidesLetters(json)) return null;
  let spans = 0;
  let lists = 0;
  for (let at = KEY - 1; at < json.length; ) {
    const byte = json[at] as number;
    let last = -1;
    if (byte === QUOTE && holds(json, EXACT, at - KEY + 1)) {
      const next = json[at + 1];
      // a value that is this very word (the bound of a figure) is no key
      const isValue = next === COMMA || next === BRACE;
      last = isValue ? at : spanEnd(json, at - KEY + 1, text);
      if (last < 0) return null;
      if (!isValue) spans += 1;
    } else if (byte === LAST_OF_BLOCKS && holds(json, BLOCKS, at - KEY + 1)) {
      const blocks = blocksHold(json, at - KEY + 1, text.codePoints);
      lists += 1;
      if (blocks === null || lists > 1) return null;
      spans += blocks;
    }
    at = last < 0 ? at + (JUMPS[byte] as number) : last + KEY;
  }
  return lists === 1 ? spans : null;
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

/** How many packed blocks there are, `["paragraph",0,120]`, where all are within the text. */
function blocksHold(json: Uint8Array, key: number, codePoints: number): number | null {
  if (!holds(json, BLOCKS_LIST, key)) return null;
  let at = key + BLOCKS_LIST.length;
  if (json[at] === BRACKET) return 0;
  for (let blocks = 1; ; blocks++) {
    if (!holds(json, OPENING, at)) return null;
    for (at += OPENING.length; isKindLetter(json[at]); at++);
    if (json[at] !== QUOTE || json[at + 1] !== COMMA) return null;
    const startEnd = digitsEnd(json, at + 2);
    const end = digitsEnd(json, startEnd + 1);
    const [start, stop] = [numberAt(json, at + 2, startEnd - 1), numberAt(json, startEnd + 1, end - 1)];
    if (json[startEnd] !== COMMA || json[end] !== BRACKET) return null;
    if (start < 0 || start > stop || stop > codePoints) return null;
    if (json[end + 1] === BRACKET) return blocks;
    if (json[end + 1] !== COMMA) return null;
    at = end + 2;
  }
}

function isKindLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || byte === 0x5f);
}

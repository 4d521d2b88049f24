const ZERO = 0x30;
/** Digits of an offset: a text of a gigabyte has no more. */
const MOST_DIGITS = 9;
const BACKSLASH = 0x5c;
const SHORT: Readonly<Record<number, string>> = { 8: 'b', 9: 't', 10: 'n', 12: 'f', 13: 'r', 34: '"', 92: '\\' };
/** How JSON writes a byte inside quotes, where that is not the byte itself. */
const ESCAPES = Array.from({ length: 0x5d }, (_, code) => {
  const letter = SHORT[code];
  if (letter !== undefined) return Buffer.from(`\\${letter}`);
  return code < 0x20 ? Buffer.from(`\\u${code.toString(16).padStart(4, '0')}`) : undefined;
});
const AS_IT_IS = Uint8Array.from({ length: 256 }, (_, code) => (ESCAPES[code] === undefined ? 1 : 0));

/**
 * Where a part of a text ends in JSON, if it stands there as `JSON.stringify` writes it; -1: something else stands there.
 *
 * @param at offset in the JSON of the first byte after the quote
 */
export function endOfWords(json: Uint8Array, at: number, text: Uint8Array, from: number, to: number): number {
  let next = at;
  for (let index = from; index < to; index++) {
    const byte = text[index] as number;
    if (AS_IT_IS[byte] === 1) {
      if (json[next++] !== byte) return -1;
      continue;
    }
    const escape = ESCAPES[byte] as Buffer;
    if (!holds(json, escape, next)) return -1;
    next += escape.length;
  }
  return next;
}

/** Whether these bytes stand at an offset. */
export function holds(json: Uint8Array, bytes: Uint8Array, at: number): boolean {
  if (at < 0) return false;
  for (let index = 0; index < bytes.length; index++) if (json[at + index] !== bytes[index]) return false;
  return true;
}

/** Where the number begins whose last digit stands at an offset; after that offset where there is none. */
export function firstDigit(json: Uint8Array, last: number): number {
  let from = last + 1;
  while (isDigit(json[from - 1])) from -= 1;
  return from;
}

/** Where the digits end that begin at an offset. */
export function digitsEnd(json: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(json[at])) at += 1;
  return at;
}

/** A whole number as JSON writes it, from one digit to the last; -1: none, or too long. */
export function numberAt(json: Uint8Array, from: number, last: number): number {
  if (last < from || last - from >= MOST_DIGITS || (json[from] === ZERO && last > from)) return -1;
  let value = 0;
  for (let at = from; at <= last; at++) value = value * 10 + (json[at] as number) - ZERO;
  return value;
}

/** Whether letters are written as escapes, which could spell the name of a key. JSON.stringify writes none so. */
export function hidesLetters(json: Uint8Array): boolean {
  const bytes = Buffer.from(json.buffer, json.byteOffset, json.byteLength);
  for (let at = bytes.indexOf(BACKSLASH); at >= 0; at = bytes.indexOf('\\u00', at + 1)) {
    const digit = bytes[at + 4];
    if (bytes[at + 1] === 0x75 && (digit === ZERO + 6 || digit === ZERO + 7)) return true;
  }
  return false;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= ZERO + 9;
}

/** A text in UTF-8, with what it takes to find its code points in the bytes: nothing is decoded. */
export interface TextBytes {
  readonly bytes: Uint8Array;
  readonly codePoints: number;
  /** Of each byte that continues a code point, which one; ascending. A text of ASCII has none. */
  readonly continued: readonly number[];
}

/** Null where the bytes are not UTF-8, as RFC 3629 has it. */
export function textBytes(bytes: Uint8Array): TextBytes | null {
  const continued: number[] = [];
  const { length } = bytes;
  for (let index = 0; index < length; index++) {
    const lead = bytes[index] as number;
    if (lead < 0x80) continue;
    const more = continuationsOf(lead, bytes[index + 1] ?? 0);
    if (more === 0) return null;
    const point = index - continued.length;
    for (let count = 0; count < more; count++) {
      index += 1;
      if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return null;
      continued.push(point);
    }
  }
  return { bytes, codePoints: length - continued.length, continued };
}

/** How many bytes continue a code point; 0: none begins so (too long a form, half a surrogate pair, beyond U+10FFFF). */
function continuationsOf(lead: number, next: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return (lead === 0xe0 && next < 0xa0) || (lead === 0xed && next > 0x9f) ? 0 : 2;
  if (lead >= 0xf0 && lead <= 0xf4) return (lead === 0xf0 && next < 0x90) || (lead === 0xf4 && next > 0x8f) ? 0 : 3;
  return 0;
}

/**
 * The byte at which a code point begins.
 *
 * @example
 * ```ts
 * byteOffset(textBytes(Buffer.from('“no”')) ?? { bytes: new Uint8Array(), codePoints: 0, continued: [] }, 1); // → 3
 * ```
 */
export function byteOffset({ continued }: TextBytes, codePoint: number): number {
  let low = 0;
  let high = continued.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((continued[middle] as number) < codePoint) low = middle + 1;
    else high = middle;
  }
  return codePoint + low;
}

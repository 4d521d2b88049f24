/** A text in UTF-8, with what it takes to find its code points in the bytes: nothing is decoded. */
export interface TextBytes {
  readonly bytes: Uint8Array;
  readonly codePoints: number;
  /** Of each byte that continues a code point, which one; ascending. A text of ASCII has none. */
  readonly continued: readonly number[];
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Null where the bytes are not UTF-8. */
export function textBytes(bytes: Uint8Array): TextBytes | null {
  const continued: number[] = [];
  const { length } = bytes;
  let ascii = true;
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] as number;
    if (byte < 0x80) continue;
    ascii = false;
    // as many code points began before it as there are bytes before it that continue none
    if (byte < 0xc0) continued.push(index - continued.length - 1);
  }
  if (!ascii && !isUtf8(bytes)) return null;
  return { bytes, codePoints: length - continued.length, continued };
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

function isUtf8(bytes: Uint8Array): boolean {
  try {
    UTF8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

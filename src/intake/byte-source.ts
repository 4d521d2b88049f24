/** Bytes that come in chunks, of which some may be given back to be read again. */
export interface ByteSource {
  /** Where the next byte stands, counted from the first. */
  readonly at: number;
  /** Bytes that came in, whether they were read once or again. */
  readonly received: number;
  /** The next bytes, as many as there are at hand; null at the end. Never empty. */
  next(): Promise<Uint8Array | null>;
  /** Gives back what was taken last. */
  back(bytes: Uint8Array): void;
  /** So many bytes in one piece, fewer at the end. For small counts alone: they are copied. */
  take(count: number): Promise<Buffer>;
}

/** Reads chunks as one run of bytes. Memory: one chunk, and what is given back. */
export function byteSource(chunks: AsyncIterable<Uint8Array>): ByteSource {
  const iterator = chunks[Symbol.asyncIterator]();
  const given: Uint8Array[] = [];
  let at = 0;
  let received = 0;

  const next = async (): Promise<Uint8Array | null> => {
    const again = given.pop();
    if (again) {
      at += again.length;
      return again;
    }
    for (;;) {
      const { done, value } = await iterator.next();
      if (done === true) return null;
      if (value.length === 0) continue;
      at += value.length;
      received += value.length;
      return value;
    }
  };
  const back = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    given.push(bytes);
    at -= bytes.length;
  };
  const take = async (count: number): Promise<Buffer> => {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (size < count) {
      const chunk = await next();
      if (chunk === null) break;
      const part = chunk.subarray(0, count - size);
      back(chunk.subarray(part.length));
      parts.push(part);
      size += part.length;
    }
    return Buffer.concat(parts, size);
  };
  return {
    get at() {
      return at;
    },
    get received() {
      return received;
    },
    next,
    back,
    take,
  };
}

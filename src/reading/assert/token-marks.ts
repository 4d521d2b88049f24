import type { Segmentation } from '../layers/segmentation.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * By token: 1 where a range reaches over it. Ranges are counted by their ends, so that ranges inside ranges cost no more
 * than their number.
 */
export function tokenMarks(segmentation: Segmentation, ranges: readonly Range[]): Uint8Array {
  const size = segmentation.tokens.length;
  const changes = new Int32Array(size + 1);
  for (const { start, end } of ranges) {
    if (end <= start) continue;
    const first = tokenFrom(segmentation, start);
    const after = Math.min(tokenFrom(segmentation, end - 1) + 1, size);
    if (first >= after) continue;
    changes[first] = (changes[first] ?? 0) + 1;
    changes[after] = (changes[after] ?? 0) - 1;
  }
  const marks = new Uint8Array(size);
  let depth = 0;
  for (let token = 0; token < size; token += 1) {
    depth += changes[token] ?? 0;
    marks[token] = depth > 0 ? 1 : 0;
  }
  return marks;
}

/** The first token that ends after `offset`; the number of tokens where none does. */
export function tokenFrom({ tokens }: Segmentation, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

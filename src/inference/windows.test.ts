import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsOf } from './windows.ts';

/** One piece a word, so that numbers of words and of pieces are the same. */
const plain = (words: number): Int32Array => Int32Array.from({ length: words + 1 }, (_, n) => n);

describe('windowsOf', () => {
  it('takes whole paragraphs while they fit, and looks at what stands before', () => {
    const passages = [
      { firstWord: 0, endWord: 6 },
      { firstWord: 6, endWord: 10 },
      { firstWord: 10, endWord: 15 },
    ];
    expect(windowsOf(passages, [], plain(15), 12, 4)).toEqual([
      { context: 0, first: 0, end: 10, passages: passages.slice(0, 2) },
      { context: 6, first: 10, end: 15, passages: passages.slice(2) },
    ]);
  });

  it('cuts a paragraph too long for a window at the last end of a sentence that fits', () => {
    const windows = windowsOf([{ firstWord: 0, endWord: 20 }], [4, 9, 20], plain(20), 10, 0);
    expect(windows.flatMap(({ passages }) => passages)).toEqual([
      { firstWord: 0, endWord: 9 },
      { firstWord: 9, endWord: 19 },
      { firstWord: 19, endWord: 20 },
    ]);
  });

  it('reads every word exactly once, in windows no larger than allowed', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 4, max: 30 }), fc.integer({ min: 0, max: 10 }), (sizes, size, context) => {
        const passages: { firstWord: number; endWord: number }[] = [];
        let at = 0;
        for (const length of sizes) {
          passages.push({ firstWord: at, endWord: at + length });
          at += length;
        }
        const windows = windowsOf(passages, [], plain(at), size, context);
        const read = windows.flatMap(({ passages: held }) =>
          held.flatMap(({ firstWord, endWord }) => range(firstWord, endWord)),
        );
        expect(read).toEqual(range(0, at));
        for (const { context: from, first, end } of windows) {
          expect(end - from).toBeLessThanOrEqual(size);
          expect(from).toBeLessThanOrEqual(first);
        }
      }),
      { seed: 1 },
    );
  });
});

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, n) => first + n);

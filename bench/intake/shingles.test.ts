import { expect, test } from 'vitest';

interface Score {
  readonly precision: number;
  readonly recall: number;
}
interface Measure {
  readonly scoreText: (predicted: string, expected: string) => Score;
  readonly meanScore: (scores: readonly Score[]) => Score & { readonly f1: number };
}

// benchmarks are plain JavaScript beside the compiled package, without types of their own
const { scoreText, meanScore }: Measure = await import(new URL('./shingles.mjs', import.meta.url).href);

test('shingles of four words, counted as often as they stand', () => {
  expect(scoreText('a b c d e', 'a b c d e')).toEqual({ precision: 1, recall: 1 });
  // found: abcd bcde; wanted: bcde cdef defg
  expect(scoreText('a b c d e', 'b, c; d (e) f g')).toEqual({ precision: 1 / 2, recall: 1 / 3 });
  expect(scoreText('a b c d a b c d', 'a b c d')).toEqual({ precision: 1 / 5, recall: 1 });
  expect(scoreText('a b', 'a b')).toEqual({ precision: 1, recall: 1 });
  expect(scoreText('', 'a b')).toEqual({ precision: 0, recall: 0 });
});

test('F1 is of the means, not the mean of F1', () => {
  expect(
    meanScore([
      { precision: 1, recall: 0 },
      { precision: 0, recall: 1 },
    ]),
  ).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
});

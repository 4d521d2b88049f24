import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPath } from './best-path.ts';

/** Rows of likelihoods: outside, source begins, source goes on, content begins, content goes on. */
const logs = (...rows: number[][]): Float32Array => Float32Array.from(rows.flat(), (p) => Math.log(p));
const NO_CUE = { first: 0, end: 0 };

describe('bestPath', () => {
  it('takes the likeliest tag of each word where they can follow each other', () => {
    const path = bestPath(
      logs(
        [0.1, 0.8, 0.03, 0.03, 0.04],
        [0.1, 0.05, 0.8, 0.01, 0.04],
        [0.1, 0.01, 0.01, 0.8, 0.08],
        [0.1, 0.01, 0.01, 0.08, 0.8],
      ),
      NO_CUE,
    ); // prettier-ignore
    expect([...path]).toEqual([1, 2, 3, 4]);
  });

  it('begins what goes on: a further word without a first one is impossible', () => {
    const path = bestPath(logs([0.1, 0.01, 0.01, 0.28, 0.6], [0.05, 0.01, 0.01, 0.03, 0.9]), NO_CUE);
    expect([...path]).toEqual([3, 4]);
  });

  it('gives the words of the cue no role, and what follows begins anew', () => {
    const sure = [0.01, 0.01, 0.01, 0.17, 0.8];
    const path = bestPath(logs([0.01, 0.01, 0.01, 0.9, 0.07], sure, sure), { first: 1, end: 2 });
    expect([...path]).toEqual([3, 0, 3]);
  });

  it('never lets a role go on that has not begun, on any numbers', () => {
    const row = fc.array(fc.double({ min: -9, max: 0, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const path = bestPath(Float32Array.from(rows.flat()), NO_CUE);
        expect(path).toHaveLength(rows.length);
        for (const [n, tag] of path.entries()) {
          if (tag === 2) expect([1, 2]).toContain(path[n - 1]);
          if (tag === 4) expect([3, 4]).toContain(path[n - 1]);
        }
      }),
      { seed: 1 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { findCues } from './find-cues.ts';

const rows = (...cues: [number, number][]): Float32Array =>
  Float32Array.from(cues.flatMap(([begins, goesOn]) => [1 - begins - goesOn, begins, goesOn]));

describe('findCues', () => {
  it('finds runs that begin likely and go on through words inside', () => {
    const found = findCues(rows([0, 0], [0.9, 0], [0.1, 0.8], [0, 0.1], [0.5, 0]), { firstWord: 0, endWord: 5 });
    expect(found.map(({ first, end }) => [first, end])).toEqual([
      [1, 3],
      [4, 5],
    ]);
    expect(found[0]?.probability).toBeCloseTo(0.9);
  });

  it('looks at no word outside the passage', () => {
    expect(findCues(rows([0.9, 0], [0.9, 0], [0, 0.9]), { firstWord: 1, endWord: 2 })).toMatchObject([
      { first: 1, end: 2 },
    ]);
  });

  it('keeps the likeliest of very many, in the order of the text', () => {
    const found = findCues(rows(...Array.from({ length: 500 }, (_, n): [number, number] => [0.2 + n / 1000, 0])), {
      firstWord: 0,
      endWord: 500,
    });
    expect(found).toHaveLength(64);
    expect(found[0]?.first).toBe(436);
    expect(found.at(-1)?.first).toBe(499);
  });
});

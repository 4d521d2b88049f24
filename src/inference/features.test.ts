import { describe, expect, it } from 'vitest';
import { align, CASES, caseOf } from './features.ts';
import { readVocabulary, wordPieces } from './wordpiece.ts';

describe('caseOf', () => {
  it.each([
    ['said', 'lower'],
    ['Lima', 'title'],
    ['A', 'title'],
    ['“Lima', 'title'],
    ['UN', 'upper'],
    ['McLima', 'mixed'],
    ['ePost', 'mixed'],
    ['25', 'digit'],
    ['1st', 'digit'],
    ['”', 'mark'],
    ['…', 'mark'],
  ] as const)('%s is %s', (word, expected) => expect(caseOf(word)).toBe(CASES[expected]));
});

describe('align', () => {
  const split = wordPieces(readVocabulary("[UNK]\n[CLS]\n[SEP]\ndo\nn\n'\nt\nnot\nwe\n##ll"));
  const words = (...ranges: [number, number][]) => ranges.map(([start, end]) => ({ start, end }));

  it('gives each piece its word and each word its first piece', () => {
    // we | do | n't
    const { wordAt, firstPiece } = align(split("we don't"), words([0, 2], [3, 5], [5, 8]), new Uint8Array(3), []);
    expect([...firstPiece]).toEqual([0, 1, 1]);
    expect([...wordAt]).toEqual([0, 1, 2, 2]);
  });

  it('gives a word whose letters the vocabulary drops the piece before it', () => {
    const { firstPiece } = align(split('we \u0007 not'), words([0, 2], [3, 4], [5, 8]), new Uint8Array(3), []);
    expect([...firstPiece]).toEqual([0, 0, 1]);
  });

  it('shows a word of a name as the one piece that stands for its kind', () => {
    const { ids, starts, ends, firstPiece } = align(
      split("we don't"),
      words([0, 2], [3, 8]),
      Uint8Array.of(0, 2),
      [0, 7, 10],
    );
    expect([...ids]).toEqual([8, 10]);
    expect([starts[1], ends[1]]).toEqual([3, 8]);
    expect([...firstPiece]).toEqual([0, 1]);
  });
});

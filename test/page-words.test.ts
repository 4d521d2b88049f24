import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../src/text/hostile-texts.cases.ts';
import { plain } from '../src/cli/page/plain.ts';
import { columnsOf, pad, wrap } from '../src/cli/page/wrap.ts';

describe('columnsOf', () => {
  test.each([
    ['Lima', 4],
    ['e\u0301', 1],
    ['界', 2],
    ['🚒', 2],
    ['👩‍🚒', 4],
    ['\u001b[1mLima\u001b[22m', 4],
    ['', 0],
  ])('%j takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('wrap', () => {
  test('no line is wider than asked, and no word is lost', () => {
    const words = fc.array(fc.constantFrom('a', 'harbour', '界界', 'e\u0301t\u00e9', '🚒'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 16, max: 60 }), (list, width) => {
        const lines = wrap(list.join(' '), width, '  ', '    ').split('\n');
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(list);
      }),
    );
  });

  test('a word that is wider keeps a line for itself', () => {
    expect(wrap('a harbourmaster b', 6, '> ', '. ')).toBe('> a\n. harbourmaster\n. b');
  });

  test('pad fills to the width, counting columns', () => {
    expect(pad('界', 4)).toBe('界  ');
    expect(pad('harbour', 4)).toBe('harbour');
  });
});

test('nothing that steers a terminal is left in plain words', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const shown = plain(text);
      expect(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(shown)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

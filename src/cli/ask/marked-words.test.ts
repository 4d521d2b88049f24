import { expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

const shown = (text: string, marks: readonly (readonly [number, number])[], room = 100): string =>
  markedWords({ text, start: 0, marks }, { room, begun: false, said: (words) => words, mark: (words) => `[${words}]` });

test.each<readonly [text: string, marks: readonly (readonly [number, number])[], line: string]>([
  ['the gate', [[4, 8]], 'the [gate]'],
  ['🚒 gate', [[2, 6]], '🚒 [gate]'],
  ['a\u001b[31mgate', [[6, 10]], 'a‹U+001B›[31m[gate]'],
  [
    'gate gate',
    [
      [0, 4],
      [5, 9],
    ],
    '[gate] [gate]',
  ],
  ['none', [], 'none'],
])('%s', (text, marks, line) => {
  expect(shown(text, marks)).toBe(line);
});

test('what is too long ends with an ellipsis, also within a found word', () => {
  expect(shown('the gates of the harbour', [[4, 9]], 20)).toBe('the [gates] of the ha…');
  expect(shown('the gates-of-the-harbour', [[4, 24]], 20)).toBe('the [gates-of-the-ha]…');
});

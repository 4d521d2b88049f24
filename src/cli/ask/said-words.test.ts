import { expect, test } from 'vitest';
import { saidWords, wordsOfStatement } from './said-words.ts';

const span = (exact: string) => ({ start: 0, end: Array.from(exact).length, exact });

test.each([
  ['indirect', '“the gates” were "locked"', 'the gates were locked'],
  ['indirect', '‘the dockers’ strike’', 'the dockers’ strike'],
  ['indirect', '«fechado» „zu“', 'fechado zu'],
  ['direct', '“We left,”', '“We left,”'],
  ['mixed', 'it was “a disgrace”', 'it was “a disgrace”'],
] as const)('%s: %s', (quoteType, words, shown) => {
  expect(saidWords(quoteType, words)).toBe(shown);
});

test('all pieces of a statement; its cue where nothing is reported as said', () => {
  expect(wordsOfStatement({ quoteType: 'direct', content: [span('“We left,”'), span('“at dawn.”')], cue: null })).toBe(
    '“We left,” … “at dawn.”',
  );
  expect(wordsOfStatement({ quoteType: 'indirect', content: [], cue: span('declined to comment') })).toBe(
    'declined to comment',
  );
});

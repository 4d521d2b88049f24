import { describe, expect, test } from 'vitest';
import { AskError } from '../trouble.ts';
import { exactWords, severalWords } from './exact-words.ts';
import { processorTime } from '../../../test/processor-time.ts';

const TEXT = '🚒 Ana Lima, 12-15, said no. “No,” said Ana Lima. Cafe\u0301 1-2.';

describe('exact words of a text', () => {
  test.each([
    ['said no', { start: 19, end: 26, exact: 'said no' }],
    ['🚒', { start: 0, end: 1, exact: '🚒' }],
    ['0-1', { start: 0, end: 1, exact: '🚒' }],
    ['2-10', { start: 2, end: 10, exact: 'Ana Lima' }],
    ['Cafe\u0301', { start: 49, end: 54, exact: 'Cafe\u0301' }],
    ['0-59', { start: 0, end: 59, exact: TEXT.slice(0, 60) }],
  ])('%s', (given, span) => {
    expect(exactWords(TEXT, given)).toEqual(span);
  });

  test.each([
    ['', 'no words were given'],
    ['Ana Lima', 'stands in several places: 2-10, 39-47'],
    ['Ana Lina, 12', 'which has “Ana Lima, 12” at 2-14'],
    ['ana lima', 'does not stand in the text'],
    [' ', 'stands in several places: 1-2, 5-6, 11-12, 18-19, 23-24, 27-28 …'],
    ['12-15', '“12-15” could be a place of this text, and stands in it as words at 12-17; give more words'],
    ['3-3', 'is no span of this text, which has'],
    ['999999999999-1000000000000', 'does not stand in the text'],
    ['1-999999999999', 'is no span of this text'],
    ['\ud83d', 'does not stand in the text'],
    ['\ude92 Ana', 'does not stand in the text'],
  ])('%j is refused: %s', (given, why) => {
    expect(() => exactWords(TEXT, given)).toThrow(AskError);
    expect(() => exactWords(TEXT, given)).toThrow(why);
  });

  test('several are in the order of the text, and none overlaps another', () => {
    expect(severalWords(TEXT, ['“No,”', 'said no']).map(({ start }) => start)).toEqual([19, 28]);
    expect(severalWords(TEXT, ['0-2', '2-10'])).toHaveLength(2);
    expect(() => severalWords(TEXT, ['said no', 'said no'])).toThrow('overlap');
  });

  test('a text of a million letters is searched at once', () => {
    const started = processorTime();
    expect(() => exactWords('ab'.repeat(500_000), 'a')).toThrow('several places');
    expect(() => exactWords('ab'.repeat(500_000), `${'ab'.repeat(900)}c`)).toThrow('does not stand');
    expect(() => exactWords('ab'.repeat(10_000), `${'ab'.repeat(99)}c`)).toThrow('does not stand');
    expect(processorTime() - started).toBeLessThan(3000);
  });
});

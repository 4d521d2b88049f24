import { describe, expect, test } from 'vitest';
import { indexPhrases, longestPhraseAt } from './phrase-index.ts';

const index = indexPhrases([
  ['deny', 'deny, plead not guilty'],
  ['guilty', 'plead'],
  ['silent', 'leave … unanswered'],
  ['doubt', 'so-called'],
]);

function words(text: string, lemmas: readonly string[] = text.split(' ')) {
  return { tokens: text.split(' ').map((lower) => ({ lower })), lemmas };
}

describe('longestPhraseAt', () => {
  test('prefers the longer phrase, and counts its tokens', () => {
    const sentence = words('he plead not guilty today');
    expect(longestPhraseAt(index, sentence, 1, 5)).toEqual({ value: 'deny', firstToken: 1, endToken: 4 });
  });

  test('takes "n\'t" for "not"', () => {
    expect(longestPhraseAt(index, words("plead n't guilty"), 0, 3)?.value).toBe('deny');
  });

  test('never reads past its end', () => {
    expect(longestPhraseAt(index, words('plead not guilty'), 0, 2)?.value).toBe('guilty');
  });

  test('finds dictionary forms', () => {
    expect(longestPhraseAt(index, words('denied it', ['deny', 'it']), 0, 2)?.value).toBe('deny');
  });

  test('lets up to four words stand in a gap, and no more', () => {
    expect(longestPhraseAt(index, words('leave a b c d unanswered'), 0, 6)?.endToken).toBe(6);
    expect(longestPhraseAt(index, words('leave a b c d e unanswered'), 0, 7)).toBeNull();
  });

  test('finds a hyphenated word whole and parted', () => {
    expect(longestPhraseAt(index, words('so-called'), 0, 1)?.endToken).toBe(1);
    expect(longestPhraseAt(index, words('so - called'), 0, 3)?.endToken).toBe(3);
  });

  test('finds nothing beyond the text', () => {
    expect(longestPhraseAt(index, words('deny'), 1, 5)).toBeNull();
  });
});

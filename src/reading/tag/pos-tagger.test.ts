import { describe, expect, test } from 'vitest';
import { lemmaOf } from './lemma.ts';
import { isTitleCase, tagWords } from './pos-tagger.ts';

const cases = [
  'Lima/NNP denied/VBD the/DT charge/NN ./.',
  'The/DT minister/NN has/VBZ also/RB said/VBD ./.'.replace('said/VBD', 'said/VBN'),
  'They/PRP declined/VBD to/TO comment/VB ./.',
  '“/" We/PRP were/VBD not/RB told/VBN ,/, ”/" she/PRP said/VBD ./.',
  'More/JJR than/IN 100/CD people/NNS were/VBD killed/VBN ./.',
  'He/PRP did/VBD n’t/RB answer/VB the/DT question/NN ./.',
  'according/VBG to/TO the/DT mission/NN',
  'Officials/NNS who/WP asked/VBD not/RB to/TO be/VB named/VBN said/VBD so/RB ./.',
];

describe('tagWords', () => {
  test.each(cases)('%s', (tagged) => {
    const pairs = tagged
      .split(' ')
      .map((pair) => [pair.slice(0, pair.lastIndexOf('/')), pair.slice(pair.lastIndexOf('/') + 1)]);
    const words = pairs.map(([word = '']) => word);
    expect(tagWords(words)).toEqual(pairs.map(([, tag]) => tag));
  });

  test('a headline in title case is read by its words, not its capitals', () => {
    const headline = ['Lima', 'Says', 'Harbour', 'Will', 'Not', 'Open', 'Before', 'Summer'];
    expect(isTitleCase(headline)).toBe(true);
    expect(tagWords(headline)).toEqual(['NNP', 'VBZ', 'NNP', 'MD', 'RB', 'VB', 'IN', 'NN']);
  });

  test('one tag for each word, whatever the words are', () => {
    const odd = ['', '\ud83d', '\u0000', '👩‍🚒', '__proto__', 'constructor', 'a'.repeat(10_000)];
    expect(tagWords(odd)).toHaveLength(odd.length);
    expect(tagWords([])).toEqual([]);
  });
});

describe('lemmaOf', () => {
  test.each([
    ['said', 'VBD', 'say'],
    ['denies', 'VBZ', 'deny'],
    ['accusing', 'VBG', 'accuse'],
    ['planned', 'VBD', 'plan'],
    ['refused', 'VBN', 'refuse'],
    ['calling', 'VBG', 'call'],
    ['visited', 'VBD', 'visit'],
    ['urged', 'VBD', 'urge'],
    ['condemned', 'VBD', 'condemn'],
    ['parties', 'NNS', 'party'],
    ['women', 'NNS', 'woman'],
    ['this', 'DT', 'this'],
    ['red', 'JJ', 'red'],
  ])('%s as %s is %s', (form, tag, lemma) => {
    expect(lemmaOf(form, tag)).toBe(lemma);
  });
});

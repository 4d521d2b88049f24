import { describe, expect, it } from 'vitest';
import { phraseStart } from './noun-phrase.ts';

describe('phraseStart', () => {
  it.each([
    ['the old minister', ['VBD', 'DT', 'JJ', 'NN'], 3, 1],
    ['a participle before the noun belongs to it: "the bribed inspectors"', ['DT', 'VBN', 'NNS'], 2, 0],
    ['behind its helper it is a verb: "Vask had bribed inspectors"', ['NNP', 'VBD', 'VBN', 'NNS'], 3, 3],
    ['behind a modal too: "would bribed inspectors"', ['MD', 'VBN', 'NNS'], 2, 2],
  ])('%s', (_, pos, head, first) => expect(phraseStart(pos, head, 0)).toBe(first));
});

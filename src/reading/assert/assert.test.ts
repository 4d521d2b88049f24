import { describe, expect, test } from 'vitest';
import { handMade } from '../../../test/hand-made-layers.ts';
import { ASSERTION_CASES, TERM_CASES } from './assert.cases.ts';
import { assert } from './assert.ts';

function read(marked: string) {
  const { text, segmentation, tagging, attributions, resolution, events } = handMade(marked);
  const { assertions, terms } = assert(segmentation, tagging, attributions, resolution, events);
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return {
    assertions: assertions.map(({ type, sourcing, range }) => [type, sourcing, words(range)]),
    terms: terms.map(({ family, voice, range }) => [family, voice, words(range)]),
  };
}

describe('assertions', () => {
  for (const { name, marked, assertions } of ASSERTION_CASES) {
    test(name, () => expect(read(marked).assertions).toEqual(assertions));
  }
});

describe('terms', () => {
  for (const { name, marked, terms } of TERM_CASES) test(name, () => expect(read(marked).terms).toEqual(terms));
});

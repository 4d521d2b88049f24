import { describe, expect, it } from 'vitest';
import { segment } from '../../segment/segment.ts';
import { tag } from '../../tag/tag.ts';
import { rangeOf, type Run, wordsOf } from '../words.ts';
import { withWholeQuotations } from './whole-quotations.ts';

const words = (text: string) => {
  const segmentation = segment({ text });
  return wordsOf(segmentation, tag(segmentation));
};

/** The runs that cover the given words, mended, as text. */
function mended(text: string, parts: readonly string[], kept: readonly string[] = []): string[] {
  const all = words(text);
  const run = (part: string): Run => {
    const start = text.indexOf(part);
    const end = start + part.length;
    const at = all.tokens.flatMap((token, n) => (token.start >= start && token.end <= end ? [n] : []));
    return { first: at[0] as number, end: (at.at(-1) as number) + 1 };
  };
  return withWholeQuotations(all, parts.map(run), kept.map(run)).map((found) => {
    const { start, end } = rangeOf(all, found);
    return text.slice(start, end);
  });
}

describe('withWholeQuotations', () => {
  const text = 'Lima said “the bridge is not safe at all” and left.';

  it('grows to the closing mark where most of the quotation is in', () => {
    expect(mended(text, ['“the bridge is not safe'])).toEqual(['“the bridge is not safe at all”']);
  });

  it('grows to the opening mark where most of the quotation is in', () => {
    expect(mended(text, ['is not safe at all”'])).toEqual(['“the bridge is not safe at all”']);
  });

  it('gives up a mark alone', () => {
    expect(mended('They were told it was “the bridge of our sighs” then.', ['it was “the'])).toEqual(['it was']);
  });

  it('keeps a mark whose twin another part of the content holds', () => {
    expect(
      mended('“The bridge is not safe Lima said at all.”', ['“The bridge is not safe', 'at all.”'], ['Lima', 'said']),
    ).toEqual(['“The bridge is not safe', 'at all.”']);
  });

  it('gives up a mark rather than take words of the cue or the source', () => {
    expect(mended('“The bridge is not safe Lima said at all.”', ['“The bridge is not safe'], ['said'])).toEqual([
      'The bridge is not safe',
    ]);
  });

  it('joins runs that grow into each other', () => {
    expect(mended(text, ['“the bridge is', 'not safe at all”'])).toEqual(['“the bridge is not safe at all”']);
  });
});

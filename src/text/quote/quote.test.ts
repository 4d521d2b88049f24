import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spansOf } from '../span.ts';
import { textsWithRange } from '../hostile-texts.cases.ts';
import { describeQuote } from './describe.ts';
import { matchQuote } from './match.ts';
import { matchCases } from './match.cases.ts';

describe('describeQuote and matchQuote', () => {
  test('what is described in a text is found in it, at its place', () => {
    fc.assert(
      fc.property(textsWithRange, ({ text, start, end }) => {
        fc.pre(start < end);
        const exact = Array.from(text).slice(start, end).join('');
        const match = matchQuote(text, describeQuote(text, { start, end, exact }));
        expect(match).toEqual({ outcome: 'found', span: { start, end, exact } });
      }),
      { numRuns: 2000 },
    );
  });

  test('context is counted in code points', () => {
    const text = `${'🚒'.repeat(40)}no${'🚒'.repeat(40)}`;
    const { quote } = describeQuote(text, { start: 40, end: 42, exact: 'no' });
    expect(quote.prefix).toBe('🚒'.repeat(32));
    expect(quote.suffix).toBe('🚒'.repeat(32));
  });

  test.each(matchCases)('$name', ({ before, exact, after, expected }) => {
    const at = before.indexOf(exact);
    const span = spansOf(before).span({ start: at, end: at + exact.length } as never);
    expect(matchQuote(after, describeQuote(before, span))).toEqual(expected);
  });

  test('a description of words that are not there is refused', () => {
    expect(() => describeQuote('Lima said no.', { start: 0, end: 4, exact: 'Rita' })).toThrow('stands "Lima"');
  });
});

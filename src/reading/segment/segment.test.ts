import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../../text/hostile-texts.cases.ts';
import { blockCases, sentenceCases, tokenCases } from './segment.cases.ts';
import { segment } from './segment.ts';
import { processorTime } from '../../../test/processor-time.ts';

const one = (text: string) =>
  segment({ text, blocks: [{ kind: 'paragraph', start: 0 as never, end: text.length as never }] });

describe('sentences', () => {
  test.each(sentenceCases)('$name', ({ split }) => {
    const text = split.replaceAll('|', '');
    const found = one(text).sentences.map(({ start, end }) => [start, text.slice(start, end)]);
    let at = 0;
    const expected = split.split('|').map((part) => {
      const start = at;
      at += part.length;
      return [start, part.trimEnd()];
    });
    expect(found).toEqual(expected);
  });
});

describe('tokens', () => {
  test.each(tokenCases)('$name', ({ split }) => {
    const text = split.replaceAll('|', '');
    const found = one(text).tokens.map((token) => {
      expect(token.text).toBe(text.slice(token.start, token.end));
      return token.text;
    });
    expect(found).toEqual(split.split('|').filter((part) => part.trim() !== ''));
  });
});

describe('blocks', () => {
  test.each(blockCases)('$name', ({ lines }) => {
    const text = lines.map(([, line]) => line).join('\n\n');
    expect(segment({ text }).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(lines);
  });

  test('a line wrapped in mid-sentence is one paragraph; one that ends is not', () => {
    const text =
      'The harbour of Velden was closed on Sunday after a fire that\nkilled twelve people.\nIt opened again.';
    expect(segment({ text }).blocks).toHaveLength(2);
  });

  test('given blocks are kept, and what stands between them becomes paragraphs', () => {
    const text = 'Title  Lead. Body.';
    const blocks = [{ kind: 'headline', start: 0, end: 7 } as never, { kind: 'caption', start: 13, end: 99 } as never];
    const found = segment({ text, blocks }).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(found).toEqual([
      ['headline', 'Title'],
      ['paragraph', 'Lead.'],
      ['caption', 'Body.'],
    ]);
  });
});

describe('segment', () => {
  test('every character but white space lies in exactly one block, sentence and token', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const { blocks, sentences, tokens } = segment({ text });
        for (const layer of [blocks, sentences, tokens]) {
          let at = 0;
          for (const { start, end } of layer) {
            expect(text.slice(at, start).replaceAll(/[^\ufeff\S]/g, '')).toBe('');
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).replaceAll(/[^\ufeff\S]/g, '')).toBe('');
        }
        for (const { firstToken, endToken, start, end } of sentences) {
          expect([tokens[firstToken]?.start, tokens[endToken - 1]?.end]).toEqual([start, end]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['quotation marks', '"'],
    ['dots', '. '],
    ['addresses', 'http://'],
    ['apostrophes', "a'"],
    ['brackets', '(('],
    ['short lines', '“Not one of them was ever told”\n'],
    ['one word', 'a'],
  ])('twice the %s take about twice the time', (_, piece) => {
    const time = (count: number): number => {
      const text = piece.repeat(count);
      return Math.min(
        ...[0, 1, 2].map(() => {
          const started = processorTime();
          segment({ text });
          return processorTime() - started;
        }),
      );
    };
    const count = Math.round(100_000 / piece.length);
    time(count);
    // a square would take four times as long; the bound leaves room for a busy machine
    expect(time(2 * count)).toBeLessThan(3.2 * time(count) + 30);
  });
});

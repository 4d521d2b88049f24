import { describe, expect, test } from 'vitest';
import { unitRange } from '../../domain/unit-range.ts';
import type { Placement } from '../../domain/vocabulary.ts';
import { type Placed, samePlaced } from './same-as.ts';
import { processorTime } from '../../../test/processor-time.ts';

interface Said {
  readonly words: string;
  readonly placement?: Placement;
  readonly actor?: number | null;
  readonly refused?: boolean;
  readonly negated?: boolean;
}

/** One statement a line, each with its content marked. */
function same(...said: readonly Said[]): readonly (number | null)[] {
  const text = said.map(({ words }) => words).join('\n');
  let at = 0;
  const placed = said.map(({ words, placement = 'body', actor = 0, refused = false, negated = false }): Placed => {
    const content = [unitRange(at, at + words.length)];
    at += words.length + 1;
    return {
      attribution: {
        source: [],
        cue: null,
        cueLemma: null,
        content,
        addressee: null,
        quoteType: 'direct',
        kind: 'statement',
        scope: 'same_sentence',
        parent: null,
        negatedCue: negated,
        certainty: 1,
        flags: [],
      },
      resolved: { actor, sourcing: 'named_person', addressee: null, chain: [] },
      acts: [{ act: 'condemn', performance: refused ? 'refused' : 'performed', target: null, targetBasis: null }],
      placement,
    };
  });
  return samePlaced(text, placed);
}

describe('samePlaced', () => {
  const body = { words: '“The bridge was never safe to cross,”' };

  test('a headline and a pull quote point at the body', () => {
    expect(same({ words: 'Bridge never safe', placement: 'headline' }, body)).toEqual([1, null]);
    expect(same(body, { words: 'The bridge was never safe', placement: 'pull_quote' })).toEqual([null, 0]);
  });

  test('a headline that says something else stands alone', () => {
    expect(same({ words: 'Bridge open again soon', placement: 'headline' }, body)).toEqual([null, null]);
  });

  test('too few words are chance', () => {
    expect(same({ words: 'Bridge safe', placement: 'headline' }, body)).toEqual([null, null]);
  });

  test('the words of another actor are not the same statement', () => {
    expect(same({ words: 'Bridge never safe', placement: 'headline', actor: 1 }, body)).toEqual([null, null]);
    expect(same({ words: 'Bridge never safe', placement: 'headline', actor: null }, body)).toEqual([1, null]);
  });

  test('a refusal is not the act, a denial not the statement', () => {
    expect(same({ words: 'Bridge never safe', placement: 'headline', refused: true }, body)).toEqual([null, null]);
    expect(same({ words: 'Bridge never safe', placement: 'headline', negated: true }, body)).toEqual([null, null]);
  });

  test('the body repeats itself only with the very same words of the same actor', () => {
    expect(same(body, body)).toEqual([null, 0]);
    expect(same(body, { ...body, actor: 1 })).toEqual([null, null]);
    expect(same(body, { words: '“The bridge was never safe to use,”' })).toEqual([null, null]);
  });

  test('ten thousand pull quotes of one word cost no square', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ words: `bridge safe never ${index}` }));
    const quotes = many.map((one) => ({ ...one, placement: 'pull_quote' as const }));
    const started = processorTime();
    same(...many, ...quotes);
    expect(processorTime() - started).toBeLessThan(3000);
  });
});

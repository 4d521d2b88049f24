import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitRange } from '../../domain/unit-range.ts';
import { hostileTexts } from '../../text/hostile-texts.cases.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { LocatedEvent } from '../layers/findings.ts';
import { segment } from '../segment/segment.ts';
import { tag } from '../tag/tag.ts';
import { measureCases } from './measure.cases.ts';
import { measure } from './measure.ts';
import { numberPhraseAt } from './number-phrase.ts';
import { processorTime } from '../../../test/processor-time.ts';

function figuresOf(text: string, attributions: readonly Attribution[] = [], events: readonly LocatedEvent[] = []) {
  const segmentation = segment({ text });
  return measure(segmentation, tag(segmentation), attributions, events, []);
}

function event(label: string): LocatedEvent {
  return { label, mentions: [], place: null, date: { edtf: null, basis: 'unknown', precision: 'unknown' } };
}

describe('figures', () => {
  test.each(measureCases)('$name', ({ text, expected }) => {
    const found = figuresOf(text);
    let at = 0;
    for (const { range } of found) {
      expect(range.start).toBe(text.indexOf(text.slice(range.start, range.end), at));
      at = range.end;
    }
    expect(
      found.map(({ range, measure: of, min, max, bound }) => [text.slice(range.start, range.end), of, min, max, bound]),
    ).toEqual(expected.map((one) => one.slice(0, 5)));
    for (const [index, [, , , , , more]] of expected.entries()) {
      const figure = found[index];
      if (more?.unit !== undefined) expect(figure?.unit).toBe(more.unit);
      if (more?.group !== undefined) expect(figure?.group).toEqual(more.group);
      if (more?.asOf !== undefined) expect(figure?.asOf.basis).toBe(more.asOf);
      expect(figure?.subsetOf ?? null).toBe(more?.subsetOf ?? null);
    }
  });

  test('the innermost attribution reports it; outside of all, the author does', () => {
    const text = 'Lima said Teles claimed 12 people were killed. Then 3 people died.';
    const attribution = (from: string, parent: number | null): Attribution => ({
      source: [],
      cue: null,
      cueLemma: null,
      content: [unitRange(text.indexOf(from), text.indexOf('. '))],
      addressee: null,
      quoteType: 'indirect',
      kind: 'statement',
      scope: 'same_sentence',
      parent,
      negatedCue: false,
      certainty: 1,
      flags: [],
    });
    const found = figuresOf(text, [attribution('Teles', null), attribution('12', 0)]);
    expect(found.map((figure) => figure.attribution)).toEqual([1, null]);
  });

  test('the event of its sentence, else of its paragraph', () => {
    const text = 'The fire and the flood came. The fire killed 12 people. Nobody was hurt.';
    const mentionsOf = (word: string) =>
      Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => unitRange(index, index + word.length));
    const events = ['flood', 'fire'].map((word) => ({ ...event(word), mentions: mentionsOf(word) }));
    const found = figuresOf(text, [], events);
    expect(found.map((figure) => figure.event)).toEqual([1, 1]);
  });
});

describe('numbers in words', () => {
  test('what is written is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        const { tokens } = segment({ text: inWords(value) });
        const phrase = numberPhraseAt(tokens, 0, 0, tokens.length);
        expect([inWords(value), phrase?.min, phrase?.end]).toEqual([inWords(value), value, tokens.length]);
      }),
      { numRuns: 2000 },
    );
  });
});

test('hostile text neither throws nor takes a square', () => {
  fc.assert(fc.property(hostileTexts, (text) => void figuresOf(text)));
  const time = (count: number, words: string): number => {
    const segmentation = segment({ text: words.repeat(count) });
    const tagging = tag(segmentation);
    const mentions = segmentation.tokens.filter(({ lower }) => lower === 'and' || lower === 'no');
    const started = processorTime();
    measure(segmentation, tagging, [], [{ ...event('a fire'), mentions }], []);
    return processorTime() - started;
  };
  for (const words of [
    '12 people ',
    'including five ',
    'killed 12 and ',
    'a hundred and ',
    'no reports of ',
    'six of the 9 ',
  ]) {
    time(2_000, words);
    expect(time(40_000, words)).toBeLessThan(40 * Math.max(time(4_000, words), 5));
  }
});

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ONES[value % 10]}`}`;
  if (value < 1000)
    return `${ONES[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${inWords(value % 100)}`}`;
  const rest = value % 1000;
  return `${inWords(Math.floor(value / 1000))} thousand${rest === 0 ? '' : ` ${rest < 100 ? 'and ' : ''}${inWords(rest)}`}`;
}

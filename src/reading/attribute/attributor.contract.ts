import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitRange } from '../../domain/unit-range.ts';
import type { Attribution, Attributor } from '../layers/attribution.ts';
import { segment } from '../segment/segment.ts';
import { tag } from '../tag/tag.ts';
import { type AttributionCase, PLAIN_CASES } from './attributor.cases.ts';

/** What every implementation of `Attributor` must keep: the plain cases, and that no record contradicts itself. */
export function attributorContract(name: string, attributor: Attributor): void {
  const read = async (text: string): Promise<readonly Attribution[]> => {
    const segmentation = segment({ text });
    return attributor.attribute(segmentation, tag(segmentation));
  };

  describe(`${name} keeps the contract of an attributor`, () => {
    it.each(PLAIN_CASES)('$name', async (given) => expectCase(given, await read(given.text)));

    it('gives sound records on any text made of the marks and words that matter', async () => {
      const piece = fc.constantFrom(
        '“',
        '”',
        '"',
        "''",
        '‘',
        '’',
        '«',
        '»',
        '„',
        '(',
        ')',
        '[',
        ':',
        ',',
        '.',
        '?',
        '—',
        '\n\n',
        '…',
        ' ',
        'said',
        'Lima',
        'who',
        'that',
        'told',
        'the',
        'mayor',
        'according',
        'to',
        'by',
        'was',
        'not',
        'and',
        'adding',
        'plan',
        '🚒',
        '\ud800',
        '\u202e',
        '\0',
      ); // prettier-ignore
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
          const text = pieces.join(' ');
          expectSound(text, await read(text));
        }),
        { numRuns: 300, seed: 1 },
      );
    });

    it('gives sound records on any string', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) =>
          expectSound(text, await read(text)),
        ),
        { numRuns: 200, seed: 2 },
      );
    });

    it('changes nothing but the names where two names of the same shape are swapped', async () => {
      const text = 'Ana Lima accused Eva Reis of lying. “It was her,” Lima said. Reis denied that she had lied.';
      const swapped = text.replace(
        /Ana Lima|Eva Reis|Lima|Reis/g,
        (n) => ({ 'Ana Lima': 'Eva Reis', 'Eva Reis': 'Ana Lima', Lima: 'Reis', Reis: 'Lima' })[n] ?? n,
      ); // prettier-ignore
      expect(await read(swapped)).toEqual(await read(text));
    });
  });
}

/** The words, not only the numbers: a wrong offset shows as a wrong word. */
export function expectCase(given: AttributionCase, found: readonly Attribution[]): void {
  const words = ({ start, end }: UnitRange): string => given.text.slice(start, end);
  const printed = found.map(({ source, cue, content }) => ({
    source: source.map(words),
    cue: cue && words(cue),
    content: content.map(words),
  }));
  expect(printed).toEqual(given.expected.map(({ source, cue, content }) => ({ source, cue, content })));
  for (const [index, { source, content, also }] of given.expected.entries()) {
    const attribution = found[index] as Attribution;
    // each printed word stands once in these texts unless it is repeated on purpose, so its offset is known
    for (const [n, text] of content.entries()) expect(attribution.content[n]?.start).toBe(given.text.indexOf(text));
    for (const [n, text] of source.entries()) expect(words(attribution.source[n] as UnitRange)).toBe(text);
    const { addressee, ...plain } = also ?? {};
    expect(attribution).toMatchObject(plain);
    if (addressee !== undefined) expect(attribution.addressee && words(attribution.addressee)).toBe(addressee);
  }
}

function expectSound(text: string, found: readonly Attribution[]): void {
  let first = -1;
  for (const [index, attribution] of found.entries()) {
    const { source, cue, content, addressee, parent, certainty } = attribution;
    const all = [...source, ...content, ...(cue ? [cue] : []), ...(addressee ? [addressee] : [])];
    for (const { start, end } of all) expect(0 <= start && start < end && end <= text.length).toBe(true);
    expect(content.length).toBeGreaterThan(0);
    for (const [n, range] of content.entries()) {
      if (n > 0) expect(range.start).toBeGreaterThanOrEqual((content[n - 1] as UnitRange).end);
      for (const other of [...source, ...(cue ? [cue] : [])]) expect(apart(range, other)).toBe(true);
    }
    expect(certainty).toBeGreaterThanOrEqual(0);
    expect(certainty).toBeLessThanOrEqual(1);
    if (parent !== null) {
      expect(parent).not.toBe(index);
      const holder = found[parent] as Attribution;
      for (const range of content)
        expect(holder.content.some((outer) => outer.start <= range.start && range.end <= outer.end)).toBe(true); // prettier-ignore
    }
    const starts = Math.min(...[...source, ...content, ...(cue ? [cue] : [])].map((range) => range.start));
    expect(starts).toBeGreaterThanOrEqual(first);
    first = starts;
  }
}

const apart = (a: UnitRange, b: UnitRange): boolean => a.end <= b.start || b.end <= a.start;

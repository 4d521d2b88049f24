import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitRange } from '../../domain/unit-range.ts';
import type { Attribution } from '../layers/attribution.ts';
import { segment } from '../segment/segment.ts';
import { tag } from '../tag/tag.ts';
import { resolve } from './resolve.ts';

const PIECES = [
  'Ana Lima',
  'Mr. Lima',
  'LimaMinister',
  'Jr.',
  'the minister',
  'he',
  '“',
  '”',
  "'s",
  ',',
  '(',
  'R-Wis.',
  ')',
  'citing',
  'and',
  'of',
  'said',
  '.',
  '\n',
  '\ud800',
  '\u202e',
  '\u0000',
  '🙂',
  '%',
  'who',
  'President',
  '-',
];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));

/** An attribution somewhere in a text of this length, each part anywhere at all. */
function attributionIn(length: number, places: readonly number[], parent: number | null): Attribution {
  const at = (index: number) => Math.floor((places[index] ?? 0) * length);
  const range = (a: number, b: number) => unitRange(Math.min(a, b), Math.max(a, b));
  return {
    source: [range(at(0), at(1))],
    cue: null,
    cueLemma: null,
    content: [range(at(2), at(3))],
    addressee: range(at(4), at(5)),
    quoteType: 'direct',
    kind: 'statement',
    scope: 'same_sentence',
    parent,
    negatedCue: false,
    certainty: 1,
    flags: [],
  };
}

const place = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });

describe('resolve on anything', () => {
  it('answers every attribution, with indices that exist and mentions inside the text', () => {
    fc.assert(
      fc.property(text, fc.array(place, { maxLength: 5 }), (words, places) => {
        const segmentation = segment({ text: words });
        // Parents in a circle: what no attributor should hand on, and what must not hang.
        const attributions = places.map((at, index) => attributionIn(words.length, at, (index + 1) % places.length));
        const { actors, attributions: found } = resolve(segmentation, tag(segmentation), attributions);
        expect(found).toHaveLength(attributions.length);
        for (const { actor, addressee, chain } of found) {
          for (const index of [actor, addressee, ...chain]) if (index !== null) expect(actors[index]).toBeDefined();
          expect(chain.length).toBeLessThanOrEqual(12);
        }
        for (const { mentions, candidates } of actors) {
          expect(mentions.length).toBeGreaterThan(0);
          for (const { range } of mentions) expect(range.end).toBeLessThanOrEqual(words.length);
          for (const { score } of candidates) expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../src/reading/read-article.ts';
import { act } from '../src/reading/act/act.ts';
import { assert } from '../src/reading/assert/assert.ts';
import { handMade } from './hand-made-layers.ts';

/** Sentences with two parties, A and B; every party name is as long as the other, so that offsets stay. */
const SENTENCES = [
  '{S#|{P1|A}} {C#|condemned} {T#|{E1|the raid} by {P2|B}}.',
  '{S#|{P2|B}} {C#|refused} {T#|to condemn {E1|the raid}}.',
  '{S#|{P1|A}} {C#|accused} {T#|{P2|B} of shelling the market}.',
  '{S#|{P2|B}} {C#|denied} {T#|the accusation}.',
  '{S#|{P1|A}} {C#|asked} {A#|{P2|B}} {T#|whether the road was open}.',
  '{S#|{P2|B}} {C#|declined} {T#|to comment on {E1|the raid}}.',
  '{S#|{P1|A}} {C#|said} {T#|{P2|B} was responsible for {E1|the raid}}.',
  '{S#|{P2|B}} {C#|claimed} {T#|that the extremists of {P1|A} had fled}.',
  '{P1|A} killed three nurses in Ladda.',
  'The regime of {P1|A} will collapse, and the so-called fighters of {P2|B} reportedly fled.',
  '{S#|{P1|A}} {C#|threatened} {T#|to close the port of {P2|B}}.',
  '{S#|{P2|B}} {C#|expressed} {T#|its condolences to {P1|A}}.',
];

function article(picked: readonly number[], first: string, second: string): string {
  return picked
    .map((index, at) => (SENTENCES[index] ?? '').replaceAll('#', String(at + 1)))
    .join(' ')
    .replaceAll('|A}', `|${first}}`)
    .replaceAll('|B}', `|${second}}`);
}

function findings(marked: string) {
  const { segmentation, tagging, attributions, resolution, events, figures } = handMade(marked);
  return {
    acts: act(segmentation, tagging, attributions, resolution, events, figures),
    voices: assert(segmentation, tagging, attributions, resolution, events),
  };
}

describe('swapping the names of two parties changes nothing but the names', () => {
  test('in acts, questions, assertions and terms', () => {
    const picks = fc.array(fc.nat({ max: SENTENCES.length - 1 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(picks, (picked) => {
        const one = findings(article(picked, 'Vastra', 'Norlem'));
        expect(one.acts.byAttribution.length + one.voices.assertions.length).toBeGreaterThan(0);
        expect(findings(article(picked, 'Norlem', 'Vastra'))).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });

  test('in a whole article, read through every stage', async () => {
    const written = (first: string, second: string): string =>
      `${first} condemned the raid on Monday and accused ${second} of shelling the market.\n\n` +
      `${second} denied the accusation. "We did not attack ${first}," a spokesman for ${second} said. ` +
      `${first} refused to comment on the extremists. ${second} could not be reached for comment.`;
    const shapeOf = async (text: string) => {
      const { statements, assertions, terms, questions } = await readArticle({ text });
      return {
        acts: statements.map(({ acts }) =>
          acts.map(({ act: name, performance, target }) => [name, performance, target?.kind]),
        ),
        terms: terms.map(({ family, voice, span }) => [family, voice, span.start]),
        assertions: assertions.map(({ type, span }) => [type, span.start, span.end]),
        questions: questions.length,
      };
    };
    const one = await shapeOf(written('Vastra', 'Norlem'));
    expect(one.acts.length).toBeGreaterThan(3);
    expect(await shapeOf(written('Norlem', 'Vastra'))).toEqual(one);
  });
});

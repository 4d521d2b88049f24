import { describe, expect, test } from 'vitest';
import { handMade } from '../../../test/hand-made-layers.ts';
import { act } from './act.ts';
import { type ExpectedQuestion, QUESTION_CASES } from './find-questions.cases.ts';

describe('questions', () => {
  for (const { name, marked, questions } of QUESTION_CASES) {
    test(name, () => {
      const { text, segmentation, tagging, attributions, resolution, events, figures } = handMade(marked);
      const found = act(segmentation, tagging, attributions, resolution, events, figures).questions;
      expect(
        found.map(({ content, asker, addressee, reply, attribution }): ExpectedQuestion => {
          return { words: text.slice(content.start, content.end), asker, addressee, reply, attribution };
        }),
      ).toEqual(questions);
    });
  }

  test('a comment declined after a question was declined on that question', () => {
    const made = handMade('Asked about the delay, {S|{P1|Ana Lima}} {C|declined} {T|to comment}.');
    const { segmentation, tagging, attributions, resolution } = made;
    const found = act(segmentation, tagging, attributions, resolution, [], []).byAttribution[0]?.[0];
    expect(found).toMatchObject({ act: 'comment', performance: 'declined', targetBasis: 'inferred' });
    const range = found?.target?.range;
    expect(range && made.text.slice(range.start, range.end)).toBe('the delay');
  });
});

import { expect, test } from 'vitest';
import { caseOf, contextOf, featuresOf } from './pos-features.ts';
import { posModel } from './pos-model.ts';
import { posScorer } from './pos-scores.ts';

test('the sums are those of the features one by one', () => {
  const model = posModel();
  const scorer = posScorer(model);
  const words = 'The U.S. mission in Velden , which Lima leads , has not denied 12 well-known claims .'.split(' ');
  const context = contextOf(words);
  const sums = scorer.sentence(context);
  for (const [index, word] of words.entries()) {
    for (const [before, two] of [
      ['', ''],
      ['NN', 'DT'],
      ['VBD', 'NNP'],
    ] as const) {
      const scores = new Int32Array(model.tags.length);
      scorer.score(scores, context, sums, index, caseOf(word), before, two);
      const single = new Int32Array(model.tags.length);
      for (const feature of featuresOf(context, index, word, before, two)) {
        const pairs = model.weights.get(feature) ?? new Int16Array(0);
        for (let at = 0; at < pairs.length; at += 2) {
          single[pairs[at] as number] = (single[pairs[at] as number] ?? 0) + (pairs[at + 1] ?? 0);
        }
      }
      expect(Array.from(scores)).toEqual(Array.from(single));
      expect(scores.some((score) => score !== 0)).toBe(true);
    }
  }
});

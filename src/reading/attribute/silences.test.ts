import { describe, expect, test } from 'vitest';
import { segment } from '../segment/segment.ts';
import { tag } from '../tag/tag.ts';
import { SILENCE_CASES } from './silences.cases.ts';
import { silenceCandidates } from './silences.ts';
import { rangeOf, type Run, wordsOf } from './words.ts';

describe('silence told of somebody', () => {
  for (const { name, text, found } of SILENCE_CASES) {
    test(name, () => {
      const segmentation = segment({ text });
      const words = wordsOf(segmentation, tag(segmentation));
      const exact = (run: Run | null | undefined) => {
        if (run === null || run === undefined) return '';
        const { start, end } = rangeOf(words, run);
        return text.slice(start, end);
      };
      const candidates = segmentation.sentences.flatMap((sentence) => silenceCandidates(words, sentence));
      expect(candidates.map(({ source, cue, content }) => [exact(source[0]), exact(cue), exact(content[0])])).toEqual(
        found,
      );
    });
  }
});

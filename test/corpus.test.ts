import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusCases, written } from '../scripts/corpus.mjs';
import { read } from '../src/index.ts';
import { expectSound } from '../src/reading/reading.contract.ts';

// by rules alone: what a model reads changes with every training, and its certainties in the last place with the processor
describe('the corpus', () => {
  test.each(corpusCases())(
    '$name reads as it was accepted (else: npm run accept, and read the difference)',
    async ({ expected, text }) => {
      const reading = await read({ text }, { fast: true });
      expectSound(reading);
      expect(written(reading)).toBe(readFileSync(expected, 'utf8'));
    },
  );
});

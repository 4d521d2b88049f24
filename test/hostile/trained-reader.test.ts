import { describe, expect, test } from 'vitest';
import { openReader } from '../../src/usecases/open-reader.ts';

/** Characters of the shortest text; the catalogue's with ONRECORD_H6=1: "said " twenty thousand times, a paragraph of a megabyte. */
const FULL = process.env['ONRECORD_H6'] === '1';
const MAX_EXPONENT = 1.2;

const TEXTS: readonly { readonly name: string; readonly full: number; readonly text: (n: number) => string }[] = [
  { name: 'said', full: 25_000, text: (n) => 'said '.repeat(n / 5) },
  { name: 'quotation marks', full: 25_000, text: (n) => '“'.repeat(n) },
  { name: 'quotations of one word', full: 25_000, text: (n) => '“a” '.repeat(n / 4) },
  { name: 'names', full: 100_000, text: (n) => 'Ana Lima '.repeat(n / 9) },
  {
    name: 'one paragraph without a full stop',
    full: 250_000,
    text: (n) => 'the bridge of the harbour and Ana Lima said it was closed while '.repeat(n / 64),
  },
  { name: 'one word', full: 250_000, text: (n) => 'x'.repeat(n) },
];

describe('H6 the trained reader on texts of ill will', () => {
  test.each(TEXTS)(
    '$name: time grows as length does',
    async ({ name, full, text }) => {
      const reader = await openReader();
      expect(reader.withoutModel).toBeNull();
      await reader.read({ text: text(1_000) });
      const n = FULL ? full : 4_000;
      const times = [];
      for (const factor of [1, 2, 4]) {
        const article = { text: text(n * factor) };
        let best = Number.POSITIVE_INFINITY;
        for (let round = 0; round < (FULL ? 1 : 2); round++) {
          const started = performance.now();
          await reader.read(article);
          best = Math.min(best, performance.now() - started);
        }
        times.push(best);
      }
      const exponent = Math.log2((times[2] as number) / (times[0] as number)) / 2;
      if (FULL)
        process.stdout.write(
          `H6 ${name}: ${n} characters ${times.map((time) => time.toFixed(0)).join(', ')} ms, exponent ${exponent.toFixed(2)}\n`,
        );
      // what takes no time at all has no exponent
      expect(Math.max(...times) < 50 ? 1 : exponent).toBeLessThanOrEqual(MAX_EXPONENT);
    },
    900_000,
  );
});

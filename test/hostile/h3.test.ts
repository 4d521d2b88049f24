import { describe, expect, test } from 'vitest';
import { articleFromBytes } from '../../src/intake/article-from-bytes.ts';
import { IntakeError } from '../../src/intake/intake-error.ts';
import { MAX_HTML_BYTES } from '../../src/intake/limits.ts';
import { BODY } from '../../src/intake/article-from-html.cases.ts';

/** The catalogue's sizes with ONRECORD_H3=1: a million tags, an attribute of 25 and 50 MB. Else a fortieth. */
const FULL = process.env['ONRECORD_H3'] === '1';
const SCALE = FULL ? 1 : 0.025;
/** Time for twice the input, as a multiple of the time for the input. */
const MAX_RATIO = 2.3;

const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('');
const BOMBS: readonly { readonly name: string; readonly n: number; readonly html: (n: number) => string }[] = [
  { name: 'nested tags', n: 1_000_000, html: (n) => `<body>${'<div>'.repeat(n)}${paragraphs}` },
  { name: 'nested tags with words', n: 400_000, html: (n) => `<body>${'<div>The mayor said so. '.repeat(n)}` },
  { name: 'nested formatting', n: 1_000_000, html: (n) => `<body>${'<b><i>'.repeat(n / 2)}${paragraphs}` },
  { name: 'lists in lists', n: 400_000, html: (n) => `<body>${'<ul><li>'.repeat(n)}${paragraphs}` },
  {
    name: 'attributes',
    n: 1_000_000,
    html: (n) => `<body><p ${Array.from({ length: n }, (_, at) => `a${at}=1`).join(' ')}>${paragraphs}`,
  },
  { name: 'attributes of one name', n: 1_000_000, html: (n) => `<body><p ${'class=x '.repeat(n)}>${paragraphs}` },
  { name: 'siblings', n: 500_000, html: (n) => `<body>${'<p>x</p>'.repeat(n)}${paragraphs}` },
  { name: 'one attribute', n: 9_000_000, html: (n) => `<body><p class="${'x '.repeat(n / 2)}">${paragraphs}` },
  {
    name: 'an attribute of references',
    n: 2_000_000,
    html: (n) => `<body><p class="${'&amp;'.repeat(n / 5)}">${paragraphs}`,
  },
  { name: 'a comment never closed', n: 1_500_000, html: (n) => `<body>${paragraphs}${'<!-- '.repeat(n)}` },
  { name: 'CDATA never closed', n: 1_000_000, html: (n) => `<body>${paragraphs}${'<![CDATA['.repeat(n)}` },
  { name: 'tags never closed', n: 2_000_000, html: (n) => `<body>${paragraphs}${'<p '.repeat(n)}` },
  { name: 'end tags of nothing', n: 1_000_000, html: (n) => `<body>${'</b>'.repeat(n)}${paragraphs}` },
  { name: 'references', n: 1_000_000, html: (n) => `<body>${paragraphs}<p>${'&amp;'.repeat(n)}` },
];

function milliseconds(bytes: Uint8Array): number {
  const started = process.cpuUsage();
  try {
    articleFromBytes(bytes, 'a.html');
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}

/** The ratio of the fastest of some runs, by the processor's clock: what else the machine does makes a run slower, never faster. */
function ratio(html: (n: number) => string, n: number, rounds: number): readonly [number, number, number] {
  const once = Buffer.from(html(n));
  const twice = Buffer.from(html(2 * n));
  let [a, b] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    a = Math.min(a, milliseconds(once));
    b = Math.min(b, milliseconds(twice));
  }
  return [b / a, a, b];
}

describe('H3 depth and width', () => {
  test.each(BOMBS)(
    '$name: twice the input takes no more than 2.3 times as long',
    ({ name, n, html }) => {
      // a page of more than 20 MB is refused by its size: twice the full size ends there
      let count = n * SCALE;
      while (html(2 * count).length > MAX_HTML_BYTES) count = Math.floor((count * 0.9) / 1_000) * 1_000;
      let found = ratio(html, count, FULL ? 3 : 4);
      if (found[0] > MAX_RATIO) found = ratio(html, count, 12);
      if (FULL)
        process.stdout.write(
          `H3 ${name}: ${count} → ${found[1].toFixed(0)} ms, twice → ${found[2].toFixed(0)} ms, ratio ${found[0].toFixed(2)}\n`,
        );
      expect(found[0]).toBeLessThanOrEqual(MAX_RATIO);
    },
    300_000,
  );

  test('an attribute of 50 MB: refused by its size, at once', () => {
    const bytes = Buffer.alloc(50_000_000, 'x');
    bytes.write('<!doctype html><body><p class="');
    const started = performance.now();
    expect(() => articleFromBytes(bytes, 'a.html')).toThrow(/a page may have|a text may have/);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

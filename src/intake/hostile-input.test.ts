import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BODY, page } from './article-from-html.cases.ts';
import { articleFromBytes } from './article-from-bytes.ts';
import { articleFromRecord } from './article-from-record.ts';
import { IntakeError } from './intake-error.ts';
import { processorTime } from '../../test/processor-time.ts';

const whole = page(
  `<article><h1>Bridge closed until spring</h1><div class="byline">By Rui Costa</div>${BODY.map((text) => `<p>${text}</p>`).join('')}</article>`,
  '<meta charset="utf-8"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-02-04"}</script>',
);

/** What breaks parsers: halves of tags, references, charsets, limits. */
const PIECES = [
  '<',
  '>',
  '<div>',
  '</div>',
  '<p',
  '</p>',
  '<table><td>',
  '</table>',
  '<a href="',
  '<!--',
  '-->',
  '<![CDATA[',
  '<script>',
  '</script>',
  '<svg/>',
  '<template>',
  '</body>',
  '</html>',
  '<title>',
  '<textarea>',
  '<br><br>',
  '&',
  '&#x110000;',
  '&#0;',
  '&amp',
  '\0',
  '\u202e',
  '\ud800',
  '🚒',
  '<h1>',
  '<p hidden>',
  ' class="share"',
  ' itemprop=articleBody>',
  '"',
  "'",
  '=',
  '{"@graph":[',
  '\u00ad',
  '\ufeff',
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 400 }),
  piece: fc.constantFrom(...PIECES),
  times: fc.constantFrom(0, 1, 1, 2, 50, 2000),
});
const mutated = fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) =>
  edits.reduce((html, { at, cut, piece, times }) => {
    const place = Math.floor(at * html.length);
    return html.slice(0, place) + piece.repeat(times) + html.slice(place + cut);
  }, whole),
);
const flipped = fc
  .array(fc.tuple(fc.nat({ max: 100_000 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 40 })
  .map((flips) => {
    const bytes = Buffer.from(whole);
    for (const [at, value] of flips) bytes[at % bytes.length] = value;
    return bytes;
  });

/** An article with true blocks, or a refusal: nothing else, whatever comes in. */
function outcome(job: () => ReturnType<typeof articleFromBytes>): void {
  try {
    const { text, blocks = [], publishedAt } = job();
    expect(text).toMatch(/\S/);
    if (publishedAt) expect(publishedAt).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
    let end = -1;
    for (const block of blocks) {
      expect(block.start).toBeGreaterThan(end);
      expect(text.slice(block.start, block.end)).toMatch(/^\S(?:[^]*\S)?$/);
      end = block.end;
    }
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    expect(error.message.length).toBeGreaterThan(20);
  }
}

describe('hostile input', () => {
  test('pages cut, joined and filled with halves of tags', () => {
    fc.assert(
      fc.property(mutated, (html) => outcome(() => articleFromBytes(Buffer.from(html), 'a.html'))),
      { numRuns: 300, seed: 20190204 },
    );
  });
  test('bytes changed', () => {
    fc.assert(
      fc.property(flipped, (bytes) => outcome(() => articleFromBytes(bytes, 'a'))),
      { numRuns: 300, seed: 4 },
    );
  });
  test('any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => outcome(() => articleFromBytes(bytes, 'a'))),
      { numRuns: 300, seed: 2 },
    );
  });
  test('any record', () => {
    const record = fc.record(
      { id: fc.anything(), text: fc.anything(), html: fc.anything(), publishedAt: fc.anything() },
      { requiredKeys: [] },
    );
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      record.map((value) => JSON.stringify(value) ?? ''),
    );
    fc.assert(
      fc.property(line, (value) => outcome(() => articleFromRecord(value, 'a.jsonl:1').article)),
      { numRuns: 300, seed: 1 },
    );
  });
});

const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('');
/** Pages that cost a parser more than their length, each of `n` parts. */
const BOMBS: readonly { readonly name: string; readonly html: (n: number) => string }[] = [
  { name: 'nested blocks', html: (n) => `<body>${'<div>'.repeat(n)}${paragraphs}` },
  { name: 'nested blocks with words', html: (n) => `<body>${'<div>The mayor said so. '.repeat(n)}` },
  { name: 'formatting never closed', html: (n) => `<body>${'<b><i>'.repeat(n / 2)}${'</b>'.repeat(n)}${paragraphs}` },
  { name: 'lists in lists', html: (n) => `<body>${'<ul><li>'.repeat(n)}${paragraphs}` },
  { name: 'tables in tables', html: (n) => `<body>${'<table><tr><td>'.repeat(n)}${paragraphs}` },
  {
    name: 'eighty chains of ninety-five',
    html: (n) => `<body>${`${'<div>'.repeat(95)}x${'</div>'.repeat(95)}`.repeat(n / 500)}`,
  },
  {
    name: 'attributes',
    html: (n) => `<body><p ${Array.from({ length: n }, (_, at) => `a${at}=1`).join(' ')}>${paragraphs}`,
  },
  { name: 'one long attribute', html: (n) => `<body><p class="${'x '.repeat(n * 10)}">${paragraphs}` },
  { name: 'siblings', html: (n) => `<body>${'<p>x</p>'.repeat(n)}${paragraphs}` },
  { name: 'marked words of one sentence', html: (n) => `<body>${'<time>x</time>'.repeat(n)}${paragraphs}` },
  { name: 'a comment never closed', html: (n) => `<body>${paragraphs}${'<!-- '.repeat(n)}` },
  { name: 'less-than signs', html: (n) => `<body>${paragraphs}${'<'.repeat(n)}` },
  { name: 'references', html: (n) => `<body>${paragraphs}<p>${'&amp&#x1F692;'.repeat(n)}` },
  { name: 'line breaks', html: (n) => `<body><p>${'a<br>'.repeat(n)}</p>${paragraphs}` },
  {
    name: 'linked data',
    html: (n) =>
      `<script type="application/ld+json">[${'{"@type":"Article","author":{"@id":"x"}},'.repeat(n)}{}]</script>${paragraphs}`,
  },
];

describe('bombs', () => {
  test.each(BOMBS)('$name: within 2 s and a second a megabyte', ({ html }) => {
    const bytes = Buffer.from(html(40_000));
    const started = processorTime();
    outcome(() => articleFromBytes(bytes, 'a.html'));
    expect(processorTime() - started).toBeLessThan(2_000 + bytes.length / 1_000);
  });
});

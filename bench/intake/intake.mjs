// npm run bench:intake: how well the article is found in saved pages, beside Readability.js on linkedom in the same run.
// `--miss N` lists the worst pages, `--show ID` one page's blocks beside what was expected, `--no-peer` leaves the peer out.
// Exits 1 where the bar of the issue is missed, 3 without ../shared.
//
// The right texts hold the running text of an article: no headline, no captions, no standfirst. So these blocks of ours are left
// out of the count, and what stays is paragraphs, headings, lists, pull quotes, corrections and boilerplate. The peer gives one text: all of it counts.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { articleFromBytes } from '../../dist/intake/article-from-bytes.js';
import { sharedPath } from '../lib/articles.mjs';
import { writeResults } from '../lib/results.mjs';
import { f1Of, meanScore, scoreText } from './shingles.mjs';

const BAR_F1 = 0.94;
const NOT_COUNTED = new Set(['headline', 'caption', 'standfirst']);

const { values: options } = parseArgs({
  options: { miss: { type: 'string' }, show: { type: 'string' }, 'no-peer': { type: 'boolean' } },
});

const truth = JSON.parse(readFileSync(sharedPath('data/article-extraction/ground-truth.json'), 'utf8'));
const pages = Object.entries(truth).map(([id, { articleBody, url }]) => ({
  id,
  url,
  expected: articleBody,
  bytes: gunzipSync(readFileSync(sharedPath(`data/article-extraction/html/${id}.html.gz`))),
}));

/** The body of the article that we find; empty where we find none. @param {Uint8Array} bytes @param {string} id */
function ours(bytes, id) {
  const { text, blocks = [] } = articleFromBytes(bytes, `${id}.html`);
  return blocks.filter(({ kind }) => !NOT_COUNTED.has(kind)).map(({ start, end }) => text.slice(start, end));
}

/** @param {{bytes: Buffer, id: string}} page */
function takeIn({ bytes, id }) {
  try {
    return { body: ours(bytes, id), error: null };
  } catch (error) {
    return { body: [], error: error.code ?? String(error) };
  }
}

for (const page of pages) takeIn(page);
let started = performance.now();
const taken = pages.map(takeIn);
const milliseconds = (performance.now() - started) / pages.length;
const rows = pages.map((page, index) => ({
  ...page,
  ...taken[index],
  score: scoreText(taken[index].body.join('\n\n'), page.expected),
}));
const mean = meanScore(rows.map(({ score }) => score));

const table = [{ reader: 'onrecord', ...mean, ms: milliseconds }];
if (!options['no-peer']) table.push(await peer());
process.stdout.write(`${pages.length} pages   precision  recall  F1      ms a page\n`);
for (const { reader, precision, recall, f1, ms } of table) {
  const cells = [precision, recall, f1].map((value) => value.toFixed(4).padEnd(8));
  process.stdout.write(`${reader.padEnd(23)}${cells.join('')}${ms.toFixed(1)}\n`);
}

const worst = rows.toSorted((a, b) => f1Of(a.score) - f1Of(b.score));
for (const { id, url, score, error } of worst.slice(0, Number(options.miss ?? 0))) {
  const { precision, recall } = score;
  const why = error === null ? '' : `  (${error})`;
  process.stdout.write(`${id.slice(0, 12)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  ${url}${why}\n`);
}
if (options.show !== undefined) {
  for (const { id, expected, bytes } of rows.filter((row) => row.id.startsWith(options.show))) {
    const { text, blocks = [], ...metadata } = articleFromBytes(bytes, `${id}.html`);
    process.stdout.write(`${JSON.stringify(metadata, null, 2)}\n`);
    for (const { kind, start, end } of blocks) process.stdout.write(`[${kind}] ${text.slice(start, end)}\n`);
    process.stdout.write(`\n--- expected\n${expected}\n`);
  }
} else {
  writeResults(new URL('results.json', import.meta.url), {
    pages: pages.length,
    table: table.map((row) => ({ ...row, ms: Math.round(row.ms * 10) / 10 })),
    byPage: rows.map(({ id, score }) => ({ id: id.slice(0, 12), ...score })),
  });
}
if (mean.f1 < BAR_F1) {
  process.stderr.write(`bench: F1 ${mean.f1.toFixed(4)} is under the bar of ${BAR_F1}\n`);
  process.exitCode = 1;
}

/** Readability.js on linkedom, as its README shows it. */
async function peer() {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const read = ({ bytes }) => {
    const { document } = parseHTML(bytes.toString('utf8'));
    return new Readability(document).parse()?.textContent ?? '';
  };
  for (const page of pages) read(page);
  started = performance.now();
  const texts = pages.map(read);
  const ms = (performance.now() - started) / pages.length;
  const scores = texts.map((text, index) => scoreText(text, pages[index].expected));
  return { reader: 'Readability, linkedom', ...meanScore(scores), ms };
}

// npm run bench:growth: what a ledger costs as it grows to eight times its size (10, 20, 40, 80 thousand articles, without reading). One ledger
// grows, and is timed at each doubling; the exponents are those of a fit of the logarithms (1: twice the articles, twice the time).
//   ingest          cumulative time to take the articles in
//   rare search     median time of a search for words that three articles have, whatever the size
//   near duplicate  a second ledger, where every eighth article is a copy of one story: its ingest, and telling the origin of a text alone (its signature, and what it meets)
//   memory          the peak of the process at the largest size beside that at the smallest
// The machine may have other work: processor time stands beside wall time, and the bars are on processor time, which others' work touches least.
// Exits 1 where a bar of the issue is missed, 3 without ../shared. --sizes 1000,2000,4000,8000 for a small run, which writes no result.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signatureOf } from '../../dist/ledger/signature.js';
import { nearCopy } from '../../dist/store/held.js';
import { openLedger } from '../../dist/store/ledger.js';
import { add } from '../../dist/usecases/add/add.js';
import { search } from '../../dist/usecases/ask/search.js';
import { grownArticle } from '../lib/grown.mjs';
import { writeResults } from '../lib/results.mjs';

const SIZES = [10_000, 20_000, 40_000, 80_000];
const BARS = { ingest: 1.05, rareSearch: 0.1, nearDuplicate: 1.1, memory: 1.2 };
/** One in so many articles is a copy of the story: 10,000 of the largest ledger's. */
const COPIES = 8;
/** Rare words, each in three of the first articles. */
const RARE = 200;
const RARE_IN = 3;
const PROBES = 400;
/** Articles made at a time: making them is not part of what is timed. */
const MADE = 500;

const asked = process.argv.indexOf('--sizes');
const sizes = asked === -1 ? SIZES : (process.argv[asked + 1] ?? '').split(',').map(Number);
if (sizes.length < 2 || sizes.some((size, at) => !Number.isInteger(size) || size < (sizes[at - 1] ?? RARE * RARE_IN))) {
  process.stderr.write(`bench: --sizes takes two or more growing numbers, from ${RARE * RARE_IN} on\n`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'onrecord-growth-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Milliseconds of the wall clock and of the processor since a start. */
function stopwatch() {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { wall: performance.now() - wall, cpu: (user + system) / 1000 };
  };
}

/** Grows a ledger from one size to the next. @returns milliseconds that it took, without those of making the articles */
async function grow(ledger, from, to, copies) {
  const made = { wall: 0, cpu: 0 };
  const jobs = async function* () {
    for (let start = from; start < to; start += MADE) {
      const making = stopwatch();
      const lines = [];
      for (let number = start; number < Math.min(to, start + MADE); number++) {
        const { id, text } = grownArticle(number, copies);
        lines.push(JSON.stringify({ id, text: `${text}\n\n${rareWords(number)}` }));
      }
      const took = making();
      made.wall += took.wall;
      made.cpu += took.cpu;
      for (const [at, line] of lines.entries()) {
        yield { kind: 'record', input: 'grown.jsonl', position: `grown.jsonl:${start + at}`, line };
      }
    }
  };
  const taking = stopwatch();
  let done = 0;
  for await (const one of add(ledger, jobs(), { key: null, unread: true, workers: 1 })) {
    // two of the shortest articles may be grown to the same text
    if (one?.outcome === 'stored' || one?.outcome === 'duplicate') done++;
    if (done % 500 === 0) process.stderr.write(`\r${copies ? 'with copies' : 'plain'}: ${from + done} articles   `);
  }
  const took = taking();
  if (done !== to - from) throw new Error(`only ${done} of ${to - from} were stored`);
  return { wall: took.wall - made.wall, cpu: took.cpu - made.cpu };
}

/** What makes an article findable by a word that few have. @param {number} number */
function rareWords(number) {
  const index = number % RARE;
  return number < RARE * RARE_IN ? `Filed under ${rareWord(index)}.` : 'Filed.';
}
const rareWord = (index) => `quorl${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}veth`;

/** Median milliseconds of a search for a rare word. */
async function searches(ledger) {
  const times = [];
  for (let round = 0; round < 3; round++) {
    for (let index = 0; index < RARE; index++) {
      const started = performance.now();
      const { articles } = await search(ledger, rareWord(index), { limit: 20, page: 1 });
      times.push(performance.now() - started);
      if (articles.total !== RARE_IN) throw new Error(`${rareWord(index)} was found ${articles.total} times`);
    }
  }
  return median(times);
}

/** Looks for the origin of texts that are not in the ledger yet: copies of the story, and others, as many as it has of each. */
async function origins(ledger, size) {
  let compared = 0;
  const counting = {
    engine: ledger.sql.engine,
    run: ledger.sql.run,
    all: async (text, values) => {
      const rows = await ledger.sql.all(text, values);
      compared += rows.length;
      return rows;
    },
  };
  // what a writer has just used is in its cache: the first texts are not timed
  const texts = Array.from({ length: 2 * PROBES }, (_, at) => grownArticle(2 * size + at, COPIES).text);
  const times = [];
  let known = 0;
  for (const [at, text] of texts.entries()) {
    if (at === PROBES) compared = 0;
    const started = performance.now();
    const signature = signatureOf(text);
    // a text of a few words has none, and is nobody's copy
    const origin = signature === null ? null : await nearCopy(counting, signature);
    if (at >= PROBES) times.push(performance.now() - started);
    if (origin !== null) known += 1;
  }
  if (known < (2 * PROBES) / COPIES) throw new Error('a copy of the story was not known');
  // the share of copies is in the mean; the slowest few are other programs' turns on the processor
  const usual = times.toSorted((a, b) => a - b).slice(0, Math.floor(0.95 * times.length));
  return {
    milliseconds: usual.reduce((sum, value) => sum + value, 0) / usual.length,
    comparisonsPerText: compared / times.length,
  };
}

/** The slope of a straight line through the logarithms, by least squares. */
function exponent(values) {
  const points = sizes.map((size, at) => [Math.log(size), Math.log(values[at])]);
  const mean = (axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const up = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return up / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const rounded = (value) => Math.round(value * 1000) / 1000;
/** Bytes at the peak so far. */
const peak = () => process.resourceUsage().maxRSS * 1024;

async function grown(name, copies, measure) {
  const path = join(folder, `${name}.db`);
  const ledger = await openLedger(path);
  const total = { wall: 0, cpu: 0 };
  const rows = [];
  for (const [at, size] of sizes.entries()) {
    const took = await grow(ledger, sizes[at - 1] ?? 0, size, copies);
    total.wall += took.wall;
    total.cpu += took.cpu;
    const row = {
      articles: size,
      wallMs: Math.round(total.wall),
      cpuMs: Math.round(total.cpu),
      peakMegabytes: Math.round(peak() / 2 ** 20),
      fileMegabytes: Math.round(statSync(path).size / 2 ** 20),
      ...(await measure(ledger, size)),
    };
    rows.push(row);
    process.stderr.write(`\r${name}: ${JSON.stringify(row)}\n`);
  }
  await ledger.close();
  rmSync(path);
  return rows;
}

const plain = await grown('plain', 0, async (ledger) => ({ rareSearchMs: rounded(await searches(ledger)) }));
const copied = await grown('copied', COPIES, async (ledger, size) => {
  const { milliseconds, comparisonsPerText } = await origins(ledger, size);
  return { originMs: rounded(milliseconds), comparisonsPerText: rounded(comparisonsPerText) };
});
const last = sizes.length - 1;
const of = (rows, column) => rounded(exponent(rows.map((row) => row[column])));
const exponents = {
  ingest: of(plain, 'cpuMs'),
  ingestWall: of(plain, 'wallMs'),
  rareSearch: of(plain, 'rareSearchMs'),
  // of the work for all texts of a ledger: each is looked for once
  nearDuplicate: rounded(1 + of(copied, 'originMs')),
  ingestWithCopies: of(copied, 'cpuMs'),
  ingestWithCopiesWall: of(copied, 'wallMs'),
};
const memory = rounded(plain[last].peakMegabytes / plain[0].peakMegabytes);
const missed = [
  exponents.ingest > BARS.ingest && `ingest grows with the power ${exponents.ingest}`,
  exponents.rareSearch > BARS.rareSearch && `rare search grows with the power ${exponents.rareSearch}`,
  Math.max(exponents.nearDuplicate, exponents.ingestWithCopies) > BARS.nearDuplicate &&
    `near duplicates grow with the power ${exponents.nearDuplicate}, their ingest with ${exponents.ingestWithCopies}`,
  memory > BARS.memory && `the peak of memory grows to ${memory} times`,
].filter((line) => line !== false);
const results = { sizes, exponents, peakMemoryRatio: memory, bars: BARS, plain, copied };
if (asked === -1) writeResults(new URL('growth.json', import.meta.url), results);
process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
for (const line of missed) process.stderr.write(`bench: ${line}\n`);
process.exitCode = missed.length > 0 ? 1 : 0;

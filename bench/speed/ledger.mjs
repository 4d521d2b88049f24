// npm run bench:ledger: what keeping costs, beside the least that it could cost, in the same run. Rounds alternate A-B-B-A; medians.
//   text → durable, searchable ledger without reading   beside   SQLite + FTS5 inserts of the same texts, as durable
//   adding with reading (rules; the trained reader with --model)   beside   the same reading alone
// Exits 1 where a bar of the issue is missed, 3 without ../shared.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openLedger } from '../../dist/store/ledger.js';
import { sha256 } from '../../dist/ledger/hash.js';
import { add } from '../../dist/usecases/add/add.js';
import { readBatch } from '../../dist/usecases/read-batch.js';
import { grownArticle } from '../lib/grown.mjs';
import { writeResults } from '../lib/results.mjs';

const ROUNDS = 7;
const UNREAD = 3000;
const READ = 240;
const BATCH = 256;
const BARS = { unread: 0.5, reading: 0.8 };
const model = process.argv.includes('--model');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
let files = 0;
const place = () => join(folder, `${files++}.db`);

const articles = Array.from({ length: UNREAD }, (_, number) => grownArticle(number));
const texts = articles.map(({ text }) => text);
/** Plain text, as a file of it comes in. */
const inputs = texts.map((text, number) => {
  const bytes = Buffer.from(text, 'utf8');
  return {
    kind: 'file',
    input: `grown/${number}.txt`,
    position: null,
    feed: null,
    given: undefined,
    bytes,
    sourceHash: '',
  };
});

async function* jobs(count) {
  for (let at = 0; at < count; at++) yield { ...inputs[at], sourceHash: sha256(inputs[at].bytes) };
}

/** The same for reading alone. */
async function* records() {
  for (let at = 0; at < READ; at++) yield { kind: 'record', input: 'g', position: `g:${at}`, line: lines[at] };
}
const lines = articles.slice(0, READ).map((article) => JSON.stringify(article));

function bare() {
  const db = new Database(place());
  db.pragma('journal_mode=WAL');
  db.pragma('synchronous=FULL');
  db.exec(`CREATE TABLE articles (id INTEGER PRIMARY KEY, text TEXT);
    CREATE VIRTUAL TABLE words USING fts5(text, content='articles', content_rowid='id')`);
  const article = db.prepare('INSERT INTO articles (id, text) VALUES (?, ?)');
  const word = db.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)');
  for (let from = 0; from < UNREAD; from += BATCH) {
    db.exec('BEGIN IMMEDIATE');
    for (let at = from; at < Math.min(UNREAD, from + BATCH); at++) {
      article.run(at + 1, texts[at]);
      word.run(at + 1, texts[at]);
    }
    db.exec('COMMIT');
  }
  db.close();
}

async function kept(count, options) {
  const ledger = await openLedger(place());
  let done = 0;
  for await (const one of add(ledger, jobs(count), { key: null, workers: 1, ...options })) {
    if (one?.outcome === 'stored') done++;
  }
  await ledger.close();
  if (done !== count) throw new Error(`only ${done} of ${count} were stored`);
}

async function readAlone() {
  let read = 0;
  for await (const line of readBatch(records(), { fast: !model, workers: model ? 2 : 1 })) read += line.read ? 1 : 0;
  if (read !== READ) throw new Error('not all were read');
}

/** @param {() => unknown} work @returns milliseconds of the wall clock and of the processor */
async function timed(work) {
  const started = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - started, cpu: (user + system) / 1000 };
}
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

async function compare(name, ours, limit, rounds) {
  const times = { ours: [], limit: [] };
  const processor = { ours: [], limit: [] };
  await limit();
  await ours();
  for (let round = 0; round < rounds; round++) {
    for (const who of round % 2 === 0 ? ['ours', 'limit'] : ['limit', 'ours']) {
      const { wall, cpu } = await timed(who === 'ours' ? ours : limit);
      times[who].push(wall);
      processor[who].push(cpu);
      process.stderr.write(`\r${name}: round ${round + 1} of ${rounds}, ${who}   `);
    }
    empty();
  }
  process.stderr.write('\n');
  return {
    ratio: median(times.limit) / median(times.ours),
    // the machine may have other work, which wall time pays for
    ratioOfProcessorTime: median(processor.limit) / median(processor.ours),
    milliseconds: { ours: times.ours.map(Math.round), limit: times.limit.map(Math.round) },
  };
}

/** A round's files are not left for the next. */
function empty() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}

const workers = model ? 2 : 1;
const unread = await compare('without reading', () => kept(UNREAD, { unread: true }), bare, ROUNDS);
const reading = await compare(
  'with reading',
  () => kept(READ, { fast: !model, workers }),
  readAlone,
  model ? 3 : ROUNDS,
);
rmSync(folder, { recursive: true, force: true });

const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const results = {
  articles: { unread: UNREAD, meanBytes: Math.round(bytes / UNREAD), reading: READ },
  reader: model ? 'trained, two workers' : 'rules, one thread',
  unread: {
    ...unread,
    articlesPerSecond: Math.round((UNREAD * 1000) / median(unread.milliseconds.ours)),
    bar: BARS.unread,
  },
  reading: {
    ...reading,
    articlesPerSecond: Math.round((READ * 1000) / median(reading.milliseconds.ours)),
    bar: BARS.reading,
  },
};
writeResults(new URL(model ? './ledger-model.json' : './ledger.json', import.meta.url), results);
process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
process.exitCode = unread.ratio >= BARS.unread && reading.ratio >= BARS.reading ? 0 : 1;

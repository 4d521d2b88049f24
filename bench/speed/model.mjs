// npm run bench:model: how fast the trained reader reads, beside the same encoder weights run by @huggingface/transformers.
//
//   npm run bench:model [-- --limit N] [--no-results]
//
// The peer needs its package and the same weights in its layout, neither of which is part of this project:
//   npm install --no-save @huggingface/transformers@4    and    python training/export.py RUN .cache/peer/onrecord --peer
// Without them that row is left out, and said so. Exits 1 where a bar is missed, 3 without ../shared.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as runtime from 'onnxruntime-node';
import { annotatedArticles } from '../lib/articles.mjs';
import { writeResults } from '../lib/results.mjs';
import { align, standInsOf } from '../../dist/inference/features.js';
import { openModel } from '../../dist/inference/open-model.js';
import { windowsOf } from '../../dist/inference/windows.js';
import { readVocabulary, wordPieces } from '../../dist/inference/wordpiece.js';
import { scorerInput } from '../../dist/reading/attribute/trained/scorer-input.js';
import { wordsOf } from '../../dist/reading/attribute/words.js';
import { segment } from '../../dist/reading/segment/segment.js';
import { tag } from '../../dist/reading/tag/tag.js';
import { MODEL_FOLDER, openReader } from '../../dist/usecases/open-reader.js';

const BAR_ARTICLES = 12;
const BAR_RATIO = 1.5;
const BAR_COLD_MS = 1200;
const ROUNDS = 3;
/** Operations for a piece in the encoder's six layers, 384 wide and 1,536 inside. */
const ENCODER_WORK = 6 * 2 * (4 * 384 * 384 + 2 * 384 * 1536);
/** The same for a word and a cue in the linker: its way in, and one layer 384 wide and 768 inside. */
const LINKER_WORK = 2 * (5 * 384 * 384 + 2 * 384 * 768);

const { values: options } = parseArgs({
  options: { limit: { type: 'string', default: '80' }, 'no-results': { type: 'boolean', default: false } },
});
const root = fileURLToPath(new URL('../../', import.meta.url));
const ort = runtime.default ?? runtime;
const all = annotatedArticles('train');
const step = Math.max(1, Math.floor(all.length / Number(options.limit)));
const articles = all.filter((_, index) => index % step === 0).slice(0, Number(options.limit));
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** @param {() => unknown} job */
async function timed(job) {
  const started = performance.now();
  await job();
  return performance.now() - started;
}
/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const perSecond = (ms) => Math.round((10_000 * articles.length) / ms) / 10;

const inputs = articles.map(({ text }) => {
  const segmentation = segment({ text });
  return scorerInput(wordsOf(segmentation, tag(segmentation)));
});
const vocabulary = readVocabulary(readFileSync(new URL('vocab.txt', MODEL_FOLDER), 'utf8'));
const [split, standIns] = [wordPieces(vocabulary), standInsOf(vocabulary)];
const windowTexts = inputs.map((input) => windowsIn(input).map(({ text }) => text));
const scorer = await openModel(MODEL_FOLDER, { threads: 1 });
const reader = await openReader({ threads: 1 });
const peers = await openPeers();

/** @type {Record<string, () => Promise<void>>} */
const contestants = {
  reading: async () => {
    for (const { text } of articles) await reader.read({ text, publishedAt: '2016-05-01' });
  },
  scoring: async () => {
    for (const input of inputs) await scorer.score(input);
  },
  ...Object.fromEntries(peers.map(({ name, run }) => [name, run])),
};
const names = Object.keys(contestants);
/** @type {Record<string, number[]>} */
const times = Object.fromEntries(names.map((name) => [name, []]));
for (const input of inputs.slice(0, 5)) await scorer.score(input);
for (let round = 0; round < ROUNDS; round++) {
  for (const name of round % 2 === 0 ? names : names.toReversed()) {
    process.stderr.write(`\rround ${round + 1} of ${ROUNDS}, ${name}          `);
    times[name].push(await timed(contestants[name]));
  }
}
process.stderr.write('\n');
const rates = Object.fromEntries(names.map((name) => [name, perSecond(median(times[name]))]));

const ceiling = await int8Ceiling();
const reached = (await int8Work()) / (median(times.scoring) / 1000) / 1e9;
const batch = await throughTheCommand();
const cold = [];
for (let round = 0; round < 7; round++) cold.push(await firstOutput());

const results = {
  model: scorer.model,
  articles: articles.length,
  wordsPerArticle: Math.round(words / articles.length),
  rounds: ROUNDS,
  oneCoreArticlesPerSecond: rates,
  oneCoreWordsPerSecond: Math.round((1000 * words) / median(times.reading)),
  twoCores: batch,
  coldStartMs: Math.round(median(cold)),
  int8: {
    ceilingGigaOperationsPerSecond: Math.round(ceiling),
    reachedGigaOperationsPerSecond: Math.round(reached),
    share: Math.round((100 * reached) / ceiling) / 100,
  },
  ...(peers.length > 0
    ? {
        ratio: Object.fromEntries(
          peers.map(({ name }) => [name, Math.round((100 * rates.scoring) / rates[name]) / 100]),
        ),
      }
    : {}),
};
const line = (name, text) => process.stdout.write(`${name.padEnd(34)} ${text}\n`);
line('whole reading, one core', `${rates.reading} articles/s, ${results.oneCoreWordsPerSecond} words/s`);
line('model alone, one core', `${rates.scoring} articles/s`);
for (const { name } of peers)
  line(name, `${rates[name]} articles/s; the model alone is ${results.ratio?.[name]} times as fast`);
if (peers.length === 0) line('@huggingface/transformers', 'left out: see the head of bench/speed/model.mjs');
line(
  'onrecord read --jsonl, all cores',
  `${batch.articlesPerSecond} articles/s, ${batch.wordsPerSecond} words/s, start included (bar ${BAR_ARTICLES}); ${batch.peakMegabytes} MB at most`,
);
line('first output from a cold start', `${results.coldStartMs} ms (bar ${BAR_COLD_MS})`);
line(
  'int8 products',
  `${results.int8.reachedGigaOperationsPerSecond} of ${results.int8.ceilingGigaOperationsPerSecond} G operations/s on one core: ${results.int8.share}`,
);
if (!options['no-results']) writeResults(new URL('model.json', import.meta.url), results);

const missed = [
  batch.articlesPerSecond < BAR_ARTICLES && 'articles a second on two cores',
  results.coldStartMs > BAR_COLD_MS && 'cold start',
  peers.length > 0 && Object.values(results.ratio ?? {}).some((ratio) => ratio < BAR_RATIO) && 'the peer',
].filter(Boolean);
if (missed.length > 0) {
  process.stderr.write(`bench: below the bar: ${missed.join(', ')}\n`);
  process.exitCode = 1;
}

/** The peer with the same encoder weights, in its default precision and with whole-number weights, over the same windows of text. */
async function openPeers() {
  const weights = `${root}.cache/peer/`;
  let transformers;
  try {
    const found = createRequire(`${root}.cache/peer/`).resolve('@huggingface/transformers');
    transformers = await import(pathToFileURL(found).href);
  } catch {
    return [];
  }
  if (!existsSync(`${weights}onrecord/onnx/model.onnx`)) return [];
  const { AutoModelForTokenClassification, AutoTokenizer, env } = transformers;
  env.allowRemoteModels = false;
  env.localModelPath = weights;
  const tokenizer = await AutoTokenizer.from_pretrained('onrecord');
  const found = [];
  for (const dtype of ['fp32', 'q8']) {
    const session_options = { intraOpNumThreads: 1, interOpNumThreads: 1 };
    const model = await AutoModelForTokenClassification.from_pretrained('onrecord', { dtype, session_options });
    found.push({
      name: `transformers.js ${dtype}`,
      run: async () => {
        for (const parts of windowTexts)
          for (const part of parts) await model(tokenizer(part, { truncation: true, max_length: 512 }));
      },
    });
  }
  return found;
}

/** The windows of an article as the model reads them: how many pieces each has, and its text. */
function windowsIn(input) {
  const pieces = align(split(input.text), input.words, input.nameMasks, standIns);
  const firstPiece = Int32Array.from([...pieces.firstPiece, pieces.ids.length]);
  return windowsOf(input.passages, input.breaks, firstPiece).map(({ context, end }) => ({
    pieces: end - context + 2,
    text: input.text.slice(pieces.starts[context], pieces.ends[end - 1]),
  }));
}

/** Operations (a multiplication and an addition are two) of the encoder's and the linker's products over all inputs. */
async function int8Work() {
  let work = 0;
  for (const input of inputs) {
    for (const { pieces } of windowsIn(input)) work += pieces * ENCODER_WORK;
    for (const { passage } of await scorer.score(input)) work += (passage.endWord - passage.firstWord) * LINKER_WORK;
  }
  return work;
}

/** What one core can do of int8 products of the encoder's shape. */
async function int8Ceiling() {
  const bytes = readFileSync(new URL('int8-product.onnx', import.meta.url));
  const session = await ort.InferenceSession.create(bytes, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  const [rows, inner, columns] = [512, 384, 1536];
  const a = new ort.Tensor(
    'uint8',
    Uint8Array.from({ length: rows * inner }, (_, n) => n % 251),
    [rows, inner],
  );
  const ms = [];
  for (let round = 0; round < 200; round++) ms.push(await timed(() => session.run({ a })));
  return (2 * rows * inner * columns) / (median(ms) / 1000) / 1e9;
}

/** The command as a user runs it, over all articles, from its start to its end. */
async function throughTheCommand() {
  mkdirSync(`${root}.cache`, { recursive: true });
  const file = `${root}.cache/speed.jsonl`;
  const many = all.filter((_, index) => index % 2 === 0);
  const manyWords = many.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  writeFileSync(file, many.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''));
  const ms = [];
  let peak = 0;
  for (let round = 0; round < 2; round++) {
    ms.push(
      await timed(
        () =>
          new Promise((done, failed) => {
            const child = spawn(process.execPath, ['bin/onrecord.js', 'read', file, '--jsonl', '--jobs', '2'], {
              cwd: root,
              stdio: ['ignore', 'ignore', 'inherit'],
            });
            const watch = setInterval(() => {
              peak = Math.max(peak, residentMegabytes(child.pid));
            }, 100);
            child.on('exit', (code) => {
              clearInterval(watch);
              if (code === 0) done(undefined);
              else failed(new Error(`onrecord ended with ${code}`));
            });
          }),
      ),
    );
  }
  const slower = Math.max(...ms);
  return {
    articles: many.length,
    articlesPerSecond: Math.round((10_000 * many.length) / slower) / 10,
    wordsPerSecond: Math.round((1000 * manyWords) / slower),
    peakMegabytes: peak,
  };
}

function residentMegabytes(pid) {
  try {
    return Math.round(Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** Milliseconds from the start of the command to the first byte of a page. */
function firstOutput() {
  return new Promise((done) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['bin/onrecord.js', 'read', 'examples/harbour-fire.txt'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.once('data', () => {
      done(performance.now() - started);
      child.stdout.resume();
    });
  });
}

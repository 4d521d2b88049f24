// Counts on the annotated articles how often each cue, in each frame, is an attribution, and writes the weights to
// src/language/en/cue-weights.ts. Needs ../shared (exit 3 without it). No text leaves it: words and numbers alone.
//
//   node scripts/induce-cues.mjs [--check]     --check: two-fold cross-validation on train, nothing written
import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { fit, labelsOf } from './lib/fit-weights.mjs';
import { writeWeights } from './lib/write-weights.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = `${root}../shared/data/polnear/train.jsonl.gz`;
if (!existsSync(data)) {
  process.stderr.write(`induce-cues: ${data} is absent\n`);
  process.exit(3);
}
execFileSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: ['ignore', 2, 2] });
const stage = (path) => import(new URL(`../dist/reading/${path}.js`, import.meta.url).href);
const { segment } = await stage('segment/segment');
const { tag } = await stage('tag/tag');
const { wordsOf } = await stage('attribute/words');
const { findCandidates } = await stage('attribute/find-candidates');
const { featuresOf, certaintyOf } = await stage('attribute/certainty');
const { select } = await stage('attribute/select');
const { score } = await import(`${root}../shared/benchmark/score.mjs`);

const articles = gunzipSync(readFileSync(data))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  // offsets of the data are code points; the few articles with astral characters are left out of the counting
  .filter(({ text }) => !/[\ud800-\udfff]/.test(text));

const read = articles.map((row) => {
  const segmentation = segment({ text: row.text });
  const words = wordsOf(segmentation, tag(segmentation));
  const candidates = findCandidates(words);
  const span = (run) => [words.tokens[run.first].start, words.tokens[run.end - 1].end];
  return { row, words, candidates, span, labels: labelsOf(row.text, row.attributions, candidates, span) };
});

function samplesOf(part) {
  const samples = [];
  for (const { candidates, labels } of part) {
    for (const [i, candidate] of candidates.entries()) {
      if (labels[i] !== null) samples.push({ features: featuresOf(candidate), label: labels[i] });
    }
  }
  return samples;
}

function scoreOf(part, weights, lowest) {
  const reference = new Map();
  const predicted = new Map();
  for (const { row, words, candidates, span } of part) {
    const certainties = candidates.map((candidate) => certaintyOf(candidate, weights));
    const kept = select(words, candidates, certainties, lowest).filter(({ parent }) => parent === null);
    reference.set(row.id, row);
    predicted.set(row.id, {
      attributions: kept.map(({ candidate: { source, cue, content } }) => ({
        source: source.map(span),
        cue: cue ? [span(cue)] : [],
        content: content.map(span),
      })),
    });
  }
  return score(reference, predicted).result;
}

if (process.argv.includes('--check')) {
  const halves = [read.filter((_, i) => i % 2 === 1), read.filter((_, i) => i % 2 === 0)];
  const weights = [fit(samplesOf(halves[1])), fit(samplesOf(halves[0]))];
  for (const lowest of [0.2, 0.25, 0.3, 0.35, 0.4]) {
    const f1 = halves.map((half, i) => scoreOf(half, weights[i], lowest));
    const mean = (name) => ((f1[0][name].f1 + f1[1][name].f1) / 2).toFixed(1);
    process.stdout.write(
      `lowest ${lowest}: attribution ${mean('attribution')} direct ${mean('direct.attribution')} indirect ${mean('indirect.attribution')}\n`,
    );
  }
} else {
  const samples = samplesOf(read);
  const right = samples.filter(({ label }) => label === 1).length;
  const count = writeWeights(
    fit(samples),
    `Counted on ${articles.length} articles of PolNeAR train: ${samples.length} candidates, ${right} of them annotated.`,
  );
  process.stdout.write(`${count} weights from ${samples.length} candidates, ${right} annotated\n`);
}

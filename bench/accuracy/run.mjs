// Reads real articles with human annotation and scores what Onrecord finds in them.
//
//   npm run bench:accuracy -- [--split dev|train] [--fast] [--miss N] [--limit N] [--no-results]
//
// --fast measures the rules alone; else the trained model reads, and that it cannot is an error.
//
// Data: ../shared/data/polnear (PolNeAR 1.0); scorer: ../shared/benchmark/score.mjs. Without them: exit 3.
// Exit 1 where an article throws or a span's exact words differ from its offsets; exit 0 else, whatever the score.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { predict } from './predict.mjs';
import { reliability, reliabilityPicture } from './reliability.mjs';
import { worstCases } from './worst-cases.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values: options } = parseArgs({
  options: {
    split: { type: 'string', default: 'dev' },
    fast: { type: 'boolean', default: false },
    miss: { type: 'string' },
    limit: { type: 'string' },
    'no-results': { type: 'boolean', default: false },
  },
});

const data = `${root}../shared/data/polnear/${options.split}.jsonl.gz`;
const scorer = `${root}../shared/benchmark/score.mjs`;
for (const needed of [data, scorer]) {
  if (!existsSync(needed)) {
    process.stderr.write(`bench:accuracy: ${needed} is absent; this measurement needs the shared data folder\n`);
    process.exit(3);
  }
}

execFileSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: ['ignore', 2, 2] });
const { openReader } = await import(new URL('../../dist/usecases/open-reader.js', import.meta.url).href);
const reader = await openReader({ fast: options.fast });
if (reader.withoutModel !== null) {
  process.stderr.write(`bench:accuracy: ${reader.withoutModel}\n`);
  process.exit(3);
}
const { score } = await import(scorer);

const all = gunzipSync(readFileSync(data))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const articles = options.limit ? all.slice(0, Number(options.limit)) : all;

const { predictions, errors, badSpans, statements, nested, orphans, milliseconds } = await predict(
  articles,
  reader.read,
);
mkdirSync(`${root}.cache`, { recursive: true });
const run = options.fast ? `${options.split}-fast` : options.split;
const predicted = `${root}.cache/accuracy-${run}.jsonl`;
writeFileSync(predicted, predictions.map((row) => `${JSON.stringify(row)}\n`).join(''));

const byId = (rows) => new Map(rows.map((row) => [row.id, row]));
const { result } = score(byId(articles), byId(predictions));

const out = (line) => process.stdout.write(`${line}\n`);
for (const [name, value] of Object.entries(result)) {
  if (name === 'speaker')
    out(`${name.padEnd(22)} accuracy ${value.accuracy.toFixed(1)} of ${value.of} matched contents`);
  else {
    const column = (number) => number.toFixed(1).padStart(5);
    out(`${name.padEnd(22)} P ${column(value.precision)}  R ${column(value.recall)}  F1 ${column(value.f1)}`);
  }
}
out(
  `${articles.length} articles of ${options.split}, ${statements} statements (not scored: ${nested} nested, ${orphans} quotations with neither source nor cue), ` +
    `${errors.length} exceptions, ${badSpans} bad spans, ${Math.round(milliseconds)} ms for the reading`,
);
const calibration = reliability(articles, predictions);
out(`expected calibration error ${calibration.expectedCalibrationError}`);
for (const { id, error } of errors.slice(0, 20)) out(`exception: ${id}: ${error}`);
if (options.miss) out(worstCases(articles, predictions, Number(options.miss)));

if (!options.limit && !options['no-results']) {
  const file = new URL('results.json', import.meta.url);
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const rounded = (numbers) =>
    Object.fromEntries(Object.entries(numbers).map(([k, v]) => [k, Math.round(v * 10) / 10]));
  results[run] = {
    commit: git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', 'src') ? '+changes' : ''),
    model: reader.model,
    articles: articles.length,
    statements,
    nested,
    orphans,
    exceptions: errors.length,
    badSpans,
    scores: Object.fromEntries(Object.entries(result).map(([name, numbers]) => [name, rounded(numbers)])),
    calibration,
  };
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}
if (!options.limit && !options['no-results'] && run === 'dev')
  writeFileSync(new URL('reliability.svg', import.meta.url), reliabilityPicture(calibration, 'Trained reader on dev'));
process.exit(errors.length > 0 || badSpans > 0 ? 1 : 0);

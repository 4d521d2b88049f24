// Reads real articles with human annotation and scores what Onrecord finds in them.
//
//   npm run bench:accuracy -- [--split dev|train] [--miss N] [--limit N] [--no-results]
//
// Data: ../shared/data/polnear (PolNeAR 1.0); scorer: ../shared/benchmark/score.mjs. Without them: exit 3.
// Exit 1 where an article throws or a span's exact words differ from its offsets; exit 0 else, whatever the score.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { predict } from './predict.mjs';
import { worstCases } from './worst-cases.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values: options } = parseArgs({
  options: {
    split: { type: 'string', default: 'dev' },
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
const { readArticle } = await import(new URL('../../dist/reading/read-article.js', import.meta.url).href);
const { score } = await import(scorer);

const all = gunzipSync(readFileSync(data))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const articles = options.limit ? all.slice(0, Number(options.limit)) : all;

const { predictions, errors, badSpans, statements, nested, orphans, milliseconds } = await predict(
  articles,
  readArticle,
);
mkdirSync(`${root}.cache`, { recursive: true });
const predicted = `${root}.cache/accuracy-${options.split}.jsonl`;
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
for (const { id, error } of errors.slice(0, 20)) out(`exception: ${id}: ${error}`);
if (options.miss) out(worstCases(articles, predictions, Number(options.miss)));

if (!options.limit && !options['no-results']) {
  const file = new URL('results.json', import.meta.url);
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const rounded = (numbers) =>
    Object.fromEntries(Object.entries(numbers).map(([k, v]) => [k, Math.round(v * 10) / 10]));
  results[options.split] = {
    commit: git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', 'src') ? '+changes' : ''),
    articles: articles.length,
    statements,
    nested,
    orphans,
    exceptions: errors.length,
    badSpans,
    scores: Object.fromEntries(Object.entries(result).map(([name, numbers]) => [name, rounded(numbers)])),
  };
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}
process.exit(errors.length > 0 || badSpans > 0 ? 1 : 0);

// npm run bench:speed: how fast rules alone read, beside wink-nlp's full pipeline on the same text in the same run.
// One thread. Rounds alternate A-B-B-A; medians are printed. Exits 1 where a bar of the issue is missed, 3 without ../shared.
import { execFileSync } from 'node:child_process';
import { annotatedArticles } from '../lib/articles.mjs';
import { writeResults } from '../lib/results.mjs';
import { read as readWith } from '../../dist/index.js';

/** By rules alone: `bench:model` measures the trained reader. @param {import('../../dist/index.js').ArticleInput} article */
const read = (article) => readWith(article, { fast: true });
const ROUNDS = 7;
const BAR_ARTICLES = 150;
const BAR_MEGABYTE_MS = 3000;
const BAR_EXPONENT = 1.1;
const BAR_HELP_MS = 150;

// every fourth of the 840: their mean length, 744 words, is that of the whole
const articles = annotatedArticles('train').filter((_, index) => index % 4 === 0);
const texts = articles.map(({ text }) => text);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

const [{ default: winkNLP }, { default: model }] = await Promise.all([
  import('wink-nlp'),
  import('wink-eng-lite-web-model'),
]);
const wink = winkNLP(model);

const ours = async () => {
  for (const text of texts) await read({ text, publishedAt: '2016-05-01' });
};
const theirs = () => {
  for (const text of texts) wink.readDoc(text);
};

/** Milliseconds that something takes. @param {() => unknown} job */
async function timed(job) {
  const started = performance.now();
  await job();
  return performance.now() - started;
}
/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** @type {{ours: number[], wink: number[]}} */
const times = { ours: [], wink: [] };
await ours();
theirs();
for (let round = 0; round < ROUNDS; round++) {
  const order = round % 2 === 0 ? ['ours', 'wink'] : ['wink', 'ours'];
  for (const name of order) {
    times[name].push(await timed(name === 'ours' ? ours : theirs));
    process.stderr.write(`\rround ${round + 1} of ${ROUNDS}, ${name}   `);
  }
}
process.stderr.write('\n');

const rate = (ms) => ({
  articlesPerSecond: Math.round((texts.length * 1000) / ms),
  wordsPerSecond: Math.round((words * 1000) / ms),
});
const oursRate = rate(median(times.ours));
const winkRate = rate(median(times.wink));

// time against length: real articles joined, by paragraphs and as one single paragraph
const corpus = texts.join('\n\n');
const sizes = [125_000, 250_000, 500_000, 1_000_000];
/** @param {string} text */
async function growth(text) {
  const rows = [];
  for (const size of sizes) {
    let long = text;
    while (long.length < size) long += `\n\n${text}`;
    long = long.slice(0, size);
    const ms = [];
    for (let round = 0; round < 3; round++) ms.push(await timed(() => read({ text: long, publishedAt: '2016-05-01' })));
    rows.push({ characters: size, ms: Math.round(median(ms)) });
  }
  return { rows, exponent: slope(rows) };
}
/** Slope of log(time) on log(length), by least squares. @param {{characters: number, ms: number}[]} rows */
function slope(rows) {
  const points = rows.map(({ characters, ms }) => [Math.log(characters), Math.log(ms)]);
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const top = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return Math.round((100 * top) / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)) / 100;
}
const paragraphs = await growth(corpus);
const oneParagraph = await growth(corpus.replaceAll(/\s*\n\s*/g, ' '));

/** How long the command takes to say what it can do, in milliseconds. */
const help = [];
for (let round = 0; round < 9; round++) {
  help.push(await timed(() => execFileSync(process.execPath, ['bin/onrecord.js', '--help'], { stdio: 'ignore' })));
}
const helpMs = Math.round(median(help));

const results = {
  articles: texts.length,
  wordsPerArticle: Math.round(words / texts.length),
  rounds: ROUNDS,
  rules: oursRate,
  winkFullPipeline: winkRate,
  ratio: Math.round((100 * oursRate.articlesPerSecond) / winkRate.articlesPerSecond) / 100,
  helpMs,
  growthByParagraphs: paragraphs,
  growthOneParagraph: oneParagraph,
};
process.stdout.write(`rules alone        ${oursRate.articlesPerSecond} articles/s, ${oursRate.wordsPerSecond} words/s (one core; bar ${BAR_ARTICLES})
wink-nlp, all      ${winkRate.articlesPerSecond} articles/s, ${winkRate.wordsPerSecond} words/s
${['paragraphs', 'one paragraph']
  .map((name, index) => {
    const { rows, exponent } = index === 0 ? paragraphs : oneParagraph;
    return `${name.padEnd(18)} ${rows.map(({ characters, ms }) => `${characters / 1000} KB ${ms} ms`).join(', ')}; grows as length^${exponent}`;
  })
  .join('\n')}
--help             ${helpMs} ms (bar ${BAR_HELP_MS})
`);
writeResults(new URL('results.json', import.meta.url), results);

const missed = [
  oursRate.articlesPerSecond < BAR_ARTICLES && 'articles a second',
  helpMs > BAR_HELP_MS && '--help',
  [paragraphs, oneParagraph].some(({ rows }) => (rows.at(-1)?.ms ?? 0) > BAR_MEGABYTE_MS) && 'one megabyte',
  [paragraphs, oneParagraph].some(({ exponent }) => exponent > BAR_EXPONENT) && 'growth with length',
].filter(Boolean);
if (missed.length > 0) {
  process.stderr.write(`bench: below the bar: ${missed.join(', ')}\n`);
  process.exitCode = 1;
}

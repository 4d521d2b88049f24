// npm run readme: puts the example's real output and the measured figures into README.md. A test says when the output is stale.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const file = (path) => readFileSync(new URL(path, root), 'utf8');
const output = execFileSync(process.execPath, ['bin/onrecord.js', 'read', 'examples/harbour-fire.txt'], {
  cwd: root,
  encoding: 'utf8',
}).split('\n');

/** The groups of the page that show most in few lines: a quotation in two parts, a refusal, an accusation owned a sentence later. */
const groups = output.join('\n').split('\n\n');
const shown = ['Ana Lima', 'Mira Toln', 'Dockers’ Union'].map(
  (name) => groups.find((group) => group.startsWith(name)) ?? '',
);
const head = groups[0] ?? '';
const excerpt = [head, 'WHO SAID WHAT', ...shown].filter((group) => group !== '').join('\n\n');

const { dev, 'dev-fast': fast } = JSON.parse(file('bench/accuracy/results.json'));
const intake = JSON.parse(file('bench/intake/results.json'));
const speed = JSON.parse(file('bench/speed/results.json'));
const f1 = (name) => dev.scores[name].f1.toFixed(1);
const byRules = (name) => fast.scores[name].f1.toFixed(1);
const model = JSON.parse(file('bench/speed/model.json'));
/** Two trained people scored against each other; from the corpus's articles that several annotated. */
const PEOPLE = {
  attribution: 72.9,
  'direct.attribution': 92.1,
  'indirect.attribution': 68.3,
  'exact.content': 68.9,
  'words.content': 90.9,
};
const row = (what, name) =>
  `| ${what} | F1 ${f1(name)} | ${byRules(name)} | ${PEOPLE[name].toFixed(1)} | \`npm run bench:accuracy\` |`;
const figures = `| on 84 articles of the PolNeAR corpus | trained reader | rules alone | two people | command |
| --- | --- | --- | --- | --- |
${row('attribution: source and content right', 'attribution')}
${row('of direct quotations alone', 'direct.attribution')}
${row('of all others', 'indirect.attribution')}
${row('content exact to the word', 'exact.content')}
${row('words of contents', 'words.content')}
| the speaker of a content that was found | ${dev.scores.speaker.accuracy.toFixed(1)} % | ${fast.scores.speaker.accuracy.toFixed(1)} % | 92.3 % | the same |

| what | measured | command |
| --- | --- | --- |
| article text out of 61 saved pages (4-grams of words) | F1 ${intake.table.find(({ reader }) => reader === 'onrecord').f1.toFixed(3)} | \`npm run bench:intake\` |
| speed on two cores, articles of ${model.wordsPerArticle} words | ${model.twoCores.articlesPerSecond} a second | \`npm run bench:model\` |
| by rules alone on one core, articles of ${speed.wordsPerArticle} words | ${speed.rules.articlesPerSecond} a second | \`npm run bench:speed\` |`;

const between = (page, begin, end, content) => {
  const from = page.indexOf(begin) + begin.length;
  const to = page.indexOf(end, from);
  if (from < begin.length || to < 0) throw new Error(`README.md: nothing between ${begin} and ${end}`);
  return page.slice(0, from) + content + page.slice(to);
};
let page = file('README.md');
page = between(page, '```text\n', '```', `${excerpt}\n`);
page = between(page, '<!-- figures -->', '<!-- /figures -->', `\n\n${figures}\n\n`);

writeFileSync(new URL('README.md', root), page);

const card = new URL('models/en/README.md', root);
const measures = `| measure | trained reader | rules alone | two people |
| --- | --- | --- | --- |
${Object.keys(dev.scores)
  .map((name) => {
    const value = (scores) => (scores[name].f1 ?? scores[name].accuracy).toFixed(1);
    return `| ${name} | ${value(dev.scores)} | ${value(fast.scores)} | ${name === 'speaker' ? '92.3' : (PEOPLE[name]?.toFixed(1) ?? '')} |`;
  })
  .join('\n')}

Expected calibration error ${dev.calibration.expectedCalibrationError}; ${dev.articles} articles, ${dev.statements} statements, ${dev.exceptions} exceptions, ${dev.badSpans} bad spans; model \`${dev.model}\`.`;
writeFileSync(card, between(readFileSync(card, 'utf8'), '<!-- measures -->', '<!-- /measures -->', `\n${measures}\n`));

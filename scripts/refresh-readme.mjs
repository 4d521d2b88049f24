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

const { dev } = JSON.parse(file('bench/accuracy/results.json'));
const intake = JSON.parse(file('bench/intake/results.json'));
const speed = JSON.parse(file('bench/speed/results.json'));
const f1 = (name) => dev.scores[name].f1.toFixed(1);
const figures = `| what | measured | command |
| --- | --- | --- |
| attribution, 84 articles of the PolNeAR corpus (source and content right) | F1 ${f1('attribution')} | \`npm run bench:accuracy\` |
| of direct quotations alone | F1 ${f1('direct.attribution')} | the same |
| article text out of 61 saved pages (4-grams of words) | F1 ${intake.table.find(({ reader }) => reader === 'onrecord').f1.toFixed(3)} | \`npm run bench:intake\` |
| speed on one core, articles of ${speed.wordsPerArticle} words | ${speed.rules.articlesPerSecond} a second | \`npm run bench:speed\` |`;

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

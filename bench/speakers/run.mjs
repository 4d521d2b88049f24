// npm run bench:speakers: to whom sources that are a pronoun or a role are resolved, on sources marked by people.
// labels.json holds our own reading of 126 sources of the dev articles: where the source stands, and one place where its speaker is named.
// A source is right where the actor it is given is mentioned at that place. `--miss` lists the wrong ones. Exits 3 without ../shared.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { resolve } from '../../dist/reading/resolve/resolve.js';
import { segment } from '../../dist/reading/segment/segment.js';
import { tag } from '../../dist/reading/tag/tag.js';
import { annotatedArticles } from '../lib/articles.mjs';

const { values: options } = parseArgs({ options: { miss: { type: 'boolean' } } });
const labels = JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8'));
const articles = new Map(annotatedArticles('dev').map((article) => [article.id, article]));
const read = new Map();

/** @param {string} id */
function reading(id) {
  const known = read.get(id);
  if (known) return known;
  const article = articles.get(id);
  const units = [0];
  for (const char of article.text) units.push(units.at(-1) + char.length);
  const range = ([start, end]) => ({ start: units[start], end: units[end] });
  const segmentation = segment({ text: article.text });
  const tagging = tag(segmentation);
  const attributions = article.attributions.map(({ source, cue, content }) => {
    const spans = content.map(range);
    const opens = spans.some(({ start }) => /["“]|''/u.test(article.text.slice(Math.max(0, start - 1), start + 2)));
    return {
      source: source.map(range),
      cue: cue.length > 0 ? range([cue[0][0], cue.at(-1)[1]]) : null,
      cueLemma: null,
      content: spans,
      addressee: null,
      quoteType: opens ? 'direct' : 'indirect',
      kind: 'statement',
      scope: 'same_sentence',
      parent: null,
      negatedCue: false,
      certainty: 1,
      flags: [],
    };
  });
  const first = ({ source, content }) => Math.min(...[...source, ...content].map(({ start }) => start));
  attributions.sort((a, b) => first(a) - first(b));
  const result = { text: article.text, range, attributions, resolution: resolve(segmentation, tagging, attributions) };
  read.set(id, result);
  return result;
}

/** The actor named at a place: of all mentions that touch it the one most like it in length. */
function actorAt(actors, { start, end }) {
  let best = null;
  let least = Number.POSITIVE_INFINITY;
  actors.forEach((actor, index) => {
    for (const { range, form } of actor.mentions) {
      const touches = (range.start <= start && range.end >= end) || (range.start >= start && range.end <= end);
      const difference = Math.abs(range.end - range.start - (end - start));
      if (!touches || form === 'pronoun' || difference >= least) continue;
      least = difference;
      best = index;
    }
  });
  return best;
}

const counts = new Map();
for (const { article, source, name } of labels) {
  const { text, range, attributions, resolution } = reading(article);
  const at = range(source);
  const printed = text.slice(at.start, at.end).toLowerCase();
  const group = printed.includes(' ') ? 'role' : printed;
  const index = attributions.findIndex(({ source: spans }) =>
    spans.some(({ start, end }) => start === at.start && end === at.end),
  );
  const given = resolution.attributions[index]?.actor ?? null;
  const wanted = actorAt(resolution.actors, range(name));
  const count = counts.get(group) ?? { right: 0, open: 0, all: 0 };
  counts.set(group, count);
  count.all++;
  if (given === null) count.open++;
  if (given !== null && given === wanted) count.right++;
  else if (options.miss) {
    const call = (actor) => (actor === null ? 'nobody' : resolution.actors[actor].name);
    const named = range(name);
    process.stdout.write(
      `${article.slice(0, 40)} @${source[0]} [${text.slice(at.start, at.end)}] is ${text.slice(named.start, named.end)} (${call(wanted)}), was given to ${call(given)}\n`,
    );
  }
}
const sum = { right: 0, open: 0, all: 0 };
process.stdout.write('source      right  open   of\n');
for (const [group, { right, open, all }] of [...counts].toSorted((a, b) => b[1].all - a[1].all)) {
  sum.right += right;
  sum.open += open;
  sum.all += all;
  process.stdout.write(
    `${group.padEnd(10)}${String(right).padStart(7)}${String(open).padStart(6)}${String(all).padStart(5)}\n`,
  );
}
process.stdout.write(`${sum.right} of ${sum.all} right: ${((100 * sum.right) / sum.all).toFixed(1)} %\n`);

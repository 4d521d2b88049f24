// npm run bench:speakers [-- --miss] [-- --from N]: to whom sources that are a pronoun or a role are resolved, on sources marked by people.
// labels.json holds our own reading of 251 sources of the dev articles: where the source stands, and one place where its speaker is named,
// or, where the article never names him, first described; null where neither stands in it (a general "we", a governor never named).
// A source is right where the actor it is given is mentioned at that place; a null is right where nobody with a name is given.
// Labels are in the order they were made: 126 in use while the first rules were written; 84 (`--from 126`) at even distances in articles that
// had few, labelled before any rule saw them, then used; 41 (`--from 210`) at even distances in what was left, labelled after the last change of
// a rule and looked at by none: the fairest figure, and it stays so only while rules are not fitted to them. Documents count as roles.
// Sources, cues and contents are the annotators', so that nothing but the resolving is measured; the last line is the same over the reader's
// own attributions, where a source counts as found if one of the reader's stands at the very same words.
// `--miss` lists the wrong ones. Exits 1 where a label is not in its article, 3 without ../shared.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PRONOUNS } from '../../dist/language/en/pronouns.js';
import { ruleAttributor } from '../../dist/reading/attribute/rule-attributor.js';
import { resolve } from '../../dist/reading/resolve/resolve.js';
import { segment } from '../../dist/reading/segment/segment.js';
import { tag } from '../../dist/reading/tag/tag.js';
import { annotatedArticles } from '../lib/articles.mjs';

const { values: options } = parseArgs({
  options: { miss: { type: 'boolean' }, from: { type: 'string', default: '0' } },
});
const labels = JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')).slice(Number(options.from));
const articles = new Map(annotatedArticles('dev').map((article) => [article.id, article]));
const read = new Map();

/** The article as resolved with the annotators' attributions, and with the reader's own. @param {string} id */
async function reading(id) {
  const known = read.get(id);
  if (known) return known;
  const article = articles.get(id);
  if (!article) throw new Error(`a label's article is not in dev: ${id}`);
  const units = [0];
  for (const char of article.text) units.push(units.at(-1) + char.length);
  const range = ([start, end]) => {
    if (!(start >= 0 && start < end && end < units.length))
      throw new Error(`a label lies outside its article: ${id} ${start} to ${end}`);
    return { start: units[start], end: units[end] };
  };
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
  const found = await ruleAttributor.attribute(segmentation, tagging);
  const result = {
    text: article.text,
    range,
    annotated: { attributions, resolution: resolve(segmentation, tagging, attributions) },
    own: { attributions: found, resolution: resolve(segmentation, tagging, found) },
  };
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

/** Index of the actor given to the source at these words, null for nobody; undefined where there is no such source. */
function givenAt({ attributions, resolution }, { start, end }) {
  const index = attributions.findIndex(({ source }) => source.some((span) => span.start === start && span.end === end));
  return index < 0 ? undefined : resolution.attributions[index].actor;
}

/** Whether the actor given is the one named at the label's place, or, where nobody is named, has no name. */
function isRight({ actors }, given, named) {
  if (named === null) return given === null || !['name', 'garbled'].includes(actors[given].form);
  return given !== null && given === actorAt(actors, named);
}

const counts = new Map();
const found = { right: 0, all: 0 };
const unnamed = { right: 0, all: 0 };
for (const { article, source, name } of labels) {
  const { text, range, annotated, own } = await reading(article);
  const at = range(source);
  const named = name && range(name);
  const printed = text.slice(at.start, at.end).toLowerCase();
  const group = PRONOUNS.has(printed) ? printed : 'role';
  const given = givenAt(annotated, at);
  if (given === undefined) throw new Error(`no annotated source: ${article} ${source}`);
  const { actors } = annotated.resolution;
  const right = isRight(annotated.resolution, given, named);
  const count = counts.get(group) ?? { right: 0, open: 0, all: 0 };
  counts.set(group, count);
  count.all++;
  if (given === null) count.open++;
  if (right) count.right++;
  if (named === null) {
    unnamed.all++;
    if (right) unnamed.right++;
  }
  const givenOwn = givenAt(own, at);
  if (givenOwn !== undefined) {
    found.all++;
    if (isRight(own.resolution, givenOwn, named)) found.right++;
  }
  if (right || !options.miss) continue;
  const call = (actor) => (actor === null ? 'nobody' : actors[actor].name);
  const wanted = named ? `${text.slice(named.start, named.end)} (${call(actorAt(actors, named))})` : 'nobody named';
  process.stdout.write(
    `${article.slice(0, 40)} @${source[0]} [${text.slice(at.start, at.end)}] is ${wanted}, was given to ${call(given)}\n`,
  );
}
const rate = ({ right, all }) => `${right} of ${all} right: ${((100 * right) / Math.max(1, all)).toFixed(1)} %`;
const sum = (rows) =>
  rows.reduce(
    (total, { right, open, all }) => ({
      right: total.right + right,
      open: total.open + open,
      all: total.all + all,
    }),
    { right: 0, open: 0, all: 0 },
  );
process.stdout.write('source      right  open   of\n');
for (const [group, { right, open, all }] of [...counts].toSorted((a, b) => b[1].all - a[1].all)) {
  process.stdout.write(
    `${group.padEnd(10)}${String(right).padStart(7)}${String(open).padStart(6)}${String(all).padStart(5)}\n`,
  );
}
const total = sum([...counts.values()]);
const pronouns = sum([...counts].filter(([group]) => group !== 'role').map(([, count]) => count));
const roles = counts.get('role') ?? { right: 0, all: 0 };
process.stdout.write(`pronouns: ${rate(pronouns)}\nroles: ${rate(roles)}\n`);
process.stdout.write(`named nowhere: ${rate(unnamed)}\n`);
process.stdout.write(`all: ${rate(total)}\n`);
process.stdout.write(
  `of the ${found.all} sources that the reader finds too, with its own attributions: ${rate(found)}\n`,
);

// Fits the weights that turn evidence into a certainty, on the articles of PolNeAR train that the model did not see, and says how
// well the certainties agree with what is right there and on dev.
//
//   npm run build && node training/calibrate.mjs [--write] [--model models/en/]
import { writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { parseArgs } from 'node:util';
import { annotatedArticles } from '../bench/lib/articles.mjs';
import { openModel } from '../dist/inference/open-model.js';
import { findCandidates } from '../dist/reading/attribute/find-candidates.js';
import { select } from '../dist/reading/attribute/select.js';
import { EVIDENCE } from '../dist/reading/attribute/trained/evidence.js';
import { scorerInput } from '../dist/reading/attribute/trained/scorer-input.js';
import { standingCertainty } from '../dist/reading/attribute/trained/trained-certainty.js';
import { weigh } from '../dist/reading/attribute/trained/weigh.js';
import { rangeOf, wordsOf } from '../dist/reading/attribute/words.js';
import { segment } from '../dist/reading/segment/segment.js';
import { tag } from '../dist/reading/tag/tag.js';
import { score } from '../../shared/benchmark/score.mjs';

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    model: { type: 'string', default: 'models/en/' },
    split: { type: 'string' },
  },
});
const scorer = await openModel(new URL(`../${options.model}`, import.meta.url));

/** The same articles as `held_out` in data.py. */
const heldOut = ({ id }) => crc32(id) % 20 === 0;

async function weighAll(articles) {
  const all = [];
  for (const article of articles) {
    const segmentation = segment({ text: article.text });
    const words = wordsOf(segmentation, tag(segmentation));
    const weighed = weigh(words, await scorer.score(scorerInput(words)), findCandidates(words));
    all.push({ article, words, weighed, right: weighed.map(({ candidate }) => isRight(words, candidate, article)) });
  }
  return all;
}

/** Words (numbers) that spans in code points touch. Articles here hold few letters beyond the first plane; offsets are converted. */
function wordSets(words, article) {
  const units = [];
  let at = 0;
  for (const letter of article.text) {
    units.push(at);
    at += letter.length;
  }
  units.push(at);
  const set = (spans) => {
    const found = new Set();
    for (const [start, end] of spans)
      for (const [n, token] of words.tokens.entries())
        if (token.kind !== 'punctuation' && token.end > units[start] && token.start < units[end]) found.add(n);
    return found;
  };
  return article.attributions.map(({ source, content }) => ({ source: set(source), content: set(content) }));
}

const goldOf = new Map();
function isRight(words, candidate, article) {
  if (!goldOf.has(article.id)) goldOf.set(article.id, wordSets(words, article));
  const set = (runs) => {
    const found = new Set();
    for (const { first, end } of runs)
      for (let n = first; n < end; n++) if (words.tokens[n].kind !== 'punctuation') found.add(n);
    return found;
  };
  const [source, content] = [set(candidate.source), set(candidate.content)];
  return goldOf.get(article.id).some((gold) => {
    if (iou(gold.content, content) < 0.5) return false;
    return gold.source.size === 0 ? source.size === 0 : iou(gold.source, source) >= 0.5;
  });
}

function iou(a, b) {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return both / Math.max(1, a.size + b.size - both);
}

const zeros = (length) => Array.from({ length }, () => 0);

/** Logistic regression by Newton's method with a weak pull to zero. */
function fit(rows, targets, ridge = 1) {
  const size = rows[0].length;
  let w = zeros(size);
  for (let round = 0; round < 30; round++) {
    const g = zeros(size);
    const h = Array.from({ length: size }, () => zeros(size));
    for (const [n, x] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-x.reduce((s, v, i) => s + v * w[i], 0)));
      for (let i = 0; i < size; i++) {
        g[i] += (targets[n] - p) * x[i];
        for (let j = 0; j < size; j++) h[i][j] += p * (1 - p) * x[i] * x[j];
      }
    }
    for (let i = 1; i < size; i++) {
      g[i] -= ridge * w[i];
      h[i][i] += ridge;
    }
    h[0][0] += 1e-6;
    const step = solve(h, g);
    w = w.map((v, i) => v + step[i]);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return w;
}

function solve(a, b) {
  const n = b.length;
  const m = a.map((row, i) => [...row, b[i]]);
  for (let i = 0; i < n; i++) {
    let p = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(m[k][i]) > Math.abs(m[p][i])) p = k;
    [m[i], m[p]] = [m[p], m[i]];
    for (let k = 0; k < n; k++) {
      if (k === i || m[i][i] === 0) continue;
      const f = m[k][i] / m[i][i];
      for (let j = i; j <= n; j++) m[k][j] -= f * m[i][j];
    }
  }
  return m.map((row, i) => (row[i] === 0 ? 0 : row[n] / row[i]));
}

const points = (words, runs) => runs.map((run) => rangeOf(words, run)).map(({ start, end }) => [start, end]);

function f1At(all, weights, lowest) {
  const reference = new Map(all.map(({ article }) => [article.id, article]));
  const predicted = new Map(
    all.map(({ article, words, weighed }) => {
      const selected = select(
        words,
        weighed.map(({ candidate }) => candidate),
        weighed.map((one) => standingCertainty(one, weights)),
        lowest,
      );
      const kept = selected.filter(
        ({ parent, candidate }) => parent === null && (candidate.cue || candidate.source.length > 0),
      );
      const code = Array.from(article.text).length === article.text.length ? (spans) => spans : toPoints(article.text);
      return [
        article.id,
        {
          id: article.id,
          attributions: kept.map(({ candidate }) => ({
            source: code(points(words, candidate.source)),
            cue: [],
            content: code(points(words, candidate.content)),
          })),
        },
      ];
    }),
  );
  return score(reference, predicted).result;
}

function toPoints(text) {
  const point = [];
  let n = 0;
  for (const letter of text) {
    for (let k = 0; k < letter.length; k++) point.push(n);
    n++;
  }
  point.push(n);
  return (spans) => spans.map(([start, end]) => [point[start], point[end]]);
}

/** The statements that are kept, with whether they are right; those inside another's content are not marked in the data. */
function selectedOf(all, lowest) {
  return all.flatMap(({ words, weighed, right }) => {
    const certainties = weighed.map((one) => standingCertainty(one, weights));
    const place = new Map(weighed.map(({ candidate }, n) => [candidate.cue, n]));
    const byCandidate = new Map(weighed.map(({ candidate }, n) => [candidate, n]));
    return select(
      words,
      weighed.map(({ candidate }) => candidate),
      certainties,
      lowest,
    )
      .filter(({ parent }) => parent === null)
      .map(({ candidate, certainty }) => ({
        certainty,
        right: right[byCandidate.get(candidate) ?? place.get(candidate.cue)],
      }));
  });
}

function calibration(all) {
  const bins = Array.from({ length: 10 }, () => ({ sum: 0, right: 0, count: 0 }));
  for (const { certainty, right } of selectedOf(all, 0.4)) {
    const bin = bins[Math.min(9, Math.floor(certainty * 10))];
    bin.sum += certainty;
    bin.right += right ? 1 : 0;
    bin.count++;
  }
  const total = bins.reduce((s, b) => s + b.count, 0);
  const error = bins.reduce((s, b) => s + (b.count ? Math.abs(b.sum - b.right) / total : 0), 0);
  return {
    error,
    bins: bins
      .filter((b) => b.count)
      .map((b) => `${(b.sum / b.count).toFixed(2)}→${(b.right / b.count).toFixed(2)} (${b.count})`),
  };
}

const held = await weighAll(annotatedArticles('train').filter(heldOut));
const names = ['always', ...EVIDENCE];
const weights = Object.fromEntries(
  ['model', 'rules'].map((by) => {
    const rows = [];
    const targets = [];
    for (const { weighed, right } of held)
      for (const [n, { evidence, rules }] of weighed.entries()) {
        if ((rules === null) !== (by === 'model')) continue;
        rows.push([1, ...EVIDENCE.map((name) => evidence[name])]);
        targets.push(right[n] ? 1 : 0);
      }
    const fitted = fit(rows, targets);
    process.stdout.write(
      `proposed by the ${by}: ${rows.length} candidates in ${held.length} held-out articles, ${targets.reduce((a, b) => a + b, 0)} right\n`,
    );
    return [by, Object.fromEntries(names.map((name, i) => [name, Math.round(fitted[i] * 1000) / 1000]))];
  }),
);

// the likeliest of several proposals is chosen, so what is kept is right less often than it seems: one more fit, over those
// (Platt 1999), folded into the weights
const chosen = selectedOf(held, 0.25);
const [shift, slope] = fit(
  chosen.map(({ certainty }) => [1, Math.log(certainty / (1 - certainty))]),
  chosen.map(({ right }) => (right ? 1 : 0)),
);
for (const by of ['model', 'rules'])
  for (const name of names)
    weights[by][name] = Math.round((weights[by][name] * slope + (name === 'always' ? shift : 0)) * 1000) / 1000;
process.stdout.write(`${JSON.stringify(weights)}\n`);
const dev = await weighAll(annotatedArticles('dev'));
for (const lowest of [0.3, 0.35, 0.4, 0.45]) {
  const line = [held, dev].map((all) => {
    const r = f1At(all, weights, lowest);
    return (
      ['attribution', 'direct.attribution', 'indirect.attribution', 'exact.content', 'words.content']
        .map((k) => r[k].f1.toFixed(1))
        .join(' ') + ` speaker ${r.speaker.accuracy.toFixed(1)}`
    );
  });
  process.stdout.write(`${lowest}  held out ${line[0]}  dev ${line[1]}\n`);
}
const reliability = (all) => {
  const { error, bins } = calibration(all);
  return `expected calibration error ${error.toFixed(3)}: ${bins.join(' ')}\n`;
};
process.stdout.write(`held out: ${reliability(held)}dev: ${reliability(dev)}`);
if (options.write) {
  const file = new URL('../src/reading/attribute/trained/weights.generated.ts', import.meta.url);
  const table = (by) => names.map((name) => `    ${name}: ${weights[by][name]},`).join('\n');
  writeFileSync(
    file,
    `/** Counted by \`training/calibrate.mjs\` on articles the model was not trained on; do not edit. */
export const EVIDENCE_WEIGHTS = {
  model: {
${table('model')}
  },
  rules: {
${table('rules')}
  },
} as const;
`,
  );
}

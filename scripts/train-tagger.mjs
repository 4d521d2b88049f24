// Trains the part-of-speech tagger on the automatic layers of the annotated corpus beside the checkout.
//   npm run train:tagger                  train, evaluate, write src/language/en/pos-model.generated.ts
//   npm run train:tagger -- --evaluate    measure what is there, on the dev articles, by its own tokens
// The tags it learns from are CoreNLP's, so the figures say how far it agrees with that, not with people.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sharedPath } from '../bench/lib/articles.mjs';
import { contextOf, featuresOf } from '../dist/reading/tag/pos-features.js';
import { isTitleCase, tagWords } from '../dist/reading/tag/pos-tagger.js';

/** A feature counts when it stands this often: below, it is one article's chance. */
const RAREST_FEATURE = 12;
/** A word has one tag when it is seen this often and this surely. */
const RAREST_WORD = 8;
const SUREST = 0.985;
const EPOCHS = 6;
/** Weights below the first are dropped; the rest are rounded to halves. */
const SMALLEST_WEIGHT = 1.5;
const STEPS = 2;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ZERO = (ALPHABET.length * ALPHABET.length) >> 1;

const PENN = new Map([
  ['``', '"'],
  ["''", '"'],
  ['-LRB-', '('],
  ['-RRB-', ')'],
]);

/** @param {'train' | 'dev'} split @returns {{words: string[], tags: string[], lemmas: string[]}[]} */
function sentencesOf(split) {
  const lines = (path) =>
    gunzipSync(readFileSync(sharedPath(`data/polnear/${path}`)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '');
  const texts = new Map(
    lines(`${split}.jsonl.gz`)
      .map((line) => JSON.parse(line))
      .map(({ id, text }) => [id, Array.from(text)]),
  );
  return lines(`layers-${split}.jsonl.gz`)
    .map((line) => JSON.parse(line))
    .flatMap(({ id, sentences }) =>
      sentences.map((tokens) => ({
        words: tokens.map(([start, end]) => texts.get(id).slice(start, end).join('')),
        tags: tokens.map(([, , tag]) => PENN.get(tag) ?? tag),
      })),
    );
}

function evaluate() {
  let right = 0;
  let all = 0;
  const confused = new Map();
  for (const { words, tags } of sentencesOf('dev')) {
    // in title case the automatic tags are no reference
    if (isTitleCase(words)) continue;
    for (const [index, tag] of tagWords(words).entries()) {
      all++;
      if (tag === tags[index]) right++;
      else confused.set(`${tags[index]} read as ${tag}`, (confused.get(`${tags[index]} read as ${tag}`) ?? 0) + 1);
    }
  }
  const worst = [...confused].toSorted((a, b) => b[1] - a[1]).slice(0, 8);
  process.stdout.write(
    `tags ${((100 * right) / all).toFixed(2)} % of ${all} as CoreNLP gives them; most often ${worst.map(([pair, count]) => `${pair} ${count}`).join(', ')}\n`,
  );
}

function train() {
  const sentences = sentencesOf('train').filter(({ words }) => !isTitleCase(words));
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))].toSorted((a, b) => (a < b ? -1 : 1));
  const tagNumber = new Map(tags.map((tag, number) => [tag, number]));
  const { dictionary, common } = lexiconOf(sentences);
  const counts = new Map();
  eachAmbiguous(sentences, dictionary, (features) => {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  });

  const weights = new Map();
  const scores = new Float64Array(tags.length);
  let step = 0;
  const update = (features, number, change) => {
    for (const feature of features) {
      if (counts.get(feature) < RAREST_FEATURE) continue;
      let row = weights.get(feature);
      if (row === undefined) {
        row = {
          now: new Float64Array(tags.length),
          sum: new Float64Array(tags.length),
          since: new Float64Array(tags.length),
        };
        weights.set(feature, row);
      }
      row.sum[number] += (step - row.since[number]) * row.now[number];
      row.since[number] = step;
      row.now[number] += change;
    }
  };
  const random = generator(42);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let index = sentences.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [sentences[index], sentences[other]] = [sentences[other], sentences[index]];
    }
    eachAmbiguous(sentences, dictionary, (features, gold) => {
      step++;
      scores.fill(0);
      for (const feature of features) {
        const row = weights.get(feature);
        if (row !== undefined) for (let number = 0; number < tags.length; number++) scores[number] += row.now[number];
      }
      let guess = 0;
      for (let number = 1; number < tags.length; number++) if (scores[number] > scores[guess]) guess = number;
      const right = tagNumber.get(gold);
      if (guess !== right) {
        update(features, right, 1);
        update(features, guess, -1);
      }
      return tags[guess];
    });
    process.stderr.write(`\repoch ${epoch + 1} of ${EPOCHS}`);
  }
  process.stderr.write('\n');
  write(tags, dictionary, common, weights, step);
}

/** Calls back for each word that has no sole tag; the tag it returns, else the gold one, is what the next words see. */
function eachAmbiguous(sentences, dictionary, callback) {
  for (const { words, tags } of sentences) {
    const context = contextOf(words);
    let before = '';
    let two = '';
    for (const [index, word] of words.entries()) {
      const tag =
        dictionary.get(word) ?? callback(featuresOf(context, index, word, before, two), tags[index]) ?? tags[index];
      two = before;
      before = tag;
    }
  }
}

function lexiconOf(sentences) {
  const seen = new Map();
  const small = new Map();
  for (const { words, tags } of sentences) {
    for (const [index, word] of words.entries()) {
      const row = seen.get(word) ?? new Map();
      row.set(tags[index], (row.get(tags[index]) ?? 0) + 1);
      seen.set(word, row);
      if (index === 0 || !/\p{L}/u.test(word)) continue;
      const lower = word.toLowerCase().replaceAll('’', "'");
      const pair = small.get(lower) ?? [0, 0];
      pair[word === word.toLowerCase() ? 0 : 1]++;
      small.set(lower, pair);
    }
  }
  const dictionary = new Map();
  for (const [word, row] of seen) {
    const [[tag, count]] = [...row].toSorted((a, b) => b[1] - a[1]);
    const all = [...row.values()].reduce((sum, one) => sum + one, 0);
    if (all >= RAREST_WORD && count / all >= SUREST && !/\s/.test(word)) dictionary.set(word, tag);
  }
  const common = [...small].filter(([, [lower, capital]]) => lower >= 3 && lower > capital).map(([word]) => word);
  return { dictionary, common };
}

function write(tags, dictionary, common, weights, step) {
  const byTag = new Map();
  for (const [word, tag] of dictionary) byTag.set(tag, [...(byTag.get(tag) ?? []), word]);
  byTag.set(
    '-',
    common.filter((word) => !dictionary.has(word)),
  );
  const lexicon = [...byTag]
    .toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([tag, words]) => `${tag} ${words.toSorted().join(' ')}`);
  const lines = [];
  for (const [feature, row] of weights) {
    let pairs = '';
    for (let number = 0; number < tags.length; number++) {
      const average = (row.sum[number] + (step - row.since[number]) * row.now[number]) / step;
      if (Math.abs(average) < SMALLEST_WEIGHT) continue;
      const value = Math.max(0, Math.min(ALPHABET.length ** 2 - 1, Math.round(average * STEPS) + ZERO));
      pairs += ALPHABET[number] + ALPHABET[Math.floor(value / ALPHABET.length)] + ALPHABET[value % ALPHABET.length];
    }
    if (pairs !== '') lines.push(`${feature}\t${pairs}`);
  }
  const content = `// Written by scripts/train-tagger.mjs (npm run train:tagger): word and feature statistics, no text.

/** The tags, by number. */
export const POS_TAGS = ${JSON.stringify(tags.join(' '))};

/** A line a tag: the words that have it alone; under \`-\`, words that are mostly printed in lower case. */
export const POS_LEXICON = ${JSON.stringify(lexicon.join('\n'))};

/** A line a feature: the feature, a tab, and for each tag its number and weight in three digits of base 62. */
export const POS_WEIGHTS = ${JSON.stringify(lines.toSorted().join('\n'))};
`;
  writeFileSync(new URL('../src/language/en/pos-model.generated.ts', import.meta.url), content);
  process.stdout.write(
    `${lines.length} features, ${dictionary.size} words with one tag, ${content.length} bytes; build and --evaluate to measure\n`,
  );
}

/** Park and Miller's minimal standard generator: the same order of sentences on every machine. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

if (process.argv.includes('--evaluate')) evaluate();
else train();

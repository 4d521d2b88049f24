// Turns the annotated articles into what `train.py` reads: pieces, word features and labels, made by the very code that reads an
// article, so that training and reading can never split a word in two ways.
//
//   npm run build && node training/prepare.mjs VOCAB OUT        writes OUT/train.jsonl and OUT/dev.jsonl
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { annotatedArticles } from '../bench/lib/articles.mjs';
import { align, casesOf, standInsOf } from '../dist/inference/features.js';
import { readVocabulary, wordPieces } from '../dist/inference/wordpiece.js';
import { windowsOf } from '../dist/inference/windows.js';
import { scorerInput } from '../dist/reading/attribute/trained/scorer-input.js';
import { wordsOf } from '../dist/reading/attribute/words.js';
import { segment } from '../dist/reading/segment/segment.js';
import { tag } from '../dist/reading/tag/tag.js';

const [vocabPath, out] = process.argv.slice(2);
if (!vocabPath || !out) {
  process.stderr.write('usage: node training/prepare.mjs VOCAB OUT\n');
  process.exit(2);
}
const vocabulary = readVocabulary(readFileSync(vocabPath, 'utf8'));
const split = wordPieces(vocabulary);
const standIns = standInsOf(vocabulary);

/** UTF-16 offset of each code point, with the length behind the last. */
function units(text) {
  const table = [];
  let at = 0;
  for (const letter of text) {
    table.push(at);
    at += letter.length;
  }
  table.push(at);
  return table;
}

function prepare({ id, text, attributions }) {
  const segmentation = segment({ text });
  const input = scorerInput(wordsOf(segmentation, tag(segmentation)));
  const { words } = input;
  const pieces = align(split(text), words, input.nameMasks, standIns);
  const firstPiece = new Int32Array(words.length + 1);
  firstPiece.set(pieces.firstPiece);
  firstPiece[words.length] = pieces.ids.length;
  const unitOf = units(text);
  const pointOf = new Map(unitOf.map((unit, point) => [unit, point]));

  /** Word ranges a span touches: from the first word that ends behind its start to the last that starts before its end. */
  const run = ([start, end]) => {
    const [from, to] = [unitOf[start], unitOf[end]];
    let first = 0;
    while (first < words.length && words[first].end <= from) first++;
    let last = first;
    while (last < words.length && words[last].start < to) last++;
    return [first, last];
  };
  const runs = (spans) => spans.map(run).filter(([first, end]) => end > first);
  return {
    id,
    ids: [...pieces.ids],
    wordAt: [...pieces.wordAt],
    firstPiece: [...firstPiece],
    cases: [...casesOf(text, words, input.nameMasks)],
    quotes: [...input.quoteStates],
    spans: words.map(({ start, end }) => [pointOf.get(start), pointOf.get(end)]),
    windows: windowsOf(input.passages, input.breaks, firstPiece).map(({ context, first, end, passages }) => ({
      context,
      first,
      end,
      passages: passages.map(({ firstWord, endWord }) => [firstWord, endWord]),
    })),
    attributions: attributions.map(({ source, cue, content }) => ({
      source: runs(source),
      cue: runs(cue),
      content: runs(content),
    })),
  };
}

mkdirSync(out, { recursive: true });
for (const name of ['train', 'dev']) {
  const rows = annotatedArticles(name).map((article) => JSON.stringify(prepare(article)));
  writeFileSync(`${out}/${name}.jsonl`, `${rows.join('\n')}\n`);
  process.stdout.write(`${name}: ${rows.length} articles\n`);
}

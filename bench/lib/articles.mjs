// The annotated articles beside the checkout, which benchmarks read and the project never copies.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Path of something in ../shared; ends the process with 3 where it is absent. @param {string} path */
export function sharedPath(path) {
  if (!existsSync(shared + path)) {
    process.stderr.write(`bench: ../shared/${path} is not there, so there is nothing to measure on\n`);
    process.exit(3);
  }
  return shared + path;
}

/**
 * The articles of a split of the annotated corpus.
 * @param {'train' | 'dev'} split
 * @returns {{id: string, text: string, title: string, date: string, attributions: {source: number[][], cue: number[][], content: number[][]}[]}[]}
 */
export function annotatedArticles(split) {
  const lines = gunzipSync(readFileSync(sharedPath(`data/polnear/${split}.jsonl.gz`)))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

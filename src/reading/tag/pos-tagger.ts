import type { PosTag } from '../layers/tagging.ts';
import { caseOf, contextOf } from './pos-features.ts';
import { posModel } from './pos-model.ts';
import { posScorer } from './pos-scores.ts';

/** Share of capitalised words from which a sentence is set in title case. */
const TITLE_CASE = 0.75;

let scorer: ReturnType<typeof posScorer> | undefined;

/**
 * The Penn Treebank tags of the words of one sentence, by a greedy averaged perceptron (Collins 2002) with a dictionary for the words that
 * have one tag (Honnibal's variant). Its weights are whole numbers, so the result is the same on every machine.
 * `npm run train:tagger -- --evaluate` measures it.
 *
 * @example
 * ```ts
 * tagWords(['The', 'mission', 'denied', 'it', '.']); // → ['DT', 'NN', 'VBD', 'PRP', '.']
 * ```
 */
export function tagWords(words: readonly string[]): readonly PosTag[] {
  const model = posModel();
  scorer ??= posScorer(model);
  const { tags, dictionary, common } = model;
  const plain = isTitleCase(words) ? words.map((word) => lowered(word, common)) : words;
  const context = contextOf(plain);
  const sums = scorer.sentence(context);
  const scores = new Int32Array(tags.length);
  const found: PosTag[] = [];
  let before = '';
  let two = '';
  for (const [index, word] of plain.entries()) {
    let tag = dictionary.get(word);
    if (tag === undefined) {
      scores.fill(0);
      scorer.score(scores, context, sums, index, caseOf(word), before, two);
      tag = tags[best(scores)] ?? 'NN';
    }
    found.push(tag);
    two = before;
    before = tag;
  }
  return found;
}

/** The first of the highest scores: a tie is broken by the order of the tags. */
function best(scores: Int32Array): number {
  let highest = 0;
  for (let number = 1; number < scores.length; number++) {
    if ((scores[number] as number) > (scores[highest] as number)) highest = number;
  }
  return highest;
}

/** Whether a headline prints its words with capitals, so that case tells nothing. */
export function isTitleCase(words: readonly string[]): boolean {
  let long = 0;
  let capital = 0;
  for (const word of words) {
    if (word.length < 4) continue;
    const first = word.charAt(0);
    if (first.toUpperCase() === first.toLowerCase()) continue;
    long++;
    if (first !== first.toLowerCase()) capital++;
  }
  return long >= 3 && capital / long >= TITLE_CASE;
}

/** In title case a word that is mostly printed small is taken as one; the others stay names. */
function lowered(word: string, common: ReadonlySet<string>): string {
  const lower = word.toLowerCase();
  return common.has(lower.replaceAll('’', "'")) ? lower : word;
}

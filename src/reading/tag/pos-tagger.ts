import { POS_LEXICON, POS_TAGS, POS_WEIGHTS } from '../../language/en/pos-model.generated.ts';
import type { PosTag } from '../layers/tagging.ts';
import { contextOf, featuresOf } from './pos-features.ts';

/**
 * Parts of speech by a greedy averaged perceptron (Collins 2002) with a dictionary for the words that have one tag (Honnibal's variant).
 * Its weights are whole numbers, so the result is the same on every machine. `npm run train:tagger -- --evaluate` measures it.
 */
interface Model {
  readonly tags: readonly PosTag[];
  /** Words that have one tag: as printed. */
  readonly dictionary: ReadonlyMap<string, PosTag>;
  /** Words that are mostly printed in lower case. */
  readonly common: ReadonlySet<string>;
  /** Feature to pairs of tag number and weight. */
  readonly weights: ReadonlyMap<string, Int16Array>;
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Weights are written as two digits of the alphabet, moved up by half of what those can hold. */
const ZERO = (ALPHABET.length * ALPHABET.length) >> 1;

/** Share of capitalised words from which a sentence is set in title case. */
const TITLE_CASE = 0.75;

let loaded: Model | undefined;

/** Reads the model at its first use: 30 ms that `--help` must not wait for. */
function model(): Model {
  loaded ??= read();
  return loaded;
}

function read(): Model {
  const tags = POS_TAGS.split(' ');
  const dictionary = new Map<string, PosTag>();
  const common = new Set<string>();
  for (const line of POS_LEXICON.split('\n')) {
    const [tag = '', ...words] = line.split(' ');
    for (const word of words) {
      if (tag !== '-') dictionary.set(word, tag);
      if (word === word.toLowerCase()) common.add(word);
    }
  }
  const digit = new Map(Array.from(ALPHABET, (character, value) => [character, value]));
  const value = (character: string | undefined): number => digit.get(character ?? '0') ?? 0;
  const weights = new Map<string, Int16Array>();
  for (const line of POS_WEIGHTS.split('\n')) {
    const tab = line.indexOf('\t');
    const pairs = new Int16Array(((line.length - tab - 1) / 3) * 2);
    for (let at = tab + 1, to = 0; at < line.length; at += 3, to += 2) {
      pairs[to] = value(line[at]);
      pairs[to + 1] = value(line[at + 1]) * ALPHABET.length + value(line[at + 2]) - ZERO;
    }
    weights.set(line.slice(0, tab), pairs);
  }
  return { tags, dictionary, common, weights };
}

/**
 * The Penn Treebank tags of the words of one sentence.
 *
 * @example
 * ```ts
 * tagWords(['The', 'mission', 'denied', 'it', '.']); // → ['DT', 'NN', 'VBD', 'PRP', '.']
 * ```
 */
export function tagWords(words: readonly string[]): readonly PosTag[] {
  const { tags, dictionary, common, weights } = model();
  const plain = isTitleCase(words) ? words.map((word) => lowered(word, common)) : words;
  const context = contextOf(plain);
  const scores = new Int32Array(tags.length);
  const found: PosTag[] = [];
  let before = '';
  let two = '';
  for (const [index, word] of plain.entries()) {
    let tag = dictionary.get(word);
    if (tag === undefined) {
      scores.fill(0);
      for (const feature of featuresOf(context, index, word, before, two)) {
        const pairs = weights.get(feature);
        if (pairs === undefined) continue;
        for (let at = 0; at < pairs.length; at += 2) {
          const number = pairs[at] as number;
          scores[number] = (scores[number] as number) + (pairs[at + 1] as number);
        }
      }
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

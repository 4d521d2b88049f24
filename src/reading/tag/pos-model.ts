import { POS_LEXICON, POS_TAGS, POS_WEIGHTS } from '../../language/en/pos-model.generated.ts';
import type { PosTag } from '../layers/tagging.ts';

/** The tagger's model as it is used. */
export interface PosModel {
  readonly tags: readonly PosTag[];
  readonly tagNumber: ReadonlyMap<PosTag, number>;
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

let loaded: PosModel | undefined;

/** Reads the model at its first use: 30 ms that `--help` must not wait for. */
export function posModel(): PosModel {
  loaded ??= read();
  return loaded;
}

function read(): PosModel {
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
  const tagNumber = new Map(tags.map((tag, number) => [tag, number]));
  return { tags, tagNumber, dictionary, common, weights };
}

import type { PosTag } from '../layers/tagging.ts';
import {
  caseAndTagFeatures,
  caseFeatures,
  nextFeatures,
  ownFeatures,
  pairFeatures,
  previousFeatures,
  secondBeforeFeatures,
  secondNextFeatures,
  tagAndOwnFeatures,
  tagFeatures,
} from './pos-features.ts';
import type { PosModel } from './pos-model.ts';

/** Summed weights of a group of features: pairs of tag number and weight. */
type Sum = Int32Array;

/** What a word adds, by where it stands, each summed once. */
interface WordSums {
  readonly own: Sum;
  readonly previous: Sum;
  readonly next: Sum;
  readonly secondBefore: Sum;
  readonly secondNext: Sum;
  /** With the tag before it, by that tag's number; filled as asked for. */
  readonly afterTag: (Sum | undefined)[];
  /** With the word after it; filled as asked for. */
  readonly beforeWord: Map<string, Sum>;
}

/** Words whose sums are kept. Text of other words than these many is no prose; the memory stays bounded. */
const MOST_WORDS = 20_000;
/** Words after one word whose sums are kept. */
const MOST_FOLLOWERS = 500;
const NOTHING = new Int32Array(0);

/** Adds up weights for one model; the sums are the same as feature by feature, four times as fast. */
export function posScorer({ tags, tagNumber, weights }: PosModel) {
  const words = new Map<string, WordSums>();
  const tagPairs: (Sum | undefined)[] = [];
  const cases = new Map<string, Sum>();
  const row = new Int32Array(tags.length);

  function sum(features: readonly string[]): Sum {
    let any = false;
    for (const feature of features) {
      const pairs = weights.get(feature);
      if (pairs === undefined) continue;
      any = true;
      for (let at = 0; at < pairs.length; at += 2) {
        const number = pairs[at] as number;
        row[number] = (row[number] as number) + (pairs[at + 1] as number);
      }
    }
    if (!any) return NOTHING;
    const found: number[] = [];
    for (let number = 0; number < row.length; number++)
      if (row[number] !== 0) found.push(number, row[number] as number);
    row.fill(0);
    return Int32Array.from(found);
  }

  function wordSums(word: string): WordSums {
    const known = words.get(word);
    if (known !== undefined) return known;
    const sums = {
      own: sum(ownFeatures(word)),
      previous: sum(previousFeatures(word)),
      next: sum(nextFeatures(word)),
      secondBefore: sum(secondBeforeFeatures(word)),
      secondNext: sum(secondNextFeatures(word)),
      afterTag: [],
      beforeWord: new Map<string, Sum>(),
    };
    if (words.size >= MOST_WORDS) words.clear();
    words.set(word, sums);
    return sums;
  }

  function caseSum(letters: string, first: boolean, before: PosTag): Sum {
    const key = `${letters}${first ? 1 : 0}${before}`;
    const known = cases.get(key) ?? sum([...caseFeatures(letters, first), ...caseAndTagFeatures(letters, before)]);
    cases.set(key, known);
    return known;
  }

  function tagSum(before: PosTag, two: PosTag): Sum {
    const key = ((tagNumber.get(before) ?? -1) + 1) * (tags.length + 1) + (tagNumber.get(two) ?? -1) + 1;
    return (tagPairs[key] ??= sum(tagFeatures(before, two)));
  }

  function pairSum(own: WordSums, word: string, next: string): Sum {
    const known = own.beforeWord.get(next);
    if (known !== undefined) return known;
    const found = sum(pairFeatures(word, next));
    if (own.beforeWord.size < MOST_FOLLOWERS) own.beforeWord.set(next, found);
    return found;
  }

  function add(scores: Int32Array, pairs: Sum | undefined): void {
    if (pairs === undefined) return;
    for (let at = 0; at < pairs.length; at += 2) {
      const number = pairs[at] as number;
      scores[number] = (scores[number] as number) + (pairs[at + 1] as number);
    }
  }

  return {
    /** The sums of the words of a sentence, pads included, as `score` takes them. */
    sentence: (context: readonly string[]): readonly WordSums[] => context.map(wordSums),

    /** Adds the scores of all tags for the word at `index` of the sentence. */
    score(
      scores: Int32Array,
      context: readonly string[],
      sums: readonly WordSums[],
      index: number,
      letters: string,
      before: PosTag,
      two: PosTag,
    ): void {
      const at = index + 2;
      const own = sums[at] as WordSums;
      const word = context[at] as string;
      add(scores, own.own);
      add(scores, sums[at - 1]?.previous);
      add(scores, sums[at + 1]?.next);
      add(scores, sums[at - 2]?.secondBefore);
      add(scores, sums[at + 2]?.secondNext);
      add(scores, tagSum(before, two));
      add(scores, caseSum(letters, index === 0, before));
      const tag = (tagNumber.get(before) ?? -1) + 1;
      add(scores, (own.afterTag[tag] ??= sum(tagAndOwnFeatures(before, word))));
      add(scores, pairSum(own, word, context[at + 1] as string));
    },
  };
}

import type { UnitRange } from '../../domain/unit-range.ts';
import { unitRange } from '../../domain/unit-range.ts';
import type { Segmentation, Token } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';

/** The layers below with the look-ups that every step of this stage asks for. */
export interface Discourse {
  readonly segmentation: Segmentation;
  readonly tagging: Tagging;
  readonly tokens: readonly Token[];
  /** For each token the index of its sentence. */
  readonly sentenceAt: Int32Array;
}

export interface TokenSpan {
  readonly first: number;
  /** One past the last token. */
  readonly end: number;
}

export function discourseOf(segmentation: Segmentation, tagging: Tagging): Discourse {
  const sentenceAt = new Int32Array(segmentation.tokens.length);
  segmentation.sentences.forEach((sentence, index) => {
    sentenceAt.fill(index, sentence.firstToken, sentence.endToken);
  });
  return { segmentation, tagging, tokens: segmentation.tokens, sentenceAt };
}

/** The tokens that a range touches; tokens are ordered, so a binary search finds the first. */
export function tokensIn({ tokens }: Discourse, range: UnitRange): TokenSpan {
  const first = firstEndingAfter(tokens, range.start);
  let end = first;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < range.end) end++;
  return { first, end };
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The text range of some tokens, without a possessive ending at its end. */
export function rangeOf({ tokens }: Discourse, { first, end }: TokenSpan): UnitRange {
  const start = tokens[first]?.start ?? 0;
  const last = tokens[end - 1];
  return unitRange(start, Math.max(start, last ? last.start + withoutPossessive(last.text).length : start));
}

export function lowerAt({ tokens }: Discourse, index: number): string {
  return tokens[index]?.lower ?? '';
}

const POSSESSIVE = /['’][sS]?$/u;

/** "Lima's" and "Lima’s" without their ending; a bare "'s" stays. */
export function withoutPossessive(word: string): string {
  const short = word.replace(POSSESSIVE, '');
  return short === '' ? word : short;
}

/** Lower case without accents and possessive ending: how names are compared. Other scripts' look-alikes stay apart. */
export function folded(word: string): string {
  const bare = withoutPossessive(word).toLowerCase();
  return ASCII.test(bare) ? bare : bare.normalize('NFD').replace(MARKS, '');
}

const ASCII = /^[\u0020-\u007e]*$/u;
const MARKS = /\p{M}/gu;

export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

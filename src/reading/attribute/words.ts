import type { UnitRange } from '../../domain/unit-range.ts';
import { unitRange } from '../../domain/unit-range.ts';
import type { SegmentedBlock, Segmentation, Sentence, Token } from '../layers/segmentation.ts';
import type { Quotation, Tagging } from '../layers/tagging.ts';
import { pastDateline } from './dateline.ts';
import { headlineVerbs } from './headline-verbs.ts';

/** Token numbers from `first` up to, not including, `end`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** The two layers below, side by side, with the look-ups every rule of this stage needs. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Without the dateline that opens them. */
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly SegmentedBlock[];
  readonly pos: readonly string[];
  readonly lemmas: readonly string[];
  readonly quotations: readonly Quotation[];
  readonly tagging: Tagging;
  /** For each token the index of its sentence. */
  readonly sentenceAt: Int32Array;
  /** For each token the index of the outermost quotation of speech around it, or -1. */
  readonly speechAt: Int32Array;
}

export function wordsOf(segmentation: Segmentation, tagging: Tagging): Words {
  const { text, tokens, blocks } = segmentation;
  const sentenceAt = new Int32Array(tokens.length).fill(-1);
  const sentences: Sentence[] = [];
  for (const [index, sentence] of segmentation.sentences.entries()) {
    sentenceAt.fill(index, sentence.firstToken, sentence.endToken);
    const first =
      blocks[sentence.block]?.firstSentence === index ? pastDateline(tokens, sentence) : sentence.firstToken;
    sentences.push(first === sentence.firstToken ? sentence : { ...sentence, firstToken: first });
  }
  return {
    text,
    tokens,
    sentences,
    blocks,
    pos: headlineVerbs(segmentation, tagging),
    lemmas: tagging.lemmas,
    quotations: tagging.quotations,
    tagging,
    sentenceAt,
    speechAt: outermostSpeech(tokens.length, tagging),
  };
}

/** One pass: the ranges of outermost quotations never overlap, so each token is written once. */
function outermostSpeech(count: number, { quotations }: Tagging): Int32Array {
  const speechAt = new Int32Array(count).fill(-1);
  let covered = 0;
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.role === 'title' || quotation.role === 'nickname') continue;
    const first = Math.max(covered, quotation.firstToken);
    if (first >= quotation.endToken) continue;
    speechAt.fill(index, first, quotation.endToken);
    covered = quotation.endToken;
  }
  return speechAt;
}

const NO_TOKEN: Token = { ...unitRange(0, 0), text: '', lower: '', kind: 'punctuation' };

/** The token, or an empty one outside the text, so that a look at a neighbour needs no bound. */
export const tokenAt = (words: Words, at: number): Token => words.tokens[at] ?? NO_TOKEN;
export const lowerAt = (words: Words, at: number): string => words.tokens[at]?.lower ?? '';
export const posAt = (words: Words, at: number): string => words.pos[at] ?? '';
export const lemmaAt = (words: Words, at: number): string => words.lemmas[at] ?? '';

export const isMark = (words: Words, at: number): boolean => posAt(words, at) === '"';
export const isVerb = (words: Words, at: number): boolean => posAt(words, at).startsWith('VB');
export const isNoun = (words: Words, at: number): boolean => posAt(words, at).startsWith('NN');

/** Verbs that can head a clause by themselves: they carry a tense. */
export function isFinite(words: Words, at: number): boolean {
  const pos = posAt(words, at);
  return pos === 'VBD' || pos === 'VBZ' || pos === 'VBP' || pos === 'MD';
}

/** The characters from the first token of a run to its last. */
export function rangeOf(words: Words, run: Run): UnitRange {
  const first = tokenAt(words, run.first);
  const last = tokenAt(words, run.end - 1);
  return unitRange(first.start, Math.max(first.start, last.end));
}

/**
 * What a phrase's head is called where it is weighed: a common noun by its dictionary form, every name alike. Swapping two parties'
 * names must change nothing.
 */
export function neutralHead(words: Words, at: number): string {
  const pos = posAt(words, at);
  if (pos.startsWith('NNP') || /^\p{Lu}/u.test(tokenAt(words, at).text))
    return pos === 'PRP' ? lowerAt(words, at) : '(name)';
  return pos.startsWith('NN') || pos === 'PRP' || pos === 'DT' ? lemmaAt(words, at) : `(${pos})`;
}

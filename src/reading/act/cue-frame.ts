import { CONDITION_WORDS, WITHHOLDING_CUES } from '../../language/en/performance.ts';
import { indexPhrases, longestPhraseAt } from '../../language/phrase-index.ts';
import type { Attribution } from '../layers/attribution.ts';
import { type ActContext, tokenFrom, tokensOf } from './act-context.ts';

/** The words around a cue that can change what it means, as token indices. */
export interface CueFrame {
  readonly sentenceFirst: number;
  readonly sentenceEnd: number;
  /** The first auxiliary or adverb before the cue: "has not yet" before "commented". */
  readonly first: number;
  readonly cueFirst: number;
  readonly cueEnd: number;
  /** Where phrases that begin in the cue must end. */
  readonly limit: number;
}

const withholding = indexPhrases(WITHHOLDING_CUES);

/** How far before a cue its auxiliaries may begin ("has not yet publicly …"), and how far after it a phrase may go on. */
const LONGEST_LEAD = 5;
const LONGEST_WITHHOLDING = 7;
const LONGEST_TAIL = 10;

/** The frame of an attribution's cue; null where it has none. */
export function cueFrame(context: ActContext, { cue }: Attribution): CueFrame | null {
  if (cue === null) return null;
  const { tokens, sentences } = context.segmentation;
  const { first: cueFirst, end: cueEnd } = tokensOf(context, cue);
  const sentence = sentences[context.sentenceOf[cueFirst] ?? 0];
  if (sentence === undefined || cueFirst >= tokens.length) return null;

  const withheldAt = withholdingBefore(context, sentence.firstToken, cueFirst);
  let first = withheldAt === -1 ? cueFirst : withheldAt;
  while (
    first > sentence.firstToken &&
    cueFirst - first < LONGEST_LEAD + LONGEST_WITHHOLDING &&
    isAuxiliary(context, first - 1)
  )
    first -= 1;
  return {
    sentenceFirst: sentence.firstToken,
    sentenceEnd: sentence.endToken,
    first,
    cueFirst,
    cueEnd,
    limit: Math.min(Math.max(sentence.endToken, cueEnd), cueEnd + LONGEST_TAIL),
  };
}

/**
 * Where the words that keep the act back stand before the cue and not in it: "refused" before "to condemn". -1 where none do.
 * To miss them would turn a refusal into its contrary.
 */
function withholdingBefore({ words, tagging }: ActContext, sentenceFirst: number, cueFirst: number): number {
  for (let start = Math.max(sentenceFirst, cueFirst - LONGEST_WITHHOLDING); start < cueFirst; start += 1) {
    const match = longestPhraseAt(withholding, words, start, cueFirst + 1);
    if (match === null) continue;
    let end = match.endToken;
    while (end < cueFirst && (words.tokens[end]?.lower === 'to' || tagging.pos[end]?.startsWith('RB') === true))
      end += 1;
    if (end >= cueFirst) return start;
  }
  return -1;
}

function isAuxiliary({ words, tagging }: ActContext, token: number): boolean {
  const pos = tagging.pos[token] ?? '';
  const lemma = words.lemmas[token] ?? '';
  const lower = words.tokens[token]?.lower ?? '';
  return (
    pos === 'MD' ||
    pos.startsWith('RB') ||
    lemma === 'be' ||
    lemma === 'have' ||
    lemma === 'do' ||
    isNegation(lower) ||
    lower === 'instead'
  );
}

export function isNegation(lower: string): boolean {
  return (
    lower === 'not' ||
    lower === 'never' ||
    lower === 'neither' ||
    lower === 'nor' ||
    lower === 'cannot' ||
    lower.endsWith("n't")
  );
}

/** True where a negation stands among the auxiliaries and words of the cue before `at`. */
export function negationBefore({ words }: ActContext, frame: CueFrame, at: number): boolean {
  for (let token = frame.first; token < at; token += 1) {
    if (isNegation(words.tokens[token]?.lower ?? '')) return true;
  }
  return false;
}

/** A verb by its tag; a tagger in doubt about a cue's word is not believed when it says "name". */
export function isVerb({ tagging }: ActContext, token: number): boolean {
  const pos = tagging.pos[token] ?? '';
  return pos.startsWith('VB');
}

/** How many tokens of a sentence are searched for a condition. */
const CONDITION_WINDOW = 60;

export function hasCondition({ words }: Pick<ActContext, 'words'>, first: number, end: number): boolean {
  for (let token = first; token < Math.min(end, first + CONDITION_WINDOW); token += 1) {
    if (CONDITION_WORDS.has(words.tokens[token]?.lower ?? '')) return true;
  }
  return false;
}

/** True where the cue's own clause is a condition: "if the reports were confirmed". */
export function isInCondition({ words, tagging }: ActContext, frame: CueFrame): boolean {
  for (
    let token = frame.first - 1;
    token >= frame.sentenceFirst && token >= frame.first - LONGEST_WITHHOLDING;
    token -= 1
  ) {
    const pos = tagging.pos[token] ?? '';
    if (CONDITION_WORDS.has(words.tokens[token]?.lower ?? '')) return true;
    if (pos === 'VBD' || pos === 'VBZ' || pos === 'VBP' || pos === 'MD' || pos === ',') return false;
  }
  return false;
}

/** The first token of an attribution's content, or -1. */
export function contentStart(context: ActContext, { content }: Attribution): number {
  const first = content[0];
  return first === undefined ? -1 : tokenFrom(context, first.start);
}

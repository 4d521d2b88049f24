import type { ActName, Performance } from '../../domain/vocabulary.ts';
import { ACT_OF_OBJECT, CUE_ACTS, LIGHT_VERBS } from '../../language/en/acts.ts';
import {
  COMMENT_VERBS,
  HANDING_VERBS,
  INFORMATION_NOUNS,
  SILENCE_CUES,
  WITHDRAWABLE,
  WITHDRAWING_CUES,
  WITHHOLDING_CUES,
} from '../../language/en/performance.ts';
import { indexPhrases, longestPhraseAt } from '../../language/phrase-index.ts';
import type { ActContext } from './act-context.ts';
import { type CueFrame, isVerb, negationBefore } from './cue-frame.ts';

const cueActs = indexPhrases(CUE_ACTS);
const actOfObject = indexPhrases(ACT_OF_OBJECT);
const silences = indexPhrases(SILENCE_CUES);
const withholding = indexPhrases(WITHHOLDING_CUES);
const withdrawing = indexPhrases([[true, WITHDRAWING_CUES]]);
const withdrawable = indexPhrases(WITHDRAWABLE);
const commenting = indexPhrases([[true, COMMENT_VERBS]]);

/** How far after a cue its object's noun is looked for: "expressed its deep and sincere condolences". */
const OBJECT_WINDOW = 6;

/** What a cue by itself says that its source did. */
export interface CueReading {
  /** Null where the cue puts a question: no act of the closed list, and never a statement. */
  readonly act: ActName | null;
  readonly performance: Performance;
  /** The token after the words that name the act: from here on its object is looked for. */
  readonly objectAt: number;
  /** The token that names the act, or -1. */
  readonly actAt: number;
}

/** Silence, withholding and withdrawal: cues that say how an act was not, or no longer, performed. */
export function readWithheld(context: ActContext, frame: CueFrame, at: number): CueReading | null {
  const { words } = context;
  const silence = longestPhraseAt(silences, words, at, frame.limit);
  const withheld = longestPhraseAt(withholding, words, at, frame.limit);
  if (silence !== null && silence.endToken >= (withheld?.endToken ?? 0) && !negationBefore(context, frame, at)) {
    return { act: 'comment', performance: silence.value, objectAt: silence.endToken, actAt: at };
  }
  if (withheld !== null && !negationBefore(context, frame, at)) {
    return readWithheldAct(context, frame, withheld.endToken, withheld.value);
  }
  const withdrawn = longestPhraseAt(withdrawing, words, at, frame.limit);
  if (withdrawn === null || negationBefore(context, frame, at)) return null;
  for (let token = withdrawn.endToken; token < Math.min(withdrawn.endToken + OBJECT_WINDOW, frame.limit); token += 1) {
    const match = longestPhraseAt(withdrawable, words, token, frame.limit);
    if (match !== null) {
      return { act: match.value, performance: 'withdrawn', objectAt: match.endToken, actAt: at };
    }
  }
  // "took back" and "retracted" hold their object before or inside them.
  for (let token = at + 1; token < withdrawn.endToken; token += 1) {
    const match = longestPhraseAt(withdrawable, words, token, frame.limit);
    if (match !== null) {
      return { act: match.value, performance: 'withdrawn', objectAt: withdrawn.endToken, actAt: at };
    }
  }
  return null;
}

/** The act named after a withholding cue keeps its name: "refused to condemn" is `condemn`, refused. */
export function readWithheldAct(
  context: ActContext,
  frame: Pick<CueFrame, 'limit'>,
  after: number,
  performance: Performance,
): CueReading | null {
  const { words, tagging } = context;
  let at = after;
  while (at < frame.limit && (words.tokens[at]?.lower === 'to' || tagging.pos[at]?.startsWith('RB') === true)) at += 1;
  const hasVerb = at > after || words.tokens[at - 1]?.lower === 'to' || performance === 'silent_as_reported';

  if (!hasVerb) {
    // "declined a request for comment" withholds the comment; "declined the offer" is a plain no.
    for (let token = at; token < Math.min(at + OBJECT_WINDOW, frame.limit); token += 1) {
      const lemma = words.lemmas[token];
      if (lemma === 'comment' || lemma === 'interview') {
        return { act: 'comment', performance, objectAt: token + 1, actAt: at };
      }
    }
    return { act: 'reject', performance: 'performed', objectAt: after, actAt: after - 1 };
  }
  const comment = longestPhraseAt(commenting, words, at, frame.limit);
  const act = longestPhraseAt(cueActs, words, at, frame.limit);
  const light = LIGHT_VERBS.has(words.lemmas[at] ?? '') ? objectOfLightVerb(context, frame, at) : null;
  if (light !== null) return { ...light, performance };
  if (act !== null && act.value !== 'state' && act.endToken >= (comment?.endToken ?? 0)) {
    return { act: act.value, performance, objectAt: act.endToken, actAt: at };
  }
  if (comment !== null && isSpeaking(context, frame, at)) {
    return { act: 'comment', performance, objectAt: comment.endToken, actAt: at };
  }
  if (performance === 'silent_as_reported') return null;
  return { act: 'reject', performance: 'performed', objectAt: after, actAt: after - 1 };
}

/** "declined to provide details" keeps back words, "refused to release the prisoners" does not. */
function isSpeaking({ words }: ActContext, frame: Pick<CueFrame, 'limit'>, at: number): boolean {
  if (!HANDING_VERBS.has(words.lemmas[at] ?? '')) return true;
  for (let token = at + 1; token < Math.min(at + 1 + OBJECT_WINDOW, frame.limit); token += 1) {
    if (INFORMATION_NOUNS.has(words.tokens[token]?.lower ?? '')) return true;
  }
  return false;
}

/** "expressed its condolences": the object names the act. */
export function readLightVerb(context: ActContext, frame: CueFrame, at: number): CueReading | null {
  if (at < frame.cueFirst || !LIGHT_VERBS.has(context.words.lemmas[at] ?? '') || !isVerb(context, at)) return null;
  return objectOfLightVerb(context, frame, at);
}

function objectOfLightVerb(context: ActContext, frame: Pick<CueFrame, 'limit'>, at: number): CueReading | null {
  const { words, tagging } = context;
  const end = Math.min(at + 1 + OBJECT_WINDOW, frame.limit);
  for (let token = at + 1; token < end; token += 1) {
    const match = longestPhraseAt(actOfObject, words, token, frame.limit);
    if (match !== null) {
      return { act: match.value, performance: 'performed', objectAt: match.endToken, actAt: at };
    }
    const pos = tagging.pos[token] ?? '';
    if (words.tokens[token]?.lower === 'that' || pos === 'VBD' || pos === 'VBZ' || pos === 'VBP' || pos === ':')
      return null;
  }
  return null;
}

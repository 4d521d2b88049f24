import type { ActName, Performance } from '../../domain/vocabulary.ts';
import { ACT_OF_OBJECT, ACTION_NOUNS, AMBIGUOUS_CUES, CUE_ACTS, LIGHT_VERBS } from '../../language/en/acts.ts';
import {
  ANSWER_VERBS,
  HANDING_VERBS,
  INFORMATION_NOUNS,
  SAYING_VERBS,
  COMMENT_VERBS,
  NEGATED_STANCES,
  REQUEST_NOUNS,
  SILENCE_CUES,
  WITHDRAWABLE,
  WITHDRAWING_CUES,
  WITHHOLDING_CUES,
} from '../../language/en/performance.ts';
import { ASKING_VERBS, QUESTION_WORDS, TOPIC_WORDS } from '../../language/en/questions.ts';
import { CHARGE_NOUNS } from '../../language/en/targets.ts';
import { indexPhrases, longestPhraseAt } from '../../language/phrase-index.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { ActContext } from './act-context.ts';
import { type CueFrame, hasCondition, isInCondition, isNegation, isVerb, negationBefore } from './cue-frame.ts';

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

/** Reads the act off the cue and the words that complete it ("called … for", "declined to comment"). */
export function readCue(context: ActContext, attribution: Attribution, frame: CueFrame): CueReading {
  const { words } = context;
  let generic: CueReading | null = null;

  for (let at = frame.first; at < frame.cueEnd; at += 1) {
    const withheld = readWithheld(context, frame, at);
    if (withheld !== null) return withheld;
    const object = readLightVerb(context, frame, at);
    if (object !== null) return performanceOf(context, attribution, frame, object);

    if (at < frame.cueFirst) continue;
    if (isQuestion(context, attribution, frame, at)) {
      return { act: null, performance: 'performed', objectAt: at + 1, actAt: at };
    }
    const match = longestPhraseAt(cueActs, words, at, frame.limit);
    if (match === null || (AMBIGUOUS_CUES.has(words.lemmas[at] ?? '') && !isVerb(context, at))) {
      const special = readSpecial(context, attribution, frame, at);
      if (special !== null) return performanceOf(context, attribution, frame, special);
      continue;
    }
    const reading: CueReading = { act: match.value, performance: 'performed', objectAt: match.endToken, actAt: at };
    const closer = readSpecial(context, attribution, frame, at) ?? reading;
    if (closer.act !== 'state') return performanceOf(context, attribution, frame, closer);
    generic ??= closer;
  }
  if (generic !== null) return performanceOf(context, attribution, frame, generic);
  return byLemmaAlone(context, attribution, frame);
}

/** Where no word of the cue is known, its dictionary form may be; "say" is what a cue means by default. */
function byLemmaAlone(context: ActContext, attribution: Attribution, frame: CueFrame): CueReading {
  const words = (attribution.cueLemma ?? '').split(' ');
  const match = longestPhraseAt(cueActs, { tokens: words.map((lower) => ({ lower })), lemmas: words }, 0, words.length);
  const reading: CueReading = {
    act: match?.value ?? 'state',
    performance: 'performed',
    objectAt: frame.cueEnd,
    actAt: frame.cueEnd > frame.cueFirst ? frame.cueEnd - 1 : -1,
  };
  return performanceOf(context, attribution, frame, reading);
}

/** Silence, withholding and withdrawal: cues that say how an act was not, or no longer, performed. */
function readWithheld(context: ActContext, frame: CueFrame, at: number): CueReading | null {
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

function readLightVerb(context: ActContext, frame: CueFrame, at: number): CueReading | null {
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

/** "asked whether", "asked about", "was questioned": a question put, unless something is requested. */
function isQuestion(context: ActContext, attribution: Attribution, frame: CueFrame, at: number): boolean {
  const { words, segmentation } = context;
  const lemma = words.lemmas[at] ?? '';
  if (!ASKING_VERBS.has(lemma)) return false;
  const isPassive = words.lemmas[at - 1] === 'be' || (attribution.source.length === 0 && at === frame.cueFirst);
  // "questioned the plan" and "probed the claim" doubt; only somebody who "was questioned" was asked.
  if (lemma !== 'ask' && lemma !== 'inquire' && lemma !== 'enquire' && !isPassive && lemma !== 'press') return false;
  const last = attribution.content.at(-1);
  if (last !== undefined && endsWithQuestionMark(segmentation.text, last.start, last.end)) return true;
  for (let token = at + 1; token < frame.limit; token += 1) {
    const lower = words.tokens[token]?.lower ?? '';
    if (lower === 'to' || lower === 'for') return false;
    if (QUESTION_WORDS.has(lower) || lower === 'question') return true;
    if (TOPIC_WORDS.has(lower)) return isPassive || lemma === 'ask';
  }
  return lemma === 'question' && isPassive;
}

/** True where the last mark of a range, quotation marks aside, asks. */
export function endsWithQuestionMark(text: string, start: number, end: number): boolean {
  for (let i = end - 1; i >= start && i >= end - 4; i -= 1) {
    const character = text[i] ?? '';
    if (character === '?') return true;
    if (!/["'”’»“,\s]/.test(character)) return false;
  }
  return false;
}

/** Cues whose act hangs on what stands around them. */
function readSpecial(context: ActContext, attribution: Attribution, frame: CueFrame, at: number): CueReading | null {
  const { words, tagging } = context;
  const lemma = words.lemmas[at] ?? '';
  const lower = words.tokens[at]?.lower ?? '';
  const as = (act: ActName): CueReading => ({ act, performance: 'performed', objectAt: at + 1, actAt: at });
  const next = words.tokens[at + 1]?.lower ?? '';

  if (lemma === 'ask') return as('call_for');
  if (lemma === 'consider' && lower === 'considering') return as('state');
  if (lemma === 'call' && (next === 'for' || next === 'on' || next === 'upon' || next === 'to' || next === 'out'))
    return null;
  if (lemma === 'call' && isSpoken(context, attribution, frame)) return as('state');
  if (lemma === 'describe' && hasAsAfter(context, frame, at)) return as('characterise');
  if (lemma === 'announce' || lemma === 'announcement')
    return as(announcesAction(context, frame, at) ? 'announce_action' : 'state');
  // "rejected the accusations" denies a charge; "rejected the offer" turns one down.
  if (lemma === 'reject' || lemma === 'dismiss' || lemma === 'brush') {
    return namesCharge(context, frame, at) ? as('deny') : null;
  }
  if ((lemma === 'decide' || lemma === 'plan') && !isVerb(context, at) && tagging.pos[at] !== 'NN') return as('state');
  return null;
}

function isSpoken(context: ActContext, { quoteType, content }: Attribution, frame: CueFrame): boolean {
  const cue = context.segmentation.tokens[frame.cueFirst];
  const first = content[0];
  return quoteType === 'direct' && first !== undefined && cue !== undefined && first.start < cue.start;
}

function hasAsAfter({ words }: ActContext, frame: CueFrame, at: number): boolean {
  for (let token = at + 1; token < frame.sentenceEnd && token <= at + 20; token += 1) {
    if (words.tokens[token]?.lower === 'as') return true;
  }
  return false;
}

function namesCharge({ words }: ActContext, frame: CueFrame, at: number): boolean {
  for (let token = at + 1; token < frame.limit; token += 1) {
    const lower = words.tokens[token]?.lower ?? '';
    if (CHARGE_NOUNS.has(lower)) return true;
    if (lower === ',' || lower === 'that' || lower === 'as') return false;
  }
  return false;
}

/** "announced an inquiry", "announced that it will close": something to come, not a fact told. */
function announcesAction({ words, tagging }: ActContext, frame: CueFrame, at: number): boolean {
  for (let token = at + 1; token < frame.sentenceEnd && token <= at + 12; token += 1) {
    const lower = words.tokens[token]?.lower ?? '';
    const pos = tagging.pos[token] ?? '';
    if (lower === 'will' || lower === 'would' || lower === "'ll" || lower === 'plan' || lower === 'plans') return true;
    if (pos === 'VBD' || pos === 'VBZ' || pos === 'VBP') return false;
    if (ACTION_NOUNS.has(words.lemmas[token] ?? '')) return true;
  }
  return false;
}

/** How the act was performed, from negation, modal verbs and conditions around the cue. */
function performanceOf(
  context: ActContext,
  attribution: Attribution,
  frame: CueFrame,
  reading: CueReading,
): CueReading {
  if (reading.act === null || reading.performance !== 'performed') return reading;
  const { act, actAt } = reading;
  const modal = refusingModal(context, frame, actAt);
  if (!attribution.negatedCue && !negationBefore(context, frame, actAt)) {
    const isConditional =
      act !== 'state' &&
      (isInCondition(context, frame) || (modal && hasCondition(context, frame.sentenceFirst, frame.sentenceEnd)));
    return isConditional ? { ...reading, performance: 'conditional' } : reading;
  }
  const lemma = context.words.lemmas[actAt] ?? '';
  if (act === 'state' && (ANSWER_VERBS.has(lemma) || ANSWER_VERBS.has(attribution.cueLemma ?? ''))) {
    return { ...reading, act: 'comment', performance: missingAnswer(context, frame, reading, lemma, modal) };
  }
  const isSaid = SAYING_VERBS.has(lemma) || (actAt === -1 && SAYING_VERBS.has(attribution.cueLemma ?? ''));
  if (act === 'predict' || (act === 'state' && (!isSaid || isAttitude(attribution)))) return reading;
  const opposite = NEGATED_STANCES.get(act);
  if (opposite !== undefined && !modal && isPresent(context, frame, actAt)) return { ...reading, act: opposite };
  if (act === 'state') {
    return { ...reading, act: 'comment', performance: modal ? 'declined' : 'silent_as_reported' };
  }
  return { ...reading, performance: modal ? 'refused' : 'silent_as_reported' };
}

function missingAnswer(
  { words }: ActContext,
  frame: CueFrame,
  { objectAt }: CueReading,
  lemma: string,
  modal: boolean,
): Performance {
  for (let token = objectAt; token < frame.limit; token += 1) {
    if (REQUEST_NOUNS.has(words.tokens[token]?.lower ?? '')) return 'no_response';
  }
  if (modal) return 'declined';
  return lemma === 'answer' ? 'non_reply' : 'no_response';
}

/** Beliefs and wishes carry the negation to their content: "does not believe that" states a belief. */
function isAttitude({ kind }: Attribution): boolean {
  return kind === 'belief' || kind === 'knowledge' || kind === 'intention';
}

function refusingModal({ words }: ActContext, frame: CueFrame, actAt: number): boolean {
  for (let token = frame.first; token < actAt; token += 1) {
    const lower = words.tokens[token]?.lower ?? '';
    const isWill = lower === 'will' || lower === 'would' || lower === "won't" || lower === "wouldn't" || lower === 'wo';
    if (isWill || lower === "'ll" || lower === 'cannot') return true;
  }
  return false;
}

function isPresent({ words }: ActContext, frame: CueFrame, actAt: number): boolean {
  for (let token = frame.first; token < actAt; token += 1) {
    const lower = words.tokens[token]?.lower ?? '';
    if (lower === 'do' || lower === 'does' || lower === "don't" || lower === "doesn't") return true;
    if (isNegation(lower) && lower.startsWith('ca')) return true;
  }
  return false;
}

import type { ActName, Performance } from '../../domain/vocabulary.ts';
import { ACTION_NOUNS, AMBIGUOUS_CUES, CUE_ACTS } from '../../language/en/acts.ts';
import { ANSWER_VERBS, NEGATED_STANCES, REQUEST_NOUNS, SAYING_VERBS } from '../../language/en/performance.ts';
import { ASKING_VERBS, QUESTION_WORDS, TOPIC_WORDS } from '../../language/en/questions.ts';
import { CHARGE_NOUNS } from '../../language/en/targets.ts';
import { indexPhrases, longestPhraseAt } from '../../language/phrase-index.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { ActContext } from './act-context.ts';
import { type CueFrame, hasCondition, isInCondition, isNegation, isVerb, negationBefore } from './cue-frame.ts';
import { type CueReading, readLightVerb, readWithheld } from './withheld-cue.ts';

const cueActs = indexPhrases(CUE_ACTS);

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

import type { ActName, Performance } from '../../domain/vocabulary.ts';
import {
  BETWEEN_SPEAKER_AND_ACT,
  CONTENT_PHRASES,
  FIRST_PERSON,
  NO_ACTION_VERBS,
  PERFORMATIVE_ACTS,
  SPEAKER_PRONOUNS,
} from '../../language/en/acts.ts';
import { NEGATED_STANCES, WITHHOLDING_CUES } from '../../language/en/performance.ts';
import { EVENT_NOUNS } from '../../language/en/targets.ts';
import { indexPhrases, longestPhraseAt } from '../../language/phrase-index.ts';
import type { Attribution } from '../layers/attribution.ts';
import { type ActContext, firstMentionIn, type IndexedMention, mentionAt, tokensOf } from './act-context.ts';
import { hasCondition, isNegation } from './cue-frame.ts';
import { readWithheldAct } from './withheld-cue.ts';

const performatives = indexPhrases(PERFORMATIVE_ACTS);
const phrases = indexPhrases(CONTENT_PHRASES);
const withholding = indexPhrases(WITHHOLDING_CUES);
const responsible = indexPhrases([[true, 'be behind, be responsible for, be to blame for, carry out, be guilty of']]);

/** An act found in the words reported. */
export interface ContentAct {
  readonly act: ActName;
  readonly performance: Performance;
  readonly objectAt: number;
  /** Where the object must end. */
  readonly limit: number;
  /** The actor charged, where the words charge one. */
  readonly accused: IndexedMention | null;
}

/** The most words of one content that are read for acts; longer ones are speeches, whose first words tell what they do. */
const LONGEST_CONTENT = 400;
/** The most acts one statement is given, so that a hostile text cannot multiply them. */
const MOST_ACTS = 4;
/** The most words between a speaker and the verb that does the act: "we once more condemn in the strongest terms". */
const LONGEST_APPROACH = 7;
const EVENT_WINDOW = 7;

/** What the speaker does by the reported words themselves: "We condemn this attack", "said it would not comment". */
export function contentActs(context: ActContext, attribution: Attribution, index: number): readonly ContentAct[] {
  const found: ContentAct[] = [];
  const inner = innerContents(context, index);
  let innerAt = 0;
  let budget = LONGEST_CONTENT;
  const { tokens } = context.segmentation;
  const { pos } = context.tagging;

  for (const range of attribution.content) {
    const { first, end } = tokensOf(context, range);
    let atClauseStart = true;
    for (let at = first; at < end && budget > 0 && found.length < MOST_ACTS; at += 1, budget -= 1) {
      const token = tokens[at];
      if (token === undefined) break;
      while (innerAt < inner.length && (inner[innerAt]?.end ?? 0) <= token.start) innerAt += 1;
      const other = inner[innerAt];
      // Another speaker's words inside these do nothing in this speaker's name.
      if (other !== undefined && other.start <= token.start) continue;

      const sentence = context.segmentation.sentences[context.sentenceOf[at] ?? 0];
      const limit = Math.min(end, sentence?.endToken ?? end);
      const act = (atClauseStart ? ownAct(context, attribution, at, limit) : null) ?? phraseAct(context, at, limit);
      if (act !== null) add(found, act);
      atClauseStart = opensClause(token.lower, pos[at] ?? '', atClauseStart);
    }
  }
  return found;
}

function innerContents(
  context: ActContext,
  index: number,
): readonly { readonly start: number; readonly end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (const child of context.children[index] ?? []) {
    for (const { start, end } of context.attributions[child]?.content ?? []) ranges.push({ start, end });
  }
  return ranges.sort((a, b) => a.start - b.start);
}

function add(found: ContentAct[], act: ContentAct): void {
  if (!found.some((other) => other.act === act.act && other.performance === act.performance)) found.push(act);
}

/** Whether the next word may be the subject of a clause. */
function opensClause(lower: string, pos: string, wasOpen: boolean): boolean {
  if (/^[.?!;:,"“”‘«—–-]+$/.test(lower)) return true;
  if (
    lower === 'that' ||
    lower === 'and' ||
    lower === 'but' ||
    lower === 'so' ||
    lower === 'because' ||
    lower === 'yes'
  )
    return true;
  return wasOpen && (pos.startsWith('RB') || pos === 'UH' || pos === 'CC');
}

/** An act done with the speaker as subject. */
function ownAct(context: ActContext, attribution: Attribution, at: number, limit: number): ContentAct | null {
  const { words } = context;
  const lower = words.tokens[at]?.lower ?? '';
  const contracted = /^(?:i|we|it|he|she|they)(?='(?:m|re|ll|ve|d|s)$)/.exec(lower)?.[0] ?? lower;
  const isFirst = FIRST_PERSON.has(contracted);
  const isIndirect = attribution.quoteType !== 'direct';
  const isOwnPeople = (lower === 'its' || lower === 'our' || lower === 'their') && (lower === 'our' || isIndirect);
  if (isOwnPeople) return ownPeoplesAct(context, at, limit);
  if (!isFirst && !(isIndirect && SPEAKER_PRONOUNS.has(contracted))) return null;
  return actAfterSubject(context, attribution, {
    at: at + 1,
    limit,
    isFirst,
    contracted: lower === contracted ? '' : lower,
  });
}

interface Subject {
  readonly at: number;
  readonly limit: number;
  readonly isFirst: boolean;
  /** The subject with its auxiliary where the text runs them together ("we'll"), else empty. */
  readonly contracted: string;
}

function actAfterSubject(context: ActContext, attribution: Attribution, subject: Subject): ContentAct | null {
  const { words, tagging } = context;
  const { limit } = subject;
  let isNegated = false;
  let isFuture = subject.contracted.endsWith("'ll") || subject.contracted.endsWith("'d");
  let isPresentNegation = false;

  for (let at = subject.at; at < Math.min(limit, subject.at + LONGEST_APPROACH); at += 1) {
    const lower = words.tokens[at]?.lower ?? '';
    const withheld = longestPhraseAt(withholding, words, at, limit);
    if (withheld !== null && !isNegated) {
      const reading = readWithheldAct(context, { limit }, withheld.endToken, withheld.value);
      if (reading?.act == null || reading.act === 'reject') return null;
      return plain(reading.act, reading.performance, reading.objectAt, limit);
    }
    const match = isNegation(lower) ? null : longestPhraseAt(performatives, words, at, limit);
    if (match !== null && tagging.pos[at]?.startsWith('NN') !== true) {
      const isPast = tagging.pos[at] === 'VBD' && match.endToken === at + 1;
      if (subject.isFirst && isPast && attribution.quoteType === 'direct') return null;
      return judged(context, match.value, match.endToken, { limit, isNegated, isFuture, isPresentNegation });
    }
    if (isNegation(lower)) {
      isNegated = true;
      if (lower.startsWith('wo') || lower.startsWith('ca') || lower.startsWith('would')) isFuture = true;
      continue;
    }
    if (lower === 'will' || lower === 'would' || lower === "'ll" || lower === 'wo' || lower === "'d") isFuture = true;
    if (lower === 'do' || lower === 'does') isPresentNegation = true;
    const isAuxiliary = words.lemmas[at] === 'be' || lower === 'not' || lower === 'going';
    if (isAuxiliary || BETWEEN_SPEAKER_AND_ACT.has(lower) || isFutureMark(lower)) continue;
    const isAction =
      isFuture && !isNegated && tagging.pos[at]?.startsWith('VB') === true && words.lemmas[at - 1] !== 'be';
    if (!isAction || NO_ACTION_VERBS.has(words.lemmas[at] ?? '')) return null;
    if (hasCondition(context, subject.at, limit)) return null;
    return plain('announce_action', 'performed', at, limit);
  }
  return null;
}

function isFutureMark(lower: string): boolean {
  return (
    lower === 'will' ||
    lower === 'would' ||
    lower === "'ll" ||
    lower === "'d" ||
    lower === 'wo' ||
    lower === 'ca' ||
    lower === 'could'
  );
}

interface Mood {
  readonly limit: number;
  readonly isNegated: boolean;
  readonly isFuture: boolean;
  readonly isPresentNegation: boolean;
}

/** The act of a verb with the speaker as subject, under negation, future and condition. */
function judged(context: ActContext, act: ActName, objectAt: number, mood: Mood): ContentAct | null {
  const { limit, isNegated, isFuture } = mood;
  if (act === 'claim_responsibility' && !namesEvent(context, objectAt, limit)) return null;
  if (!isNegated) {
    if (act === 'comment') return null;
    const isConditional = isFuture && hasCondition(context, Math.max(0, objectAt - LONGEST_APPROACH), limit);
    return plain(act, isConditional ? 'conditional' : 'performed', objectAt, limit);
  }
  if (act === 'claim_responsibility') return plain('deny', 'performed', objectAt, limit);
  if (act === 'comment') return plain('comment', isFuture ? 'declined' : 'silent_as_reported', objectAt, limit);
  if (isFuture) return plain(act, 'refused', objectAt, limit);
  const opposite = NEGATED_STANCES.get(act);
  return opposite !== undefined && mood.isPresentNegation ? plain(opposite, 'performed', objectAt, limit) : null;
}

function plain(act: ActName, performance: Performance, objectAt: number, limit: number): ContentAct {
  return { act, performance, objectAt, limit, accused: null };
}

/** "its fighters carried out the raid": the speaker's own people did it. */
function ownPeoplesAct(context: ActContext, at: number, limit: number): ContentAct | null {
  for (let token = at + 1; token < Math.min(limit, at + 5); token += 1) {
    const match = longestPhraseAt(responsible, context.words, token, limit);
    if (match === null || !namesEvent(context, match.endToken, limit)) continue;
    const isNegated =
      isNegation(context.words.tokens[token + 1]?.lower ?? '') ||
      isNegation(context.words.tokens[token - 1]?.lower ?? '');
    return plain(isNegated ? 'deny' : 'claim_responsibility', 'performed', match.endToken, limit);
  }
  return null;
}

/** Acts that do not hang on a subject: condolences, denials of truth, and charges against somebody. */
function phraseAct(context: ActContext, at: number, limit: number): ContentAct | null {
  const match = longestPhraseAt(phrases, context.words, at, limit);
  if (match !== null) return plain(match.value, 'performed', match.endToken, limit);
  const charge = longestPhraseAt(responsible, context.words, at, limit);
  if (charge === null || !namesEvent(context, charge.endToken, limit)) return null;
  const before = context.segmentation.tokens[at - 1];
  if (before === undefined || SPEAKER_PRONOUNS.has(before.lower) || FIRST_PERSON.has(before.lower)) return null;
  const accused = mentionAt(context.actorMentions, before.start);
  if (accused === null || context.tagging.pos[at - 1]?.startsWith('NN') !== true) return null;
  return { act: 'accuse', performance: 'performed', objectAt: charge.endToken, limit, accused };
}

function namesEvent(context: ActContext, at: number, limit: number): boolean {
  const { tokens } = context.segmentation;
  const end = Math.min(limit, at + EVENT_WINDOW);
  for (let token = at; token < end; token += 1) {
    if (EVENT_NOUNS.has(tokens[token]?.lower ?? '')) return true;
  }
  const from = tokens[at];
  const to = tokens[end - 1];
  return from !== undefined && to !== undefined && firstMentionIn(context.eventMentions, from.start, to.end) !== null;
}

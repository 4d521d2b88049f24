import { unitRange } from '../../domain/unit-range.ts';
import type { ActName, TargetBasis, TargetKind } from '../../domain/vocabulary.ts';
import {
  EVENT_NOUNS,
  FIGURE_NOUNS,
  PROPOSAL_NOUNS,
  STATEMENT_NOUNS,
  TARGET_PREPOSITIONS,
  THING_PRONOUNS,
  TIME_NOUNS,
} from '../../language/en/targets.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { TargetReference } from '../layers/findings.ts';
import {
  type ActContext,
  firstMentionIn,
  headingAbove,
  lastMentionBefore,
  mentionAt,
  plainName,
  sectionStart,
  tokenFrom,
  tokensOf,
} from './act-context.ts';
import { contentStart } from './cue-frame.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';

/** Towards what an act goes, and on what ground that is read. */
export interface FoundTarget {
  readonly target: TargetReference;
  readonly basis: TargetBasis;
}

/** The words that say what an act is about. */
export interface TargetQuery {
  readonly act: ActName;
  readonly attribution: Attribution;
  readonly index: number;
  /** The token from which the object is looked for. */
  readonly objectAt: number;
  readonly limit: number;
  /** Where the verb stands in the passive and its object before it, the object's first token; else -1. */
  readonly subjectAt: number;
  /** True for an act of the cue, whose object may be the content itself. */
  readonly fromCue: boolean;
}

/** Acts of which the content says what is wanted, not what is spoken of. */
const PROPOSING: ReadonlySet<ActName> = new Set(['call_for', 'announce_action', 'promise', 'threaten']);
/** Acts whose object may be a clause: what is denied, confirmed, doubted. */
const OF_CLAUSES: ReadonlySet<ActName> = new Set([
  'deny',
  'confirm',
  'question_or_doubt',
  'warn',
  'predict',
  'reject',
  'agree_or_accept',
]);
/** Acts that are always about something, which a heading may name where the sentence does not. */
const OF_SOMETHING: ReadonlySet<ActName> = new Set([
  'condemn',
  'criticise',
  'support',
  'reject',
  'justify',
  'praise_or_thank',
  'sympathise',
  'apologise_or_regret',
  'comment',
  'agree_or_accept',
  'deny',
  'claim_responsibility',
]);

/** Words that open a clause in place of an object. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'how', 'why', 'there']);

/** Acts whose object stands before the words they report: "called the fire “a disgrace”", "thanked its neighbour “for a hand”". */
const OF_SOMEBODY: ReadonlySet<ActName> = new Set(['characterise', 'praise_or_thank', 'criticise']);

/** How far back an event is looked for that "it" or "the attack" means, in UTF-16 units: about two paragraphs. */
const LOOK_BACK = 1500;

export function findTarget(context: ActContext, query: TargetQuery): FoundTarget | null {
  if (query.act === 'state' || query.act === 'report_figure') return null;
  const direct = PROPOSING.has(query.act) ? proposed(context, query) : objectOf(context, query);
  if (direct !== null) return direct;
  return OF_SOMETHING.has(query.act) ? sectionTarget(context, query.objectAt) : null;
}

/** What is demanded, promised or announced: the content, or what follows the act. */
function proposed(context: ActContext, query: TargetQuery): FoundTarget | null {
  const { content } = query.attribution;
  const first = content[0];
  if (query.fromCue && first !== undefined) return explicit('proposal', null, first.start, first.end);
  const from = context.segmentation.tokens[query.objectAt];
  const last = context.segmentation.tokens[trimmedEnd(context, query.objectAt, query.limit) - 1];
  if (from === undefined || last === undefined || last.end <= from.start) return null;
  return explicit('proposal', null, from.start, last.end);
}

/** One past the last word of what is proposed: before a further main clause (", and …") and the marks at its end. */
function trimmedEnd({ segmentation: { tokens } }: ActContext, from: number, end: number): number {
  let last = end;
  for (let token = from + 1; token < end; token += 1) {
    const lower = tokens[token]?.lower ?? '';
    const joins = lower === 'and' || lower === 'but' || lower === 'while';
    if (lower === ';' || (joins && tokens[token - 1]?.lower === ',')) {
      last = token;
      break;
    }
  }
  while (last > from && tokens[last - 1]?.kind === 'punctuation') last -= 1;
  return last;
}

function objectOf(context: ActContext, query: TargetQuery): FoundTarget | null {
  const start = query.subjectAt !== -1 ? query.subjectAt : objectStart(context, query);
  const sentence = context.segmentation.sentences[context.sentenceOf[start] ?? 0];
  const limit = Math.max(query.limit, Math.min(sentence?.endToken ?? start, start + 30));
  const at = query.act === 'comment' ? topicStart(context, start, limit) : skipLead(context, start, limit);
  if (at === -1) return null;
  if (OF_CLAUSES.has(query.act) && opensClause(context, query, at)) return clauseTarget(context, query, at, limit);
  const phrase = nounPhraseAt(context, at, limit);
  return phrase === null ? null : resolvePhrase(context, query, phrase);
}

/** The object stands in the content where the content follows the cue, and after the act's words where it does not. */
function objectStart(context: ActContext, query: TargetQuery): number {
  const start = contentStart(context, query.attribution);
  const isWithin = start < query.objectAt && subjectlessContent(context, query);
  if (!query.fromCue || start === -1 || query.act === 'accuse' || query.act === 'comment' || isWithin)
    return query.objectAt;
  if (OF_SOMEBODY.has(query.act) && namesBefore(context, query.objectAt, start)) return query.objectAt;
  const cue = query.attribution.cue;
  const first = query.attribution.content[0];
  if (cue !== null && first !== undefined && first.end <= cue.start) return start;
  if (cue !== null && query.objectAt < tokenFrom(context, cue.end - 1) + 1) {
    // The cue goes on after the act's words: "issued a statement condemning the raid", "accused them of".
    for (let token = query.objectAt; token < tokenFrom(context, cue.end - 1) + 1; token += 1) {
      if (context.tagging.pos[token]?.startsWith('NN') === true) return query.objectAt;
    }
  }
  return start;
}

/** True where a noun or pronoun stands between an act's words and the content. */
function namesBefore({ tagging }: ActContext, from: number, to: number): boolean {
  for (let token = from; token < Math.min(to, from + 12); token += 1) {
    const pos = tagging.pos[token] ?? '';
    if (pos.startsWith('NN') || pos === 'PRP') return true;
    if (pos === ',' || pos === ':') return false;
  }
  return false;
}

/** True where the content holds the words of the act itself: "refused" with the content "to condemn the raid". */
function subjectlessContent(context: ActContext, { attribution, objectAt }: TargetQuery): boolean {
  const first = attribution.content[0];
  const token = context.segmentation.tokens[objectAt];
  return first !== undefined && token !== undefined && first.end > token.start;
}

/** "declined to comment on the raid": a comment's topic follows "on", "about" or "to". */
function topicStart(context: ActContext, from: number, limit: number): number {
  const { tokens } = context.segmentation;
  for (let at = from; at < Math.min(limit, from + 14); at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'on' || lower === 'about' || lower === 'regarding' || lower === 'whether' || lower === 'why') {
      const isTime = TIME_NOUNS.has(tokens[at + 1]?.lower ?? '');
      return lower === 'whether' || lower === 'why' || isTime ? -1 : at + 1;
    }
    if (lower === '.' || lower === ',' || lower === ';') return -1;
  }
  return -1;
}

function skipLead(context: ActContext, from: number, limit: number): number {
  const { tokens } = context.segmentation;
  const { pos } = context.tagging;
  let at = from;
  while (at < limit && at < from + 6) {
    const lower = tokens[at]?.lower ?? '';
    const skippable =
      TARGET_PREPOSITIONS.has(lower) || pos[at]?.startsWith('RB') === true || /^[,:"“”‘«„—–-]$/.test(lower);
    if (!skippable) break;
    at += 1;
  }
  return at;
}

function opensClause(context: ActContext, { attribution, fromCue }: TargetQuery, at: number): boolean {
  const { tokens } = context.segmentation;
  const { pos } = context.tagging;
  const lower = tokens[at]?.lower ?? '';
  const tag = pos[at] ?? '';
  if (CLAUSE_OPENERS.has(lower) && !(lower === 'that' && tag === 'DT')) return true;
  if (tag === 'VBG' || tag === 'TO' || tag === 'VB') return true;
  const phrase = nounPhraseAt(context, at, at + 20);
  if (phrase === null) return fromCue && attribution.content.length > 0;
  const next = pos[phrase.end] ?? '';
  return next === 'VBD' || next === 'VBZ' || next === 'VBP' || next === 'MD';
}

/** A denied or confirmed clause is about the event it tells of, else about what was said. */
function clauseTarget(context: ActContext, query: TargetQuery, at: number, limit: number): FoundTarget | null {
  const { tokens } = context.segmentation;
  const content = query.fromCue ? query.attribution.content[0] : undefined;
  const start = content?.start ?? tokens[at]?.start;
  const end = content?.end ?? tokens[trimmedEnd(context, at, limit) - 1]?.end;
  if (start === undefined || end === undefined || end <= start) return null;
  const event = firstMentionIn(context.eventMentions, start, end);
  if (event !== null) return explicit('event', event.index, start, end);
  if (query.act === 'warn' || query.act === 'predict') return explicit('topic', null, start, end);
  const child = (context.children[query.index] ?? [])[0];
  return explicit('statement', child ?? null, start, end);
}

/** What a noun phrase stands for: an event, somebody, something said, a figure, a proposal, or a topic without a record. */
function resolvePhrase(context: ActContext, query: TargetQuery, phrase: NounPhrase): FoundTarget | null {
  const { tokens } = context.segmentation;
  const head = tokens[phrase.head];
  const first = tokens[phrase.first];
  const last = tokens[phrase.end - 1];
  if (head === undefined || first === undefined || last === undefined) return null;
  const start = first.start;
  const { end } = last;

  if (THING_PRONOUNS.has(head.lower)) return pronounTarget(context, query, phrase);
  const event = mentionAt(context.eventMentions, head.start);
  if (event !== null) {
    const isBack = isBackReference(context, phrase) && isLaterMention(context, event.index, start);
    return { target: reference('event', event.index, start, end), basis: isBack ? 'coreference' : 'explicit' };
  }
  if (EVENT_NOUNS.has(head.lower) && isBackReference(context, phrase)) {
    const earlier = lastMentionBefore(context.eventMentions, start, lookBackFrom(context, phrase.first));
    if (earlier !== null) return { target: reference('event', earlier.index, start, end), basis: 'coreference' };
  }
  const isCommonNoun = context.tagging.pos[phrase.head]?.startsWith('NNP') !== true;
  if (EVENT_NOUNS.has(head.lower) && isCommonNoun) return explicit('event', null, start, end);
  const named = context.actorByName.get(plainName(context.segmentation.text.slice(start, end)));
  const actor = mentionAt(context.actorMentions, head.start) ?? (named === undefined ? null : { index: named });
  if (actor !== null) {
    const isPronoun = context.tagging.pos[phrase.head]?.startsWith('PRP') === true;
    return { target: reference('actor', actor.index, start, end), basis: isPronoun ? 'coreference' : 'explicit' };
  }
  if (context.tagging.pos[phrase.head]?.startsWith('PRP') === true) {
    return { target: reference('actor', null, start, end), basis: 'coreference' };
  }
  if (STATEMENT_NOUNS.has(head.lower)) return statementTarget(context, query, phrase);
  if (FIGURE_NOUNS.has(head.lower)) {
    return explicit('figure', firstMentionIn(context.figureMentions, start, end)?.index ?? null, start, end);
  }
  if (query.act === 'accuse') return explicit('actor', null, start, end);
  if (PROPOSAL_NOUNS.has(head.lower)) return explicit('proposal', null, start, end);
  return explicit('topic', null, start, end);
}

/** "it", "this": the event told last in this section; for what can be said or denied, the statement before. */
function pronounTarget(context: ActContext, query: TargetQuery, phrase: NounPhrase): FoundTarget | null {
  const first = context.segmentation.tokens[phrase.first];
  const last = context.segmentation.tokens[phrase.end - 1];
  if (first === undefined || last === undefined) return null;
  const event = lastMentionBefore(context.eventMentions, first.start, lookBackFrom(context, phrase.first));
  if (event !== null) {
    return { target: reference('event', event.index, first.start, last.end), basis: 'coreference' };
  }
  const heading = OF_SOMETHING.has(query.act) ? sectionTarget(context, phrase.first) : null;
  if (heading !== null) return heading;
  const said = OF_CLAUSES.has(query.act) ? previousStatement(context, query, first.start) : -1;
  if (said !== -1) return { target: reference('statement', said, first.start, last.end), basis: 'coreference' };
  return { target: reference('topic', null, first.start, last.end), basis: 'coreference' };
}

/** "the accusation", "the claims": what somebody else was reported to have said last, within the section. */
function statementTarget(context: ActContext, query: TargetQuery, phrase: NounPhrase): FoundTarget | null {
  const first = context.segmentation.tokens[phrase.first];
  const last = context.segmentation.tokens[phrase.end - 1];
  if (first === undefined || last === undefined) return null;
  if (!isBackReference(context, phrase)) return explicit('statement', null, first.start, last.end);
  const said = previousStatement(context, query, first.start);
  return {
    target: reference('statement', said === -1 ? null : said, first.start, last.end),
    basis: said === -1 ? 'explicit' : 'coreference',
  };
}

/** Statements looked at for the one that "the accusation" means. */
const STATEMENT_LOOK_BACK = 6;

function previousStatement(context: ActContext, query: TargetQuery, before: number): number {
  const from = lookBackFrom(context, tokenFrom(context, before));
  const actor = context.resolution.attributions[query.index]?.actor ?? null;
  for (let i = query.index - 1; i >= 0 && i >= query.index - STATEMENT_LOOK_BACK; i -= 1) {
    const other = context.attributions[i];
    const said = other?.content[0];
    if (other === undefined || said === undefined || said.start < from || said.start >= before) continue;
    if (i === query.attribution.parent) continue;
    const otherActor = context.resolution.attributions[i]?.actor ?? null;
    if (actor === null || otherActor === null || otherActor !== actor) return i;
  }
  return -1;
}

function isLaterMention(context: ActContext, event: number, start: number): boolean {
  const first = context.events[event]?.mentions[0];
  return first !== undefined && first.end <= start;
}

/** "the attack", "this killing", "such violence": short, definite, no new detail. */
function isBackReference(context: ActContext, phrase: NounPhrase): boolean {
  const lower = context.segmentation.tokens[phrase.first]?.lower ?? '';
  const definite =
    lower === 'the' ||
    lower === 'this' ||
    lower === 'that' ||
    lower === 'these' ||
    lower === 'those' ||
    lower === 'such';
  return definite && phrase.end - phrase.first <= 3;
}

function lookBackFrom(context: ActContext, token: number): number {
  const offset = context.segmentation.tokens[token]?.start ?? 0;
  return Math.max(sectionStart(context, token), offset - LOOK_BACK);
}

/** What the heading above names; a target never reaches over the next heading. */
function sectionTarget(context: ActContext, token: number): FoundTarget | null {
  const heading = headingAbove(context, token);
  const block = heading === -1 ? undefined : context.segmentation.blocks[heading];
  if (block === undefined) return null;
  const event = firstMentionIn(context.eventMentions, block.start, block.end);
  const target =
    event === null
      ? reference('topic', null, block.start, block.end)
      : reference('event', event.index, event.start, event.end);
  return { target, basis: 'section' };
}

/** Where the verb is passive, its object is its subject: "The raid was condemned by the union". */
export function passiveSubject(context: ActContext, attribution: Attribution, actAt: number): number {
  const { words, tagging } = context;
  if (actAt <= 0 || tagging.pos[actAt] !== 'VBN') return -1;
  let before = actAt - 1;
  while (before > 0 && actAt - before < 4 && tagging.pos[before]?.startsWith('RB') === true) before -= 1;
  if (words.lemmas[before] !== 'be') return -1;
  const first = attribution.content[0];
  const cueToken = context.segmentation.tokens[actAt];
  if (first === undefined || cueToken === undefined || first.start > cueToken.start) return -1;
  return tokensOf(context, first).first;
}

function explicit(kind: TargetKind, index: number | null, start: number, end: number): FoundTarget {
  return { target: reference(kind, index, start, end), basis: 'explicit' };
}

export function reference(kind: TargetKind, index: number | null, start: number, end: number): TargetReference {
  return { kind, index, range: unitRange(start, end) };
}

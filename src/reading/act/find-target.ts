import type { ActName } from '../../domain/vocabulary.ts';
import { TARGET_PREPOSITIONS, TIME_NOUNS } from '../../language/en/targets.ts';
import type { Attribution } from '../layers/attribution.ts';
import { type ActContext, firstMentionIn, tokenFrom, tokensOf } from './act-context.ts';
import { contentStart } from './cue-frame.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { resolvePhrase, sectionTarget } from './resolve-phrase.ts';
import { explicit, type FoundTarget, OF_CLAUSES, OF_SOMETHING, type TargetQuery } from './target-query.ts';

/** Acts of which the content says what is wanted, not what is spoken of. */
const PROPOSING: ReadonlySet<ActName> = new Set(['call_for', 'announce_action', 'promise', 'threaten']);
/** Words that open a clause in place of an object. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'how', 'why', 'there']);

/** Acts whose object stands before the words they report: "called the fire “a disgrace”", "thanked its neighbour “for a hand”". */
const OF_SOMEBODY: ReadonlySet<ActName> = new Set(['characterise', 'praise_or_thank', 'criticise']);

/** What an act goes towards, and on what ground; null where the text names nothing. */
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
  if (query.act === 'reject' || query.act === 'agree_or_accept') return explicit('proposal', null, start, end);
  const child = (context.children[query.index] ?? [])[0];
  return explicit('statement', child ?? null, start, end);
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

import {
  EVENT_NOUNS,
  FIGURE_NOUNS,
  PROPOSAL_NOUNS,
  STATEMENT_NOUNS,
  THING_PRONOUNS,
} from '../../language/en/targets.ts';
import {
  type ActContext,
  firstMentionIn,
  headingAbove,
  lastMentionBefore,
  mentionAt,
  plainName,
  sectionStart,
  tokenFrom,
} from './act-context.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { explicit, type FoundTarget, OF_CLAUSES, OF_SOMETHING, reference, type TargetQuery } from './target-query.ts';

/** How far back an event is looked for that "it" or "the attack" means, in UTF-16 units: about two paragraphs. */
const LOOK_BACK = 1500;

/** What a noun phrase stands for: an event, somebody, something said, a figure, a proposal, or a topic without a record. */
export function resolvePhrase(context: ActContext, query: TargetQuery, phrase: NounPhrase): FoundTarget | null {
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
export function sectionTarget(context: ActContext, token: number): FoundTarget | null {
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

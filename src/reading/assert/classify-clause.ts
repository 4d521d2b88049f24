import type { AssertionType } from '../../domain/vocabulary.ts';
import {
  AGENT_NOUNS,
  ASSERTION_PHRASES,
  CAUSING_VERBS,
  ENFORCING_VERBS,
  EVALUATING_WORDS,
  HAPPENING_VERBS,
  HARM_NOUNS,
  HARM_VERBS,
  HARMING_VERBS,
  REFLEXIVES,
  SCHEDULE_VERBS,
  VAGUE_SOURCES,
} from '../../language/en/assertion-patterns.ts';
import { indexPhrases, longestPhraseAt } from '../../language/phrase-index.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';

const assertionPhrases = indexPhrases(ASSERTION_PHRASES);
const vagueSources = indexPhrases(VAGUE_SOURCES);

/** The layers a clause is judged by. */
export interface ClauseLayers {
  readonly segmentation: Segmentation;
  readonly tagging: Tagging;
  /** By token: 1 where an actor is named. */
  readonly isActor: Uint8Array;
  /** By token: 1 where a located event is mentioned. */
  readonly isEvent: Uint8Array;
}

/** What a clause asserts, the gravest first; null where nothing in it needs a source. */
export interface JudgedClause {
  readonly type: AssertionType | null;
  readonly isVague: boolean;
}

/** Which of several types a clause is listed under: the one an editor must be able to source first. */
const GRAVITY: readonly AssertionType[] = [
  'responsibility',
  'causation',
  'motive',
  'forecast',
  'evaluation',
  'event_fact',
  'background',
];

/** How far an agent stands from its verb, and "by" from its participle. */
const AGENT_WINDOW = 8;

export function classifyClause(layers: ClauseLayers, first: number, end: number): JudgedClause {
  const words = { tokens: layers.segmentation.tokens, lemmas: layers.tagging.lemmas };
  const found = new Set<AssertionType>();
  let isVague = false;
  for (let at = first; at < end; at += 1) {
    const phrase = longestPhraseAt(assertionPhrases, words, at, end);
    if (phrase !== null) found.add(phrase.value);
    if (!isVague && longestPhraseAt(vagueSources, words, at, end) !== null) isVague = true;
    const type = typeOfWord(layers, first, at, end);
    if (type !== null) found.add(type);
  }
  return { type: GRAVITY.find((type) => found.has(type)) ?? null, isVague };
}

function typeOfWord(layers: ClauseLayers, first: number, at: number, end: number): AssertionType | null {
  const { tagging, segmentation } = layers;
  const lower = segmentation.tokens[at]?.lower ?? '';
  const lemma = tagging.lemmas[at] ?? '';
  const pos = tagging.pos[at] ?? '';
  const isNamed = (tagging.nameAt[at] ?? -1) !== -1;

  if (pos.startsWith('VB')) {
    if (REFLEXIVES.has(segmentation.tokens[at + 1]?.lower ?? '')) return null;
    if (HARMING_VERBS.has(lemma)) return harmDone(layers, first, at, end);
    if (ENFORCING_VERBS.has(lemma)) return pos === 'VBD' || pos === 'VBN' ? 'event_fact' : null;
    if (CAUSING_VERBS.has(lemma) && pos !== 'VB' && at + 1 < end) return 'causation';
    if (HARM_VERBS.has(lemma) && isPast(pos)) return 'event_fact';
    if (layers.isEvent[at] === 1 && isPast(pos)) return 'event_fact';
  }
  if ((lower === 'will' || lower === "'ll" || lower === "won't") && pos === 'MD') {
    return foretells(layers, at, end) ? 'forecast' : null;
  }
  if (EVALUATING_WORDS.has(lower) && !isNamed && (pos.startsWith('JJ') || pos.startsWith('RB'))) return 'evaluation';
  if ((HARM_NOUNS.has(lower) || layers.isEvent[at] === 1) && pos.startsWith('NN'))
    return happened(layers, at, end) ? 'event_fact' : null;
  return null;
}

function isPast(pos: string): boolean {
  return pos === 'VBD' || pos === 'VBN' || pos === 'VBZ';
}

/** Harm with an agent says who is responsible; without one, that it happened. */
function harmDone(layers: ClauseLayers, first: number, at: number, end: number): AssertionType | null {
  const { tagging, segmentation } = layers;
  const pos = tagging.pos[at] ?? '';
  if (pos === 'VB' || pos === 'VBP') return tagging.pos[at - 1] === 'MD' ? 'event_fact' : null;
  const isPassive = pos === 'VBN' && !isPerfect(tagging, at);
  if (isPassive) {
    for (let token = at + 1; token < Math.min(end, at + AGENT_WINDOW); token += 1) {
      if (segmentation.tokens[token]?.lower === 'by')
        return hasAgent(layers, token + 1, Math.min(end, token + 6)) ? 'responsibility' : 'event_fact';
    }
    return 'event_fact';
  }
  return hasAgent(layers, Math.max(first, at - AGENT_WINDOW), at) ? 'responsibility' : 'event_fact';
}

/** "has killed", "is believed to have killed": active, though its form is a participle. */
function isPerfect({ lemmas, pos }: Tagging, at: number): boolean {
  let before = at - 1;
  while (before > 0 && at - before < 4 && pos[before]?.startsWith('RB') === true) before -= 1;
  return lemmas[before] === 'have';
}

function hasAgent({ tagging, segmentation, isActor }: ClauseLayers, first: number, end: number): boolean {
  for (let token = end - 1; token >= first; token -= 1) {
    const lower = segmentation.tokens[token]?.lower ?? '';
    if (AGENT_NOUNS.has(lower) || isActor[token] === 1) return true;
    if (HARM_NOUNS.has(lower) || HARM_NOUNS.has(tagging.lemmas[token] ?? '')) return false;
  }
  return false;
}

/** "will rise" foretells; "will meet on Monday" is a timetable. */
function foretells({ tagging, segmentation }: ClauseLayers, at: number, end: number): boolean {
  for (let token = at + 1; token < Math.min(end, at + 5); token += 1) {
    const pos = tagging.pos[token] ?? '';
    if (pos.startsWith('RB') || segmentation.tokens[token]?.lower === 'not') continue;
    return pos.startsWith('VB') && !SCHEDULE_VERBS.has(tagging.lemmas[token] ?? '');
  }
  return false;
}

function happened({ tagging }: ClauseLayers, at: number, end: number): boolean {
  for (let token = at + 1; token < Math.min(end, at + AGENT_WINDOW * 2); token += 1) {
    const lemma = tagging.lemmas[token] ?? '';
    const pos = tagging.pos[token] ?? '';
    if (isPast(pos) && (HAPPENING_VERBS.has(lemma) || HARMING_VERBS.has(lemma) || HARM_VERBS.has(lemma))) return true;
  }
  return false;
}

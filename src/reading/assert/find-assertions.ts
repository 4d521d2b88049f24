import { unitRange } from '../../domain/unit-range.ts';
import type { BlockKind } from '../../domain/vocabulary.ts';
import { SUBORDINATING_WORDS } from '../../language/en/assertion-patterns.ts';
import type { FoundAssertion } from '../layers/findings.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import { type ClauseLayers, classifyClause } from './classify-clause.ts';
import type { VoiceMap } from './voice-map.ts';

/** Where an author speaks: not in headings, headers, datelines, corrections, pull quotes or what the page adds. */
const AUTHORS_BLOCKS: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'paragraph', 'list', 'caption']);

/** The fewest words that can assert something check-worthy ("Bomb kills three"). */
const SHORTEST_CLAUSE = 3;

/** Verbs whose clause reports somebody although no attribution was found: better left out than put in the author's mouth. */
const SAYING: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'accord',
  'according',
  'write',
  'argue',
  'claim',
  'insist',
  'ask',
  'add',
  'announce',
  'tweet',
]);

/**
 * What the author asserts in their own voice, and should be able to source: harm told as a fact, responsibility, causes,
 * motives, forecasts, evaluations, whatever rests on a vague source, and background that charges somebody. Plain
 * circumstances ("The council meets on Mondays") are left out, at most one assertion is made of a clause, and questions
 * are none. Words covered by an attribution, one that comes a sentence later included, are its source's, not the author's.
 */
export function findAssertions(layers: ClauseLayers, voices: VoiceMap): readonly FoundAssertion[] {
  const { segmentation } = layers;
  const found: FoundAssertion[] = [];
  for (const sentence of segmentation.sentences) {
    const kind = segmentation.blocks[sentence.block]?.kind;
    if (kind === undefined || !AUTHORS_BLOCKS.has(kind)) continue;
    if (isQuestion(segmentation, sentence.endToken)) continue;
    let first = -1;
    for (let at = sentence.firstToken; at <= sentence.endToken; at += 1) {
      const isOurs = at < sentence.endToken && voices.isReported[at] !== 1 && voices.isFrame[at] !== 1;
      if (isOurs && first === -1) first = at;
      const breaks = isOurs && at > first && isClauseBreak(layers.tagging, segmentation, first, at, sentence.endToken);
      if ((isOurs && !breaks) || first === -1) continue;
      assertClause(layers, voices, kind, first, at, found);
      first = isOurs ? at : -1;
    }
  }
  return found;
}

function assertClause(
  layers: ClauseLayers,
  voices: VoiceMap,
  block: BlockKind,
  first: number,
  end: number,
  found: FoundAssertion[],
): void {
  const clause = trimmed(layers, first, end);
  if (clause.end - clause.first < SHORTEST_CLAUSE) return;
  if (
    !hasFiniteVerb(layers.tagging, clause.first, clause.end, block) ||
    reportsSomebody(layers, clause.first, clause.end)
  )
    return;
  const judged = classifyClause(layers, clause.first, clause.end);
  const isVague = judged.isVague || voices.isVague[clause.first] === 1 || voices.isVague[clause.end - 1] === 1;
  const type = judged.type ?? (isVague ? 'background' : null);
  const from = layers.segmentation.tokens[clause.first];
  const to = layers.segmentation.tokens[clause.end - 1];
  // What stands between or behind somebody's words without a subject of its own is likely theirs as well.
  if (type !== null && isLoose(layers, clause.first) && type !== 'event_fact' && type !== 'responsibility') return;
  if (type === null || from === undefined || to === undefined) return;
  found.push({ range: unitRange(from.start, to.end), type, sourcing: isVague ? 'vague' : 'none' });
}

/** True for a remainder of a sentence: it opens with its verb, or with a word that ties it to what stands before. */
function isLoose({ segmentation, tagging }: ClauseLayers, first: number): boolean {
  const before = segmentation.tokens[first - 1];
  const token = segmentation.tokens[first];
  if (before === undefined || token === undefined || /^[.?!]$/.test(before.lower)) return false;
  const pos = tagging.pos[first] ?? '';
  return SUBORDINATING_WORDS.has(token.lower) ? !/^\p{Lu}/u.test(token.text) : /^(?:VB|MD)/.test(pos);
}

function isQuestion({ tokens }: Segmentation, endToken: number): boolean {
  return tokens[endToken - 1]?.lower === '?' || tokens[endToken - 2]?.lower === '?';
}

/** A semicolon, or a comma with "and", "but", "while" before a clause of its own. */
function isClauseBreak(tagging: Tagging, { tokens }: Segmentation, first: number, at: number, end: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === ';') return true;
  const joins = lower === 'and' || lower === 'but' || lower === 'while' || lower === 'whereas' || lower === 'although';
  if (!joins || tokens[at - 1]?.lower !== ',') return false;
  return (
    hasFiniteVerb(tagging, Math.max(first, at - 40), at, 'paragraph') &&
    hasFiniteVerb(tagging, at, Math.min(end, at + 10), 'paragraph')
  );
}

function hasFiniteVerb({ pos }: Tagging, first: number, end: number, block: BlockKind): boolean {
  for (let token = first; token < end; token += 1) {
    const tag = pos[token] ?? '';
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return true;
    // Headlines drop their auxiliaries: "Twelve killed in Ladda", "Council to close port".
    if (block === 'headline' && (tag === 'VBN' || tag === 'VB')) return true;
  }
  return false;
}

function reportsSomebody({ tagging: { lemmas, pos } }: ClauseLayers, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) {
    if (SAYING.has(lemmas[token] ?? '') && pos[token]?.startsWith('VB') === true) return lemmas[token - 1] !== 'be';
  }
  return false;
}

/** Without the marks, conjunctions and prepositions that tied the clause to its neighbours. */
function trimmed(
  { segmentation: { tokens }, tagging: { pos } }: ClauseLayers,
  from: number,
  to: number,
): { readonly first: number; readonly end: number } {
  let first = from;
  let end = to;
  while (
    first < end &&
    (tokens[first]?.kind === 'punctuation' || pos[first] === 'CC' || tokens[first]?.lower === 'that')
  )
    first += 1;
  while (end > first && (tokens[end - 1]?.kind === 'punctuation' || isTie(pos[end - 1] ?? ''))) end -= 1;
  return { first, end };
}

function isTie(tag: string): boolean {
  return tag === 'CC' || tag === 'IN' || tag === 'TO' || tag === 'WDT' || tag === 'WP' || tag === 'WRB';
}

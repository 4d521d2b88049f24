import { BODY_NOUNS } from '../../language/en/actor-nouns.ts';
import { BODY_NAME_WORDS } from '../../language/en/body-names.ts';
import { COUNTRIES, STATE_OF_ADJECTIVE } from '../../language/en/states.ts';
import type { NamePhrase } from '../layers/tagging.ts';
import type { Discourse } from './discourse.ts';
import { folded, isCapitalised, lowerAt } from './discourse.ts';
import { isRoleNoun } from './read-role.ts';

/** Mends, in place, the slips of a tagger that sees one line at a time. */
export function mendNames(discourse: Discourse, nameAt: Int32Array, names: NamePhrase[]): void {
  const known = fullNames(discourse, names);
  const surnames = lastWords(discourse, names);
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    if (!name) continue;
    if (isHeadline(discourse, name.firstToken)) cutHeadline(discourse, nameAt, name, known);
    dropPortfolio(discourse, nameAt, names, index);
    joinBody(discourse, nameAt, names, index);
    joinPossessive(discourse, nameAt, names, index);
    joinOpener(discourse, nameAt, names, index, surnames);
  }
}

/** Last words of all names of several words. */
function lastWords({ tokens }: Discourse, names: readonly NamePhrase[]): ReadonlySet<string> {
  const last = new Set<string>();
  for (const { firstToken, endToken } of names)
    if (endToken - firstToken > 1) last.add(folded(tokens[endToken - 1]?.text ?? ''));
  return last;
}

const WORD_TAGS = /^(?:JJ|NN|NNS|VB|VBG|FW)$/;
const OPENS_APPOSITION: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** "Zelide Brunner, a developer," at the head of a sentence: whoever is introduced by a surname alone has her given name before it. */
function joinOpener(
  discourse: Discourse,
  nameAt: Int32Array,
  names: NamePhrase[],
  index: number,
  surnames: ReadonlySet<string>,
): void {
  const name = names[index];
  if (!name || name.endToken - name.firstToken !== 1 || (name.kind !== 'person' && name.kind !== 'other')) return;
  const first = name.firstToken - 1;
  const opener = discourse.tokens[first];
  if (!opener || discourse.segmentation.sentences[discourse.sentenceAt[first] ?? 0]?.firstToken !== first) return;
  if (opener.kind !== 'word' || !isCapitalised(opener.text) || (nameAt[first] ?? -1) >= 0) return;
  if (!WORD_TAGS.test(discourse.tagging.pos[first] ?? '') || isRoleNoun(opener.lower) || isBodyWord(discourse, first))
    return;
  if (surnames.has(folded(discourse.tokens[name.firstToken]?.text ?? '')) || STATE_OF_ADJECTIVE.has(opener.lower))
    return;
  const after = discourse.tokens[name.endToken + 1];
  if (lowerAt(discourse, name.endToken) !== ',') return;
  if (after?.kind !== 'number' && !OPENS_APPOSITION.has(after?.lower ?? '')) return;
  nameAt.fill(index, first, name.endToken);
  names[index] = { ...name, kind: 'person', firstToken: first };
}

/** Words of the longest name a headline is searched for. */
const LONGEST = 4;

/** People named in full outside headlines. */
function fullNames(discourse: Discourse, names: readonly NamePhrase[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { kind, firstToken, endToken } of names) {
    const length = endToken - firstToken;
    if (kind !== 'person' || length < 2 || length > LONGEST || isHeadline(discourse, firstToken)) continue;
    known.add(wordsOf(discourse, firstToken, endToken));
  }
  return known;
}

function wordsOf({ tokens }: Discourse, first: number, end: number): string {
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(folded(tokens[at]?.text ?? ''));
  return words.join(' ');
}

function isHeadline({ segmentation, sentenceAt }: Discourse, token: number): boolean {
  const block = segmentation.sentences[sentenceAt[token] ?? 0]?.block ?? 0;
  return segmentation.blocks[block]?.kind === 'headline';
}

/** "Ana Lima Calls Rui Teles" in a headline: of a run of capitals only the names that the text knows are names. */
function cutHeadline(
  discourse: Discourse,
  nameAt: Int32Array,
  { firstToken, endToken }: NamePhrase,
  known: ReadonlySet<string>,
): void {
  if (endToken - firstToken < 3) return;
  for (let length = Math.min(LONGEST, endToken - firstToken - 1); length > 1; length--) {
    for (const first of [firstToken, endToken - length]) {
      if (!known.has(wordsOf(discourse, first, first + length))) continue;
      nameAt.fill(-1, firstToken, first);
      nameAt.fill(-1, first + length, endToken);
      return;
    }
  }
}

const PORTFOLIOS: ReadonlySet<string> = new Set(
  'state defense defence education health labor labour agriculture commerce energy transportation treasury interior justice finance economy staff'.split(
    ' ',
  ),
);

/** "Secretary of State Ana Lima": the portfolio is no part of the name. */
function dropPortfolio(discourse: Discourse, nameAt: Int32Array, names: NamePhrase[], index: number): void {
  const name = names[index];
  if (!name || name.endToken - name.firstToken < 3 || !PORTFOLIOS.has(lowerAt(discourse, name.firstToken))) return;
  if (lowerAt(discourse, name.firstToken - 1) !== 'of' || !isRoleNoun(lowerAt(discourse, name.firstToken - 2))) return;
  nameAt[name.firstToken] = -1;
  names[index] = { ...name, kind: 'person', firstToken: name.firstToken + 1 };
}

/** "the House Oversight and Government Reform Committee": the noun at the end holds for both sides of "and". */
function joinBody(discourse: Discourse, nameAt: Int32Array, names: NamePhrase[], index: number): void {
  const name = names[index];
  if (!name) return;
  const and = name.firstToken - 1;
  const lower = lowerAt(discourse, and);
  if ((lower !== 'and' && lower !== '&') || discourse.sentenceAt[and - 1] !== discourse.sentenceAt[and]) return;
  const before = discourse.tokens[and - 1];
  if (before?.kind !== 'word' || !isCapitalised(before.text)) return;
  const left = names[nameAt[and - 1] ?? -1];
  const first = left?.firstToken ?? and - 1;
  if (left?.kind === 'person' || COUNTRIES.has(wordsOf(discourse, first, and)) || isRoleNoun(before.lower)) return;
  const open = left ? / (?:of|for|on) /.test(wordsOf(discourse, first, and)) && isBodyWord(discourse, first) : false;
  const closed = isBodyWord(discourse, name.endToken - 1) && !isBodyWord(discourse, and - 1);
  if (!open && !(closed && name.kind !== 'person' && name.endToken - name.firstToken > 1)) return;
  nameAt.fill(index, first, name.firstToken);
  names[index] = { ...name, kind: 'organisation', gender: 'unknown', titleRange: null, firstToken: first };
}

/** "the Dockers’ Union": a plural possessive before a body noun is part of its name. */
function joinPossessive(discourse: Discourse, nameAt: Int32Array, names: NamePhrase[], index: number): void {
  const name = names[index];
  if (!name || name.endToken - name.firstToken !== 1 || lowerAt(discourse, name.firstToken - 1) !== "'") return;
  const owner = discourse.tokens[name.firstToken - 2];
  if (!owner || !isBodyWord(discourse, name.firstToken) || !isCapitalised(owner.text) || !owner.lower.endsWith('s'))
    return;
  const first = name.firstToken - 2;
  const left = names[nameAt[first] ?? -1];
  if (left && (left.kind === 'person' || left.firstToken !== first)) return;
  nameAt.fill(index, first, name.endToken);
  names[index] = { ...name, kind: 'organisation', titleRange: null, firstToken: first };
}

function isBodyWord(discourse: Discourse, at: number): boolean {
  const lower = lowerAt(discourse, at);
  return BODY_NOUNS.has(lower) || BODY_NAME_WORDS.has(lower);
}

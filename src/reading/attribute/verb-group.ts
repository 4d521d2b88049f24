import { isFinite, isVerb, lemmaAt, lowerAt, posAt, type Words } from './words.ts';

/** A verb with its helpers: "has also said", "did not respond", "was accused". */
export interface VerbGroup {
  /** The main verb. */
  readonly head: number;
  readonly first: number;
  /** Past the main verb and its particle ("point out"). */
  readonly end: number;
  /** The main verb's dictionary form, with its particle: "point out". */
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle' | 'imperative';
  readonly passive: boolean;
  readonly negated: boolean;
  /** Lower-case modal or "to", or an empty string. */
  readonly modal: string;
}

const HELPERS = new Set(['be', 'have', 'do', 'get']);
/** A group with its helpers and adverbs is short; the bound keeps hostile runs linear. */
const LONGEST_GROUP = 8;
const NEGATIONS = new Set(['not', "n't", 'never', 'hardly', 'neither', 'nor', 'cannot', 'no']);

const isAdverb = (words: Words, at: number): boolean => {
  const pos = posAt(words, at);
  return pos === 'RB' || pos === 'RBR' || NEGATIONS.has(lowerAt(words, at));
};

/** "has" before "said" is a helper; "has" before a noun is not. */
function isHelper(words: Words, at: number, end: number): boolean {
  if (posAt(words, at) === 'MD') return true;
  if (!HELPERS.has(lemmaAt(words, at))) return false;
  let next = at + 1;
  while (next < end && next < at + 4 && isAdverb(words, next)) next++;
  if (next >= end || !isVerb(words, next)) return false;
  const lemma = lemmaAt(words, at);
  const pos = posAt(words, next);
  if (lemma === 'be' || lemma === 'get') return pos === 'VBN' || pos === 'VBG' || pos === 'VBD';
  if (lemma === 'have') return pos === 'VBN' || pos === 'VBD';
  return pos === 'VB' || pos === 'VBP';
}

/** All verb groups of a sentence, in order. */
export function verbGroups(words: Words, first: number, end: number): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let floor = first;
  for (let at = first; at < end; at++) {
    if (!isVerb(words, at) || isHelper(words, at, end)) continue;
    const group = groupOf(words, at, floor, end);
    groups.push(group);
    floor = group.end;
    at = group.end - 1;
  }
  return groups;
}

function groupOf(words: Words, head: number, floor: number, limit: number): VerbGroup {
  const lowest = Math.max(floor, head - LONGEST_GROUP);
  let first = head;
  let modal = '';
  let be = false;
  let have = false;
  let negated = false;
  let finite = isFinite(words, head);
  for (let at = head - 1; at >= lowest; at--) {
    const pos = posAt(words, at);
    if (isAdverb(words, at)) {
      const lower = lowerAt(words, at);
      if (NEGATIONS.has(lower)) negated = true;
    } else if (pos === 'MD') {
      modal = lowerAt(words, at);
      finite = true;
      first = at;
    } else if (pos === 'TO' && posAt(words, at + 1) !== 'VBG') {
      modal = 'to';
      first = at;
      break;
    } else if (isVerb(words, at) && isHelper(words, at, limit)) {
      const lemma = lemmaAt(words, at);
      if (lemma === 'be' || lemma === 'get') be = true;
      if (lemma === 'have') have = true;
      if (isFinite(words, at)) finite = true;
      if (lowerAt(words, at).endsWith("n't")) negated = true;
      first = at;
    } else break;
    if (lowerAt(words, at).endsWith("n't")) negated = true;
  }
  // adverbs that stand before the first helper belong to the group: "also said", "never said"
  while (first - 1 >= lowest && isAdverb(words, first - 1) && posAt(words, first - 1) !== 'CC') {
    first--;
    if (NEGATIONS.has(lowerAt(words, first))) negated = true;
  }
  const pos = posAt(words, head);
  const passive = be && (pos === 'VBN' || pos === 'VBD');
  let end = head + 1;
  let lemma = lemmaAt(words, head);
  if (end < limit && posAt(words, end) === 'RP') {
    lemma = `${lemma} ${lowerAt(words, end)}`;
    end++;
  }
  return { head, first, end, lemma, form: formOf(pos, modal, finite, be || have), passive, negated, modal };
}

function formOf(pos: string, modal: string, finite: boolean, helped: boolean): VerbGroup['form'] {
  if (modal === 'to') return 'infinitive';
  if (finite) return 'finite';
  if (pos === 'VBG') return 'ing';
  if (helped) return 'finite';
  if (pos === 'VBN') return 'participle';
  return 'imperative';
}

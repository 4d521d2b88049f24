import { phraseEnd, plainPhraseEnd } from './phrase-end.ts';
import { phraseStart } from './phrase-start.ts';
import { withoutTime } from './time-words.ts';
import type { VerbGroup } from './verb-group.ts';
import { isFinite, isMark, isNoun, isVerb, lowerAt, posAt, type Run, tokenAt, type Words } from './words.ts';

/** Whom a verb's subject was read from. */
export type SubjectKind = 'phrase' | 'pronoun' | 'relative' | 'inverted' | 'shared' | 'controller' | 'none';

export interface Subject {
  readonly run: Run | null;
  readonly kind: SubjectKind;
  /** First token of subject and verb together: content that is fronted ends before it. */
  readonly first: number;
  /** Past the last token of verb and subject together: content that follows begins at or after it. */
  readonly end: number;
}

/** How far back the comma that opens an apposition may stand. */
const LONGEST_APPOSITION = 40;
const RELATIVES = new Set(['who', 'which', 'that', 'whom']);

/** The subject that stands before the verb, or null. */
export function subjectBefore(words: Words, group: VerbGroup, floor: number): Subject | null {
  const end = withoutTime(words, group.first, floor);
  const before = end - 1;
  if (before < floor) return null;
  const lower = lowerAt(words, before);
  if (RELATIVES.has(lower) && /^(W|IN|DT)/.test(posAt(words, before))) {
    // "that" opens a clause after a verb, and a relative one after a noun
    const relative = lower !== 'that' || posAt(words, before) === 'WDT' || isNoun(words, before - 1);
    if (relative) return { run: { first: before, end: before + 1 }, kind: 'relative', first: before, end: group.end };
  }
  if (lower === ',') {
    const whole = appositionStart(words, before, floor);
    if (!whole) return null;
    return { run: { first: whole.first, end: whole.end }, kind: 'phrase', first: whole.first, end: group.end };
  }
  const start = phraseStart(words, end, floor);
  if (start < 0) return null;
  if (posAt(words, start) === 'EX') return null;
  const whole = restrictiveStart(words, start, floor);
  const first = whole >= 0 ? whole : start;
  const kind = posAt(words, first) === 'PRP' ? 'pronoun' : 'phrase';
  if (
    posAt(words, end - 1) === 'PRP' &&
    /^(me|him|us|them|myself|himself|themselves|herself)$/.test(lowerAt(words, end - 1))
  ) {
    return null;
  }
  return { run: { first, end }, kind, first, end: group.end };
}

/** "Lima, a doctor, said": from the comma before the verb back to the phrase before the comma that opens the apposition. */
function appositionStart(words: Words, comma: number, floor: number): Run | null {
  const lowest = Math.max(floor, comma - LONGEST_APPOSITION);
  for (let at = comma - 1; at > lowest; at--) {
    const lower = lowerAt(words, at);
    if (lower === ',') {
      const next = at + 1;
      const opens =
        /^(DT|CD|PRP\$|NN|JJ|W|VBN|RB|IN|VBG)/.test(posAt(words, next)) &&
        !/^(and|but|that|because|if|when|while|as|so|after|before|although|though)$/.test(lowerAt(words, next));
      if (!opens) return null;
      const start = phraseStart(words, at, floor);
      if (start < 0) continue;
      // "the office, which, in March, said": no verb stands between, so the verb is the relative clause's own
      if (/^(who|which)$/.test(lowerAt(words, next)) && !hasFinite(words, next, comma))
        return { first: next, end: next + 1 };
      // "Lima, in a letter to the council, said": circumstances, not who she is
      const circumstance = /^(IN|VBG|RB|TO)$/.test(posAt(words, next));
      return { first: circumstance ? start : chainStart(words, start, floor), end: circumstance ? at : comma + 1 };
    }
    if (lower === ';' || lower === ':' || posAt(words, at) === '"') return null;
  }
  return null;
}

function hasFinite(words: Words, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isFinite(words, at)) return true;
  return false;
}

/** "Ana Lima, a nurse from Huntsville, Ala., said": the phrase found describes a name before it. */
function chainStart(words: Words, start: number, floor: number): number {
  if (lowerAt(words, start - 1) !== ',' || start - 2 < floor) return start;
  const named = phraseStart(words, start - 1, floor);
  if (named < 0 || !posAt(words, start - 2).startsWith('NN')) return start;
  const open =
    named === floor ||
    lowerAt(words, named - 1) === ',' ||
    isMark(words, named - 1) ||
    /^(CC|VB)/.test(posAt(words, named - 1));
  return open && posAt(words, start - 2).startsWith('NNP') && !/^(IN|TO)/.test(posAt(words, named - 1)) ? named : start;
}

/** "voters who backed him said": the phrase just before the verb is the object of a relative clause; its head stands before "who". */
function restrictiveStart(words: Words, start: number, floor: number): number {
  let at = start - 1;
  const lowest = Math.max(floor, start - 14);
  if (posAt(words, at) === 'IN' || posAt(words, at) === 'TO') at--;
  if (at < lowest || !isVerb(words, at)) return -1;
  for (; at >= lowest; at--) {
    const lower = lowerAt(words, at);
    if (lower === 'who') return phraseStart(words, at, floor);
    if (lower === ',' || lower === ';' || posAt(words, at) === '"') return -1;
  }
  return -1;
}

/** The subject after the verb: "said Ana Lima, a doctor at the hospital." */
export function subjectAfter(words: Words, group: VerbGroup, limit: number): Subject | null {
  let at = group.end;
  if (posAt(words, at) === 'RB' && plainPhraseEnd(words, at + 1, limit) > 0) at++;
  const end = phraseEnd(words, at, limit);
  if (end < 0) return null;
  const whole = withApposition(words, end, limit);
  return { run: { first: at, end: whole }, kind: 'inverted', first: group.first, end: whole };
}

/** Words that open something other than an apposition after a comma. */
const NO_APPOSITION = new Set([
  'and',
  'but',
  'as',
  'while',
  'when',
  'after',
  'before',
  'because',
  'in',
  'on',
  'at',
  'with',
  'without',
  'though',
  'although',
  'that',
  'if',
  'so',
  'yet',
  'or',
  'not',
  'even',
  'just',
  'about',
  'according',
  'during',
  'by',
  'to',
  'for',
  'where',
  'since',
  'despite',
  'amid',
]); // prettier-ignore

/** Past the appositions after a phrase: ", 25," ", a doctor," ", who leads the office". */
export function withApposition(words: Words, end: number, limit: number): number {
  let at = end;
  for (let round = 0; round < 4 && at < limit && lowerAt(words, at) === ','; round++) {
    const next = at + 1;
    const lower = lowerAt(words, next);
    const relative = lower === 'who' || lower === 'whose' || lower === 'which';
    if (!relative && !opensApposition(words, next, limit)) break;
    const close = nextComma(words, next, limit);
    const stop = close < 0 ? lastWord(words, limit) : close;
    if (stop <= next || stop - next > LONGEST_APPOSITION) break;
    at = stop;
    // the closing comma belongs to the apposition, unless another one opens there
    if (close >= 0 && !opensApposition(words, close + 1, limit)) return close + 1;
  }
  return at;
}

/** Does what follows the comma describe the phrase before it, rather than go on with the sentence? */
function opensApposition(words: Words, at: number, limit: number): boolean {
  const lower = lowerAt(words, at);
  const pos = posAt(words, at);
  if (lower === 'who' || lower === 'whose') return true;
  if (at >= limit || NO_APPOSITION.has(lower) || lower.endsWith('ing')) return false;
  if (!/^(DT|CD|NN|JJ|PRP\$|RB|VBN|POS)/.test(pos)) return false;
  const end = phraseEnd(words, at, limit);
  return end > 0 ? !isFinite(words, end) || !pos.startsWith('NN') : pos === 'RB' || pos === 'VBN' || pos === 'CD';
}

function nextComma(words: Words, at: number, limit: number): number {
  const bound = Math.min(limit, at + LONGEST_APPOSITION);
  for (let next = at; next < bound; next++) if (lowerAt(words, next) === ',') return next;
  return -1;
}

/** Past the last word before the sentence's closing mark. */
function lastWord(words: Words, limit: number): number {
  let at = limit;
  while (at > 0 && tokenAt(words, at - 1).kind === 'punctuation') at--;
  return at;
}

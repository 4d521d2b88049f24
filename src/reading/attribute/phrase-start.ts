import { INSIDE, isPronoun, LINKS, LONGEST_PHRASE, OPENERS, STAND_ALONE } from './phrase-words.ts';
import { TIME_WORDS } from './time-words.ts';
import { isMark, isNoun, isVerb, lowerAt, posAt, tokenAt, type Words } from './words.ts';

/**
 * Where the noun phrase that ends just before `end` begins, with what hangs on it.
 *
 * @returns its first token, or -1 where none ends there
 */
export function phraseStart(words: Words, end: number, floor: number): number {
  const lowest = Math.max(floor, end - LONGEST_PHRASE);
  let start = plainPhraseStart(words, end, lowest);
  if (start < 0) return -1;
  for (;;) {
    const before = start - 1;
    if (before < lowest) return start;
    const lower = lowerAt(words, before);
    const pos = posAt(words, before);
    let next = -1;
    if ((pos === 'IN' || pos === 'TO') && LINKS.has(lower)) {
      next = plainPhraseStart(words, before, lowest);
      if (next < 0) next = describedStart(words, before, lowest);
    } else if ((lower === 'and' || lower === 'or' || lower === '&') && before - 1 >= lowest) {
      next = plainPhraseStart(words, before, lowest);
      // "Lima left and Costa said": the phrase before "and" is then the object of a verb
      if (next >= 0 && next - 1 >= lowest && (isVerb(words, next - 1) || posAt(words, next - 1) === 'IN')) next = -1;
    } else if (lower === ',' && followsListedName(words, start, end, before, lowest)) {
      next = plainPhraseStart(words, before, lowest);
    }
    if (next < 0) return start;
    start = next;
  }
}

/** "people familiar with the matter", "officials briefed on the talks": the noun stands before the describing word. */
function describedStart(words: Words, end: number, lowest: number): number {
  const at = end - 1;
  const pos = posAt(words, at);
  if (pos !== 'JJ' && pos !== 'VBN' && pos !== 'VBG') return -1;
  if (!isNoun(words, at - 1)) return -1;
  return plainPhraseStart(words, at, lowest);
}

/** "Lima, Costa and Reis said": a comma inside a list that an "and" closes. */
function followsListedName(words: Words, start: number, end: number, comma: number, lowest: number): boolean {
  if (comma - 1 < lowest || !isNoun(words, comma - 1)) return false;
  const before = plainPhraseStart(words, comma, lowest) - 1;
  if (before >= lowest && /^(IN|TO)/.test(posAt(words, before))) return false;
  const bound = Math.min(end, start + 12);
  for (let at = start; at < bound; at++) {
    const lower = lowerAt(words, at);
    if (lower === 'and') return posAt(words, at - 1).startsWith('NN') || lowerAt(words, at - 1) === ',';
    if (!INSIDE.has(posAt(words, at))) return false;
  }
  return false;
}

function plainPhraseStart(words: Words, end: number, lowest: number): number {
  let at = end - 1;
  if (at < lowest) return -1;
  if (isPronoun(words, at)) return at;
  if (lowerAt(words, at) === ')') {
    const open = bracketStart(words, at, lowest);
    if (open > lowest) at = open - 1;
  }
  let head = -1;
  let start = -1;
  for (; at >= lowest; at--) {
    const pos = posAt(words, at);
    if (head < 0) {
      // the head comes last: a noun, a number, or a determiner that stands alone
      if (
        isNoun(words, at) ||
        pos === 'CD' ||
        ((pos === 'DT' || pos === 'JJ' || pos === 'JJS' || pos === 'JJR') && STAND_ALONE.has(lowerAt(words, at)))
      ) {
        if (TIME_WORDS.has(lowerAt(words, at)) && isNoun(words, at - 1)) continue;
        head = start = at;
        continue;
      }
      // a name the tagger does not know, right behind a quotation
      const unknownName =
        /^(JJ|VB|RB|IN)/.test(pos) && isMark(words, at - 1) && /^\p{Lu}/u.test(tokenAt(words, at).text);
      if (unknownName || (pos === 'JJ' && /^(DT)$/.test(posAt(words, at - 1)))) {
        head = start = at;
        continue;
      }
      if (isMark(words, at) && isNoun(words, at - 1)) continue;
      return -1;
    }
    if (INSIDE.has(pos)) {
      if (TIME_WORDS.has(lowerAt(words, at)) && posAt(words, at + 1) !== 'POS') break;
      if (pos === 'POS' || !OPENERS.has(pos)) {
        start = at;
        continue;
      }
      start = at;
      // a determiner opens the phrase, unless a possessive goes before it
      if (posAt(words, at - 1) === 'PDT') start = at - 1;
      break;
    }
    if ((pos === 'VBN' || pos === 'VBG') && /^(DT|PRP\$|JJ|POS|RB|CD)$/.test(posAt(words, at - 1))) continue;
    if (pos === 'RB' && posAt(words, at + 1).startsWith('JJ')) continue;
    if (lowerAt(words, at) === '&') continue;
    if (isMark(words, at) && at > lowest && (INSIDE.has(posAt(words, at - 1)) || isMark(words, start))) continue;
    break;
  }
  return start;
}

function bracketStart(words: Words, close: number, lowest: number): number {
  const bound = Math.max(lowest, close - 9);
  for (let at = close - 1; at >= bound; at--) if (lowerAt(words, at) === '(') return at;
  return -1;
}

import { INSIDE, isPronoun, LINKS, LONGEST_PHRASE, OPENERS, STAND_ALONE } from './phrase-words.ts';
import { TIME_WORDS } from './time-words.ts';
import { isFinite, isMark, isNoun, isVerb, lowerAt, posAt, tokenAt, type Words } from './words.ts';

/**
 * Where the plain noun phrase that begins here ends: no preposition, no clause, no apposition.
 *
 * @returns past its last token, or -1 where none begins
 */
export function plainPhraseEnd(words: Words, at: number, limit: number): number {
  const end = Math.min(limit, at + LONGEST_PHRASE);
  if (at >= end) return -1;
  if (isPronoun(words, at)) return at + 1;
  let next = at;
  let head = -1;
  for (; next < end; next++) {
    const pos = posAt(words, next);
    if (INSIDE.has(pos)) {
      if (
        OPENERS.has(pos) &&
        next > at &&
        head >= 0 &&
        posAt(words, next - 1) !== 'POS' &&
        posAt(words, next - 1) !== 'PDT'
      )
        break;
      if (
        head >= 0 &&
        TIME_WORDS.has(lowerAt(words, next)) &&
        posAt(words, next + 1) !== 'POS' &&
        !isNoun(words, next + 1)
      )
        break;
      if (isNoun(words, next) || pos === 'CD') head = next;
      else if (head < 0 && STAND_ALONE.has(lowerAt(words, next))) head = next;
      else if (pos === 'JJ' && next > at && /^\p{Lu}/u.test(tokenAt(words, next).text)) head = next;
      continue;
    }
    if ((pos === 'VBN' || pos === 'VBG') && next > at && head < 0) continue;
    if (pos === 'RB' && (head < 0 || next === at) && next + 1 < end && /^(JJ|CD|DT)/.test(posAt(words, next + 1)))
      continue;
    if (pos === 'CC' && head < 0 && next > at) continue;
    if (lowerAt(words, next) === '&' && next > at) continue;
    if (isMark(words, next) && head < next - 1 && next > at && next + 1 < end && INSIDE.has(posAt(words, next + 1)))
      continue;
    break;
  }
  return head < 0 ? -1 : Math.max(head + 1, posAt(words, head + 1) === 'POS' ? head + 2 : 0);
}

/** Past a short bracket that belongs to the phrase before it: "(R-Fla.)", "(the party's first)". */
function bracketEnd(words: Words, at: number, limit: number): number {
  if (posAt(words, at) !== '(' && lowerAt(words, at) !== '(') return at;
  const end = Math.min(limit, at + 9);
  for (let next = at + 1; next < end; next++) if (lowerAt(words, next) === ')') return next + 1;
  return at;
}

/** Where the noun phrase that begins here ends with all that hangs on it: "the head of the office in Porto (and of nothing else)". */
export function phraseEnd(words: Words, at: number, limit: number): number {
  const bound = Math.min(limit, at + LONGEST_PHRASE);
  let end = plainPhraseEnd(words, at, bound);
  if (end < 0) return -1;
  if (isPronoun(words, at)) return end;
  for (;;) {
    end = bracketEnd(words, end, bound);
    const pos = posAt(words, end);
    const lower = lowerAt(words, end);
    let next = -1;
    if ((pos === 'IN' || pos === 'TO') && LINKS.has(lower)) next = plainPhraseEnd(words, end + 1, bound);
    else if (
      (pos === 'VBN' || pos === 'JJ') &&
      LINKS.has(posAt(words, end + 1) === 'IN' ? lowerAt(words, end + 1) : '')
    )
      // "one official involved in the planning"
      next = plainPhraseEnd(words, end + 2, bound);
    else if (lower === 'and' || lower === 'or' || lower === '&') {
      next = plainPhraseEnd(words, end + 1, bound);
      // "Lima and the others said", but not "Lima said and the others left"
      if (next > 0 && isFinite(words, next) && !canShareVerb(words, at, end)) next = -1;
    }
    if (next < 0) return end;
    end = next;
  }
}

/** Two subjects joined by "and" share a verb only where no verb stands between them: always so inside one phrase. */
const canShareVerb = (words: Words, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) if (isVerb(words, at) && isFinite(words, at)) return false;
  return true;
};

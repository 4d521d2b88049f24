import { phraseEnd } from './phrase-end.ts';
import { isFinite, isMark, isVerb, lowerAt, posAt, type Words } from './words.ts';

/** Does a clause with its own subject and finite verb begin here? Looks at most 24 tokens ahead. */
export function clauseBegins(words: Words, at: number, limit: number): boolean {
  let start = at;
  if (isMark(words, start)) start++;
  if (posAt(words, start) === 'EX') return true;
  if (posAt(words, start) === 'RB' && /^(PRP|DT|NN|EX)/.test(posAt(words, start + 1))) start++;
  if (lowerAt(words, start) === 'if' || lowerAt(words, start) === 'once') return true;
  let end = phraseEnd(words, start, limit);
  if (end < 0) {
    return posAt(words, start) === 'VBG' && finiteSoon(words, start + 1, Math.min(limit, start + 10), 1);
  }
  if (posAt(words, start) === 'IN') return false;
  while (end < limit && /^(RB|MD)/.test(posAt(words, end)) && posAt(words, end) !== 'MD') end++;
  if (isFinite(words, end)) return true;
  if (
    isVerb(words, end) &&
    posAt(words, end) !== 'VBG' &&
    posAt(words, start) === 'PRP' &&
    /^(i|we|he|she|they)$/.test(lowerAt(words, start))
  )
    return true;
  if (isMark(words, end) && isFinite(words, end + 1)) return true;
  if (posAt(words, start) === 'PRP') return false;
  const lower = lowerAt(words, end);
  const pos = posAt(words, end);
  if (lower === 'who' || lower === 'which') return finiteSoon(words, end + 1, Math.min(limit, end + 14), 2);
  if (lower === ',') return closedByComma(words, end, limit);
  if (pos === 'VBN' || pos === 'VBG') return finiteSoon(words, end + 1, Math.min(limit, end + 10), 1);
  return false;
}

/** Does the n-th finite verb come before the clause breaks off? */
function finiteSoon(words: Words, at: number, limit: number, nth: number): boolean {
  let seen = 0;
  for (let next = at; next < limit; next++) {
    const lower = lowerAt(words, next);
    if (
      lower === ';' ||
      lower === ':' ||
      lower === '.' ||
      lower === ',' ||
      lower === 'that' ||
      posAt(words, next).startsWith('W')
    )
      return false;
    if (isFinite(words, next) && ++seen === nth) return true;
  }
  return false;
}

/** "the mayor, a doctor, will": a finite verb stands right behind the comma that closes the apposition. */
function closedByComma(words: Words, comma: number, limit: number): boolean {
  const bound = Math.min(limit, comma + 20);
  for (let next = comma + 2; next < bound; next++) {
    if (lowerAt(words, next) === ',') return isFinite(words, next + 1);
    if (isFinite(words, next) && !/^(who|which|that)$/.test(lowerAt(words, comma + 1))) return false;
  }
  return false;
}

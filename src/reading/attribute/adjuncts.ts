import { phraseEnd, plainPhraseEnd } from './phrase-end.ts';
import { TIME_WORDS } from './time-words.ts';
import { lowerAt, posAt, type Words } from './words.ts';

/** How many tokens may stand between a cue and its that-clause or quotation: day, place, addressee. */
const LONGEST_ADJUNCTS = 24;

/** Skips day words and short prepositional phrases between a cue and what it reports: "said Monday in Porto that". */
export function afterAdjuncts(words: Words, at: number, limit: number): number {
  let next = at;
  const bound = Math.min(limit, at + LONGEST_ADJUNCTS);
  while (next < bound) {
    const lower = lowerAt(words, next);
    const pos = posAt(words, next);
    if (TIME_WORDS.has(lower)) {
      next++;
      if (/^(morning|afternoon|evening|night)$/.test(lowerAt(words, next))) next++;
    } else if (pos === 'RB' && lower !== 'not') next++;
    else if (
      pos === 'IN' &&
      lower !== 'that' &&
      lower !== 'as' &&
      lower !== 'if' &&
      lower !== 'whether' &&
      lower !== 'because'
    ) {
      const end = phraseEnd(words, next + 1, bound);
      if (end < 0) return next;
      next = end;
    } else if (lower === 'last' || lower === 'this' || lower === 'earlier' || lower === 'next') {
      const end = plainPhraseEnd(words, next, bound);
      if (
        end < 0 ||
        !/^(week|month|year|night|morning|afternoon|evening|summer|fall|spring|winter|weekend|day)$/.test(
          lowerAt(words, end - 1),
        )
      )
        return next;
      next = end;
    } else if (lower === ',' && TIME_WORDS.has(lowerAt(words, next - 1))) next++;
    else return next;
  }
  return next;
}

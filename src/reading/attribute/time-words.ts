import { lowerAt, type Words } from './words.ts';

/** Time words: a phrase ends before them ("the minister Monday said"). */
export const TIME_WORDS = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'mon.',
  'tues.',
  'wed.',
  'thurs.',
  'fri.',
  'sat.',
  'sun.',
]); // prettier-ignore

const TIME_SPANS = new Set([
  'week',
  'month',
  'year',
  'night',
  'morning',
  'afternoon',
  'evening',
  'summer',
  'spring',
  'fall',
  'winter',
  'weekend',
  'day',
]); // prettier-ignore

/** The end of a phrase without the time words behind it: "Lima on Monday", "Lima this week" end after "Lima". */
export function withoutTime(words: Words, end: number, floor: number): number {
  let at = end;
  for (let round = 0; round < 3; round++) {
    const lower = lowerAt(words, at - 1);
    if (at - 1 <= floor) return at;
    if (TIME_WORDS.has(lower)) {
      at--;
      if (/^(on|late|early|last)$/.test(lowerAt(words, at - 1))) at--;
    } else if (TIME_SPANS.has(lower) && /^(this|last|next|earlier|each|every|that)$/.test(lowerAt(words, at - 2))) {
      at -= 2;
      if (lowerAt(words, at - 1) === 'earlier') at--;
    } else if (TIME_SPANS.has(lower) && TIME_WORDS.has(lowerAt(words, at - 2))) at--;
    else return at;
  }
  return at;
}

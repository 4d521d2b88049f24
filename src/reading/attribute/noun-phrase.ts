import { isFinite, isMark, isNoun, isVerb, lowerAt, posAt, tokenAt, type Words } from './words.ts';

/** No noun phrase of news prose is longer; the bound keeps hostile runs linear. */
const LONGEST_PHRASE = 40;

const INSIDE = new Set([
  'DT',
  'PDT',
  'PRP$',
  'CD',
  'JJ',
  'JJR',
  'JJS',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'POS',
  'FW',
  '$',
  '#',
  'WP$',
  'SYM',
  'HYPH',
]); // prettier-ignore
const OPENERS = new Set(['DT', 'PDT', 'PRP$', 'WP$']);
/** Prepositions that mostly continue a noun phrase, not a clause. */
const LINKS = new Set([
  'of',
  'in',
  'for',
  'from',
  'at',
  'with',
  'on',
  'to',
  'about',
  'by',
  'between',
  'against',
  'within',
  'behind',
  'under',
  'among',
  'near',
  'inside',
]); // prettier-ignore
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

const isPronoun = (words: Words, at: number): boolean => posAt(words, at) === 'PRP' || posAt(words, at) === 'EX';

/** A determiner that stands alone for a noun: "this", "those", "all", "some", "many". */
const STAND_ALONE = new Set([
  'this',
  'that',
  'these',
  'those',
  'all',
  'some',
  'both',
  'many',
  'most',
  'others',
  'few',
  'several',
  'each',
  'another',
  'either',
  'none',
  'more',
]); // prettier-ignore

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

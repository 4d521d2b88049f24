import { contentEnd, withoutFullStop } from './content-extent.ts';
import { phraseEnd, plainPhraseEnd, TIME_WORDS } from './noun-phrase.ts';
import { isFinite, isMark, isVerb, lowerAt, posAt, type Run, type Words } from './words.ts';

/** What follows a cue: the frame's name, where the content stands, and whom it was said to. */
export interface Complement {
  readonly frame: string;
  readonly content: Run | null;
  readonly addressee: Run | null;
  /** First token of what follows. */
  readonly at: number;
}

const QUESTION_WORDS = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which', 'whom']);
const TOPIC_LINKS = new Set([
  'about',
  'of',
  'for',
  'on',
  'against',
  'with',
  'in',
  'to',
  'at',
  'over',
  'from',
  'as',
  'by',
  'into',
  'upon',
  'toward',
  'towards',
  'regarding',
  'around',
  'like',
  'behind',
  'out',
]); // prettier-ignore
/** "in the event that": the clause hangs on the noun, not on the verb before it. */
const EMPTY_NOUNS = new Set([
  'event',
  'fact',
  'idea',
  'news',
  'way',
  'case',
  'point',
  'possibility',
  'belief',
  'notion',
  'condition',
  'hope',
  'fear',
  'view',
]); // prettier-ignore
/** How many tokens may stand between a cue and its that-clause or quotation: day, place, addressee. */
const LONGEST_ADJUNCTS = 24;

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

/** Skips day words and short prepositional phrases between a cue and what it reports: "said Monday in Porto that". */
function afterAdjuncts(words: Words, at: number, limit: number): number {
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

/** Where the quotation that opens here ends, or -1. A comma or colon may stand before it. */
export function quotationFrom(words: Words, at: number): number {
  const index = words.speechAt[at] ?? -1;
  const quotation = words.quotations[index];
  return quotation && quotation.firstToken === at ? quotation.endToken : -1;
}

/** What stands after a verb cue whose group ends at `at`. */
export function complementOf(words: Words, at: number, limit: number, passive: boolean): Complement {
  const none = { addressee: null, at };
  const direct = contentAt(words, at, limit);
  if (direct) return { ...direct, addressee: null };

  const moved = afterAdjuncts(words, at, limit);
  if (moved > at) {
    const later = contentAt(words, moved, limit);
    if (
      later &&
      !(later.frame === 'that' && EMPTY_NOUNS.has(lowerAt(words, moved - 1))) &&
      (later.frame === 'that' ||
        later.frame === 'quote' ||
        later.frame === 'colon' ||
        later.frame === 'bare' ||
        (later.frame === 'to' && posAt(words, moved - 1) !== 'IN'))
    ) {
      return { ...later, frame: later.frame, addressee: null };
    }
  }
  const lower = lowerAt(words, at);
  const pos = posAt(words, at);
  // somebody told: "told reporters that", "urged the council to"
  const plain = plainPhraseEnd(words, at, limit);
  if (plain > 0 && !passive) {
    const full = phraseEnd(words, at, limit);
    for (const end of full > plain ? [full, plain] : [plain]) {
      const past = afterAdjuncts(words, end, limit);
      const next = contentAt(words, past, limit) ?? (past > end ? contentAt(words, end, limit) : null);
      if (!next) continue;
      if (
        next.frame === 'that' ||
        next.frame === 'quote' ||
        next.frame === 'colon' ||
        next.frame === 'wh' ||
        (next.frame === 'bare' && posAt(words, next.at) !== 'VBG')
      ) {
        return { frame: `np-${next.frame}`, content: next.content, addressee: { first: at, end }, at: next.at };
      }
      if (next.frame === 'to')
        return {
          frame: 'np-to',
          content: { first: at, end: next.content?.end ?? end },
          addressee: { first: at, end },
          at,
        };
    }
    const object: Run = { first: at, end: Math.max(plain, contentEnd(words, at, limit, 'phrase')) };
    const link = lowerAt(words, plain);
    const marker = link === 'as' ? 'np-as' : pos === 'PRP' ? 'np-pronoun' : 'np';
    return { frame: marker, content: object, addressee: null, at };
  }
  if ((pos === 'IN' || pos === 'TO') && TOPIC_LINKS.has(lower)) {
    const content: Run = { first: at + 1, end: contentEnd(words, at + 1, limit, 'phrase') };
    if (content.end > content.first && content.first < limit)
      return { frame: `pp-${lower}`, content, addressee: null, at: at + 1 };
  }
  if (pos === 'VBG')
    return { frame: 'ing', content: { first: at, end: contentEnd(words, at, limit, 'phrase') }, ...none };
  if (/^(JJ|VBN|RB|VB)/.test(pos) && at < limit)
    return { frame: `adj`, content: { first: at, end: contentEnd(words, at, limit, 'phrase') }, ...none };
  return { frame: 'none', content: null, ...none };
}

/** Content that opens exactly here: a quotation, a that-clause, a clause, a question, an infinitive. */
function contentAt(words: Words, at: number, limit: number): Omit<Complement, 'addressee'> | null {
  let start = at;
  const lower = lowerAt(words, start);
  let colon = false;
  if (lower === ':' || lower === ',' || lower === ';' || lower === '—' || lower === '–' || lower === '--') {
    if (quotationFrom(words, start + 1) < 0) {
      if (lower !== ':' || start + 1 >= limit) return null;
      const end = withoutFullStop(words, start + 1, limit);
      return end > start + 1 ? { frame: 'colon', content: { first: start + 1, end }, at: start + 1 } : null;
    }
    colon = lower === ':';
    start++;
  }
  if (start >= limit) return null;
  const quotationEnd = quotationFrom(words, start);
  if (quotationEnd > 0) {
    return {
      frame: colon ? 'colon' : 'quote',
      content: { first: start, end: quotedEnd(words, start, quotationEnd, limit) },
      at: start,
    };
  }
  const pos = posAt(words, start);
  const word = lowerAt(words, start);
  // "signs that read": a clause about the signs, not what anybody says
  const relative = isFinite(words, start + 1) && posAt(words, start + 1) !== 'MD';
  if (word === 'that' && (pos === 'IN' || pos === 'DT' || pos === 'WDT') && start + 1 < limit && !relative) {
    if (pos === 'IN' || isMark(words, start + 1) || clauseBegins(words, start + 1, limit)) {
      return { frame: 'that', content: { first: start, end: contentEnd(words, start, limit, 'clause') }, at: start };
    }
  }
  if (QUESTION_WORDS.has(word) && /^(W|IN)/.test(pos)) {
    return { frame: 'wh', content: { first: start, end: contentEnd(words, start, limit, 'clause') }, at: start };
  }
  if (pos === 'TO' && /^(VB|RB)/.test(posAt(words, start + 1)) && posAt(words, start + 1) !== 'VBG') {
    return { frame: 'to', content: { first: start, end: contentEnd(words, start, limit, 'phrase') }, at: start };
  }
  if (clauseBegins(words, start, limit)) {
    return { frame: 'bare', content: { first: start, end: contentEnd(words, start, limit, 'clause') }, at: start };
  }
  return null;
}

/** A quotation that the sentence goes on after: "“a mess” of the plan", unless it closes with its own comma or full stop. */
function quotedEnd(words: Words, first: number, end: number, limit: number): number {
  if (end >= limit) return end;
  if (/^[.,!?]$/.test(lowerAt(words, end - 2)) && isMark(words, end - 1)) return end;
  const next = lowerAt(words, end);
  if (/^[,.;:)]$/.test(next)) return end;
  if ((next === 'and' || next === 'but') && isVerb(words, end + 1)) return end;
  return Math.max(end, contentEnd(words, first, limit, 'clause'));
}

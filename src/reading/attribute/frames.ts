import { afterAdjuncts } from './adjuncts.ts';
import { clauseBegins } from './clause-begins.ts';
import { contentEnd, withoutFullStop } from './content-extent.ts';
import { phraseEnd, plainPhraseEnd } from './phrase-end.ts';
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

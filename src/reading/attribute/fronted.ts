import type { Quotation } from '../layers/tagging.ts';
import { contentEnd, LONGEST_CONTENT } from './content-extent.ts';
import { clauseBegins } from './clause-begins.ts';
import { type Complement, quotationFrom } from './frames.ts';
import { isFinite, isMark, lowerAt, posAt, type Run, type Words } from './words.ts';

/** "The bridge, Lima said, was unsafe.": behind the comma the sentence's own verb goes on. */
export function interruptsAt(words: Words, after: number, limit: number): boolean {
  if (lowerAt(words, after) !== ',' || after + 2 >= limit) return false;
  return isFinite(words, after + 1) || (posAt(words, after + 1) === 'RB' && isFinite(words, after + 2));
}

export interface Fronted {
  readonly content: Run;
  readonly quoted: boolean;
}

/** Content that stands before subject and verb: "“We left,” Lima said." "The plan failed, Lima said." */
export function frontedBefore(words: Words, first: number, floor: number, interrupts: boolean): Fronted | null {
  let at = first - 1;
  if (at < 0) return null;
  if (lowerAt(words, at) === ',' && (words.speechAt[at] ?? -1) < 0 && (words.speechAt[at - 1] ?? -1) >= 0) at--;
  // a closing mark whose opening one was lost: "We had no keys,” Lima said."
  const stray =
    at > floor && isMark(words, at) && (words.speechAt[at] ?? -1) < 0 && /^[,?!]$/.test(lowerAt(words, at - 1));
  if (stray && at - floor <= LONGEST_CONTENT) return { content: { first: floor, end: at + 1 }, quoted: true };
  const speech = words.quotations[words.speechAt[at] ?? -1];
  if (speech && speech.endToken === at + 1 && speech.closed && (at >= floor || runsOn(words, at, first))) {
    const opening = openingOf(words, words.speechAt[at] ?? -1);
    if (opening !== speech) return { content: { first: opening.firstToken, end: at + 1 }, quoted: true };
    const ownSentence = words.sentences[words.sentenceAt[speech.firstToken] ?? -1];
    const begin = Math.max(ownSentence ? ownSentence.firstToken : 0, 0);
    return { content: { first: leadIn(words, begin, speech.firstToken), end: at + 1 }, quoted: true };
  }
  if (
    first - 1 < floor ||
    lowerAt(words, first - 1) !== ',' ||
    first - 1 - floor < (interrupts ? 1 : 3) ||
    first - floor > LONGEST_CONTENT
  )
    return null;
  const begin = floor;
  // a fronted clause has a verb; "In March, he said" has none
  let verb = false;
  const bound = Math.max(begin, first - 1 - 60);
  for (let next = first - 2; next >= bound && !verb; next--) verb = isFinite(words, next);
  if (!verb && !interrupts) return null;
  return { content: { first: begin, end: first - 1 }, quoted: false };
}

/** How many paragraphs back a quotation may have been opened. */
const MOST_PARAGRAPHS = 12;

/** The quotation that opened, paragraphs ago, what this one closes. */
function openingOf(words: Words, index: number): Quotation {
  let at = index;
  for (let round = 0; round < MOST_PARAGRAPHS; round++) {
    const quotation = words.quotations[at] as Quotation;
    if (!quotation.continues) return quotation;
    let before = at - 1;
    while (before >= 0 && before > at - 20 && words.quotations[before]?.within !== null) before--;
    const earlier = words.quotations[before];
    if (!earlier || earlier.closed || earlier.block < quotation.block - 1) return quotation;
    at = before;
  }
  return words.quotations[at] as Quotation;
}

/** A sentence boundary may stand after a quoted question; the same paragraph then goes on with "she asked". */
function runsOn(words: Words, mark: number, first: number): boolean {
  const before = words.sentences[words.sentenceAt[mark] ?? -1];
  const own = words.sentences[words.sentenceAt[first] ?? -1];
  return before !== undefined && before.block === own?.block && /^[,?!—–-]$/.test(lowerAt(words, mark - 1));
}

const LONGEST_LEAD_IN = 40;

/** Where content begins that ends in a quotation: with the quotation, or with the words of the sentence that lead into it. */
function leadIn(words: Words, begin: number, quotation: number): number {
  if (quotation - begin > LONGEST_LEAD_IN) return quotation;
  for (let at = quotation - 1; at >= begin; at--) {
    const lower = lowerAt(words, at);
    if (lower === ':' || lower === ';') return at + 1;
    if ((words.speechAt[at] ?? -1) >= 0 && at === quotation - 1) return quotation;
  }
  return begin;
}

/** The second half of interrupted content: "…, she said, …". */
export function continued(
  words: Words,
  after: number,
  limit: number,
  quoted: boolean,
  complement: Complement,
): Run | null {
  let at = after;
  if (complement.frame.endsWith('quote') || complement.frame === 'colon') {
    if (complement.content && (words.speechAt[complement.content.first] ?? -1) >= 0) return complement.content;
  }
  // the comma that closes the cue may follow day and place: "she said Monday in Porto, …"
  const bound = Math.min(limit, after + 16);
  while (at < bound && lowerAt(words, at) !== ',' && !isMark(words, at) && (words.speechAt[at] ?? -1) < 0) at++;
  if (lowerAt(words, at) !== ',') return null;
  const next = at + 1;
  if (next >= limit) return null;
  const end = quotationFrom(words, next);
  if (end > 0) return { first: next, end: Math.max(end, quoted ? end : contentEnd(words, next, limit, 'clause')) };
  if (quoted || at > after + 1) return null;
  const pos = posAt(words, next);
  const word = lowerAt(words, next);
  if (pos === 'VBG' || /^(and|but|who|which|as|while)$/.test(word)) return null;
  if (/^(a|an|the)$/.test(word) && !clauseBegins(words, next, limit)) return null;
  const stop = contentEnd(words, next, limit, 'clause');
  return stop > next ? { first: next, end: stop } : null;
}

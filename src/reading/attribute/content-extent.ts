import { isMark, lemmaAt, lowerAt, posAt, type Words } from './words.ts';

/** `clause`: a whole sentence is reported, so it runs on. `phrase`: a thing or an aim is named, so the next clause is the author's. */
export type ExtentMode = 'clause' | 'phrase';

/**
 * Words after which a reported phrase was ended by PolNeAR's annotators more often than not (train split, over the parts of
 * speech of its CoreNLP layer: "when" 0.54 of 70, "after" 0.52 of 85, "since" 0.41 of 22, "while" 0.40 of 35).
 */
const PHRASE_STOPS = new Set([
  'when',
  'after',
  'since',
  'while',
  'because',
  'before',
  'during',
  'although',
  'though',
  'whereas',
  'once',
  'even',
]); // prettier-ignore

/** Participles that open another attribution or an aside of the author: ", adding that", ", referring to". */
const ASIDES = new Set([
  'add',
  'say',
  'note',
  'refer',
  'cite',
  'accord',
  'tell',
  'call',
  'argue',
  'insist',
  'describe',
  'suggest',
  'warn',
  'speak',
  'explain',
  'urge',
  'vow',
  'quote',
  'express',
  'point',
  'promise',
  'recall',
  'allude',
  'claim',
  'accuse',
  'compare',
  'ask',
  'announce',
  'declare',
  'write',
  'mention',
  'reference',
  'echo',
  'acknowledge',
  'stress',
  'predict',
  'joke',
  'laugh',
  'drawing',
  'prompt',
  'adding',
]); // prettier-ignore

const DECLINING = new Set(['decline', 'refuse']);
const ANSWERING = new Set(['comment', 'answer', 'say', 'elaborate', 'discuss', 'respond', 'reply', 'explain', 'name']);

/** "denied that anybody was paid and declined to comment": the second verb is the speaker's again. */
const declinesToSpeak = (words: Words, at: number): boolean =>
  posAt(words, at) === 'VBD' &&
  DECLINING.has(lemmaAt(words, at)) &&
  lowerAt(words, at + 1) === 'to' &&
  ANSWERING.has(lemmaAt(words, at + 2));

/** What somebody named does beside the speaker of a sentence. */
const SPEAKING = new Set([
  'say',
  'thank',
  'deny',
  'decline',
  'refuse',
  'tell',
  'accuse',
  'praise',
  'condemn',
  'welcome',
  'add',
  'call',
]);
const LONGEST_NAME = 6;

/** "…, and Norland thanked": behind the comma somebody else, by name, speaks in the sentence's own tense. */
function otherSpeaks(words: Words, at: number): boolean {
  let end = at;
  while (end < at + LONGEST_NAME && posAt(words, end).startsWith('NNP')) end++;
  return end > at && posAt(words, end) === 'VBD' && SPEAKING.has(lemmaAt(words, end));
}

/** In tokens, quotations not counted. No clause of news prose is longer; the bound keeps hostile runs linear. */
export const LONGEST_CONTENT = 150;

/** Past the last word of a sentence: its closing full stop is left out, a closing quotation mark is kept. */
export function withoutFullStop(words: Words, first: number, end: number): number {
  let at = end;
  while (at > first + 1) {
    const lower = lowerAt(words, at - 1);
    if (lower === '.' || lower === ',' || lower === ';' || lower === ':' || lower === '…' || lower === '...') at--;
    else break;
  }
  return at;
}

/**
 * Where reported content that begins at `at` ends, within `limit` (the end of the sentence).
 */
export function contentEnd(words: Words, at: number, limit: number, mode: ExtentMode): number {
  const { speechAt, quotations } = words;
  // inside a quotation its own words are read as any others; a quotation that opens on the way is passed over whole
  const around = quotations[speechAt[at] ?? -1];
  const own = around && around.firstToken < at ? around : null;
  let steps = 0;
  let next = at + 1;
  for (; next < limit; next++) {
    const speech = quotations[speechAt[next] ?? -1];
    if (speech && speech !== own) {
      if (speech.endToken > limit) return speech.endToken;
      next = speech.endToken - 1;
      continue;
    }
    if (++steps > LONGEST_CONTENT || stopsBefore(words, next, lowerAt(words, next), mode, limit)) break;
  }
  return withoutFullStop(words, at, Math.min(next, limit));
}

function stopsBefore(words: Words, at: number, lower: string, mode: ExtentMode, limit: number): boolean {
  const pos = posAt(words, at);
  if (lower === ';') return true;
  if (lower === '—' || lower === '–' || lower === '--') return mode === 'phrase';
  if (lower === '(') return mode === 'phrase';
  if (lower === ',') return commaStops(words, at, mode, limit);
  if (mode === 'phrase') {
    if ((lower === 'and' || lower === 'but') && posAt(words, at + 1).startsWith('VB'))
      return posAt(words, at + 1) !== 'VBN';
    return PHRASE_STOPS.has(lower) && pos !== 'JJ' && pos !== 'DT';
  }
  return (lower === 'and' || lower === 'but') && declinesToSpeak(words, at + 1);
}

function commaStops(words: Words, comma: number, mode: ExtentMode, limit: number): boolean {
  let next = comma + 1;
  if (next >= limit) return false;
  const pos = posAt(words, next);
  const lower = lowerAt(words, next);
  if (lower === 'according' || (pos === 'VBG' && ASIDES.has(lemmaAt(words, next)))) return true;
  if (lower === 'and' || lower === 'but') {
    const after = posAt(words, next + 1);
    if (/^(VBD|PRP$)/.test(after)) return true;
    if (mode === 'phrase') return true;
    if (posAt(words, next + 1) === 'RB' && posAt(words, next + 2) === 'VBD') return true;
    if (otherSpeaks(words, next + 1)) return true;
    return false;
  }
  if (mode === 'clause') return false;
  if (isMark(words, next)) return false;
  if (/^(JJ|MD|TO)/.test(pos)) return false;
  // a list goes on: "jobs, schools and roads"
  if (/^(NN|CD|DT|PRP\$)/.test(pos)) return !listGoesOn(words, next, limit);
  return true;
}

function listGoesOn(words: Words, at: number, limit: number): boolean {
  const bound = Math.min(limit, at + 10);
  for (let next = at; next < bound; next++) {
    const lower = lowerAt(words, next);
    if (lower === 'and' || lower === 'or') return /^(NN|JJ|DT|PRP\$|CD|VBG)/.test(posAt(words, next + 1));
    if (lower === ',') continue;
    if (!/^(NN|JJ|DT|PRP\$|CD|POS|IN|VBG)/.test(posAt(words, next))) return false;
  }
  return false;
}

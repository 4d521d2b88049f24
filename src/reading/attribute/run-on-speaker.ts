import type { Candidate } from './candidate.ts';
import { isVerb, lowerAt, tokenAt, type Words } from './words.ts';

const LONGEST_SPEAKER = 12;
/** Set by hand: pull quotes are too rare in the data to be counted. */
const RUN_ON_CERTAINTY = 0.55;

/**
 * A pull quote with its speaker run on without punctuation, or glued to the title: "We will rebuild as planned Ana LimaMinister
 * of Health". Looked for in pull quotes, and in short paragraphs that begin with a quotation and end in a name.
 */
export function runOnSpeaker(
  words: Words,
  block: { readonly kind: string; readonly firstSentence: number; readonly endSentence: number },
): Candidate | null {
  const first = words.sentences[block.firstSentence]?.firstToken ?? 0;
  const end = words.sentences[block.endSentence - 1]?.endToken ?? 0;
  if (end - first < 4) return null;
  const speech = words.quotations[words.speechAt[first] ?? -1];
  if (speech?.firstToken === first && speech.closed && speech.endToken < end) {
    const begin = speech.endToken;
    return end - begin <= LONGEST_SPEAKER && namesSpeaker(words, begin, end)
      ? found(first, begin, end, 'signed-bare')
      : null;
  }
  if (block.kind !== 'pull_quote' || speech) return null;
  const begin = trailingName(words, Math.max(first + 3, end - LONGEST_SPEAKER), end);
  return begin < 0 ? null : found(first, begin, end, 'run-on');
}

/** Nothing but a name with its title: capitalised, no verb, no pronoun. */
function namesSpeaker(words: Words, first: number, end: number): boolean {
  let capitals = 0;
  for (let at = first; at < end; at++) {
    if (isVerb(words, at) || /^(he|she|they|it|we|i)$/.test(lowerAt(words, at))) return false;
    if (/^\p{Lu}/u.test(tokenAt(words, at).text)) capitals++;
    else if (!/^(of|the|for|and|de|da|,|\.|&|at|in|to|-|von|van|bin|al)$/.test(lowerAt(words, at))) return false;
  }
  return capitals > 0 && /^\p{Lu}/u.test(tokenAt(words, first).text);
}

/** Where the capitalised tail of a block begins that holds a name: at least two words, or one that glues two. */
function trailingName(words: Words, lowest: number, end: number): number {
  let begin = end;
  while (begin > lowest && namesSpeaker(words, begin - 1, end)) begin--;
  // a lower-case link may stand inside ("Minister of Health"): go on past it
  for (let at = begin - 1; at >= lowest; at--) if (namesSpeaker(words, at, end)) begin = at;
  const glued = /\p{Ll}\p{Lu}/u.test(tokenAt(words, Math.min(begin + 1, end - 1)).text);
  return end - begin >= 2 || glued ? (begin < end ? begin : -1) : -1;
}

const found = (first: number, begin: number, end: number, frame: string): Candidate => ({
  cue: null,
  lemma: '',
  frame,
  source: [{ first: begin, end }],
  content: [{ first, end: begin }],
  addressee: null,
  negated: false,
  scope: 'same_sentence',
  subject: 'phrase',
  traits: [],
  prior: RUN_ON_CERTAINTY,
});

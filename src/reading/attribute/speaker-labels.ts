import type { Candidate } from './candidate.ts';
import { withoutFullStop } from './content-extent.ts';
import { isMark, isNoun, isVerb, lowerAt, posAt, tokenAt, type Words } from './words.ts';

const LONGEST_LABEL = 7;
/** A dash and a name behind a closing mark leave little doubt; set by hand, the layout is too rare in the data to be counted. */
const SIGNED_CERTAINTY = 0.85;
const DASHES = new Set(['—', '–', '--', '―', '-', '~']);

/** "LIMA: We were not told." at the head of a paragraph, and "“We were not told.” — Ana Lima" at the end of a line. */
export function speakerLabels(
  words: Words,
  block: { readonly firstSentence: number; readonly endSentence: number },
): Candidate[] {
  const firstSentence = words.sentences[block.firstSentence];
  const lastSentence = words.sentences[block.endSentence - 1];
  if (!firstSentence || !lastSentence) return [];
  const first = firstSentence.firstToken;
  const end = lastSentence.endToken;
  return [...labelAtHead(words, first, end), ...signatures(words, first, end)];
}

function labelAtHead(words: Words, first: number, end: number): Candidate[] {
  let colon = first;
  const bound = Math.min(end, first + LONGEST_LABEL);
  while (colon < bound && lowerAt(words, colon) !== ':') colon++;
  if (colon >= bound || colon === first || colon + 2 >= end) return [];
  let names = 0;
  for (let at = first; at < colon; at++) {
    if (isVerb(words, at) || isMark(words, at) || posAt(words, at) === 'PRP') return [];
    if (/^\p{Lu}/u.test(tokenAt(words, at).text)) names++;
  }
  if (names === 0) return [];
  const upper = tokenAt(words, colon - 1).text;
  const quoted = (words.speechAt[colon + 1] ?? -1) >= 0;
  return [
    {
      cue: { first: colon, end: colon + 1 },
      lemma: ':',
      frame: quoted ? 'label-quote' : upper === upper.toUpperCase() && upper.length > 2 ? 'label-capitals' : 'label',
      source: [{ first, end: colon }],
      content: [{ first: colon + 1, end: withoutFullStop(words, colon + 1, end) }],
      addressee: null,
      negated: false,
      scope: 'same_sentence',
      subject: 'phrase',
      traits: [
        `labelpos:${posAt(words, colon - 1)}`,
        `long:${end - colon > 12 ? 'much' : 'little'}`,
        `block:${first === 0 ? 'headline' : 'body'}`,
      ],
    },
  ];
}

/** Words of a signature behind its dash: a name, an office, a place. */
const LONGEST_SIGNATURE = 12;

/** A list of signed quotations may stand in one paragraph, a line each. */
function signatures(words: Words, first: number, end: number): Candidate[] {
  const found: Candidate[] = [];
  for (let dash = first + 1; dash + 1 < end; dash++) {
    if (!DASHES.has(lowerAt(words, dash)) || !isMark(words, dash - 1) || !isNoun(words, dash + 1)) continue;
    const speech = words.quotations[words.speechAt[dash - 1] ?? -1];
    const last = speech ? signatureEnd(words, dash + 1, end) : -1;
    if (!speech || last < 0) continue;
    found.push({
      cue: { first: dash, end: dash + 1 },
      lemma: '—',
      frame: 'signed',
      source: [{ first: dash + 1, end: last }],
      content: [{ first: speech.firstToken, end: dash }],
      addressee: null,
      negated: false,
      scope: 'same_sentence',
      subject: 'phrase',
      traits: [],
      prior: SIGNED_CERTAINTY,
    });
  }
  return found;
}

/** Past the signature's last word: its line or paragraph ends there, or the next quotation begins; -1 where it goes on as a sentence. */
function signatureEnd(words: Words, first: number, end: number): number {
  const bound = Math.min(end, first + LONGEST_SIGNATURE);
  let at = first;
  while (at < bound && !isVerb(words, at)) {
    at++;
    const opens = (words.speechAt[at] ?? -1) >= 0;
    const between = words.text.slice(tokenAt(words, at - 1).end, tokenAt(words, at).start);
    if (at === end || opens || between.includes('\n')) {
      let last = at;
      while (last > first && /^[.,]$/.test(lowerAt(words, last - 1))) last--;
      return last > first ? last : -1;
    }
  }
  return -1;
}

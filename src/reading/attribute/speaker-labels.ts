import type { Candidate } from './candidate.ts';
import { withoutFullStop } from './content-extent.ts';
import { isMark, isNoun, isVerb, lowerAt, posAt, tokenAt, type Words } from './words.ts';

const LONGEST_LABEL = 7;
/** A dash and a name behind a closing mark leave little doubt; set by hand, the layout is too rare in the data to be counted. */
const SIGNED_CERTAINTY = 0.85;
const DASHES = new Set(['—', '–', '--', '―', '-', '~']);

/** "LIMA: We were not told." at the head of a paragraph, and "“We were not told.” — Ana Lima" at its foot. */
export function speakerLabels(
  words: Words,
  block: { readonly firstSentence: number; readonly endSentence: number },
): Candidate[] {
  const firstSentence = words.sentences[block.firstSentence];
  const lastSentence = words.sentences[block.endSentence - 1];
  if (!firstSentence || !lastSentence) return [];
  const first = firstSentence.firstToken;
  const end = lastSentence.endToken;
  return [...labelAtHead(words, first, end), ...signatureAtFoot(words, first, end)];
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

function signatureAtFoot(words: Words, first: number, end: number): Candidate[] {
  let last = end;
  while (last > first && /^[.,]$/.test(lowerAt(words, last - 1))) last--;
  const lowest = Math.max(first + 1, last - 14);
  let dash = last - 1;
  while (dash > lowest && !DASHES.has(lowerAt(words, dash))) dash--;
  if (dash <= lowest || dash + 1 >= last || !isMark(words, dash - 1)) return [];
  if (!isNoun(words, dash + 1) || (words.speechAt[dash - 1] ?? -1) < 0) return [];
  const speech = words.quotations[words.speechAt[dash - 1] as number];
  if (!speech) return [];
  return [
    {
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
    },
  ];
}

import { HEARSAY_ADVERBS } from '../../language/en/claim-nouns.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-extent.ts';
import { lowerAt, type Run, type Words } from './words.ts';

/** Set by hand: that somebody says so is sure, where the clause begins and ends is not. */
const HEARSAY_CERTAINTY = 0.35;
/** How far back the clause of a hearsay adverb may begin. */
const LONGEST_CLAUSE = 30;

/** "The minister allegedly took money.": somebody says so, and nobody is named. */
export function hearsay(
  words: Words,
  sentence: { readonly firstToken: number; readonly endToken: number },
): Candidate[] {
  const found: Candidate[] = [];
  const { firstToken: first, endToken: end } = sentence;
  for (let at = first; at < end; at++) {
    if (!HEARSAY_ADVERBS.has(lowerAt(words, at))) continue;
    let begin = at;
    const lowest = Math.max(first, at - LONGEST_CLAUSE);
    while (begin > lowest && !/^([,;:—–(]|and|but|that|because|while|after|when)$/.test(lowerAt(words, begin - 1)))
      begin--;
    const content: Run[] = [];
    if (begin < at) content.push({ first: begin, end: at });
    const stop = contentEnd(words, at, end, 'phrase');
    if (stop > at + 1) content.push({ first: at + 1, end: stop });
    if (content.length === 0) continue;
    found.push({
      cue: { first: at, end: at + 1 },
      lemma: lowerAt(words, at),
      frame: 'adverb',
      source: [],
      content,
      addressee: null,
      negated: false,
      scope: 'same_sentence',
      subject: 'none',
      traits: [],
      prior: HEARSAY_CERTAINTY,
    });
  }
  return found;
}

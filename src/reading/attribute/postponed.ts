import { CLAIM_NOUNS, VOICING_VERBS } from '../../language/en/claim-nouns.ts';
import type { Sentence } from '../layers/segmentation.ts';
import type { Candidate } from './candidate.ts';
import { withoutFullStop } from './content-extent.ts';
import { plainPhraseEnd } from './phrase-end.ts';
import { withApposition } from './subject.ts';
import { verbGroups } from './verb-group.ts';
import { lowerAt, posAt, type Run, type Words } from './words.ts';

const TAKES_UP = new Set(['the', 'this', 'that', 'these', 'those', 'such']);

/** How often a sentence of this shape gives its speaker to the one before it; set by hand, too rare in the data to be counted. */
const POSTPONED_CERTAINTY = 0.7;

/**
 * "… were behind the blast. The accusation was made by the Interior Ministry." "This was stated by …": a sentence that reads as
 * fact, and the next says whose words it is.
 */
export function postponed(words: Words, previous: Sentence | undefined, sentence: Sentence): Candidate | null {
  if (!previous || previous.block < sentence.block - 1) return null;
  const { firstToken: first, endToken: end } = sentence;
  if (end - first > 60 || !TAKES_UP.has(lowerAt(words, first)) || (words.speechAt[first] ?? -1) >= 0) return null;
  const subjectEnd = plainPhraseEnd(words, first, end);
  const head = subjectEnd < 0 ? first : subjectEnd - 1;
  const noun = lowerAt(words, head);
  const named = CLAIM_NOUNS.has(noun);
  const bare = subjectEnd - first <= 1 && /^(this|that)$/.test(lowerAt(words, first));
  if (!named && !bare) return null;
  const group = verbGroups(words, Math.max(first + 1, subjectEnd), end)[0];
  if (!group || group.first > Math.max(first + 1, subjectEnd) + 1 || !VOICING_VERBS.has(group.lemma)) return null;
  const source = agentOf(words, group.end, end, group.passive ? 'by' : group.lemma === 'come' ? 'from' : null);
  if (!source) return null;
  const content: Run = {
    first: previous.firstToken,
    end: withoutFullStop(words, previous.firstToken, previous.endToken),
  };
  return {
    cue: { first: group.first, end: group.end },
    lemma: named ? noun.replace(/s$/, '') : group.lemma,
    frame: 'postponed',
    source: [source],
    content: [content],
    addressee: null,
    negated: group.negated,
    scope: 'previous_sentence',
    subject: 'phrase',
    traits: [],
    prior: group.negated ? POSTPONED_CERTAINTY / 2 : POSTPONED_CERTAINTY,
  };
}

function agentOf(words: Words, at: number, limit: number, link: 'by' | 'from' | null): Run | null {
  if (!link) return null;
  const bound = Math.min(limit, at + 8);
  for (let next = at; next < bound; next++) {
    if (lowerAt(words, next) !== link || posAt(words, next + 1) === 'VBG') continue;
    const end = agentEnd(words, next + 1, limit);
    return end < 0 ? null : { first: next + 1, end: withApposition(words, end, limit) };
  }
  return null;
}

/** "the mayor of Porto Novo", "Lima and Costa"; not the letter in which it was said. */
function agentEnd(words: Words, at: number, limit: number): number {
  let end = plainPhraseEnd(words, at, limit);
  for (let round = 0; round < MOST_LINKS && end > 0 && AGENT_LINKS.has(lowerAt(words, end)); round++) {
    const next = plainPhraseEnd(words, end + 1, limit);
    if (next < 0) break;
    end = next;
  }
  return end;
}

const AGENT_LINKS = new Set(['of', 'for', 'and', '&']);
const MOST_LINKS = 4;

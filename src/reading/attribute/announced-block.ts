import type { Candidate } from './candidate.ts';
import type { Part } from './sentence-parts.ts';
import type { Subject } from './subject.ts';
import { traitsOf } from './traits.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Words } from './words.ts';

/** How many of a sentence's last verbs may announce the next paragraph. */
const ANNOUNCING_TOKENS = 30;

/** "The governor added:" and the next paragraph is what was added. */
export function blockCandidate(words: Words, group: VerbGroup, subject: Subject | null, part: Part): Candidate | null {
  if (!subject?.run || part.limit - group.head > ANNOUNCING_TOKENS) return null;
  const own = words.sentences[words.sentenceAt[group.head] ?? -1];
  const next = words.sentences[words.sentenceAt[part.limit] ?? -1];
  if (!own || !next || next.block !== own.block + 1) return null;
  const speech = words.quotations[words.speechAt[next.firstToken] ?? -1];
  const last = words.sentences[(words.blocks[next.block]?.endSentence ?? 0) - 1];
  if (!last) return null;
  const end = speech ? speech.endToken : last.endToken;
  return {
    cue: { first: group.first, end: group.end },
    lemma: group.lemma,
    frame: speech ? 'block-quote' : 'block',
    source: [subject.run],
    content: [{ first: next.firstToken, end }],
    addressee: null,
    negated: group.negated,
    scope: 'cross_paragraph',
    subject: subject.kind,
    traits: traitsOf(words, group, subject, [], 'block'),
  };
}

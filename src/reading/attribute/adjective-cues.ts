import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-extent.ts';
import { clauseBegins } from './clause-begins.ts';
import type { Part } from './sentence-parts.ts';
import type { Subject } from './subject.ts';
import { traitsOf } from './traits.ts';
import type { VerbGroup } from './verb-group.ts';
import { lowerAt, posAt, type Words } from './words.ts';

const LINKING = new Set(['be', 'feel', 'seem', 'become', 'remain', 'sound', 'appear', 'look']);
const ADJECTIVE_LINKS = new Set(['about', 'of', 'by', 'with', 'at', 'for', 'in', 'over']);

/** "is confident that", "remains opposed to", "was unaware of": the adjective is the cue. */
export function adjectiveCandidate(
  words: Words,
  group: VerbGroup,
  subject: Subject | null,
  part: Part,
): Candidate | null {
  if (!subject?.run || !LINKING.has(group.lemma)) return null;
  let at = group.end;
  while (at < group.end + 3 && posAt(words, at) === 'RB') at++;
  if (!/^(JJ|VBN)/.test(posAt(words, at)) || at + 2 >= part.limit) return null;
  const next = lowerAt(words, at + 1);
  const clause = (next === 'that' && posAt(words, at + 1) === 'IN') || clauseBegins(words, at + 1, part.limit);
  const frame = clause
    ? 'adjective-that'
    : next === 'to'
      ? 'adjective-to'
      : ADJECTIVE_LINKS.has(next)
        ? `adjective-${next}`
        : '';
  if (!frame) return null;
  const first = clause || (next === 'to' && posAt(words, at + 2).startsWith('VB')) ? at + 1 : at + 2;
  const end = contentEnd(words, first, part.limit, clause ? 'clause' : 'phrase');
  if (end <= first) return null;
  const content = [{ first, end }];
  return {
    cue: { first: group.first, end: at + 1 },
    lemma: lowerAt(words, at),
    frame,
    source: [subject.run],
    content,
    addressee: null,
    negated: group.negated,
    scope: 'same_sentence',
    subject: subject.kind,
    traits: traitsOf(words, group, subject, content, frame),
  };
}

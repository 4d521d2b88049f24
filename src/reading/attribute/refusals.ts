import type { Candidate } from './candidate.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import { lowerAt, posAt, type Run, type Words } from './words.ts';

/** Verbs that report, negated, that no answer came. */
const ANSWERING = new Set(['respond', 'reply', 'answer', 'comment', 'return', 'elaborate']);
/** Set by hand: too rare in the data to be counted one by one, and a record without them would read silence as nothing at all. */
const REFUSAL_CERTAINTY = 0.6;
const LONGEST_REST = 14;

/**
 * "did not respond to a request for comment", "could not be reached", "left the question unanswered": no words, yet a record.
 * The content is what was not given; where nothing is named, the verb itself.
 */
export function refusal(words: Words, group: VerbGroup, subject: Subject | null, limit: number): Candidate | null {
  if (!subject?.run) return null;
  const unreached = group.lemma === 'reach' && group.negated && group.passive;
  const unanswered = group.negated && !group.passive && ANSWERING.has(group.lemma);
  const left = group.lemma === 'leave' ? leftUnanswered(words, group.end, limit) : -1;
  if (!unreached && !unanswered && left < 0) return null;
  const after: Run = { first: group.end, end: left > 0 ? left : restEnd(words, group.end, limit) };
  const named = after.end > after.first;
  if (!named && group.first === group.head) return null;
  return {
    cue: { first: group.first, end: named ? group.end : group.head },
    lemma: unreached ? 'reach' : group.lemma,
    frame: 'refusal',
    source: [subject.run],
    content: [named ? after : { first: group.head, end: group.end }],
    addressee: null,
    negated: group.negated,
    scope: 'same_sentence',
    subject: subject.kind,
    traits: [],
    prior: REFUSAL_CERTAINTY,
  };
}

function restEnd(words: Words, at: number, limit: number): number {
  const bound = Math.min(limit, at + LONGEST_REST);
  let end = at;
  while (
    end < bound &&
    !/^[.,;:—–]$/.test(lowerAt(words, end)) &&
    posAt(words, end) !== 'CC' &&
    posAt(words, end) !== '"'
  )
    end++;
  return end;
}

function leftUnanswered(words: Words, at: number, limit: number): number {
  const bound = Math.min(limit, at + LONGEST_REST);
  for (let next = at; next < bound; next++) {
    const lower = lowerAt(words, next);
    if (lower === 'unanswered') return next + 1;
    if (lower === ',' || lower === ';') return -1;
  }
  return -1;
}

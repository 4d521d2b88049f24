import { ANSWER_VERBS, REQUEST_NOUNS, SILENCE_CUES } from '../../language/en/performance.ts';
import { TIME_NOUNS } from '../../language/en/targets.ts';
import { indexPhrases, longestPhraseAt, type PhraseMatch } from '../../language/phrase-index.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-extent.ts';
import { type Subject, subjectBefore } from './subject.ts';
import { type VerbGroup, verbGroups } from './verb-group.ts';
import { lemmaAt, lowerAt, posAt, type Run, type Words } from './words.ts';

const silences = indexPhrases(SILENCE_CUES);

/** Set by hand: annotated articles hold too few of each of these cues to count them. */
const SILENCE_CERTAINTY = 0.7;

/** How near a word must stand that shows that an answer was wanted. */
const NEARBY = 6;

/** What shows that silence was kept towards somebody who asked, where the verb alone could mean much else. */
const ASKED_FOR = new Set([
  'question',
  'questions',
  'comment',
  'interview',
  'interviews',
  'reporters',
  'inquiries',
  'enquiries',
]);
const TELLING = new Set(['leave', 'remain', 'stay', 'keep', 'instead', 'say', 'make', 'could', 'can', 'cannot']);

/**
 * "could not be reached", "left the question unanswered", "has remained silent on the raid", "did not respond to a request":
 * saying nothing is told of somebody too, and readers ask who did.
 */
export function silenceCandidates(
  words: Words,
  sentence: { readonly firstToken: number; readonly endToken: number },
): Candidate[] {
  const found: Candidate[] = [];
  const { firstToken: floor, endToken: end } = sentence;
  let before: Subject | null = null;
  for (const group of verbGroups(words, floor, end)) {
    if ((words.speechAt[group.head] ?? -1) !== -1) continue;
    const match = silenceAt(words, group, floor, end);
    const own = subjectBefore(words, group, floor);
    const isJoined = posAt(words, group.first - 1) === 'CC' || lowerAt(words, group.first - 1) === 'instead';
    const subject: Subject | null = own ?? (isJoined ? before : null);
    if (subject !== null) before = subject;
    if (match === null || subject === null || subject.run === null) continue;
    const [cue, content] = split(words, group, match, end);
    found.push({
      cue,
      lemma: lemmaAt(words, group.head),
      frame: 'silence',
      source: [subject.run],
      content: [content],
      addressee: null,
      negated: group.negated,
      scope: 'same_sentence',
      subject: own === null ? 'shared' : own.kind,
      traits: [],
      prior: SILENCE_CERTAINTY,
    });
  }
  return found;
}

function silenceAt(
  words: Words,
  group: VerbGroup,
  floor: number,
  end: number,
): Pick<PhraseMatch<unknown>, 'firstToken' | 'endToken'> | null {
  for (let at = Math.max(floor, group.first - 1); at <= group.head; at++) {
    const match = longestPhraseAt(silences, words, at, end);
    if (match === null || match.endToken <= group.head) continue;
    const isPlain = TELLING.has(lemmaAt(words, at)) || TELLING.has(lowerAt(words, at)) || match.value === 'declined';
    if (isPlain || isNear(words, group.head, end, ASKED_FOR)) return match;
  }
  if (!group.negated || !ANSWER_VERBS.has(group.lemma)) return null;
  const wanted = group.lemma === 'return' ? REQUEST_NOUNS : null;
  return wanted === null || isNear(words, group.head, end, wanted)
    ? { firstToken: group.first, endToken: group.end }
    : null;
}

function isNear(words: Words, at: number, end: number, wanted: ReadonlySet<string>): boolean {
  for (let token = at + 1; token < Math.min(end, at + 1 + NEARBY); token++) {
    if (wanted.has(lowerAt(words, token))) return true;
  }
  return false;
}

/** The cue with its preposition, and what the silence is about; where nothing follows, the last word of the phrase itself. */
function split(
  words: Words,
  group: VerbGroup,
  match: Pick<PhraseMatch<unknown>, 'firstToken' | 'endToken'>,
  end: number,
): readonly [Run, Run] {
  const first = Math.min(group.first, match.firstToken);
  // "left the question unanswered" holds its object inside the phrase
  if (match.endToken > group.end + 1)
    return [
      { first, end: group.end },
      { first: group.end, end: match.endToken },
    ];
  let after = Math.max(group.end, match.endToken);
  if (/^(to|on|about)$/.test(lowerAt(words, after)) && !TIME_NOUNS.has(lowerAt(words, after + 1))) after++;
  const stop = contentEnd(words, after, end, 'phrase');
  if (stop > after && words.tokens[after]?.kind !== 'punctuation')
    return [
      { first, end: after },
      { first: after, end: stop },
    ];
  const last = Math.max(group.end, match.endToken) - 1;
  return [
    { first, end: Math.max(first + 1, last) },
    { first: last, end: last + 1 },
  ];
}

import { CLAIM_NOUNS } from '../../language/en/claim-nouns.ts';
import { adjectiveCandidate } from './adjective-cues.ts';
import { blockCandidate } from './announced-block.ts';
import type { Candidate } from './candidate.ts';
import { cutAtComma } from './clause-limits.ts';
import { type Complement, complementOf } from './frames.ts';
import { continued, type Fronted, frontedBefore, interruptsAt } from './fronted.ts';
import { governs, withholds } from './governing-verbs.ts';
import { phraseEnd, plainPhraseEnd } from './phrase-end.ts';
import { type Part, partsOf } from './sentence-parts.ts';
import { LOOK_BACK, type Reading, subjectOf } from './shared-subject.ts';
import type { Subject } from './subject.ts';
import { traitsOf } from './traits.ts';
import type { VerbGroup } from './verb-group.ts';
import { lowerAt, posAt, type Run, type Words } from './words.ts';

/** All verbs of a sentence that could report something, whatever their meaning: the lexicon weighs them afterwards. */
export function verbCandidates(
  words: Words,
  sentence: { readonly firstToken: number; readonly endToken: number },
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const part of partsOf(words, sentence.firstToken, sentence.endToken)) {
    const readings: Reading[] = [];
    for (const group of part.groups) {
      const { candidate, subject, reach } = read(words, group, part, readings);
      const block = part.opensBlock ? blockCandidate(words, group, subject, part) : null;
      if (block) candidates.push(block);
      readings.push({ group, subject, reach });
      if (readings.length > LOOK_BACK) readings.shift();
      if (!candidate) continue;
      const governing = candidates.at(-1);
      if (governing && withholds(governing, group)) continue;
      if (governing && governs(words, governing, group, candidate)) {
        candidates.pop();
        candidates.push({
          ...candidate,
          cue: { first: governing.cue?.first ?? group.first, end: candidate.cue?.end ?? group.end },
        });
      } else candidates.push(candidate);
    }
  }
  return candidates;
}

function read(words: Words, group: VerbGroup, part: Part, readings: readonly Reading[]) {
  const { floor, limit } = part;
  const subject = subjectOf(words, group, part, readings);
  const block =
    subject &&
    (subject.kind === 'phrase' ||
      subject.kind === 'pronoun' ||
      subject.kind === 'inverted' ||
      subject.kind === 'relative')
      ? subject
      : null;
  const after = Math.max(group.end, block?.end ?? 0);
  const complement = cutAtComma(words, complementOf(words, after, limit, group.passive), group, subject, part);
  const clausal = /that|bare|quote|colon|wh/.test(complement.frame);
  const reach = clausal ? (complement.content?.end ?? after) : after;
  const adjective = adjectiveCandidate(words, group, subject, part);
  if (adjective) return { candidate: adjective, subject, reach };
  // "the race is open, as Lima said": the fronted content ends before "as"
  const fronted = block && lowerAt(words, block.first - 1) === 'as' ? block.first - 1 : (block?.first ?? 0);
  // behind a quotation a participle is a past tense that was misread: \"…,” Devine added\"
  const before =
    block && (group.form === 'finite' || group.form === 'participle')
      ? frontedBefore(words, fronted, floor, interruptsAt(words, after, limit))
      : null;
  const front = before && (group.form === 'finite' || before.quoted) ? before : null;
  const strong =
    front !== null && (front.quoted || (!clausal && complement.frame !== 'to') || complement.frame === 'quote');
  const candidate =
    front && strong
      ? frontedCandidate(words, group, block as Subject, front, complement, limit)
      : plainCandidate(words, group, subject, complement, part);
  return { candidate, subject, reach };
}

function frontedCandidate(
  words: Words,
  group: VerbGroup,
  block: Subject,
  front: Fronted,
  complement: Complement,
  limit: number,
): Candidate {
  const content: Run[] = [front.content];
  const after = Math.max(group.end, block.end);
  const rest = continued(words, after, limit, front.quoted, complement);
  if (rest) content.push(rest);
  return {
    cue: { first: group.first, end: group.end },
    lemma: group.lemma,
    frame: front.quoted ? 'front-quote' : 'front',
    source: block.run ? [block.run] : [],
    content,
    addressee: complement.addressee,
    negated: group.negated,
    scope: 'same_sentence',
    subject: block.kind,
    traits: traitsOf(words, group, block, content, rest ? 'both' : complement.frame),
  };
}

function plainCandidate(
  words: Words,
  group: VerbGroup,
  subject: Subject | null,
  complement: Complement,
  part: Part,
): Candidate | null {
  let source: readonly Run[] = subject?.run ? [subject.run] : [];
  let content: readonly Run[] = complement.content ? [complement.content] : [];
  let frame = complement.frame;
  const raising = group.passive || group.lemma === 'seem' || group.lemma === 'appear' || group.form === 'participle';
  if (raising) {
    const agent = group.passive || group.form === 'participle' ? agentAfter(words, group.end, part.limit) : null;
    if (agent) {
      frame = `agent-${complement.frame}`;
      content = source;
      source = [agent];
    } else if (group.form === 'participle') {
      frame = `participle-${complement.frame}`;
    } else if (/^(that|wh|quote|colon|bare|pp-about|pp-of)$/.test(frame)) {
      frame = `passive-${frame}`;
      source = [];
    } else {
      frame = group.passive ? `passive-${frame}` : frame;
      content = [...source, ...content];
      source = [];
    }
  }
  if (content.length === 0) return null;
  return {
    cue: { first: group.first, end: cueEnd(words, group, complement) },
    lemma: group.lemma,
    frame,
    source,
    content,
    addressee: complement.addressee,
    negated: group.negated,
    scope: 'same_sentence',
    subject: subject?.kind ?? 'none',
    traits: traitsOf(words, group, subject, content, complement.frame),
    ...(answersClaim(words, group, subject, frame, complement) ? { prior: ANSWER_CERTAINTY } : {}),
  };
}

const ANSWERING = new Set(['deny', 'reject', 'dismiss', 'repeat', 'confirm']);
/** Set by hand: annotated articles hold too few bare denials of a claim to count them. */
const ANSWER_CERTAINTY = 0.6;

/** "denied the accusation", "rejected the claims", "denied taking money": what was said is named by a noun alone. */
function answersClaim(
  words: Words,
  { lemma, form, passive }: VerbGroup,
  subject: Subject | null,
  frame: string,
  { content }: Complement,
): boolean {
  if (lemma === 'deny' && frame === 'ing' && form === 'finite' && !passive) return subject?.run != null;
  if (frame !== 'np' || form !== 'finite' || passive || !subject?.run || !content || !ANSWERING.has(lemma))
    return false;
  const end = plainPhraseEnd(words, content.first, content.end);
  return end > 0 && CLAIM_NOUNS.has(lowerAt(words, end - 1));
}

const cueEnd = (words: Words, group: VerbGroup, complement: Complement): number =>
  complement.frame.startsWith('pp-') && posAt(words, group.end) !== 'PRP' ? group.end + 1 : group.end;

/** "by the council": who did what a passive verb tells. */
function agentAfter(words: Words, at: number, limit: number): Run | null {
  const bound = Math.min(limit, at + 6);
  for (let next = at; next < bound; next++) {
    if (lowerAt(words, next) !== 'by' || posAt(words, next + 1) === 'VBG') continue;
    const end = phraseEnd(words, next + 1, limit);
    return end < 0 ? null : { first: next + 1, end };
  }
  return null;
}

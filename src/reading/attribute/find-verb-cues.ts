import type { Quotation } from '../layers/tagging.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd, LONGEST_CONTENT } from './content-extent.ts';
import { type Complement, clauseBegins, complementOf, quotationFrom } from './frames.ts';
import { phraseEnd } from './noun-phrase.ts';
import { type Subject, subjectAfter, subjectBefore } from './subject.ts';
import { type VerbGroup, verbGroups } from './verb-group.ts';
import { isFinite, isMark, isNoun, lowerAt, neutralHead, posAt, type Run, type Words } from './words.ts';

/** A verb group with what stands around it, kept so that later groups of the sentence can share its subject. */
interface Reading {
  readonly group: VerbGroup;
  readonly subject: Subject | null;
  /** Past the clause it reports, so that a later verb inside that clause is told from one beside it. */
  readonly reach: number;
}

/** How many earlier verb groups are asked for a subject to share. */
const LOOK_BACK = 12;

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

/** Verbs that only start, try or seem to do what the infinitive behind them says: "went on to say", "appeared to suggest". */
const CATENATIVES = new Set([
  'seem',
  'appear',
  'go',
  'go on',
  'begin',
  'continue',
  'start',
  'try',
  'attempt',
  'come',
  'proceed',
  'tend',
  'need',
  'have',
  'use',
  'manage',
  'move',
  'rush',
  'take',
]); // prettier-ignore

/** Verbs that take back what the infinitive behind them names: it was not done, so it is nobody's statement. */
const WITHHOLDING = new Set(['refuse', 'decline', 'fail', 'neglect', 'hesitate', 'avoid']);

const withholds = (governing: Candidate, group: VerbGroup): boolean =>
  group.form === 'infinitive' &&
  WITHHOLDING.has(governing.lemma) &&
  governing.frame === 'to' &&
  governing.content[0]?.first === group.first;

function governs(words: Words, governing: Candidate, group: VerbGroup, candidate: Candidate): boolean {
  if (group.form !== 'infinitive' || !governing.cue || !CATENATIVES.has(governing.lemma)) return false;
  if (governing.cue.end !== group.first && governing.cue.end + 1 !== group.first) return false;
  return /that|bare|quote|colon|wh/.test(candidate.frame) && lowerAt(words, group.first) === 'to';
}

interface Part {
  readonly floor: number;
  readonly limit: number;
  readonly groups: readonly VerbGroup[];
  /** The sentence ends its paragraph with a colon: what it announces is the next paragraph. */
  readonly opensBlock: boolean;
}

/** The author's words of a sentence, and apart from them each stretch of speech in it. */
function partsOf(words: Words, first: number, end: number): Part[] {
  const parts: Part[] = [];
  const outside: VerbGroup[] = [];
  let at = first;
  while (at < end) {
    const speech = words.speechAt[at] ?? -1;
    let next = at + 1;
    while (next < end && (words.speechAt[next] ?? -1) === speech) next++;
    const groups = verbGroups(words, at, next);
    if (speech < 0) for (const group of groups) outside.push(group);
    else if (groups.length > 0)
      parts.push({ floor: isMark(words, at) ? at + 1 : at, limit: next, groups, opensBlock: false });
    at = next;
  }
  parts.unshift({ floor: first, limit: end, groups: outside, opensBlock: lowerAt(words, end - 1) === ':' });
  return parts;
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
  const strong = front !== null && (front.quoted || !clausal || complement.frame === 'quote');
  const candidate =
    front && strong
      ? frontedCandidate(words, group, block as Subject, front, complement, limit)
      : plainCandidate(words, group, subject, complement, part);
  return { candidate, subject, reach };
}

const LINKING = new Set(['be', 'feel', 'seem', 'become', 'remain', 'sound', 'appear', 'look']);
const ADJECTIVE_LINKS = new Set(['about', 'of', 'by', 'with', 'at', 'for', 'in', 'over']);

/** "is confident that", "remains opposed to", "was unaware of": the adjective is the cue. */
function adjectiveCandidate(words: Words, group: VerbGroup, subject: Subject | null, part: Part): Candidate | null {
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

/** Words that open a clause which a comma closes: "While aides say it works, others doubt it." */
const SUBORDINATORS = new Set([
  'while',
  'although',
  'though',
  'as',
  'if',
  'when',
  'after',
  'because',
  'since',
  'whereas',
  'before',
  'once',
]); // prettier-ignore

/** Ends content at the comma that closes the subordinate or relative clause its cue stands in. */
function cutAtComma(
  words: Words,
  complement: Complement,
  group: VerbGroup,
  subject: Subject | null,
  part: Part,
): Complement {
  const { content } = complement;
  if (!content || content.end - content.first < 3) return complement;
  const before = (subject?.run ? subject.first : group.first) - 1;
  const subordinate =
    SUBORDINATORS.has(lowerAt(words, before)) &&
    (before <= part.floor + 1 || /^[,"“(]$|^(but|and)$/.test(lowerAt(words, before - 1)));
  const relative = subject?.kind === 'relative' && lowerAt(words, before) === ',';
  if (!subordinate && !relative) return complement;
  const bound = Math.min(content.end - 1, content.first + 80);
  for (let at = content.first + 2; at < bound; at++) {
    if (lowerAt(words, at) !== ',' || (words.speechAt[at] ?? -1) >= 0) continue;
    const closes = relative
      ? /^(VB[DNZP]|MD)$/.test(posAt(words, at + 1)) || (posAt(words, at + 1) === 'RB' && isFinite(words, at + 2))
      : clauseBegins(words, at + 1, part.limit);
    if (closes) return { ...complement, content: { first: content.first, end: at } };
  }
  return complement;
}

/** The subject before the verb, after it, shared with an earlier verb, or that of the verb which governs it. */
function subjectOf(words: Words, group: VerbGroup, part: Part, readings: readonly Reading[]): Subject | null {
  const own =
    group.form === 'finite' || group.form === 'participle' || group.form === 'imperative' || group.form === 'ing';
  if (own) {
    const before = subjectBefore(words, group, part.floor);
    const giver = group.form === 'ing' && before?.run ? giverOf(before.run, readings) : null;
    if (giver) return { ...giver, kind: 'controller', first: group.first, end: group.end };
    if (before) return before;
    const previous = lowerAt(words, group.first - 1);
    const opens =
      group.first === part.floor ||
      previous === ',' ||
      isMark(words, group.first - 1) ||
      previous === '—' ||
      previous === '–';
    if (opens && (group.form === 'finite' || (group.form === 'participle' && group.lemma === 'say')) && !group.modal) {
      const after = subjectAfter(words, group, part.limit);
      if (after) return after;
    }
  }
  const shared = sharedSubject(group, readings);
  if (!shared?.run) return null;
  const kind = group.form === 'finite' || group.form === 'imperative' ? 'shared' : 'controller';
  return { run: shared.run, kind, first: group.first, end: group.end };
}

const GIVING = new Set([
  'issue',
  'release',
  'give',
  'make',
  'send',
  'write',
  'post',
  'publish',
  'file',
  'deliver',
  'hold',
  'sign',
  'have',
  'read',
  'share',
  'circulate',
]); // prettier-ignore

/** "The office issued a statement saying …": the words are the office's, not the statement's. */
function giverOf(object: Run, readings: readonly Reading[]): Subject | null {
  const last = readings.at(-1);
  return last?.subject?.run && last.group.end === object.first && GIVING.has(last.group.lemma) ? last.subject : null;
}

/** The subject of the nearest earlier verb that does not stand in a clause reported before this one. */
function sharedSubject(group: VerbGroup, readings: readonly Reading[]): Subject | null {
  let fallback: Subject | null = null;
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i] as Reading;
    if (!reading.subject?.run || reading.group.form === 'infinitive') continue;
    const covered = readings.some(
      (other) =>
        other !== reading &&
        other.group.head < reading.group.head &&
        other.reach > reading.group.head &&
        other.reach <= group.first,
    );
    if (covered) continue;
    if (reading.group.form === 'finite' && reading.subject.kind !== 'relative') return reading.subject;
    fallback ??= reading.subject;
  }
  return fallback;
}

/** "The bridge, Lima said, was unsafe.": behind the comma the sentence's own verb goes on. */
function interruptsAt(words: Words, after: number, limit: number): boolean {
  if (lowerAt(words, after) !== ',' || after + 2 >= limit) return false;
  return isFinite(words, after + 1) || (posAt(words, after + 1) === 'RB' && isFinite(words, after + 2));
}

interface Fronted {
  readonly content: Run;
  readonly quoted: boolean;
}

/** Content that stands before subject and verb: "“We left,” Lima said." "The plan failed, Lima said." */
function frontedBefore(words: Words, first: number, floor: number, interrupts: boolean): Fronted | null {
  let at = first - 1;
  if (at < 0) return null;
  if (lowerAt(words, at) === ',' && (words.speechAt[at] ?? -1) < 0 && (words.speechAt[at - 1] ?? -1) >= 0) at--;
  const speech = words.quotations[words.speechAt[at] ?? -1];
  if (speech && speech.endToken === at + 1 && speech.closed && (at >= floor || runsOn(words, at, first))) {
    const opening = openingOf(words, words.speechAt[at] ?? -1);
    if (opening !== speech) return { content: { first: opening.firstToken, end: at + 1 }, quoted: true };
    const ownSentence = words.sentences[words.sentenceAt[speech.firstToken] ?? -1];
    const begin = Math.max(ownSentence ? ownSentence.firstToken : 0, 0);
    return { content: { first: leadIn(words, begin, speech.firstToken), end: at + 1 }, quoted: true };
  }
  if (
    first - 1 < floor ||
    lowerAt(words, first - 1) !== ',' ||
    first - 1 - floor < (interrupts ? 1 : 3) ||
    first - floor > LONGEST_CONTENT
  )
    return null;
  const begin = floor;
  // a fronted clause has a verb; "In March, he said" has none
  let verb = false;
  const bound = Math.max(begin, first - 1 - 60);
  for (let next = first - 2; next >= bound && !verb; next--) verb = isFinite(words, next);
  if (!verb && !interrupts) return null;
  return { content: { first: begin, end: first - 1 }, quoted: false };
}

/** How many paragraphs back a quotation may have been opened. */
const MOST_PARAGRAPHS = 12;

/** The quotation that opened, paragraphs ago, what this one closes. */
function openingOf(words: Words, index: number): Quotation {
  let at = index;
  for (let round = 0; round < MOST_PARAGRAPHS; round++) {
    const quotation = words.quotations[at] as Quotation;
    if (!quotation.continues) return quotation;
    let before = at - 1;
    while (before >= 0 && before > at - 20 && words.quotations[before]?.within !== null) before--;
    const earlier = words.quotations[before];
    if (!earlier || earlier.closed || earlier.block < quotation.block - 1) return quotation;
    at = before;
  }
  return words.quotations[at] as Quotation;
}

/** A sentence boundary may stand after a quoted question; the same paragraph then goes on with "she asked". */
function runsOn(words: Words, mark: number, first: number): boolean {
  const before = words.sentences[words.sentenceAt[mark] ?? -1];
  const own = words.sentences[words.sentenceAt[first] ?? -1];
  return before !== undefined && before.block === own?.block && /^[,?!—–-]$/.test(lowerAt(words, mark - 1));
}

const LONGEST_LEAD_IN = 40;

/** Where content begins that ends in a quotation: with the quotation, or with the words of the sentence that lead into it. */
function leadIn(words: Words, begin: number, quotation: number): number {
  if (quotation - begin > LONGEST_LEAD_IN) return quotation;
  for (let at = quotation - 1; at >= begin; at--) {
    const lower = lowerAt(words, at);
    if (lower === ':' || lower === ';') return at + 1;
    if ((words.speechAt[at] ?? -1) >= 0 && at === quotation - 1) return quotation;
  }
  return begin;
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

/** The second half of interrupted content: "…, she said, …". */
function continued(words: Words, after: number, limit: number, quoted: boolean, complement: Complement): Run | null {
  let at = after;
  if (complement.frame.endsWith('quote') || complement.frame === 'colon') {
    if (complement.content && (words.speechAt[complement.content.first] ?? -1) >= 0) return complement.content;
  }
  // the comma that closes the cue may follow day and place: "she said Monday in Porto, …"
  const bound = Math.min(limit, after + 16);
  while (at < bound && lowerAt(words, at) !== ',' && !isMark(words, at) && (words.speechAt[at] ?? -1) < 0) at++;
  if (lowerAt(words, at) !== ',') return null;
  const next = at + 1;
  if (next >= limit) return null;
  const end = quotationFrom(words, next);
  if (end > 0) return { first: next, end: Math.max(end, quoted ? end : contentEnd(words, next, limit, 'clause')) };
  if (quoted || at > after + 1) return null;
  const pos = posAt(words, next);
  const word = lowerAt(words, next);
  if (pos === 'VBG' || /^(and|but|who|which|as|while)$/.test(word)) return null;
  if (/^(a|an|the)$/.test(word) && !clauseBegins(words, next, limit)) return null;
  const stop = contentEnd(words, next, limit, 'clause');
  return stop > next ? { first: next, end: stop } : null;
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
  };
}

/** How many of a sentence's last verbs may announce the next paragraph. */
const ANNOUNCING_TOKENS = 30;

/** "The governor added:" and the next paragraph is what was added. */
function blockCandidate(words: Words, group: VerbGroup, subject: Subject | null, part: Part): Candidate | null {
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

/** What the weights look at beside lemma and frame. */
function traitsOf(
  words: Words,
  group: VerbGroup,
  subject: Subject | null,
  content: readonly Run[],
  frame: string,
): string[] {
  const traits = [`form:${group.form}`, `subject:${subject?.kind ?? 'none'}`, `after:${frame}`];
  if (group.modal && group.modal !== 'to') traits.push(`modal:${group.modal}`);
  if (group.passive) traits.push('passive');
  if ((words.speechAt[group.head] ?? -1) >= 0) traits.push('quoted');
  if (group.negated) traits.push('negated');
  traits.push(`tense:${posAt(words, group.first)}:${posAt(words, group.head)}`);
  if (subject?.run) {
    const head = headOf(words, subject.run);
    traits.push(`head:${neutralHead(words, head)}`, `headpos:${posAt(words, head)}`);
    const before = lowerAt(words, subject.first - 1);
    if (/^(IN|W|CC|TO)/.test(posAt(words, subject.first - 1))) traits.push(`before:${before}`);
    else traits.push(`beforepos:${posAt(words, subject.first - 1)}`);
    const long = subject.run.end - subject.run.first;
    traits.push(`sourcelong:${Math.min(8, long)}`);
  } else traits.push(`prev:${posAt(words, group.first - 1)}`);
  let long = 0;
  let marks = false;
  for (const run of content) {
    long += run.end - run.first;
    marks ||= (words.speechAt[run.first] ?? -1) >= 0 || (words.speechAt[run.end - 1] ?? -1) >= 0;
  }
  traits.push(`long:${long < 3 ? long : long < 6 ? '3-5' : long < 12 ? '6-11' : long < 25 ? '12-24' : '25'}`);
  if (marks) traits.push('marks');
  const first = content.at(-1)?.first ?? 0;
  traits.push(`opens:${posAt(words, first)}`);
  return traits;
}

/** The last noun of the first plain stretch of a phrase: "head" in "the head of the office". */
function headOf(words: Words, run: Run): number {
  let head = run.first;
  for (let at = run.first; at < run.end; at++) {
    if (isNoun(words, at)) head = at;
    else if (head > run.first && /^(IN|TO|,|W|V)/.test(posAt(words, at))) break;
    else if (lowerAt(words, at) === ',') break;
  }
  return head;
}

import { type UnitRange, unitRange } from '../../domain/unit-range.ts';
import type { Reply } from '../../domain/vocabulary.ts';
import {
  ANSWERING_CUES,
  ASKING_VERBS,
  AUDIENCES,
  PARTIAL_REPLIES,
  QUESTION_WORDS,
  RHETORICAL_WORDS,
  TOPIC_WORDS,
} from '../../language/en/questions.ts';
import { indexPhrases, longestPhraseAt } from '../../language/phrase-index.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { AskedQuestion, PerformedAct } from '../layers/findings.ts';
import type { SegmentedBlock } from '../layers/segmentation.ts';
import { type ActContext, mentionAt, tokenFrom, tokensOf } from './act-context.ts';
import { attributionsByStart, firstAtOrAfter, startOf } from './attribution-order.ts';
import { interviewQuestions } from './interview-questions.ts';

const partial = indexPhrases(PARTIAL_REPLIES);

/** Sentences after a question in which its reply is still looked for. */
const REPLY_SENTENCES = 3;
/** Attributions after a question that are looked at for its reply. */
const REPLY_ATTRIBUTIONS = 8;
/** How long a question in reported words may be, in tokens. */
const LONGEST_QUESTION = 60;

/** A question as it is found, before its reply is known. */
interface PutQuestion {
  readonly content: UnitRange;
  readonly asker: number | null;
  readonly addressee: number | null;
  /** Index of the attribution that reports the question, or -1. */
  readonly reportedBy: number;
  /** True for "asked whether …, Lima said": the one who was asked is the subject of what follows. */
  readonly isPassive: boolean;
}

/** The questions put to somebody, with what became of them. A question inside a speech, with nobody asked, is none. */
export function findQuestions(
  context: ActContext,
  acts: readonly (readonly PerformedAct[])[],
  asking: readonly boolean[],
): readonly AskedQuestion[] {
  const questions: AskedQuestion[] = [];
  const byStart = attributionsByStart(context);
  for (const question of putQuestions(context, asking)) {
    const reply = findReply(context, acts, asking, byStart, question);
    questions.push({
      content: question.content,
      asker: question.asker,
      addressee: question.addressee ?? reply.actor,
      reply: reply.reply,
      attribution: reply.attribution,
    });
  }
  for (const question of interviewQuestions(context, byStart)) questions.push(question);
  return questions.sort((a, b) => a.content.start - b.content.start);
}

function putQuestions(context: ActContext, asking: readonly boolean[]): readonly PutQuestion[] {
  const found: PutQuestion[] = [];
  const taken = new Set<number>();
  context.attributions.forEach((attribution, index) => {
    if (asking[index] !== true || isRhetorical(context, attribution)) return;
    const content = askedWords(context, attribution);
    if (content === null) return;
    const { cue } = attribution;
    taken.add(context.sentenceOf[tokenFrom(context, (cue ?? content).start)] ?? -1);
    taken.add(context.sentenceOf[tokenFrom(context, content.start)] ?? -1);
    const resolved = context.resolution.attributions[index];
    found.push({
      content,
      asker: attribution.source.length > 0 ? (resolved?.actor ?? null) : null,
      addressee: resolved?.addressee ?? null,
      reportedBy: index,
      isPassive: attribution.source.length === 0,
    });
  });
  for (const question of unattributedQuestions(context, taken)) found.push(question);
  return found;
}

/** First word to last word: a question interrupted by its cue is still one question. */
export function askedWords(context: ActContext, { content, source }: Attribution): UnitRange | null {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return null;
  if (source.length > 0) return unitRange(first.start, last.end);
  // "Asked whether it would close, Lima said": what was asked ends before the one who was.
  const from = tokenFrom(context, first.start);
  const end = tokenFrom(context, last.end - 1) + 1;
  const until = questionEnd(context, from, Math.min(end, from + LONGEST_QUESTION));
  const final = until < end - 1 ? context.segmentation.tokens[until - 1] : undefined;
  return final === undefined || final.end <= first.start
    ? unitRange(first.start, last.end)
    : unitRange(first.start, final.end);
}

/** One past the last token of a question in reported words that may run on into the answer's sentence. */
function questionEnd({ tagging, segmentation: { tokens } }: ActContext, from: number, limit: number): number {
  for (let token = from + 1; token < limit; token += 1) {
    if (tokens[token]?.lower !== ',' || (tagging.quotationAt[token] ?? -1) !== -1) continue;
    // The comma before the one who was asked: a name, a pronoun or "the …".
    const next = tagging.pos[token + 1] ?? '';
    if (next.startsWith('NNP') || next === 'PRP' || next === 'DT' || next === 'PRP$') return token;
  }
  return tokens[limit - 1]?.kind === 'punctuation' ? limit - 1 : limit;
}

function isRhetorical(context: ActContext, attribution: Attribution): boolean {
  const { tokens } = context.segmentation;
  const near = attribution.cue ?? attribution.content[0];
  if (near === undefined) return false;
  const { first, end } = tokensOf(context, near);
  for (let token = first; token < Math.min(end + 4, tokens.length); token += 1) {
    const lower = tokens[token]?.lower ?? '';
    if (RHETORICAL_WORDS.has(lower) || AUDIENCES.has(lower)) return true;
  }
  const addressee =
    attribution.addressee === null ? undefined : tokens[tokenFrom(context, attribution.addressee.end - 1)];
  return addressee !== undefined && AUDIENCES.has(addressee.lower);
}

/** "Asked about the delay, Lima …": a question that no attribution reports, at the start of a sentence or after "when". */
function unattributedQuestions(context: ActContext, taken: ReadonlySet<number>): readonly PutQuestion[] {
  const { sentences, tokens, blocks } = context.segmentation;
  const { lemmas, quotationAt } = context.tagging;
  const found: PutQuestion[] = [];
  sentences.forEach((sentence, index) => {
    if (taken.has(index) || isSilentBlock(blocks[sentence.block])) return;
    let at = sentence.firstToken;
    if (tokens[at]?.lower === 'when' || tokens[at]?.lower === 'but') at += 1;
    if (tokens[at]?.lower === 'when') at += 1;
    const isAsked = ASKING_VERBS.has(lemmas[at] ?? '') && (tokens[at]?.lower.endsWith('ed') ?? false);
    if (!isAsked || (quotationAt[at] ?? -1) !== -1) return;
    const limit = Math.min(sentence.endToken, at + LONGEST_QUESTION);
    let opens = at + 1;
    // "Asked by a reporter on Monday whether …": the asker and the time stand between.
    while (
      opens < Math.min(limit, at + 10) &&
      !QUESTION_WORDS.has(tokens[opens]?.lower ?? '') &&
      !TOPIC_WORDS.has(tokens[opens]?.lower ?? '')
    )
      opens += 1;
    const opener = tokens[opens];
    if (opener === undefined || opens >= Math.min(limit, at + 10)) return;
    const end = questionEnd(context, opens, limit);
    const start = TOPIC_WORDS.has(opener.lower) ? tokens[opens + 1] : opener;
    const last = tokens[end - 1];
    if (start === undefined || last === undefined || last.end <= start.start) return;
    const by = tokens[at + 1]?.lower === 'by' ? tokens[at + 2] : undefined;
    found.push({
      content: unitRange(start.start, last.end),
      asker: by === undefined ? null : askerFrom(context, at + 2, opens),
      addressee: null,
      reportedBy: -1,
      isPassive: true,
    });
  });

  return found;
}

function askerFrom(context: ActContext, first: number, end: number): number | null {
  for (let token = first; token < end; token += 1) {
    const mention = mentionAt(context.actorMentions, context.segmentation.tokens[token]?.start ?? 0);
    if (mention !== null) return mention.index;
  }
  return null;
}

function isSilentBlock(block: SegmentedBlock | undefined): boolean {
  return block === undefined || block.kind === 'header' || block.kind === 'boilerplate' || block.kind === 'dateline';
}

interface FoundReply {
  readonly reply: Reply;
  readonly attribution: number | null;
  readonly actor: number | null;
}

const NO_REPLY: FoundReply = { reply: 'unknown', attribution: null, actor: null };

/** The next statement in the same sentence or the two after it, unless it is the asker's own or another question. */
function findReply(
  context: ActContext,
  acts: readonly (readonly PerformedAct[])[],
  asking: readonly boolean[],
  byStart: readonly number[],
  question: PutQuestion,
): FoundReply {
  const { resolution, attributions, segmentation } = context;
  const end = question.content.end;
  const lastSentence = (context.sentenceOf[tokenFrom(context, end - 1)] ?? 0) + REPLY_SENTENCES - 1;
  let at = firstAtOrAfter(context, byStart, end);
  for (let looked = 0; looked < REPLY_ATTRIBUTIONS; looked += 1, at += 1) {
    const index = byStart[at];
    const attribution = index === undefined ? undefined : attributions[index];
    if (index === undefined || attribution === undefined) return NO_REPLY;
    const token = tokenFrom(context, startOf(attribution));
    const sentence = context.sentenceOf[Math.min(token, segmentation.tokens.length - 1)] ?? 0;
    if (sentence > lastSentence) return NO_REPLY;
    if (index === question.reportedBy) continue;
    if (asking[index] === true) return NO_REPLY;
    const actor = resolution.attributions[index]?.actor ?? null;
    if (question.asker !== null && actor === question.asker) continue;
    if (question.addressee !== null && actor !== null && actor !== question.addressee) continue;
    const reply = replyOf(context, attribution, acts[index] ?? []);
    return isReply(context, question, attribution, reply, actor, sentence)
      ? { reply, attribution: index, actor }
      : NO_REPLY;
  }
  return NO_REPLY;
}

/**
 * Whether a statement after a question answers it. Where nobody is said to have been asked, a plain statement answers only
 * a question that was put to its speaker in the same sentence or the next ("Asked about …, Lima said"), or one it says it
 * answers.
 */
function isReply(
  context: ActContext,
  question: PutQuestion,
  { cueLemma }: Attribution,
  reply: Reply,
  actor: number | null,
  sentence: number,
): boolean {
  if (question.addressee !== null && question.addressee === actor) return true;
  const cue = context.attributions[question.reportedBy]?.cue?.end ?? 0;
  const asked = context.sentenceOf[tokenFrom(context, Math.max(question.content.end, cue) - 1)] ?? 0;
  if (sentence > asked + 1) return false;
  if (reply === 'no_response' || reply === 'non_reply' || reply === 'declined') return true;
  return question.isPassive || (cueLemma !== null && ANSWERING_CUES.has(cueLemma));
}

function replyOf(context: ActContext, attribution: Attribution, acts: readonly PerformedAct[]): Reply {
  for (const { performance } of acts) {
    if (performance === 'declined' || performance === 'refused') return 'declined';
    if (performance === 'non_reply' || performance === 'silent_as_reported') return 'non_reply';
    if (performance === 'no_response' || performance === 'not_reached') return 'no_response';
  }
  const token = tokenFrom(context, (attribution.cue ?? attribution.content[0] ?? { start: 0 }).start);
  const sentence = context.segmentation.sentences[context.sentenceOf[token] ?? 0];
  for (let at = sentence?.firstToken ?? 0; at < Math.min(sentence?.endToken ?? 0, token + LONGEST_QUESTION); at += 1) {
    if (longestPhraseAt(partial, context.words, at, sentence?.endToken ?? 0) !== null) return 'partial';
  }
  return 'answered';
}

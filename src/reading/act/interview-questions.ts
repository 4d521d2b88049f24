import { type UnitRange, unitRange } from '../../domain/unit-range.ts';
import { ANSWER_LABELS, QUESTION_LABELS } from '../../language/en/questions.ts';
import type { AskedQuestion } from '../layers/findings.ts';
import type { SegmentedBlock } from '../layers/segmentation.ts';
import type { ActContext } from './act-context.ts';
import { firstAtOrAfter, startOf } from './attribution-order.ts';

/** "Q: Why was the dam opened?" followed by "A: …": an interview printed line by line. */
export function interviewQuestions(context: ActContext, byStart: readonly number[]): readonly AskedQuestion[] {
  const { blocks, text } = context.segmentation;
  const found: AskedQuestion[] = [];
  blocks.forEach((block, index) => {
    const question = labelled(context, block, QUESTION_LABELS);
    if (question === null) return;
    const answer = blocks[index + 1];
    const answered = answer === undefined ? null : labelled(context, answer, ANSWER_LABELS);
    const reply =
      answered === null || answer === undefined ? null : byStart[firstAtOrAfter(context, byStart, answer.start)];
    const inAnswer = reply !== undefined && reply !== null && isBefore(context, reply, answer) ? reply : null;
    if (!text.slice(question.start, question.end).includes('?') && answered === null) return;
    found.push({
      content: question,
      asker: null,
      addressee: inAnswer === null ? null : (context.resolution.attributions[inAnswer]?.actor ?? null),
      reply: answered === null ? 'unknown' : 'answered',
      attribution: inAnswer,
    });
  });
  return found;
}

function isBefore({ attributions }: ActContext, index: number, block: SegmentedBlock | undefined): boolean {
  const attribution = attributions[index];
  return attribution !== undefined && block !== undefined && startOf(attribution) < block.end;
}

/** The words of a block after its label ("Q:" or "Q."); null where it has none. */
function labelled(context: ActContext, block: SegmentedBlock, labels: ReadonlySet<string>): UnitRange | null {
  const { tokens, sentences } = context.segmentation;
  const first = sentences[block.firstSentence]?.firstToken;
  const last = sentences[block.endSentence - 1]?.endToken;
  if (first === undefined || last === undefined || !labels.has((tokens[first]?.lower ?? '').replace(/\.$/, '')))
    return null;
  const mark = tokens[first + 1]?.lower;
  const hasMark = mark === ':' || mark === '.' || mark === ')';
  if (!hasMark && !(tokens[first]?.lower.endsWith('.') ?? false)) return null;
  const from = tokens[first + (hasMark ? 2 : 1)];
  const to = tokens[last - 1];
  return from === undefined || to === undefined || to.end <= from.start ? null : unitRange(from.start, to.end);
}

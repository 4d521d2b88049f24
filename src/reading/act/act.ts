import type { Attribution } from '../layers/attribution.ts';
import type { Acts, LocatedEvent, MeasuredFigure, PerformedAct } from '../layers/findings.ts';
import type { Resolution } from '../layers/resolution.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import { type ActContext, actContext } from './act-context.ts';
import { type ContentAct, contentActs } from './content-acts.ts';
import { cueFrame } from './cue-frame.ts';
import { readCue } from './cue-reading.ts';
import { askedWords, findQuestions } from './find-questions.ts';
import { findTarget, passiveSubject } from './find-target.ts';
import { reference } from './target-query.ts';
import type { CueReading } from './withheld-cue.ts';

/**
 * Says what each speaker did by speaking (or by not speaking), towards what, and which questions were put.
 *
 * The act closest to the words comes first; `state` is what remains. A cue that asks a question has no act of the closed
 * list, and nor has what a speaker is only said not to have said ("denied having accused"): its acts are empty.
 */
export function act(
  segmentation: Segmentation,
  tagging: Tagging,
  attributions: readonly Attribution[],
  resolution: Resolution,
  events: readonly LocatedEvent[],
  figures: readonly MeasuredFigure[],
): Acts {
  const context = actContext(segmentation, tagging, attributions, resolution, events, figures);
  const readings = attributions.map((attribution) => reading(context, attribution));
  const asking = readings.map(({ act: name }) => name === null);
  const byAttribution = attributions.map((attribution, index) => {
    const cue = readings[index];
    if (cue === undefined || cue.act === null || isUnsaid(context, attribution, index, readings)) return [];
    return actsOf(context, attribution, index, cue);
  });
  const questions = findQuestions(context, byAttribution, asking);
  return { byAttribution: withAskedTopics(byAttribution, questions), questions };
}

function reading(context: ActContext, attribution: Attribution): CueReading {
  const frame = cueFrame(context, attribution);
  if (frame !== null) return readCue(context, attribution, frame);
  return { act: 'state', performance: 'performed', objectAt: -1, actAt: -1 };
}

/**
 * True for words that their own speaker denies, withholds or is only asked for: a denial that repeats an accusation is
 * no accusation, and a question whether somebody accuses is none either.
 */
function isUnsaid(
  context: ActContext,
  attribution: Attribution,
  index: number,
  readings: readonly CueReading[],
): boolean {
  if (attribution.parent === null) return false;
  const outer = readings[attribution.parent];
  if (outer === undefined) return false;
  if (outer.act === null) {
    // A refusal is told, not asked, though the question's words may run on to it.
    if (readings[index]?.performance !== 'performed') return false;
    const parent = context.attributions[attribution.parent];
    const asked = parent === undefined ? null : askedWords(context, parent);
    const start = attribution.cue?.start ?? attribution.content[0]?.start ?? 0;
    return asked === null || start < asked.end;
  }
  if (outer.act !== 'deny' && outer.performance === 'performed') return false;
  const { resolution } = context;
  const speaker = resolution.attributions[index]?.actor ?? null;
  return speaker === null
    ? attribution.source.length === 0
    : speaker === resolution.attributions[attribution.parent]?.actor;
}

function actsOf(
  context: ActContext,
  attribution: Attribution,
  index: number,
  cue: CueReading,
): readonly PerformedAct[] {
  const acts: PerformedAct[] = [];
  const isPlain = cue.act === 'state' && cue.performance === 'performed';
  if (!isPlain) acts.push(ofCue(context, attribution, index, cue));
  if (cue.performance === 'performed' && isOpen(cue)) {
    for (const found of contentActs(context, attribution, index)) {
      if (!acts.some((other) => other.act === found.act)) acts.push(ofContent(context, attribution, index, found));
    }
  }
  const figure = cue.performance === 'performed' ? reportedFigure(context, index, cue) : null;
  if (figure !== null) acts.push(figure);
  const plain: PerformedAct = { act: 'state', performance: 'performed', target: null, targetBasis: null };
  return acts.length === 0 ? [plain] : acts;
}

/** Cues under which the words themselves may do a further act; a denial's words are what it denies. */
function isOpen({ act: name }: CueReading): boolean {
  return name === 'state' || name === 'confirm' || name === 'report_figure' || name === 'announce_action';
}

function ofCue(context: ActContext, attribution: Attribution, index: number, cue: CueReading): PerformedAct {
  const name = cue.act ?? 'state';
  const token = context.segmentation.sentences[context.sentenceOf[cue.actAt] ?? 0];
  const figure = name === 'report_figure' ? context.figureOf.get(index) : undefined;
  const range = figure === undefined ? undefined : context.figures[figure]?.range;
  if (figure !== undefined && range !== undefined) {
    const target = reference('figure', figure, range.start, range.end);
    return { act: name, performance: cue.performance, target, targetBasis: 'explicit' };
  }
  const found = findTarget(context, {
    act: name,
    attribution,
    index,
    objectAt: cue.objectAt,
    limit: token?.endToken ?? cue.objectAt,
    subjectAt: passiveSubject(context, attribution, cue.actAt),
    fromCue: true,
  });
  return {
    act: name,
    performance: cue.performance,
    target: found?.target ?? null,
    targetBasis: found?.basis ?? null,
  };
}

function ofContent(context: ActContext, attribution: Attribution, index: number, found: ContentAct): PerformedAct {
  const { act: name, performance, objectAt, limit, accused } = found;
  if (accused !== null) {
    const target = reference('actor', accused.index, accused.start, accused.end);
    return { act: name, performance, target, targetBasis: 'explicit' };
  }
  const query = { act: name, attribution, index, objectAt, limit, subjectAt: -1, fromCue: false };
  const target = findTarget(context, query);
  return { act: name, performance, target: target?.target ?? null, targetBasis: target?.basis ?? null };
}

/** A statement that reports figures says so, whatever else it does; money and other counts only under a reporting cue. */
function reportedFigure(context: ActContext, index: number, cue: CueReading): PerformedAct | null {
  const figure = context.figureOf.get(index);
  const measured = figure === undefined ? undefined : context.figures[figure];
  if (figure === undefined || measured === undefined || cue.act === 'report_figure') return null;
  if (!isOpen(cue) || measured.measure === 'other' || measured.measure === 'money') return null;
  return {
    act: 'report_figure',
    performance: 'performed',
    target: reference('figure', figure, measured.range.start, measured.range.end),
    targetBasis: 'explicit',
  };
}

/** A comment withheld after a question was withheld on that question. */
function withAskedTopics(
  byAttribution: readonly (readonly PerformedAct[])[],
  questions: Acts['questions'],
): readonly (readonly PerformedAct[])[] {
  const result = byAttribution.slice();
  for (const { attribution, content } of questions) {
    if (attribution === null) continue;
    result[attribution] = (result[attribution] ?? []).map((performed) =>
      performed.act === 'comment' && performed.target === null
        ? {
            ...performed,
            target: reference('topic', null, content.start, content.end),
            targetBasis: 'inferred' as const,
          }
        : performed,
    );
  }
  return result;
}

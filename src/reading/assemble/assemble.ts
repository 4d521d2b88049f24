import { createHash } from 'node:crypto';
import type { ArticleInput } from '../../domain/article-input.ts';
import type { Reader, Reading } from '../../domain/reading.ts';
import type { Statement } from '../../domain/statement.ts';
import type { UnitRange } from '../../domain/unit-range.ts';
import type { Placement } from '../../domain/vocabulary.ts';
import { spansOf } from '../../text/span.ts';
import type { Attribution } from '../layers/attribution.ts';
import type {
  Acts,
  Dateline,
  FoundAssertion,
  FoundTerm,
  FoundWarning,
  LocatedEvent,
  MeasuredFigure,
  PerformedAct,
} from '../layers/findings.ts';
import type { Resolution } from '../layers/resolution.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import { samePlaced } from './same-as.ts';

/** All layers of one article. */
export interface Layers {
  readonly article: ArticleInput;
  readonly segmentation: Segmentation;
  readonly dateline: Dateline;
  readonly attributions: readonly Attribution[];
  readonly resolution: Resolution;
  readonly acts: Acts;
  readonly figures: readonly MeasuredFigure[];
  readonly events: readonly LocatedEvent[];
  readonly assertions: readonly FoundAssertion[];
  readonly terms: readonly FoundTerm[];
  readonly warnings: readonly FoundWarning[];
}

const id = {
  statement: (index: number) => `s${index + 1}`,
  actor: (index: number) => `a${index + 1}`,
  figure: (index: number) => `f${index + 1}`,
  event: (index: number) => `e${index + 1}`,
};

/** Makes the reading of all layers: indices become ids, UTF-16 ranges become code-point spans with their exact words. */
export function assemble(layers: Layers, reader: Reader): Reading {
  const { article, segmentation, resolution, attributions } = layers;
  const { text } = segmentation;
  const spans = spansOf(text);
  const span = (range: UnitRange) => spans.span(range);
  const blockAt = blockFinder(segmentation);
  const reference = (index: number | null, of: (index: number) => string) => (index === null ? null : of(index));

  const toAct = (act: PerformedAct): Statement['acts'][number] => ({
    act: act.act,
    performance: act.performance,
    target: act.target && {
      kind: act.target.kind,
      ref: reference(act.target.index, targetId(act.target.kind)),
      text: text.slice(act.target.range.start, act.target.range.end),
    },
    targetBasis: act.targetBasis,
  });

  const placements = attributions.map(({ content, cue }) => placementOf(blockAt(content[0] ?? cue)));
  const same = samePlaced(
    text,
    attributions.map((attribution, index) => ({
      attribution,
      resolved: resolution.attributions[index],
      acts: layers.acts.byAttribution[index] ?? [],
      placement: placements[index] ?? 'body',
    })),
  );
  const statements = attributions.map((attribution, index): Statement => {
    const resolved = resolution.attributions[index];
    return {
      id: id.statement(index),
      quoteType: attribution.quoteType,
      kind: attribution.kind,
      placement: placements[index] ?? 'body',
      source: {
        spans: attribution.source.map(span),
        actor: reference(resolved?.actor ?? null, id.actor),
        sourcing: resolved?.sourcing ?? 'none',
      },
      cue: attribution.cue && span(attribution.cue),
      content: attribution.content.map(span),
      addressee: reference(resolved?.addressee ?? null, id.actor),
      parent: reference(attribution.parent, id.statement),
      chain: (resolved?.chain ?? []).map(id.actor),
      acts: (layers.acts.byAttribution[index] ?? []).map(toAct),
      negatedCue: attribution.negatedCue,
      scope: attribution.scope,
      sameAs: reference(same[index] ?? null, id.statement),
      certainty: Math.round(attribution.certainty * 100) / 100,
      flags: [...attribution.flags],
    };
  });

  const headline = segmentation.blocks.find((block) => block.kind === 'headline');
  return {
    schema: 'onrecord/reading/1',
    reader,
    article: {
      id: `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`,
      url: article.url ?? null,
      outlet: article.outlet ?? null,
      title: article.title ?? (headline ? text.slice(headline.start, headline.end) : null),
      byline: article.byline ?? null,
      publishedAt: layers.dateline.publishedAt,
      publishedBasis: layers.dateline.publishedBasis,
      modifiedAt: article.modifiedAt ?? null,
      language: article.language === undefined ? 'en' : article.language,
      text,
      blocks: segmentation.blocks.map((block) => ({ kind: block.kind, span: span(block) })),
    },
    statements,
    actors: resolution.actors.map((actor, index) => ({
      id: id.actor(index),
      kind: actor.kind,
      name: actor.name,
      form: actor.form,
      roles: actor.roles.map(({ title, body, status }) => ({ title, body, status })),
      mentions: actor.mentions.map((mention) => ({ span: span(mention.range), form: mention.form })),
      candidates: actor.candidates.map((candidate) => ({
        name: candidate.name,
        actor: reference(candidate.actor, id.actor),
        score: candidate.score,
      })),
    })),
    figures: layers.figures.map((figure, index) => ({
      id: id.figure(index),
      span: span(figure.range),
      measure: figure.measure,
      term: figure.term,
      unit: figure.unit,
      min: figure.min,
      max: figure.max,
      bound: figure.bound,
      group: { ...figure.group },
      subsetOf: reference(figure.subsetOf, id.figure),
      event: reference(figure.event, id.event),
      asOf: { edtf: figure.asOf.edtf, basis: figure.asOf.basis },
      statement: reference(figure.attribution, id.statement),
      sourcing:
        figure.attribution === null ? 'none' : (resolution.attributions[figure.attribution]?.sourcing ?? 'none'),
    })),
    events: layers.events.map((event, index) => ({
      id: id.event(index),
      label: event.label,
      mentions: event.mentions.map(span),
      place: event.place && { name: event.place.name, country: event.place.country },
      date: { edtf: event.date.edtf, basis: event.date.basis, precision: event.date.precision },
    })),
    questions: layers.acts.questions.map((question, index) => ({
      id: `q${index + 1}`,
      asker: reference(question.asker, id.actor),
      addressee: reference(question.addressee, id.actor),
      content: span(question.content),
      reply: question.reply,
      statement: reference(question.attribution, id.statement),
    })),
    assertions: layers.assertions.map((assertion, index) => ({
      id: `u${index + 1}`,
      span: span(assertion.range),
      type: assertion.type,
      sourcing: assertion.sourcing,
    })),
    terms: layers.terms.map((term) => ({ span: span(term.range), family: term.family, voice: term.voice })),
    warnings: layers.warnings.map((warning) => ({
      code: warning.code,
      span: warning.range && span(warning.range),
      message: warning.message,
    })),
  };
}

function targetId(kind: string): (index: number) => string {
  if (kind === 'actor') return id.actor;
  if (kind === 'event') return id.event;
  return kind === 'figure' ? id.figure : id.statement;
}

/** The kind of the block at a range; blocks are ordered, so a binary search finds it. */
function blockFinder({ blocks }: Segmentation): (range: UnitRange | null | undefined) => string {
  return (range) => {
    if (!range) return 'paragraph';
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle]?.start ?? 0) <= range.start) low = middle;
      else high = middle - 1;
    }
    return blocks[low]?.kind ?? 'paragraph';
  };
}

function placementOf(kind: string): Placement {
  return kind === 'headline' || kind === 'standfirst' || kind === 'pull_quote' || kind === 'caption' ? kind : 'body';
}

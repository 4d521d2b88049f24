import { z } from 'zod';
import { Group } from './figure.ts';
import { LedgerId } from './snapshot.ts';
import { Span, Spans } from './span.ts';
import {
  ACTOR_FORMS,
  ACTOR_KINDS,
  ACTS,
  AS_OF_BASES,
  ASSERTION_TYPES,
  BOUNDS,
  MEASURES,
  PERFORMANCES,
  PLACEMENTS,
  QUOTE_TYPES,
  REPLIES,
  SCOPES,
  SOURCINGS,
  STATEMENT_FLAGS,
  STATEMENT_KINDS,
  TARGET_BASES,
  TARGET_KINDS,
} from './vocabulary.ts';

/*
 * The items of readings as the ledger keeps them: with ids of their own instead of the reading's s1, a1, f1, so that they can be told
 * apart over all articles and outlive the reading that found them.
 */

/** Somebody as a record names them: the actor of the ledger, and the name that the article gives. */
export const NamedActor = z.strictObject({ actor: LedgerId, name: z.string() }).readonly();
export type NamedActor = z.infer<typeof NamedActor>;

export const RecordedAct = z
  .strictObject({
    act: z.enum(ACTS),
    performance: z.enum(PERFORMANCES),
    target: z
      .strictObject({ kind: z.enum(TARGET_KINDS), text: z.string() })
      .readonly()
      .nullable(),
    targetBasis: z.enum(TARGET_BASES).nullable(),
  })
  .readonly();
export type RecordedAct = z.infer<typeof RecordedAct>;

/** One attribution of one snapshot. */
export const StatementRecord = z
  .strictObject({
    id: LedgerId,
    snapshot: LedgerId,
    quoteType: z.enum(QUOTE_TYPES),
    kind: z.enum(STATEMENT_KINDS),
    placement: z.enum(PLACEMENTS),
    speaker: NamedActor.nullable().describe(
      'who is reported to have said it; null where the source could not be resolved',
    ),
    source: Spans.describe('the printed words that name the source'),
    sourcing: z.enum(SOURCINGS),
    cue: Span.nullable(),
    content: Spans,
    addressee: NamedActor.nullable(),
    parent: LedgerId.nullable().describe('the statement inside whose content this one stands'),
    chain: z
      .array(NamedActor)
      .readonly()
      .describe('through whom the words reach us, outermost first, the outlet left out'),
    acts: z.array(RecordedAct).readonly(),
    negatedCue: z.boolean(),
    scope: z.enum(SCOPES),
    sameAs: LedgerId.nullable(),
    certainty: z.number().min(0).max(1).nullable().describe('null: a person added it'),
    flags: z.array(z.enum(STATEMENT_FLAGS)).readonly(),
  })
  .readonly();
export type StatementRecord = z.infer<typeof StatementRecord>;

/** One reported number of one snapshot: an interval with the kind of its bounds. */
export const FigureRecord = z
  .strictObject({
    id: LedgerId,
    snapshot: LedgerId,
    span: Span,
    measure: z.enum(MEASURES),
    term: z.string(),
    unit: z.string().nullable(),
    min: z.number().nullable(),
    max: z.number().nullable(),
    bound: z.enum(BOUNDS),
    group: Group,
    subsetOf: LedgerId.nullable(),
    event: z.string().nullable().describe('the label of the event'),
    asOf: z.strictObject({ edtf: z.string().nullable(), basis: z.enum(AS_OF_BASES) }).readonly(),
    statement: LedgerId.nullable().describe('the statement that reports it; null: the author does'),
    speaker: NamedActor.nullable(),
    sourcing: z.enum(SOURCINGS),
  })
  .readonly();
export type FigureRecord = z.infer<typeof FigureRecord>;

/** What the author says in their own voice. */
export const AssertionRecord = z
  .strictObject({
    id: LedgerId,
    snapshot: LedgerId,
    span: Span,
    type: z.enum(ASSERTION_TYPES),
    sourcing: z.enum(SOURCINGS),
  })
  .readonly();
export type AssertionRecord = z.infer<typeof AssertionRecord>;

/** A question that the article reports, and what became of it. */
export const QuestionRecord = z
  .strictObject({
    id: LedgerId,
    snapshot: LedgerId,
    asker: NamedActor.nullable(),
    addressee: NamedActor.nullable(),
    content: Span,
    reply: z.enum(REPLIES),
    statement: LedgerId.nullable(),
  })
  .readonly();
export type QuestionRecord = z.infer<typeof QuestionRecord>;

/** An actor as one snapshot knows them. */
export const ActorUse = z
  .strictObject({
    actor: LedgerId,
    snapshot: LedgerId,
    kind: z.enum(ACTOR_KINDS),
    form: z.enum(ACTOR_FORMS),
    name: z.string(),
    roles: z.array(z.strictObject({ title: z.string(), body: z.string().nullable(), status: z.string() })).readonly(),
    mentions: z.int().nonnegative(),
  })
  .readonly();
export type ActorUse = z.infer<typeof ActorUse>;

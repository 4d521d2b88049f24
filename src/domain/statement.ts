import { z } from 'zod';
import { Span, Spans } from './span.ts';
import {
  ACTS,
  PERFORMANCES,
  PLACEMENTS,
  QUOTE_TYPES,
  SCOPES,
  SOURCINGS,
  STATEMENT_FLAGS,
  STATEMENT_KINDS,
  TARGET_BASES,
  TARGET_KINDS,
} from './vocabulary.ts';

export const Target = z
  .strictObject({
    kind: z.enum(TARGET_KINDS),
    ref: z.string().nullable().describe('id of the event, actor, statement or figure; null when it has no record'),
    text: z.string().describe('the words that name it'),
  })
  .readonly()
  .meta({ id: 'Target' });
export type Target = z.infer<typeof Target>;

/** What the speaker is reported to have done by speaking. Act and performance are apart: `condemn` + `refused`. */
export const Act = z
  .strictObject({
    act: z.enum(ACTS),
    performance: z.enum(PERFORMANCES),
    target: Target.nullable(),
    targetBasis: z.enum(TARGET_BASES).nullable(),
  })
  .readonly()
  .meta({ id: 'Act' });
export type Act = z.infer<typeof Act>;

export const Source = z
  .strictObject({
    spans: Spans.describe('the printed words that name the source; empty when none does'),
    actor: z.string().nullable().describe('id of the actor; null when it could not be resolved'),
    sourcing: z.enum(SOURCINGS),
  })
  .readonly()
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;

/** One attribution: a source, the cue that reports it, and the content reported. */
export const Statement = z
  .strictObject({
    id: z.string(),
    quoteType: z.enum(QUOTE_TYPES),
    kind: z.enum(STATEMENT_KINDS),
    placement: z.enum(PLACEMENTS),
    source: Source,
    cue: Span.nullable(),
    content: Spans.describe('several when the cue interrupts the words'),
    addressee: z.string().nullable().describe('id of the actor spoken to'),
    parent: z.string().nullable().describe('id of the statement inside whose content this one stands'),
    chain: z
      .array(z.string())
      .readonly()
      .describe('actors through whom the words reach us, outermost first, the outlet left out'),
    acts: z.array(Act).readonly(),
    negatedCue: z.boolean().describe('the saying is denied, not the content'),
    scope: z.enum(SCOPES),
    sameAs: z.string().nullable().describe('id of the first statement with the same words or act'),
    certainty: z.number().min(0).max(1).describe('of source, cue and content together'),
    flags: z.array(z.enum(STATEMENT_FLAGS)).readonly(),
  })
  .readonly()
  .meta({ id: 'Statement' });
export type Statement = z.infer<typeof Statement>;

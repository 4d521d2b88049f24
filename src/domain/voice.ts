import { z } from 'zod';
import { Span } from './span.ts';
import { ASSERTION_TYPES, REPLIES, TERM_FAMILIES, VOICES, WARNING_CODES } from './vocabulary.ts';

/** A question put to somebody, and what became of it. */
export const Question = z
  .strictObject({
    id: z.string(),
    asker: z.string().nullable().describe('id of the actor who asked; null: not said'),
    addressee: z.string().nullable(),
    content: Span,
    reply: z.enum(REPLIES),
    statement: z.string().nullable().describe('id of the statement that reports the reply'),
  })
  .readonly()
  .meta({ id: 'Question' });
export type Question = z.infer<typeof Question>;

/** What the author says in their own voice, without a source or with a vague one. */
export const Assertion = z
  .strictObject({
    id: z.string(),
    span: Span,
    type: z.enum(ASSERTION_TYPES),
    sourcing: z.enum(['vague', 'none']),
  })
  .readonly()
  .meta({ id: 'Assertion' });
export type Assertion = z.infer<typeof Assertion>;

/** A loaded word, and in whose voice it stands. */
export const Term = z
  .strictObject({ span: Span, family: z.enum(TERM_FAMILIES), voice: z.enum(VOICES) })
  .readonly()
  .meta({ id: 'Term' });
export type Term = z.infer<typeof Term>;

/** Something about the input or the reading that a person should know. */
export const Warning = z
  .strictObject({ code: z.enum(WARNING_CODES), span: Span.nullable(), message: z.string() })
  .readonly()
  .meta({ id: 'Warning' });
export type Warning = z.infer<typeof Warning>;

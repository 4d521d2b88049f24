import { z } from 'zod';
import { Actor } from './actor.ts';
import { Article } from './article.ts';
import { Event } from './event.ts';
import { Figure } from './figure.ts';
import { Statement } from './statement.ts';
import { Assertion, Question, Term, Warning } from './voice.ts';

/** The value of `schema` in every reading of this contract; a breaking change gets another. */
export const READING_SCHEMA = 'onrecord/reading/1';

/** Which reader made a reading: the same text and the same reader give byte-identical JSON. */
export const Reader = z
  .strictObject({
    version: z.string().describe('of the package'),
    model: z.string().nullable().describe('sha256: and the hash of the model; null: rules alone'),
    rules: z.string().describe('sha256: and the hash of the rules and the language data'),
  })
  .readonly()
  .meta({ id: 'Reader' });
export type Reader = z.infer<typeof Reader>;

/** All that is read out of one article. Every item points at its exact words. */
export const Reading = z
  .strictObject({
    schema: z.literal(READING_SCHEMA),
    reader: Reader,
    article: Article,
    statements: z.array(Statement).readonly(),
    actors: z.array(Actor).readonly(),
    figures: z.array(Figure).readonly(),
    events: z.array(Event).readonly(),
    questions: z.array(Question).readonly(),
    assertions: z.array(Assertion).readonly(),
    terms: z.array(Term).readonly(),
    warnings: z.array(Warning).readonly(),
  })
  .readonly()
  .meta({
    description: 'What one article reports: who said what about which event, on whose authority, with which figures',
  });
export type Reading = z.infer<typeof Reading>;

import { z } from 'zod';
import { Edtf } from './article.ts';
import { Span } from './span.ts';
import { AGE_GROUPS, AS_OF_BASES, BOUNDS, MEASURES, SEX_GROUPS, SOURCINGS, STATUS_GROUPS } from './vocabulary.ts';

/** Who is counted; a key is absent when the article does not say. */
export const Group = z
  .strictObject({
    age: z.enum(AGE_GROUPS).optional(),
    sex: z.enum(SEX_GROUPS).optional(),
    status: z.enum(STATUS_GROUPS).optional(),
  })
  .readonly()
  .meta({ id: 'Group' });
export type Group = z.infer<typeof Group>;

/** A number somebody reports: an interval with the kind of its bounds, never one "best" value. */
export const Figure = z
  .strictObject({
    id: z.string(),
    span: Span,
    measure: z.enum(MEASURES),
    term: z.string().describe('the printed word for what is counted'),
    unit: z.string().nullable().describe('person, building, vehicle …, or an ISO 4217 currency'),
    min: z.number().nullable().describe('null: no lower bound is stated'),
    max: z.number().nullable().describe('null: no upper bound is stated'),
    bound: z.enum(BOUNDS),
    group: Group,
    subsetOf: z.string().nullable().describe('id of the figure this one is a part of; never to be added to it'),
    event: z.string().nullable(),
    asOf: z.strictObject({ edtf: Edtf.nullable(), basis: z.enum(AS_OF_BASES) }).readonly(),
    statement: z.string().nullable().describe('id of the statement that reports it; null: the author does'),
    sourcing: z.enum(SOURCINGS),
  })
  .readonly()
  .meta({ id: 'Figure' });
export type Figure = z.infer<typeof Figure>;

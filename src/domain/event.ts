import { z } from 'zod';
import { Edtf } from './article.ts';
import { Spans } from './span.ts';
import { DATE_BASES, DATE_PRECISIONS } from './vocabulary.ts';

export const Place = z
  .strictObject({ name: z.string(), country: z.string().nullable().describe('ISO 3166-1 alpha-2') })
  .readonly()
  .meta({ id: 'Place' });
export type Place = z.infer<typeof Place>;

export const EventDate = z
  .strictObject({ edtf: Edtf.nullable(), basis: z.enum(DATE_BASES), precision: z.enum(DATE_PRECISIONS) })
  .readonly()
  .meta({ id: 'EventDate' });
export type EventDate = z.infer<typeof EventDate>;

/** Something that happened, under a neutral label. Who is responsible is always someone's claim, never a field here. */
export const Event = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    mentions: Spans,
    place: Place.nullable(),
    date: EventDate,
  })
  .readonly()
  .meta({ id: 'Event' });
export type Event = z.infer<typeof Event>;

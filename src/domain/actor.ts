import { z } from 'zod';
import { Span } from './span.ts';
import { ACTOR_FORMS, ACTOR_KINDS, MENTION_FORMS, ROLE_STATUSES } from './vocabulary.ts';

/** An office or capacity as the article prints it, apart from the name. */
export const Role = z
  .strictObject({
    title: z.string().describe('as printed, without "former" and the like'),
    body: z.string().nullable().describe('the body it belongs to, as printed'),
    status: z.enum(ROLE_STATUSES),
  })
  .readonly()
  .meta({ id: 'Role' });
export type Role = z.infer<typeof Role>;

export const Mention = z
  .strictObject({ span: Span, form: z.enum(MENTION_FORMS) })
  .readonly()
  .meta({ id: 'Mention' });
export type Mention = z.infer<typeof Mention>;

/** A possible reading of a name that the article garbles or leaves open. */
export const Candidate = z
  .strictObject({
    name: z.string(),
    actor: z.string().nullable(),
    score: z.number().min(0).max(1),
  })
  .readonly()
  .meta({ id: 'Candidate' });
export type Candidate = z.infer<typeof Candidate>;

/** A person, body, group or document of the article, as far as this article alone tells. */
export const Actor = z
  .strictObject({
    id: z.string(),
    kind: z.enum(ACTOR_KINDS),
    name: z.string().describe('the fullest printed name, else the printed words'),
    form: z.enum(ACTOR_FORMS),
    roles: z.array(Role).readonly(),
    mentions: z.array(Mention).readonly(),
    candidates: z.array(Candidate).readonly(),
  })
  .readonly()
  .meta({ id: 'Actor' });
export type Actor = z.infer<typeof Actor>;

import type { Sourcing } from '../../domain/vocabulary.ts';
import { PRONOUNS } from '../../language/en/pronouns.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { Discourse } from './discourse.ts';
import { lowerAt } from './discourse.ts';
import { readNominal } from './read-nominal.ts';
import type { Slot } from './slots.ts';

/** How well an attribution's source is told: by the actor it was resolved to, else by its printed words. */
export function sourcingOf(
  discourse: Discourse,
  sourcings: ReadonlyMap<ActorDraft, Sourcing>,
  actor: ActorDraft | null,
  slot: Slot | null,
): Sourcing {
  if (!slot) return 'none';
  const { phrase } = slot;
  if (!phrase) return 'vague';
  if (actor) return actorSourcing(actor, sourcings);
  if (phrase.name >= 0) return 'named_person';
  const use = PRONOUNS.get(lowerAt(discourse, phrase.head));
  if (!use) return readNominal(discourse, phrase).sourcing;
  return use.refersTo === 'thing' ? 'vague' : 'unnamed_bare';
}

function actorSourcing(actor: ActorDraft, sourcings: ReadonlyMap<ActorDraft, Sourcing>): Sourcing {
  const told = sourcings.get(actor);
  if (told) return told;
  if (actor.form === 'collective') return 'unnamed_described';
  if (actor.kind === 'person') return 'named_person';
  if (actor.kind === 'media') return 'other_media';
  return actor.kind === 'document' ? 'document' : 'named_body';
}

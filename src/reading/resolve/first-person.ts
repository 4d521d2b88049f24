import { PRONOUNS } from '../../language/en/pronouns.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { Context } from './context.ts';
import { lowerAt } from './discourse.ts';
import type { Slot } from './slots.ts';
import type { Speech } from './speech.ts';
import type { SlotActors } from './walk.ts';

/** "I" and "we" inside a quotation inside a quotation: no deeper. */
const MAX_DEPTH = 6;

/**
 * Gives "I" and "we" inside a quotation to its speaker, and "you" to whom he speaks. It comes after the walk, because a speaker is often named
 * only after his words. Outside every quotation they are the author's, and nobody's.
 */
export function linkFirstPersons(
  context: Context,
  attributions: readonly Attribution[],
  slots: readonly Slot[],
  speech: Speech,
  found: readonly SlotActors[],
): void {
  const waiting = slots.filter(({ phrase, use, attribution }) => {
    if (!phrase || (use !== 'source' && use !== 'addressee') || found[attribution]?.[use]) return false;
    const person = PRONOUNS.get(lowerAt(context.discourse, phrase.head))?.person;
    return person === 'first' || person === 'second';
  });
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    let linked = false;
    for (const slot of waiting) {
      const actors = found[slot.attribution];
      if (!actors || actors[slot.use]) continue;
      const outer =
        speech.speakerAt(slot.range.start, slot.attribution) ?? attributions[slot.attribution]?.parent ?? null;
      const around = outer === null ? undefined : found[outer];
      const person = PRONOUNS.get(lowerAt(context.discourse, slot.phrase?.head ?? -1))?.person;
      const actor = (person === 'first' ? around?.source : around?.addressee) ?? null;
      if (!actor) continue;
      actors[slot.use] = actor;
      context.kept.add(actor);
      actor.mentions.push({ range: slot.range, form: 'pronoun' });
      linked = true;
    }
    if (!linked) return;
  }
}

import type { Attribution } from '../layers/attribution.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { SlotActors } from './walk.ts';

/** Links of one chain; deeper nesting than this is no reporting. */
const MAX_LINKS = 8;

/**
 * Through whom the words of one attribution reach us, outermost first: the sources of the statements around it, the medium they were said to,
 * the source itself, and whom it cites.
 */
export function chainOf(
  attributions: readonly Attribution[],
  found: readonly SlotActors[],
  index: number,
): readonly ActorDraft[] {
  const outer: ActorDraft[] = [];
  let parent = attributions[index]?.parent ?? null;
  for (let depth = 0; parent !== null && depth < MAX_LINKS; depth++) {
    const actor = found[parent]?.source;
    if (actor) outer.push(actor);
    parent = attributions[parent]?.parent ?? null;
  }
  const own = found[index];
  const links = [...outer.reverse(), mediumOf(own), own?.source, own?.cited];
  const chain: ActorDraft[] = [];
  for (const link of links) if (link && !chain.includes(link)) chain.push(link);
  // A source met again further in still speaks last.
  if (own?.source && !own.cited && chain.at(-1) !== own.source)
    return [...chain.filter((link) => link !== own.source), own.source];
  return chain;
}

/** "Lima told The Courier": the newspaper brings us her words. */
function mediumOf(own: SlotActors | undefined): ActorDraft | null {
  if (!own?.source) return null;
  const medium = own.medium ?? own.addressee;
  return medium?.kind === 'media' && medium !== own.source && !medium.plural && medium.form === 'name' ? medium : null;
}

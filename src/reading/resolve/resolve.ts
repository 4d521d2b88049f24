import { COUNTRIES } from '../../language/en/states.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { Resolution } from '../layers/resolution.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import type { ActorDraft } from './actor-draft.ts';
import { finishActors } from './actor-draft.ts';
import { chainOf } from './chains.ts';
import { completeNames } from './complete-names.ts';
import type { Context } from './context.ts';
import type { Discourse } from './discourse.ts';
import { discourseOf, lowerAt } from './discourse.ts';
import type { RolesOfName } from './find-roles.ts';
import { findRoles } from './find-roles.ts';
import { linkFirstPersons } from './first-person.ts';
import { markGarbled } from './garbled.ts';
import { linkBodies } from './link-bodies.ts';
import { linkPeople } from './link-people.ts';
import type { NameMention } from './name-mention.ts';
import { readNames } from './name-mention.ts';
import type { Slot } from './slots.ts';
import { slotsOf } from './slots.ts';
import { sourcingOf } from './sourcing.ts';
import { speechOf } from './speech.ts';
import { walk } from './walk.ts';

/**
 * Says which mentions are the same person or body, and who stands behind each attribution. Names first, over the whole article; then, from
 * its first word to its last, what points back at them: roles, pronouns, "the same source". What cannot be told stays open.
 */
export function resolve(
  segmentation: Segmentation,
  tagging: Tagging,
  attributions: readonly Attribution[],
): Resolution {
  const discourse = completeNames(discourseOf(segmentation, tagging), attributions);
  const slots = slotsOf(discourse, attributions);
  const printed = readNames(discourse);
  const rolesOf = printed.map((name) => (name && mayHoldRole(name.nameClass) ? findRoles(discourse, name) : null));
  const names = personsByContext(discourse, printed, rolesOf);
  const people = linkPeople(discourse, names, rolesOf);
  markGarbled([...people.personOfDraft.values()], names);
  const bodies = linkBodies(discourse, names, spokenNames(discourse, slots));
  const context: Context = {
    discourse,
    names,
    rolesOf,
    memory: [],
    drafts: [...people.drafts, ...bodies.drafts],
    kept: new Set([...people.drafts, ...bodies.drafts]),
    holders: new Map(),
    bodiesByNoun: bodies.byNoun,
    formOf: bodies.formOf,
    lastToken: new Map(),
    groups: new Map(
      bodies.drafts.filter(({ form }) => form === 'collective').map((draft) => [draft.name.toLowerCase(), draft]),
    ),
    membersOf: new Map(),
    sharedTitle: null,
    sourcings: new Map(),
  };
  const speech = speechOf(attributions);
  const found = walk(context, attributions, slots, speech);
  linkFirstPersons(context, attributions, slots, speech, found);

  const { actors, indexOf } = finishActors(context.drafts.filter((draft) => context.kept.has(draft)));
  const sourceSlots = bestSourceSlots(slots);
  return {
    actors,
    attributions: attributions.map((_, index) => ({
      actor: indexOf(found[index]?.source ?? null),
      sourcing: sourcingOf(discourse, context.sourcings, found[index]?.source ?? null, sourceSlots.get(index) ?? null),
      addressee: indexOf(found[index]?.addressee ?? null),
      chain: chainOf(attributions, found, index).flatMap((draft: ActorDraft) => indexOf(draft) ?? []),
    })),
  };
}

/** A name that nobody could class is a person's where a role stands beside it, or its last word goes on alone: "Ban Ki-moon, the secretary general". */
function personsByContext(
  discourse: Discourse,
  names: readonly (NameMention | null)[],
  rolesOf: readonly (RolesOfName | null)[],
): readonly (NameMention | null)[] {
  const short = new Set(names.flatMap((name) => (name?.words.length === 1 ? name.words : [])));
  return names.map((name) => {
    const roles = name ? rolesOf[name.index] : null;
    if (name && roles && isNeighbour(discourse, name, roles, names)) return { ...name, nameClass: 'place' };
    if (name?.nameClass !== 'other' || name.words.length > MAX_PERSON_WORDS) return name;
    const role = (rolesOf[name.index]?.roles ?? []).some(({ head }) => !ANY_BODY.has(head));
    const last = name.words.at(-1) ?? '';
    const reused = name.words.length > 1 && short.has(last) && !COUNTRIES.has(last);
    return role || reused ? { ...name, nameClass: 'person' } : name;
  });
}

/** "Norland's neighbour Sudland": what borders on a place is one. */
function isNeighbour(
  { tagging }: Discourse,
  name: NameMention,
  { first, roles }: RolesOfName,
  names: readonly (NameMention | null)[],
): boolean {
  if (name.words.length > 1 || name.honorific !== 'unknown' || name.gender !== 'unknown') return false;
  if (first >= name.firstToken || roles.length !== 1 || !BORDERING.has(roles[0]?.head ?? '')) return false;
  const owner = names[tagging.nameAt[first] ?? -1];
  return owner !== null && owner !== undefined && owner !== name && owner.nameClass !== 'person';
}

const BORDERING: ReadonlySet<string> = new Set(['neighbour', 'neighbor']);

/** Roles that states and companies have too: "Norland's neighbour Sudland". */
const ANY_BODY: ReadonlySet<string> = new Set([
  'neighbour',
  'neighbor',
  'partner',
  'rival',
  'producer',
  'developer',
  'owner',
  'opponent',
]);

/** Longer runs of capitals are titles and headlines. */
const MAX_PERSON_WORDS = 4;

function mayHoldRole(nameClass: string): boolean {
  return nameClass === 'person' || nameClass === 'other';
}

function spokenNames(discourse: Discourse, slots: readonly Slot[]): ReadonlySet<number> {
  const spoken = new Set<number>();
  for (const { phrase } of slots) {
    if (!phrase) continue;
    for (const part of phrase.joined.length > 1 ? phrase.joined : [phrase]) if (part.name >= 0) spoken.add(part.name);
    // "Its capital, Velden,"
    const apposed = discourse.tagging.nameAt[phrase.coreEnd + 1] ?? -1;
    if (
      phrase.name < 0 &&
      phrase.coreEnd + 1 < phrase.end &&
      lowerAt(discourse, phrase.coreEnd) === ',' &&
      apposed >= 0
    )
      spoken.add(apposed);
  }
  return spoken;
}

/** For each attribution the first span of its source. */
function bestSourceSlots(slots: readonly Slot[]): ReadonlyMap<number, Slot> {
  const first = new Map<number, Slot>();
  for (const slot of slots)
    if (slot.use === 'source' && !first.has(slot.attribution)) first.set(slot.attribution, slot);
  return first;
}

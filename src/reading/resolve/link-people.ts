import { kindOfBodyName } from './body-kind.ts';
import type { Gender } from '../layers/tagging.ts';
import type { ActorDraft } from './actor-draft.ts';
import { addRole, draftActor } from './actor-draft.ts';
import type { Discourse } from './discourse.ts';
import { lowerAt, withoutPossessive } from './discourse.ts';
import { surnameSlips } from './garbled.ts';
import type { RolesOfName } from './find-roles.ts';
import type { NameMention } from './name-mention.ts';
import type { Person, PersonRegistry } from './person-registry.ts';
import { emptyRegistry, MAX_SHARED, partsOf, personBySurname, personOf, seePerson } from './person-registry.ts';

/** Words before a place that is one: "in Lima" is no person. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  'in at near from across outside inside around throughout through to into toward towards via of'.split(' '),
);

export interface LinkedPeople {
  readonly registry: PersonRegistry;
  readonly drafts: readonly ActorDraft[];
  readonly personOfDraft: ReadonlyMap<ActorDraft, Person>;
}

/**
 * Gives every mention of a person its actor. Full names first, over the whole article, because a headline says "Lima" before the text says
 * "Ana Lima"; then short names in the order of the text. A surname that several people share goes to the one its honorific, its role or the
 * words just before single out; else it stays open, with all of them as candidates.
 */
export function linkPeople(
  discourse: Discourse,
  names: readonly (NameMention | null)[],
  rolesOf: readonly (RolesOfName | null)[],
): LinkedPeople {
  const registry = emptyRegistry();
  const fullOf = new Map<NameMention, Person>();
  const people = names.filter((name): name is NameMention => name?.nameClass === 'person');
  for (const longFirst of [true, false]) {
    for (const name of people) {
      const parts = partsOf(name.words);
      if (!parts || parts.middle.length > 0 !== longFirst) continue;
      const person = personOf(registry, parts, name.printed, name.firstToken);
      if (person.draft.gender === 'unknown' || name.honorific !== 'unknown') person.draft.gender = name.gender;
      person.weight++;
      person.headline ||= isHeadline(discourse, name.firstToken);
      person.firstToken = Math.min(person.firstToken, name.firstToken);
      fullOf.set(name, person);
      for (const { head } of rolesOf[name.index]?.roles ?? []) person.roleHeads.add(head);
    }
  }
  const alone = new Map<string, Person>();
  for (const name of people) {
    if (!fullOf.has(name)) standAlone(discourse, registry, alone, name, rolesOf[name.index] ?? null);
  }
  const open = new Map<string, ActorDraft>();
  const slips = surnameSlips(registry.people);
  const times = new Map<string, number>();
  for (const name of names)
    if (name?.words.length === 1) times.set(name.words[0] ?? '', (times.get(name.words[0] ?? '') ?? 0) + 1);
  for (const name of names) {
    if (!name) continue;
    const person = fullOf.get(name) ?? shortName(discourse, registry, alone, open, name, rolesOf[name.index] ?? null);
    if (!person) {
      if (name.draft === null && times.get(name.words.join(' ')) === 1) markSlip(discourse, slips, alone, name);
      continue;
    }
    if (person.surname === name.words[0] && person.given === '' && times.get(person.surname) === 1) slip(person, slips);
    seePerson(person, name.printed, genderBy(person, name), name.firstToken, isQuoted(discourse, name));
    if (name.words.length === 1 && name.honorific === 'unknown') person.bare++;
    if (name.honorific !== 'unknown') person.draft.gender = name.honorific;
    name.draft = person.draft;
    for (const { role, head } of rolesOf[name.index]?.roles ?? []) {
      addRole(person.draft, role);
      person.roleHeads.add(head);
    }
    if (name.glued) addRole(person.draft, name.glued.role);
  }
  const all = [...registry.people, ...alone.values()];
  return {
    registry,
    drafts: [...all.map(({ draft }) => draft), ...open.values()],
    personOfDraft: new Map(all.map((person) => [person.draft, person])),
  };
}

/** A surname tells nothing, even one that is also a given name: "Scott" of "Rakel Scott" is no man's. */
function genderBy(person: Person, name: NameMention): Gender {
  const bySurname = name.words.length === 1 && name.honorific === 'unknown' && name.words[0] === person.surname;
  return bySurname && person.given !== '' ? 'unknown' : name.gender;
}

function isQuoted({ tagging }: Discourse, name: NameMention): boolean {
  return (tagging.quotationAt[name.firstToken] ?? -1) >= 0;
}

/** A word nobody could class, once in the article, and one slip from a surname in it. */
function markSlip(discourse: Discourse, slips: Slips, alone: Map<string, Person>, name: NameMention): void {
  const key = name.words.join(' ');
  if (!mayBePerson(discourse, name) || name.nameClass === 'place' || slips(key).length === 0) return;
  const person = newAlone(alone, key, name);
  slip(person, slips);
  seePerson(person, name.printed, name.gender, name.firstToken, false);
  name.draft = person.draft;
}

function slip({ draft, surname }: Person, slips: Slips): void {
  const like = slips(surname);
  if (like.length === 0) return;
  draft.form = 'garbled';
  draft.candidates = like.map((other) => ({
    draft: other.draft,
    score: Math.round((1 - 1 / surname.length) * 100) / 100,
  }));
}

type Slips = (word: string) => readonly Person[];

function shortName(
  discourse: Discourse,
  registry: PersonRegistry,
  alone: Map<string, Person>,
  open: Map<string, ActorDraft>,
  name: NameMention,
  roles: RolesOfName | null,
): Person | null {
  if (!mayBePerson(discourse, name)) return null;
  const key = name.words.join(' ');
  const whole = partsOf(name.words);
  const sure = name.nameClass === 'person';
  if (whole && !sure) return registry.byKey.get(`${whole.given}|${whole.surname}`)?.[0] ?? null;
  const shared = registry.bySurname.get(key) ?? registry.byGiven.get(key) ?? registry.bySuffix.get(key) ?? [];
  if (shared.length > 0) {
    const person = choose(shared, name, roles);
    if (person) return person;
    name.draft = openDraft(open, key, name, shared);
    return null;
  }
  return alone.get(key) ?? (sure ? newAlone(alone, key, name) : null);
}

function newAlone(alone: Map<string, Person>, key: string, name: NameMention): Person {
  const person = personBySurname(key, withoutPossessive(name.printed), name.firstToken);
  alone.set(key, person);
  return person;
}

/**
 * Finds people whom the article never names in full, beside a namesake whom it does: "President Teles" before any "Eva Teles", or "Mr. Teles" where
 * the only full name is a woman's. They join the registry, so that a bare surname has both to choose from.
 */
function standAlone(
  discourse: Discourse,
  registry: PersonRegistry,
  alone: Map<string, Person>,
  name: NameMention,
  roles: RolesOfName | null,
): void {
  const key = name.words.join(' ');
  const shared = registry.bySurname.get(key);
  if (!shared || shared.length >= MAX_SHARED) return;
  const fitting = shared.filter((person) => agrees(person, name));
  const heads = (roles?.roles ?? []).map(({ head }) => head);
  const titled =
    roles !== null && roles.first < name.firstToken && heads.length > 0 && !isHeadline(discourse, name.firstToken);
  const unheard =
    titled &&
    fitting.every((person) => person.firstToken > name.firstToken && !heads.some((head) => person.roleHeads.has(head)));
  const only = fitting.length === 1 ? fitting[0] : undefined;
  if (fitting.length > 0 && !unheard) {
    if (only && name.honorific !== 'unknown') only.weight++;
    return;
  }
  const person = newAlone(alone, `${key} ${name.firstToken}`, name);
  person.draft.gender = name.gender;
  person.weight++;
  for (const head of heads) person.roleHeads.add(head);
  shared.push(person);
}

function isHeadline({ segmentation, sentenceAt }: Discourse, token: number): boolean {
  const block = segmentation.sentences[sentenceAt[token] ?? 0]?.block ?? 0;
  return segmentation.blocks[block]?.kind === 'headline';
}

/** A tagger may take a bare surname for a place or a body; it is a person's where the article knows the person and nothing speaks against it. */
function mayBePerson(discourse: Discourse, name: NameMention): boolean {
  if (name.nameClass === 'person') return true;
  if (name.nameClass === 'members' || kindOfBodyName(name.words) !== null) return false;
  const before = lowerAt(discourse, name.firstToken - 1);
  if (before === 'the') return false;
  return name.nameClass !== 'place' || !LOCATIVE.has(before);
}

/** The one of several people that a short name means, or null. */
function choose(shared: readonly Person[], name: NameMention, roles: RolesOfName | null): Person | null {
  if (shared.length === 1) return agrees(shared[0], name) ? (shared[0] ?? null) : null;
  let left = shared.filter((person) => agrees(person, name));
  const heads = (roles?.roles ?? []).map(({ head }) => head);
  const inRole = left.filter((person) => heads.some((head) => person.roleHeads.has(head)));
  if (inRole.length > 0) left = inRole;
  if (left.length > 1) {
    const met = left.filter((person) => person.firstToken < name.firstToken);
    if (met.length > 0) left = met;
  }
  if (left.length <= 1) return left[0] ?? null;
  return lately(left, name.firstToken);
}

function agrees(person: Person | undefined, name: NameMention): boolean {
  if (!person) return false;
  const { gender } = person.draft;
  return name.honorific === 'unknown' || gender === 'unknown' || gender === name.honorific;
}

/** Tokens in which one of two namesakes, mentioned alone, is the one still spoken of: about three sentences. */
const NEAR = 60;

function lately(people: readonly Person[], token: number): Person | null {
  const [last, next] = people.filter(({ mentions }) => mentions > 0).toSorted((a, b) => b.lastToken - a.lastToken);
  if (!last) return null;
  // Who went by the bare surname before the namesake came keeps it, as long as he stays the one spoken of.
  const owner = people.filter(({ bare }) => bare > 0);
  if (owner.length === 1 && owner[0]) {
    const [keeper] = owner;
    if (people.every((person) => person === keeper || person.mentions * 2 <= keeper.mentions)) return keeper;
  }
  // Whom the headline names in full the article is about.
  const heads = people.filter(({ headline }) => headline);
  if (heads.length === 1 && heads[0]) return heads[0];
  if (!next || (token - last.lastToken <= NEAR && token - next.lastToken > NEAR)) return last;
  // The article's main figure goes by the bare surname: named many times over, as against a namesake met once or twice.
  const [main, other] = people.toSorted((a, b) => weightOf(b) - weightOf(a));
  return main && other && weightOf(main) >= DOMINANT * Math.max(1, weightOf(other)) ? main : null;
}

const DOMINANT = 4;

function weightOf({ weight, mentions }: Person): number {
  return Math.max(weight, mentions);
}

function openDraft(
  open: Map<string, ActorDraft>,
  key: string,
  name: NameMention,
  shared: readonly Person[],
): ActorDraft {
  const known = open.get(key);
  if (known) return known;
  const draft = draftActor(name.printed, 'person', 'unresolved');
  const candidates = shared.filter((person) => agrees(person, name));
  draft.candidates = candidates.map((person) => ({
    draft: person.draft,
    score: Math.round(100 / candidates.length) / 100,
  }));
  open.set(key, draft);
  return draft;
}

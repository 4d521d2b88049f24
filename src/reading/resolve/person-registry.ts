import { NICKNAMES } from '../../language/en/role-words.ts';
import type { Gender } from '../layers/tagging.ts';
import type { ActorDraft } from './actor-draft.ts';
import { draftActor } from './actor-draft.ts';
import { withoutPossessive } from './discourse.ts';

/** A person of the article by name. */
export interface Person {
  readonly draft: ActorDraft;
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
  readonly suffix: string;
  /** Heads of the roles printed beside the name. */
  readonly roleHeads: Set<string>;
  firstToken: number;
  lastToken: number;
  /** Mentions met so far. */
  mentions: number;
  /** Mentions of the whole article that can be nobody else's. */
  weight: number;
  /** Mentions met so far by the surname alone. */
  bare: number;
  /** The headline names him in full. */
  headline: boolean;
  /** Its name stands in quotations alone so far. */
  quoted: boolean;
}

/** Everybody named in full, by each part of the name. Lists stay short: a name shared by more people than `MAX_SHARED` tells nothing. */
export interface PersonRegistry {
  readonly people: Person[];
  readonly byKey: Map<string, Person[]>;
  readonly bySurname: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
  /** Ends of long names: "Santos Lima" of "Ana Maria Santos Lima". */
  readonly bySuffix: Map<string, Person[]>;
}

export const MAX_SHARED = 16;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/u;

/** Words one slip away from a surname of the registry share a key with it: the word itself or with one letter left out. */
export function slipKeys(word: string): readonly string[] {
  if (word.length < MIN_SLIP || word.length > MAX_SLIP) return [];
  const forms = [word];
  for (let at = 0; at < word.length; at++) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

/** Shortest and longest name part in which one slip is told from another name. */
const MIN_SLIP = 4;
const MAX_SLIP = 24;

export function emptyRegistry(): PersonRegistry {
  return { people: [], byKey: new Map(), bySurname: new Map(), byGiven: new Map(), bySuffix: new Map() };
}

export interface NameParts {
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
  readonly suffix: string;
}

/** Given name, middle names and surname of folded words; null for a single word. */
export function partsOf(words: readonly string[]): NameParts | null {
  const suffixAt = words.findIndex((word, index) => index > 0 && SUFFIX.test(word));
  const core = suffixAt > 0 ? words.slice(0, suffixAt) : words;
  const given = core[0];
  const surname = core.at(-1);
  if (core.length < 2 || given === undefined || surname === undefined) return null;
  return { given, middle: core.slice(1, -1), surname, suffix: (words[suffixAt] ?? '').replace('.', '') };
}

/** The person of this full name, met before or new. */
export function personOf(registry: PersonRegistry, parts: NameParts, printed: string, token: number): Person {
  const key = keyOf(parts);
  const shared = registry.byKey.get(key) ?? [];
  const known = shared.findLast(
    (person) => person.suffix === parts.suffix && middlesAgree(person.middle, parts.middle),
  );
  if (known) return known;
  const longer = parts.middle.length === 0 ? registry.bySuffix.get(`${parts.given} ${parts.surname}`) : undefined;
  if (longer?.length === 1 && longer[0]) return longer[0];
  const initial = byInitial(registry, parts);
  if (initial) return initial;
  const person: Person = {
    ...parts,
    draft: draftActor(printed, 'person', 'name'),
    roleHeads: new Set(),
    firstToken: token,
    lastToken: token,
    mentions: 0,
    weight: 0,
    bare: 0,
    headline: false,
    quoted: true,
  };
  registry.people.push(person);
  pushShared(registry.byKey, key, person);
  pushShared(registry.bySurname, parts.surname, person);
  pushShared(registry.byGiven, parts.given, person);
  const tail = [...parts.middle, parts.surname];
  for (let at = 0; at + 1 < tail.length; at++) pushShared(registry.bySuffix, tail.slice(at).join(' '), person);
  return person;
}

/** Somebody known by surname alone. */
export function personBySurname(surname: string, printed: string, token: number): Person {
  const draft = draftActor(printed, 'person', 'name');
  const name = { given: '', middle: [], surname, suffix: '' };
  return {
    ...name,
    draft,
    roleHeads: new Set(),
    firstToken: token,
    lastToken: token,
    mentions: 0,
    weight: 0,
    bare: 0,
    headline: false,
    quoted: true,
  };
}

function keyOf({ given, surname }: NameParts): string {
  return `${NICKNAMES.get(given) ?? given}|${surname}`;
}

/** "A. Lima" beside one "Ana Lima", or the reverse. */
function byInitial(registry: PersonRegistry, parts: NameParts): Person | null {
  const fitting = (registry.bySurname.get(parts.surname) ?? []).filter(
    (person) =>
      person.suffix === parts.suffix &&
      (isInitialOf(parts.given, person.given) || isInitialOf(person.given, parts.given)),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function isInitialOf(short: string, long: string): boolean {
  return /^\p{L}\.?$/u.test(short) && long.startsWith(short.charAt(0));
}

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.every((word, index) => {
    const other = b[index];
    return other === undefined || word === other || isInitialOf(word, other) || isInitialOf(other, word);
  });
}

function pushShared(map: Map<string, Person[]>, key: string, person: Person): void {
  const shared = map.get(key);
  if (!shared) map.set(key, [person]);
  else if (shared.length < MAX_SHARED) shared.push(person);
}

/** Takes over what a mention adds: the fuller name, the gender, the place. */
export function seePerson(person: Person, printed: string, gender: Gender, token: number, quoted: boolean): void {
  const name = withoutPossessive(printed).replace(/\s+/gu, ' ');
  const { draft } = person;
  const fuller = name.split(' ').length > draft.name.split(' ').length;
  const lessShouted = isShouted(draft.name) && !isShouted(name) && name.length >= draft.name.length;
  // A speaker's name for somebody, "Honest Ana Lima", is taken only until the text itself gives one.
  const own = person.quoted && !quoted;
  if (own || ((fuller || lessShouted) && (!quoted || person.quoted))) draft.name = name;
  person.quoted &&= quoted;
  if (draft.gender === 'unknown') draft.gender = gender;
  person.lastToken = token;
  person.mentions++;
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}

import type { ActorDraft } from './actor-draft.ts';
import type { NameMention } from './name-mention.ts';
import type { Person } from './person-registry.ts';
import { slipKeys } from './person-registry.ts';

/** Shortest name part in which one slip is told from another name. */
const MIN_LENGTH = 4;
/** People compared for one slip: a bound against hostile input. */
const MAX_COMPARED = 8;

/**
 * Marks people who stand once in the article under a name one slip away from that of somebody named more often: "Ana Lmia" beside "Ana Lima".
 * The printed form stays an actor of its own, with the other as candidate; nothing is merged.
 */
export function markGarbled(people: readonly Person[], names: readonly (NameMention | null)[]): void {
  const known = new Map<string, Person[]>();
  for (const person of people) {
    if (person.mentions < 2 && person.draft.roles.length === 0) continue;
    for (const key of keysOf(person)) {
      const list = known.get(key);
      if (!list) known.set(key, [person]);
      else if (list.length < MAX_COMPARED && !list.includes(person)) list.push(person);
    }
  }
  const garbled = new Set<ActorDraft>();
  for (const person of people) {
    if (person.mentions !== 1 || person.draft.form !== 'name') continue;
    const like = new Set(keysOf(person).flatMap((key) => known.get(key) ?? []));
    for (const other of like) {
      if (other === person || other.mentions <= person.mentions || !isSlip(person, other)) continue;
      person.draft.form = 'garbled';
      person.draft.candidates.push({ draft: other.draft, score: scoreOf(person, other) });
      garbled.add(person.draft);
    }
  }
  for (const name of names) if (name?.draft && garbled.has(name.draft)) name.draft.name = name.printed;
}

/**
 * Finds the people of whose surname a single word is a slip: "Lmia" beside "Ana Lima". Stricter than with a full name, because
 * a word alone may be somebody new: letters changed about, or one slip in six letters or more.
 */
export function surnameSlips(people: readonly Person[]): (word: string) => readonly Person[] {
  const known = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of slipKeys(person.surname)) {
      const list = known.get(key);
      if (!list) known.set(key, [person]);
      else if (list.length < MAX_COMPARED) list.push(person);
    }
  }
  return (word) => {
    const like = new Set(slipKeys(word).flatMap((key) => known.get(key) ?? []));
    return [...like].filter(
      ({ surname }) =>
        isSwap(word, surname) || (Math.min(word.length, surname.length) >= LONG && oneSlip(word, surname)),
    );
  };
}

const LONG = 6;

/** The other part of the name and this one with a letter left out: two words one slip apart share such a key. */
function keysOf({ given, surname }: Person): readonly string[] {
  const keys = slipKeys(surname).map((part) => `${given}|${part}`);
  return [...keys, ...slipKeys(given).map((part) => `${part}|${surname}|`)];
}

/** One letter more, less or other, or two changed about, in one part of the name; two real names of the same length differ in sound at the start. */
function isSlip(person: Person, other: Person): boolean {
  if (person.suffix !== other.suffix) return false;
  if (person.given === other.given) return oneSlip(person.surname, other.surname);
  // "Erik" and "Eric" may be two people of one family: a given name is garbled only where letters changed places or fell out.
  return person.surname === other.surname && person.given.length !== other.given.length
    ? oneSlip(person.given, other.given) && Math.min(person.given.length, other.given.length) > MIN_LENGTH
    : person.surname === other.surname && isSwap(person.given, other.given);
}

function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  if (isSwap(a, b)) return true;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (start === 0) return false;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1 && Math.min(a.length, b.length) > MIN_LENGTH;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function scoreOf(person: Person, other: Person): number {
  const length = Math.max(person.surname.length + person.given.length, other.surname.length + other.given.length);
  return Math.round((1 - 1 / length) * 100) / 100;
}

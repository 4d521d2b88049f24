import { BODY_NOUNS } from '../../language/en/actor-nouns.ts';
import { BODY_NAME_WORDS, BUILDING_NAMES } from '../../language/en/body-names.ts';
import { COUNTRIES, STATE_OF_ADJECTIVE, STATE_OF_PLACE } from '../../language/en/states.ts';
import type { MentionForm } from '../../domain/vocabulary.ts';
import type { ActorDraft } from './actor-draft.ts';
import { draftActor } from './actor-draft.ts';
import { kindOfBodyName } from './body-kind.ts';
import type { Discourse } from './discourse.ts';
import { lowerAt, withoutPossessive } from './discourse.ts';
import { LOCATIVE } from './link-people.ts';
import type { NameMention } from './name-mention.ts';
import { PARTY_MEMBERS } from './name-mention.ts';

export interface LinkedBodies {
  readonly drafts: ActorDraft[];
  /** Bodies whose name holds a body noun, in the order met: "the ministry" may point at one. */
  readonly byNoun: ReadonlyMap<string, readonly ActorDraft[]>;
  readonly formOf: ReadonlyMap<NameMention, MentionForm>;
}

interface Bodies {
  readonly drafts: ActorDraft[];
  readonly byKey: Map<string, ActorDraft>;
  readonly byInitials: Map<string, ActorDraft | null>;
  readonly byStart: Map<string, ActorDraft | null>;
  readonly byLast: Map<string, ActorDraft | null>;
  readonly byNoun: Map<string, ActorDraft[]>;
  readonly formOf: Map<NameMention, MentionForm>;
}

/**
 * Gives every mention of a body, a group of members, or a country that acts its actor. `spoken` holds the names that head a source or an
 * addressee: a place, or a name nobody can class, becomes an actor only there.
 */
export function linkBodies(
  discourse: Discourse,
  names: readonly (NameMention | null)[],
  spoken: ReadonlySet<number>,
): LinkedBodies {
  const bodies: Bodies = {
    drafts: [],
    byKey: new Map(),
    byInitials: new Map(),
    byStart: new Map(),
    byLast: new Map(),
    byNoun: new Map(),
    formOf: new Map(),
  };
  const open = names.filter((name): name is NameMention => name !== null && name.draft === null);
  for (const name of open) if (name.nameClass === 'body' && name.words.length > 2) linkFull(bodies, name);
  for (const name of open) if (name.nameClass === 'body' && name.words.length === 2) linkFull(bodies, name);
  for (const name of open) {
    if (name.nameClass === 'body' && name.draft === null) linkShort(discourse, bodies, names, name);
    else if (name.nameClass === 'members') linkMembers(bodies, name);
  }
  linkStates(discourse, bodies, open, spoken);
  for (const name of open) {
    if (name.draft !== null || name.nameClass === 'place') continue;
    const known = bodies.byKey.get(keyOf(name.words));
    if (known) {
      name.draft = known;
      // "VELDEN" of a dateline is called as the text calls it.
      if (known.name === known.name.toUpperCase() && known.name.length > 4 && name.printed.length === known.name.length)
        known.name = name.printed;
    } else if (spoken.has(name.index)) name.draft = newBody(bodies, name, 'unspecified');
  }
  return bodies;
}

/** "Ministry of Health" and "Health Ministry" are one; other words in another order are not. */
function keyOf(words: readonly string[]): string {
  const of = words.indexOf('of');
  const head = words[0] ?? '';
  if (of === 1 && (head === 'ministry' || head === 'department')) {
    return [...words.slice(2).filter((word) => word !== 'the'), head].join(' ');
  }
  return words.join(' ');
}

function linkFull(bodies: Bodies, name: NameMention): void {
  const key = keyOf(name.words);
  const telling = kindOfBodyName(name.words.slice(-1)) !== null;
  name.draft =
    bodies.byKey.get(key) ??
    (telling ? bodies.byStart.get(name.words.join(' ')) : null) ??
    newBody(bodies, name, kindOfBodyName(name.words) ?? 'unspecified');
}

function newBody(bodies: Bodies, name: NameMention, kind: ActorDraft['kind']): ActorDraft {
  const draft = draftActor(withoutPossessive(name.printed).replace(/\s+/gu, ' '), kind, 'name');
  const { words } = name;
  bodies.drafts.push(draft);
  bodies.byKey.set(keyOf(words), draft);
  if (words.length > 1) {
    for (const initials of initialsOf(words)) once(bodies.byInitials, initials, draft);
    if (words.length > 2) once(bodies.byStart, words.slice(0, 2).join(' '), draft);
    once(bodies.byLast, words.at(-1) ?? '', draft);
  }
  for (const word of words) {
    if ((BODY_NOUNS.get(word) ?? BODY_NAME_WORDS.get(word) ?? 'document') === 'document') continue;
    const list = bodies.byNoun.get(word);
    if (!list) bodies.byNoun.set(word, [draft]);
    else if (list.length < MAX_BY_NOUN) list.push(draft);
  }
  return draft;
}

/** Bodies of one noun that "the ministry" may choose from. */
const MAX_BY_NOUN = 16;

/** Null marks a key that two bodies share: it names neither. */
function once(map: Map<string, ActorDraft | null>, key: string, draft: ActorDraft): void {
  map.set(key, map.has(key) && map.get(key) !== draft ? null : draft);
}

const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'to', '&', 'de', 'da', 'do']);

function initialsOf(words: readonly string[]): readonly string[] {
  const all = words.map((word) => word.charAt(0)).join('');
  const large = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return all === large ? [all] : [all, large];
}

function linkShort(
  discourse: Discourse,
  bodies: Bodies,
  names: readonly (NameMention | null)[],
  name: NameMention,
): void {
  const key = keyOf(name.words);
  const word = name.words[0] ?? '';
  const letters = word.replaceAll('.', '');
  const acronym =
    letters.length > 1 && name.printed.replace(/['’]s?$/u, '') === name.printed.replace(/['’]s?$/u, '').toUpperCase();
  const known =
    bodies.byKey.get(key) ??
    (acronym
      ? (introduced(discourse, names, name) ?? (letters.length > 2 ? bodies.byInitials.get(letters) : null))
      : null) ??
    (lowerAt(discourse, name.firstToken - 1) === 'the' && kindOfBodyName(name.words) === 'media'
      ? bodies.byLast.get(word)
      : null) ??
    null;
  if (known) bodies.byKey.set(key, known);
  name.draft = known ?? newBody(bodies, name, kindOfBodyName(name.words) ?? 'unspecified');
}

/** "the Harbour Workers' Union (HWU)": the short form in brackets right after the long one. */
function introduced(
  discourse: Discourse,
  names: readonly (NameMention | null)[],
  name: NameMention,
): ActorDraft | null {
  if (lowerAt(discourse, name.firstToken - 1) !== '(' || lowerAt(discourse, name.endToken) !== ')') return null;
  return names[discourse.tagging.nameAt[name.firstToken - 2] ?? -1]?.draft ?? null;
}

function linkMembers(bodies: Bodies, name: NameMention): void {
  const key = name.words.join(' ');
  let draft = bodies.byKey.get(key);
  if (!draft) {
    draft = newBody(bodies, name, PARTY_MEMBERS.has(key) ? 'party' : 'witness_or_public');
    draft.form = 'collective';
    draft.plural = true;
  }
  name.draft = draft;
  bodies.formOf.set(name, 'collective');
}

/** Countries and capitals that stand for a government: as a source, or as the one who acts or is acted upon. */
function linkStates(
  discourse: Discourse,
  bodies: Bodies,
  names: readonly NameMention[],
  spoken: ReadonlySet<number>,
): void {
  const states = new Map<string, ActorDraft>();
  const placed = names.filter((name) => name.nameClass === 'place' && name.draft === null);
  const stateKey = (name: NameMention) => {
    const key = name.words.join(' ');
    return STATE_OF_PLACE.get(key) ?? key;
  };
  const acting = placed.filter(
    (name) => spoken.has(name.index) || (COUNTRIES.has(name.words.join(' ')) && acts(discourse, name)),
  );
  // An unknown country shows itself as a place somewhere in the article: "in Norland".
  const located = new Set(placed.filter((name) => LOCATIVE.has(lowerAt(discourse, name.firstToken - 1))).map(stateKey));
  const keys = new Set(acting.map(stateKey));
  const wanted = new Set(acting);
  for (const name of names) {
    const government = governmentOf(name);
    if (government !== null && name.draft) states.set(government, states.get(government) ?? name.draft);
  }
  for (const name of placed) {
    const key = stateKey(name);
    if (!wanted.has(name) && !(keys.has(key) && acts(discourse, name))) continue;
    let draft = states.get(key);
    if (!draft) {
      draft = newBody(
        bodies,
        name,
        STATE_OF_PLACE.has(name.words.join(' ')) || located.has(key) ? 'state' : 'unspecified',
      );
      states.set(key, draft);
    } else if (
      draft.kind === 'state' &&
      COUNTRIES.has(name.words.join(' ')) &&
      !COUNTRIES.has(draft.name.toLowerCase())
    ) {
      draft.name = withoutPossessive(name.printed);
    }
    name.draft = draft;
    bodies.formOf.set(name, 'metonym');
  }
  for (const name of names) {
    if (name.draft && BUILDING_NAMES.has(name.words.join(' '))) bodies.formOf.set(name, 'metonym');
  }
}

/** The country whose government a name spells out: "Portuguese Government"; null for any other body. */
function governmentOf({ words }: NameMention): string | null {
  if (words.length !== 2 || words[1] !== 'government') return null;
  return STATE_OF_ADJECTIVE.get(words[0] ?? '') ?? null;
}

/** Stands before a finite verb or after a verb or "by", "against", "with": a doer or a target, not a place where something happens. */
function acts({ tagging, tokens }: Discourse, name: NameMention): boolean {
  const before = tokens[name.firstToken - 1]?.lower ?? '';
  if (LOCATIVE.has(before)) return false;
  const next = tagging.pos[name.endToken] ?? '';
  if (next === 'VBD' || next === 'VBZ' || next === 'VBP' || next === 'MD') return true;
  const previous = tagging.pos[name.firstToken - 1] ?? '';
  // "Should Norland retaliate?"
  if (previous === 'MD') return true;
  return previous.startsWith('VB') || before === 'by' || before === 'against' || before === 'with';
}

import type { UnitRange } from '../../domain/unit-range.ts';
import { unitRange } from '../../domain/unit-range.ts';
import { BODY_NOUNS, ROLE_NOUNS } from '../../language/en/actor-nouns.ts';
import { KNOWN_BODIES } from '../../language/en/body-names.ts';
import { PRONOUNS } from '../../language/en/pronouns.ts';
import { HONORIFICS, ROLE_STATUS_WORDS, TITLE_ABBREVIATIONS } from '../../language/en/role-words.ts';
import { COUNTRIES, STATE_OF_ADJECTIVE, STATE_OF_PLACE } from '../../language/en/states.ts';
import type { Gender, NamePhrase } from '../layers/tagging.ts';
import { kindOfBodyName } from './body-kind.ts';
import type { ActorDraft, DraftRole } from './actor-draft.ts';
import type { Discourse } from './discourse.ts';
import { folded, lowerAt, rangeOf } from './discourse.ts';
import { cutGlued } from './glued-name.ts';
import { NAME_SUFFIXES } from './noun-phrase.ts';
import { pluralRole } from './read-role.ts';

/** What a name names, as far as its own words and its neighbours tell. */
export type NameClass = 'person' | 'body' | 'place' | 'members' | 'other';

/** One printed name, stripped to the words that identify. */
export interface NameMention {
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly range: UnitRange;
  readonly printed: string;
  /** Folded words, without honorific, article and possessive. */
  readonly words: readonly string[];
  readonly nameClass: NameClass;
  readonly gender: Gender;
  /** From "Mr." and the like; stronger than the given name's. */
  readonly honorific: Gender;
  /** A role run on to the name without a space: "Ana LimaMinister of Health". */
  readonly glued: { readonly role: DraftRole; readonly end: number } | null;
  /** Tokens before the name that are its title, first of them. */
  readonly titleFirst: number;
  draft: ActorDraft | null;
}

/** All names of the text in order, read as {@link NameMention}; null where the words are a title or a day, no name. */
export function readNames(discourse: Discourse): readonly (NameMention | null)[] {
  const { names } = discourse.tagging;
  const known = new Set(
    names.flatMap(({ kind, firstToken, endToken }) =>
      kind === 'person' && endToken - firstToken > 1 && endToken - firstToken < MAX_WORDS
        ? [
            discourse.tokens
              .slice(firstToken, endToken)
              .map(({ text }) => folded(text))
              .join(' '),
          ]
        : [],
    ),
  );
  return names.map((name, index) => readName(discourse, name, index, known));
}

function readName(
  discourse: Discourse,
  name: NamePhrase,
  index: number,
  known: ReadonlySet<string>,
): NameMention | null {
  let first = name.firstToken;
  const end = name.endToken;
  let honorific: Gender = 'unknown';
  while (first < end - 1) {
    const lower = lowerAt(discourse, first);
    const courtesy = HONORIFICS.get(lower);
    if (courtesy) honorific = courtesy;
    else if (lower !== 'the' && lower !== '.' && !isLeadingTitle(discourse, first, end)) break;
    first++;
  }
  const before = lowerAt(discourse, name.firstToken - 1);
  honorific = honorific === 'unknown' ? (HONORIFICS.get(before) ?? honorificIn(discourse, name)) : honorific;
  const glued = cutGlued(discourse, first, end, known);
  const range = glued
    ? unitRange(discourse.tokens[first]?.start ?? 0, glued.nameEnd)
    : rangeOf(discourse, { first, end });
  const printed = discourse.segmentation.text.slice(range.start, range.end);
  const words = wordsOf(printed);
  if (honorific === 'unknown' && words.every((word) => ROLE_NOUNS.has(word) || ROLE_STATUS_WORDS.has(word)))
    return null;
  // "Norland Secretary" before "of State": a title.
  if (name.kind !== 'person' && words.length > 1 && ROLE_NOUNS.has(words.at(-1) ?? '')) return null;
  // "the Norland Democrat" is somebody, not a name.
  if (before === 'the' && words.length > 1 && PARTISANS.has(words.at(-1) ?? '')) return null;
  const article = before === 'the' || lowerAt(discourse, name.firstToken) === 'the';
  // "Poll: …" and capitals throughout: a noun or a sentence, no name.
  if (words.some((word) => PRONOUNS.has(word)) || (words.length === 1 && isPlainNoun(words[0] ?? '', article)))
    return null;
  const plural = end - first === 1 && discourse.tagging.pos[first] === 'NNPS' && name.kind === 'other';
  const nameClass = plural ? 'members' : classOf(name, words, article, honorific);
  return {
    index,
    firstToken: first,
    endToken: end,
    range,
    printed,
    words,
    nameClass,
    gender: honorific === 'unknown' ? name.gender : honorific,
    honorific,
    glued: glued && { role: glued.role, end: glued.end },
    titleFirst: Math.min(first, name.titleRange?.firstToken ?? first),
    draft: null,
  };
}

/** "Bank", "Poll", "Group" with a capital, where no such body is known by the noun alone. */
function isPlainNoun(word: string, article: boolean): boolean {
  const kind = BODY_NOUNS.get(word);
  // "The Post" is a newspaper's short name.
  if (article && kindOfBodyName([word]) === 'media') return false;
  return kind !== undefined && kind !== 'government_body' && !KNOWN_BODIES.has(word);
}

/** Ends of names of countries. */
const STATE_WORDS: ReadonlySet<string> = new Set(['republic', 'kingdom', 'emirates', 'islands']);

const PARTISANS: ReadonlySet<string> = new Set([
  'republican',
  'democrat',
  'conservative',
  'liberal',
  'socialist',
  'independent',
]);

function honorificIn(discourse: Discourse, { titleRange }: NamePhrase): Gender {
  if (!titleRange) return 'unknown';
  return HONORIFICS.get(lowerAt(discourse, titleRange.firstToken)) ?? 'unknown';
}

/** "President Ana Lima" inside one name phrase; a name needs a word of its own, and "Justice Department" is one name. */
function isLeadingTitle(discourse: Discourse, at: number, end: number): boolean {
  const lower = lowerAt(discourse, at);
  if (TITLE_ABBREVIATIONS.has(lower)) return true;
  return (
    (ROLE_NOUNS.has(lower) || pluralRole(lower) !== null) &&
    kindOfBodyName([lowerAt(discourse, end - 1)]) === null &&
    end - at > 2
  );
}

function wordsOf(printed: string): readonly string[] {
  return printed
    .split(/[\s,]+/u)
    .slice(0, MAX_WORDS)
    .map(folded)
    .filter((word) => word !== '' && word !== '.');
}

/** No name is longer in words; a bound against hostile input. */
const MAX_WORDS = 16;

function classOf(name: NamePhrase, words: readonly string[], article: boolean, honorific: Gender): NameClass {
  const whole = words.join(' ');
  const last = words.at(-1) ?? '';
  if (honorific !== 'unknown') return 'person';
  if (isMembers(whole)) return 'members';
  if (KNOWN_BODIES.has(whole) || KNOWN_BODIES.has(whole.replaceAll('.', ''))) return 'body';
  if (words.length > 1 && (words[0] === 'u.n.' || words[0] === 'un' || words[0] === 'u.s.')) return 'body';
  if (COUNTRIES.has(whole)) return 'place';
  if (STATE_WORDS.has(last) && words.length > 1) return 'place';
  const bodyWord = kindOfBodyName(words) !== null;
  if (name.kind === 'person') {
    // "Poor Norland", "NN Norland": nobody's surname, unless a given name or a title stands before it.
    if (words.length === 2 && name.gender === 'unknown' && name.titleRange === null && COUNTRIES.has(last))
      return 'other';
    if (words.some((word) => BODY_NOUNS.get(word) === 'document')) return 'other';
    if (NAME_SUFFIXES.has(last)) return 'person';
    return article && name.titleRange === null
      ? bodyWord
        ? 'body'
        : 'other'
      : words.length > 2 && bodyWord
        ? 'body'
        : 'person';
  }
  if (name.kind === 'organisation') return 'body';
  if (bodyWord && (words.length > 1 || article)) return 'body';
  if (name.kind === 'place' || STATE_OF_PLACE.has(whole)) return 'place';
  if (!article && name.titleRange !== null) return 'person';
  if (!article && words.length > 1 && words.length < 5 && name.gender !== 'unknown') return 'person';
  return 'other';
}

/** "Republicans", "Germans": people of a party or nation, never the body itself. */
function isMembers(word: string): boolean {
  if (!word.endsWith('s')) return false;
  if (word.includes(' ')) return PARTY_MEMBERS.has(word.slice(word.lastIndexOf(' ') + 1));
  return PARTY_MEMBERS.has(word) || STATE_OF_ADJECTIVE.has(word.slice(0, -1));
}

export const PARTY_MEMBERS: ReadonlySet<string> = new Set(
  'democrats republicans conservatives liberals socialists libertarians greens tories progressives communists nationalists unionists separatists'.split(
    ' ',
  ),
);

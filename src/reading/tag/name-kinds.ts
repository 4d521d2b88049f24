import { ROLE_NOUNS } from '../../language/en/actor-nouns.ts';
import { BODY_NAME_WORDS, KNOWN_BODIES } from '../../language/en/body-names.ts';
import { FEMALE_NAMES, MALE_NAMES, OPEN_NAMES } from '../../language/en/given-names.ts';
import { PLACE_HEADS, PLACE_OPENERS, PLACE_PREPOSITIONS, REGIONS } from '../../language/en/place-words.ts';
import { GENDERED_NOUNS, HONORIFICS, TITLE_ABBREVIATIONS } from '../../language/en/role-words.ts';
import { COUNTRIES, STATE_OF_PLACE } from '../../language/en/states.ts';
import type { Token } from '../layers/segmentation.ts';
import type { Gender, NameKind } from '../layers/tagging.ts';

/** A run of name words; `title` is the first token of the titles before it. */
export interface NameCandidate {
  readonly first: number;
  readonly end: number;
  readonly title: number | null;
  /** What stands around it says so, whatever its words. */
  readonly placed?: true;
}

export interface ClassifiedName {
  readonly kind: NameKind;
  readonly gender: Gender;
}

/** Longest name of a person, in tokens. */
const LONGEST_PERSON = 5;

/**
 * The kind and gender of each name. A first pass looks at the words and their neighbours; a second gives a surname the kind and gender of
 * the full name that stands anywhere in the article.
 */
export function classifyNames(
  text: string,
  tokens: readonly Token[],
  candidates: readonly NameCandidate[],
): readonly ClassifiedName[] {
  const firstPass = candidates.map((candidate) => classify(text, tokens, candidate));
  const surnames = new Map<string, Gender>();
  for (const [index, { first, end }] of candidates.entries()) {
    const { kind, gender } = firstPass[index] as ClassifiedName;
    if (kind !== 'person' || (end - first < 2 && gender === 'unknown')) continue;
    const surname = (tokens[end - 1] as Token).lower;
    const known = surnames.get(surname);
    // two people of one surname and different gender: the surname tells nothing
    surnames.set(surname, known === undefined || known === gender || known === 'unknown' ? gender : 'unknown');
  }
  return firstPass.map((found, index) => {
    const { first, end } = candidates[index] as NameCandidate;
    const gender = surnames.get((tokens[end - 1] as Token).lower);
    if (gender === undefined || end - first > 2 || found.kind === 'organisation') return found;
    // a given name of its own, even one we do not know, makes somebody else of it
    if (end - first > 1) return found;
    if (found.kind === 'person') return found.gender === 'unknown' ? { kind: 'person', gender } : found;
    // a place that everybody knows stays one unless somebody of that surname and a known given name is there, and nothing says "in"
    const placed =
      isKnownPlace((tokens[first] as Token).text) && (gender === 'unknown' || isPlacedAfter(tokens[first - 1]));
    return placed ? found : { kind: 'person', gender };
  });
}

function classify(
  text: string,
  tokens: readonly Token[],
  { first, end, title, placed }: NameCandidate,
): ClassifiedName {
  if (placed) return { kind: 'place', gender: 'unknown' };
  const head = tokens[end - 1] as Token;
  const opener = tokens[first] as Token;
  const before = tokens[first - 1];
  const printed = text.slice(opener.start, head.end);
  const body = KNOWN_BODIES.has(printed.toLowerCase()) || hasBodyHead(tokens, first, end);
  const titled = title === null ? 'unknown' : titleGender(tokens, title, first);
  if (!body && title !== null) return { kind: 'person', gender: titled === 'unknown' ? givenGender(opener) : titled };
  if (body) return { kind: 'organisation', gender: 'unknown' };
  if (isPlace(printed, opener, head, end - first)) return { kind: 'place', gender: 'unknown' };
  const given = givenGender(opener);
  const known = given !== 'unknown' || OPEN_NAMES.has(opener.text);
  if (known && end - first <= LONGEST_PERSON && (end - first > 1 || !isPlacedAfter(before)))
    return { kind: 'person', gender: given };
  if (isAcronym(printed)) return { kind: 'organisation', gender: 'unknown' };
  if (end - first === 1 && isPlacedAfter(before)) return { kind: 'place', gender: 'unknown' };
  const looksLikePerson =
    end - first >= 2 && end - first <= 3 && before?.lower !== 'the' && !ROLE_NOUNS.has(head.lower);
  return { kind: looksLikePerson ? 'person' : 'other', gender: 'unknown' };
}

/** Whether the name ends, or breaks off before "of", in a word for a body: "Justice Department", "Ministry of Health". */
export function hasBodyHead(tokens: readonly Token[], first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const { lower, text } = tokens[index] as Token;
    if (text === '&') return true;
    const next = tokens[index + 1]?.lower;
    const isHead = index === end - 1 || next === 'of' || next === 'for' || next === 'and';
    if (isHead && BODY_NAME_WORDS.has(lower) && (end - first > 1 || !MALE_NAMES.has(text))) return true;
  }
  return false;
}

function isPlace(printed: string, opener: Token, head: Token, words: number): boolean {
  if (REGIONS.has(printed) || COUNTRIES.has(printed.toLowerCase()) || STATE_OF_PLACE.has(printed.toLowerCase()))
    return true;
  return words > 1 && (PLACE_HEADS.has(head.lower) || (PLACE_OPENERS.has(opener.lower) && words === 2));
}

function isKnownPlace(printed: string): boolean {
  return REGIONS.has(printed) || COUNTRIES.has(printed.toLowerCase()) || STATE_OF_PLACE.has(printed.toLowerCase());
}

function isPlacedAfter(before: Token | undefined): boolean {
  return before !== undefined && PLACE_PREPOSITIONS.has(before.lower);
}

function isAcronym(printed: string): boolean {
  return /^(?:\p{Lu}\.?){2,7}$/u.test(printed) && printed.length <= 10;
}

function givenGender(opener: Token): Gender {
  const name = opener.text.replace(/-.*/, '');
  if (FEMALE_NAMES.has(name)) return 'female';
  return MALE_NAMES.has(name) ? 'male' : 'unknown';
}

function titleGender(tokens: readonly Token[], title: number, first: number): Gender {
  for (let index = first - 1; index >= title; index--) {
    const { lower } = tokens[index] as Token;
    const gender = HONORIFICS.get(lower) ?? GENDERED_NOUNS.get(lower);
    if (gender !== undefined && gender !== 'unknown') return gender;
    if (TITLE_ABBREVIATIONS.has(lower)) continue;
  }
  return 'unknown';
}

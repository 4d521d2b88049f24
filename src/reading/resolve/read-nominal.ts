import type { ActorForm, ActorKind } from '../../domain/vocabulary.ts';
import {
  BARE_SOURCES,
  BODY_NOUNS,
  COLLECTIVE_NOUNS,
  ROLE_NOUNS,
  UNNAMED_PERSON_NOUNS,
  VAGUE_SOURCES,
} from '../../language/en/actor-nouns.ts';
import { GENDERED_NOUNS, ROLE_STATUS_WORDS } from '../../language/en/role-words.ts';
import type { RoleStatus, Sourcing } from '../../domain/vocabulary.ts';
import type { Gender } from '../layers/tagging.ts';
import type { Discourse } from './discourse.ts';
import { isCapitalised, lowerAt } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { roleNoun } from './read-role.ts';

/** What a phrase without a name at its head stands for. */
export interface Nominal {
  /** Singular of the head: "minister". */
  readonly head: string;
  readonly plural: boolean;
  /** Points back at somebody known: "the minister", "this agency", "his lawyer". */
  readonly definite: boolean;
  readonly same: boolean;
  /** "his lawyer": somebody's, and nobody else's. */
  readonly possessed: boolean;
  readonly person: boolean;
  readonly kind: ActorKind;
  readonly form: ActorForm;
  readonly sourcing: Sourcing;
  readonly status: RoleStatus;
  readonly gender: Gender;
  /** Lower-case words before the head. */
  readonly modifiers: readonly string[];
  /** Those of them printed with a capital: "Democratic", "Norland". */
  readonly names: readonly string[];
}

const DEFINITE: ReadonlySet<string> = new Set('the this that these those same his her its their both'.split(' '));
const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);
const NEW: ReadonlySet<string> = new Set(
  'another other second third fourth different separate previous earlier prior older later'.split(' '),
);
/** Heads that say how many, and leave the kind to what follows "of". */
const PARTITIVE: ReadonlySet<string> = new Set(
  'one two three four five six some many most several few half majority number percent % third quarter all none each both any lot dozens hundreds thousands scores group series pair couple handful two-thirds'.split(
    ' ',
  ),
);
const SHARE: ReadonlySet<string> = new Set([
  'percent',
  '%',
  'percentage',
  'half',
  'two-thirds',
  'majority',
  'third',
  'quarter',
  'three-quarters',
]);

export function readNominal(discourse: Discourse, phrase: NounPhrase): Nominal {
  const { tagging } = discourse;
  const head = singular(discourse, phrase.head);
  const lower = lowerAt(discourse, phrase.head);
  const whole = partOf(discourse, phrase, lower);
  if (whole)
    return {
      ...readNominal(discourse, whole),
      plural: lower !== 'one',
      definite: false,
      form: 'collective',
      sourcing: 'unnamed_described',
    };
  const modifiers: string[] = [];
  const names: string[] = [];
  let status: RoleStatus = 'current';
  for (let at = phrase.coreFirst; at < phrase.head; at++) {
    const word = lowerAt(discourse, at);
    status = ROLE_STATUS_WORDS.get(word) ?? status;
    modifiers.push(word);
    const token = discourse.tokens[at];
    if (token && isCapitalised(token.text) && token.kind === 'word') names.push(word);
  }
  if (/^(?:ex|then|former)-/u.test(lower)) status = 'former';
  const known = ROLE_NOUNS.has(head) || UNNAMED_PERSON_NOUNS.has(head);
  const body = known ? undefined : (BODY_NOUNS.get(lower) ?? BODY_NOUNS.get(head));
  const plural = isPlural(tagging.pos[phrase.head] ?? '', lower, head) || COLLECTIVE_NOUNS.has(lower);
  const person =
    known || (body === undefined && !SHARE.has(lower) && (COLLECTIVE_NOUNS.has(lower) || VAGUE_SOURCES.has(lower)));
  const renewed = modifiers.some((word) => NEW.has(word)) || phrase.determiner === 'another';
  const definite = !renewed && phrase.determiner !== null && DEFINITE.has(phrase.determiner);
  const described = isDescribed(discourse, phrase, modifiers);
  return {
    head,
    plural,
    definite,
    same: phrase.determiner === 'same' || modifiers.includes('same'),
    possessed: phrase.determiner !== null && POSSESSIVE.has(phrase.determiner),
    person,
    kind: kindOf(body, head, lower, person, plural),
    form: formOf(plural, definite, head, body),
    sourcing: sourcingOf(body, lower, described, definite, plural),
    status,
    gender: GENDERED_NOUNS.get(head) ?? 'unknown',
    modifiers,
    names,
  };
}

/** "some of the residents": what the group is made of. */
function partOf(discourse: Discourse, phrase: NounPhrase, lower: string): NounPhrase | null {
  if (!PARTITIVE.has(lower) || lowerAt(discourse, phrase.coreEnd) !== 'of' || phrase.coreEnd + 1 >= phrase.end)
    return null;
  const whole = readNounPhrase(discourse, { first: phrase.coreEnd + 1, end: phrase.end });
  return whole && whole.head > phrase.head ? whole : null;
}

function singular({ tagging }: Discourse, at: number, lower: string = tagging.lemmas[at] ?? ''): string {
  const bare = roleNoun(lower.replace(/['’]s?$/u, ''));
  if (ROLE_NOUNS.has(bare) || UNNAMED_PERSON_NOUNS.has(bare) || BODY_NOUNS.has(bare)) return bare;
  for (const guess of [
    bare.replace(/s$/u, ''),
    bare.replace(/ies$/u, 'y'),
    bare.replace(/men$/u, 'man'),
    bare.replace(/es$/u, ''),
  ]) {
    if (ROLE_NOUNS.has(guess) || UNNAMED_PERSON_NOUNS.has(guess) || BODY_NOUNS.has(guess)) return guess;
  }
  return bare;
}

function isPlural(pos: string, lower: string, head: string): boolean {
  if (pos === 'NNS' || pos === 'NNPS') return true;
  return lower !== head && (lower.endsWith('s') || lower.endsWith('men')) && !/['’]s$/u.test(lower);
}

function isDescribed(discourse: Discourse, phrase: NounPhrase, modifiers: readonly string[]): boolean {
  if (phrase.coreEnd < phrase.end && discourse.tokens[phrase.coreEnd]?.kind === 'word') return true;
  return modifiers.some((word) => !VAGUE_SOURCES.has(word) && !NEW.has(word) && word !== 'same' && !/^\d/.test(word));
}

function kindOf(body: ActorKind | undefined, head: string, lower: string, person: boolean, plural: boolean): ActorKind {
  if (lower === 'police' || head === 'authority') return 'government_body';
  if (lower === 'press' || lower === 'media') return 'media';
  if (body) return body;
  if (SHARE.has(lower)) return 'witness_or_public';
  if (!person) return 'unspecified';
  if (plural && !ROLE_NOUNS.has(head))
    return WITNESSES.has(head) || COLLECTIVE_NOUNS.has(lower) ? 'witness_or_public' : 'unspecified';
  if (WITNESSES.has(head)) return 'witness_or_public';
  return plural ? 'unspecified' : 'person';
}

const WITNESSES: ReadonlySet<string> = new Set(
  'witness bystander onlooker passer-by passerby resident villager local citizen voter supporter fan protester protestor demonstrator attendee participant respondent viewer reader patient victim relative survivor refugee spectator neighbour neighbor caller passenger'.split(
    ' ',
  ),
);

function formOf(plural: boolean, definite: boolean, head: string, body: ActorKind | undefined): ActorForm {
  if (plural) return 'collective';
  if (definite && (body || ROLE_NOUNS.has(head))) return 'role_only';
  return 'description';
}

function sourcingOf(
  body: ActorKind | undefined,
  lower: string,
  described: boolean,
  definite: boolean,
  plural: boolean,
): Sourcing {
  if (!described && BARE_SOURCES.has(lower) && !VAGUE_PEOPLE.has(lower)) return 'unnamed_bare';
  if (!described && VAGUE_SOURCES.has(lower)) return 'vague';
  if (body === 'document') return lower === 'reports' && !described ? 'vague' : 'document';
  if (body === 'media') return 'other_media';
  if (lower === 'police' || (body && (definite || !plural))) return 'named_body';
  return 'unnamed_described';
}

const VAGUE_PEOPLE: ReadonlySet<string> = new Set(['people', 'person', 'somebody', 'someone', 'insiders', 'insider']);

import { BODY_NOUNS, ROLE_NOUNS, UNNAMED_PERSON_NOUNS } from '../../language/en/actor-nouns.ts';
import { KNOWN_BODIES } from '../../language/en/body-names.ts';
import { ROLE_STATUS_WORDS, STATUS_IN_TITLE, TITLE_ABBREVIATIONS } from '../../language/en/role-words.ts';
import type { RoleStatus } from '../../domain/vocabulary.ts';
import type { DraftRole } from './actor-draft.ts';
import { kindOfBodyName } from './body-kind.ts';
import type { Discourse, TokenSpan } from './discourse.ts';
import { folded, isCapitalised, lowerAt, rangeOf } from './discourse.ts';

const STATUS_PREFIX = /^(?:ex|then|former)-(?=\p{L})/iu;
const STATUS_SUFFIX = /-(?:elect|designate)$/iu;
const BODY_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'with', 'to', 'on']);
const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our']);
const OPENERS: ReadonlySet<string> = new Set(
  'the a an his her their its our my one same this that longtime long-time veteran longest-serving top senior prominent new current sitting'.split(
    ' ',
  ),
);

/** Whether a word names an office or capacity, whatever stands around it. */
export function isRoleNoun(lower: string): boolean {
  return ROLE_NOUNS.has(roleNoun(lower)) || TITLE_ABBREVIATIONS.has(lower);
}

/** The bare role in a word: "ex-minister" and "president-elect" hold one; "Gov." stands for one. */
export function roleNoun(lower: string): string {
  const bare = lower.replace(STATUS_PREFIX, '').replace(STATUS_SUFFIX, '');
  return TITLE_ABBREVIATIONS.get(bare) ?? bare;
}

/** The role that several people are given at once: "Senators" of "Senators Lima and Teles". */
export function pluralRole(lower: string): string | null {
  const bare = lower.replace(/s\.?$/u, '');
  if (bare === lower.replace(/\.$/u, '')) return null;
  const role = TITLE_ABBREVIATIONS.get(`${bare}.`) ?? bare;
  return ROLE_NOUNS.has(role) ? role : null;
}

/** A role and the word it turns on: "minister" of "former Minister of Health". */
export interface ReadRole {
  readonly role: DraftRole;
  readonly head: string;
  /** Lower-case words of the title besides the head. */
  readonly modifiers: readonly string[];
  /** "his lawyer": somebody's whom only the text around tells. */
  readonly possessed: boolean;
}

/**
 * Splits a phrase that names a role into title, body and status. A portfolio stays in the title ("Health Minister", "Minister of Health");
 * what is printed as a body, a place or a person stands apart ("Interior Ministry" | "spokesman", "director" of | "the Harbour Institute").
 * Null where no role noun stands in it.
 */
export function readRole(discourse: Discourse, span: TokenSpan): ReadRole | null {
  let first = span.first;
  let status: RoleStatus = 'current';
  const opener = POSSESSIVE.has(lowerAt(discourse, first));
  while (first < span.end && isOpener(discourse, first)) {
    status = ROLE_STATUS_WORDS.get(lowerAt(discourse, first)) ?? status;
    first++;
  }
  const head = headOf(discourse, first, span.end);
  if (head < 0) return null;
  const held = heldFrom(discourse, first, head);
  const before = splitBefore(discourse, first, held);
  // Words before "former" are part of the role only as its body: "the committee's investigation, former secretary" is cut at "former".
  const bodyBefore = held < head && before.titleFirst < held ? null : before.body;
  const titleFirst = held < head ? held + 1 : before.titleFirst;
  const { titleEnd, body: bodyAfter } = splitAfter(discourse, head, span.end);
  for (let at = Math.max(first, titleFirst - 1); at <= head; at++)
    status = ROLE_STATUS_WORDS.get(lowerAt(discourse, at)) ?? status;
  const word = lowerAt(discourse, head);
  if (STATUS_PREFIX.test(word)) status = 'former';
  if (STATUS_SUFFIX.test(word)) status = 'nominee';
  const next = lowerAt(discourse, titleEnd);
  if (ROLE_STATUS_WORDS.get(next) === 'nominee' && !STATUS_IN_TITLE.has(next) && titleEnd < span.end)
    status = 'nominee';
  const title = titleText(discourse, { first: statusCut(discourse, titleFirst, head), end: titleEnd });
  if (title === '') return null;
  const modifiers: string[] = [];
  for (let at = titleFirst; at < titleEnd; at++) if (at !== head) modifiers.push(lowerAt(discourse, at));
  return { role: { title, body: bodyAfter ?? bodyBefore, status }, head: roleNoun(word), modifiers, possessed: opener };
}

/** The last word before the head that says how the role is held, else the head. */
function heldFrom(discourse: Discourse, first: number, head: number): number {
  for (let at = head - 1; at >= first; at--) {
    const lower = lowerAt(discourse, at);
    if (ROLE_STATUS_WORDS.has(lower) && !STATUS_IN_TITLE.has(lower)) return at;
  }
  return head;
}

function isOpener(discourse: Discourse, at: number): boolean {
  const lower = lowerAt(discourse, at);
  return OPENERS.has(lower) || (ROLE_STATUS_WORDS.has(lower) && !STATUS_IN_TITLE.has(lower));
}

/** The last role noun before a preposition ends the phrase's core. */
function headOf(discourse: Discourse, first: number, end: number): number {
  let head = -1;
  for (let at = first; at < end; at++) {
    const lower = lowerAt(discourse, at);
    if (head >= 0 && (BODY_PREPOSITIONS.has(lower) || lower === ',' || lower === 'who')) break;
    if (isRoleNoun(lower) || UNNAMED_PERSON_NOUNS.has(lower)) head = at;
  }
  return head;
}

const PARTY_ADJECTIVES: ReadonlySet<string> = new Set([
  'democratic',
  'republican',
  'conservative',
  'liberal',
  'independent',
]);

/** A body printed before the role: up to a possessive, a body noun, or the end of a name. */
function splitBefore(discourse: Discourse, first: number, head: number): { titleFirst: number; body: string | null } {
  const { tagging, tokens } = discourse;
  let bodyEnd = -1;
  for (let at = first; at < head; at++) {
    const token = tokens[at];
    if (!token) break;
    const name = tagging.names[tagging.nameAt[at] ?? -1];
    const possessive = /['’]s?$/u.test(token.text);
    if (possessive || BODY_NOUNS.has(token.lower)) bodyEnd = at + 1;
    else if (
      name &&
      (name.kind !== 'other' || kindOfBodyName([token.lower])) &&
      at + 1 === name.endToken &&
      isCapitalised(token.text)
    ) {
      if (!isRoleNoun(lowerAt(discourse, name.firstToken)) && !PARTY_ADJECTIVES.has(token.lower)) bodyEnd = at + 1;
    }
  }
  if (bodyEnd <= first) return { titleFirst: first, body: null };
  return { titleFirst: bodyEnd, body: titleText(discourse, { first, end: bodyEnd }) };
}

/** "of X", "for X" after the role: a body where X is one, else more title. */
function splitAfter(discourse: Discourse, head: number, end: number): { titleEnd: number; body: string | null } {
  let titleEnd = head + 1;
  let at = titleEnd;
  for (let part = 0; part < 3; part++) {
    if (!BODY_PREPOSITIONS.has(lowerAt(discourse, at)) || at + 1 >= end) break;
    let last = at + 1;
    while (last < end && !BODY_PREPOSITIONS.has(lowerAt(discourse, last)) && lowerAt(discourse, last) !== ',') {
      last = Math.max(last + 1, nameEndAt(discourse, last));
    }
    const inner = { first: skipThe(discourse, at + 1), end: Math.min(last, end) };
    if (inner.first >= inner.end) break;
    if (isBody(discourse, inner)) {
      // "of the council of elders": a second "of" belongs to the body.
      while (lowerAt(discourse, last) === 'of' && last + 1 < end) {
        last++;
        while (last < end && !BODY_PREPOSITIONS.has(lowerAt(discourse, last)) && lowerAt(discourse, last) !== ',')
          last++;
      }
      return { titleEnd, body: titleText(discourse, { first: inner.first, end: Math.min(last, end) }) };
    }
    if (lowerAt(discourse, at) !== 'of' && lowerAt(discourse, at) !== 'for') break;
    titleEnd = inner.end;
    at = inner.end;
  }
  return { titleEnd, body: null };
}

function nameEndAt({ tagging }: Discourse, at: number): number {
  return tagging.names[tagging.nameAt[at] ?? -1]?.endToken ?? 0;
}

function skipThe(discourse: Discourse, at: number): number {
  return lowerAt(discourse, at) === 'the' ? at + 1 : at;
}

function isBody({ tagging, tokens }: Discourse, { first, end }: TokenSpan): boolean {
  const words: string[] = [];
  let capitals = 0;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (!token) continue;
    const name = tagging.names[tagging.nameAt[at] ?? -1];
    if (name?.kind === 'place' || name?.kind === 'person') return true;
    if (isCapitalised(token.text)) capitals++;
    words.push(folded(token.text));
    if (BODY_NOUNS.has(token.lower) && BODY_NOUNS.get(token.lower) !== 'document') return words.join(' ') !== 'state';
  }
  const name = tagging.names[tagging.nameAt[first] ?? -1];
  if (KNOWN_BODIES.has(words.join(' ')) || (kindOfBodyName(words) !== null && words.length > 1)) return true;
  const only = tokens[first];
  if (end - first === 1 && only && only.text.length > 1 && only.text === only.text.toUpperCase()) return true;
  return name?.kind === 'organisation' && capitals > 1;
}

/** Status words between the start of a title and its head are cut from the front only: "former" stands first. */
function statusCut(discourse: Discourse, first: number, head: number): number {
  let at = first;
  while (at < head && isOpener(discourse, at)) at++;
  return at;
}

function titleText(discourse: Discourse, span: TokenSpan): string {
  if (span.first >= span.end) return '';
  const range = rangeOf(discourse, span);
  return discourse.segmentation.text
    .slice(range.start, Math.min(range.end, range.start + MAX_TITLE))
    .replace(STATUS_PREFIX, '')
    .replace(STATUS_SUFFIX, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const MAX_TITLE = 160;

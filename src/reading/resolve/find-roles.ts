import { BODY_NOUNS, UNNAMED_PERSON_NOUNS } from '../../language/en/actor-nouns.ts';
import { HONORIFICS } from '../../language/en/role-words.ts';
import { PRONOUNS } from '../../language/en/pronouns.ts';
import type { Discourse } from './discourse.ts';
import { isCapitalised, lowerAt, withoutPossessive } from './discourse.ts';
import type { NameMention } from './name-mention.ts';
import { DETERMINERS } from './noun-phrase.ts';
import type { ReadRole } from './read-role.ts';
import { isRoleNoun, readRole } from './read-role.ts';

/** Roles printed beside a name, and how far the words that hold them reach. */
export interface RolesOfName {
  readonly roles: readonly ReadRole[];
  /** First token of the name with the role before it. */
  readonly first: number;
  /** One past the last token of a role after it. */
  readonly end: number;
}

/** How far a title reaches before its name, and an apposition after it, in tokens. */
const BEFORE = 12;
const AFTER = 22;

const CLAUSE_ENDS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '"',
  '”',
  '“',
  '--',
  '—',
  '–',
  '.',
  '!',
  '?',
  'who',
  'whose',
  'which',
  'that',
  'and',
  'but',
  'said',
  'says',
]);
const APPOSITION_ENDS: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  '"',
  '”',
  '--',
  '—',
  '–',
  'who',
  'whose',
  '!',
  '?',
]);
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

export function findRoles(discourse: Discourse, mention: NameMention): RolesOfName {
  const { first, roles: before } = roleBefore(discourse, mention);
  const roles: ReadRole[] = [...before];
  if (before.length === 0) pushIf(roles, appositionBefore(discourse, mention));
  const party = partyAfter(discourse, mention);
  pushIf(roles, party);
  const after = party ? null : appositionAfter(discourse, mention);
  pushIf(roles, after?.role ?? null);
  return { roles, first, end: after?.end ?? mention.endToken };
}

function pushIf(roles: ReadRole[], role: ReadRole | null): void {
  if (role) roles.push(role);
}

/** "former Health Minister Ana Lima", "Secretary of State Ana Lima", "Interior Ministry spokesman Rui Teles". */
function roleBefore(discourse: Discourse, mention: NameMention): { first: number; roles: readonly ReadRole[] } {
  const lowest = Math.max(sentenceStart(discourse, mention.firstToken), mention.firstToken - BEFORE);
  let at = mention.firstToken - 1;
  while (at >= lowest && (HONORIFICS.has(lowerAt(discourse, at)) || isStop(discourse, at))) at--;
  const end = at + 1;
  if (end <= lowest || !endsTitle(discourse, at, lowest)) return { first: Math.max(lowest, at + 1), roles: [] };
  let first = at;
  while (first > lowest && isTitleWord(discourse, first - 1)) first--;
  // "Republican nominee Gov. Ana Lima": an abbreviated title after another role is a role of its own.
  const split =
    end - 1 > first && lowerAt(discourse, at).endsWith('.') && isRoleNoun(lowerAt(discourse, at - 1)) ? at : end;
  const roles = [readRole(discourse, { first, end: split })];
  if (split < end) roles.push(readRole(discourse, { first: split, end }));
  const found = roles.filter((role) => role !== null);
  return { first: found.length > 0 ? first : at + 1, roles: found };
}

/** The full stop of an abbreviation that stands as its own token. */
function isStop(discourse: Discourse, at: number): boolean {
  return lowerAt(discourse, at) === '.' && isRoleNoun(`${lowerAt(discourse, at - 1)}.`);
}

function endsTitle(discourse: Discourse, at: number, lowest: number): boolean {
  const lower = lowerAt(discourse, at);
  if (isRoleNoun(lower) || UNNAMED_PERSON_NOUNS.has(lower)) return true;
  // "a spokesman of Ana Lima" is not her.
  if (lower === 'of') return false;
  // "Secretary of State", "Speaker of the House": the role stands before "of".
  for (let back = at; back > lowest && back > at - 4; back--) {
    if (lowerAt(discourse, back) === 'of') return isRoleNoun(lowerAt(discourse, back - 1));
    const token = discourse.tokens[back];
    if (!token || (!isCapitalised(token.text) && token.lower !== 'the' && token.lower !== 'staff')) return false;
  }
  return false;
}

function isTitleWord(discourse: Discourse, at: number): boolean {
  const token = discourse.tokens[at];
  if (!token) return false;
  const { lower } = token;
  if (lower === 'of') return isRoleNoun(lowerAt(discourse, at - 1));
  if (lower === 'the') return lowerAt(discourse, at - 1) === 'of' && isRoleNoun(lowerAt(discourse, at - 2));
  if (lower === 'and') return isRoleNoun(lowerAt(discourse, at + 1)) && isRoleNoun(lowerAt(discourse, at - 1));
  if (lower === '-' || lower === "'s" || lower === '’s') return true;
  if (token.kind === 'punctuation' || CLAUSE_ENDS.has(lower) || DETERMINERS.has(lower) || PRONOUNS.has(lower))
    return false;
  if ((discourse.tagging.nameAt[at] ?? -1) >= 0 || isRoleNoun(lower) || BODY_NOUNS.has(lower)) return true;
  const pos = discourse.tagging.pos[at] ?? '';
  return (
    pos.startsWith('N') ||
    pos.startsWith('J') ||
    pos === 'CD' ||
    (pos === 'VBN' && lower.endsWith('ed') && !isVerbAfterNoun(discourse, at))
  );
}

function isVerbAfterNoun(discourse: Discourse, at: number): boolean {
  return /^[NP]/.test(discourse.tagging.pos[at - 1] ?? '');
}

/** "The mayor, Ana Lima, said": the role stands before the comma, the name between commas. */
function appositionBefore(discourse: Discourse, mention: NameMention): ReadRole | null {
  if (lowerAt(discourse, mention.firstToken - 1) !== ',') return null;
  const after = lowerAt(discourse, mention.endToken);
  if (after !== ',' && after !== '.' && after !== '"' && after !== '”') return null;
  const lowest = Math.max(sentenceStart(discourse, mention.firstToken), mention.firstToken - BEFORE);
  const end = mention.firstToken - 1;
  for (let at = end - 1; at >= lowest; at--) {
    const lower = lowerAt(discourse, at);
    if (lower === ',' || lower === 'and' || FINITE.has(discourse.tagging.pos[at] ?? '')) return null;
    if (
      lower !== 'the' &&
      lower !== 'a' &&
      lower !== 'an' &&
      PRONOUNS.get(lower)?.person !== 'third' &&
      !endsInPossessive(discourse, at)
    )
      continue;
    const next = lowerAt(discourse, at - 1);
    // "the head of the council, Ana Lima": go on to the outer "the".
    if (next === 'of' || next === 'for' || next === 'at') continue;
    const role = readRole(discourse, { first: endsInPossessive(discourse, at) ? at + 1 : at, end });
    return role;
  }
  return null;
}

function endsInPossessive({ tokens }: Discourse, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return text.length > 2 && withoutPossessive(text) !== text;
}

/** "Ana Lima, 45, the country's health minister," up to the next comma. */
function appositionAfter(discourse: Discourse, mention: NameMention): { role: ReadRole; end: number } | null {
  const limit = Math.min(sentenceEnd(discourse, mention.firstToken), mention.endToken + AFTER);
  let at = mention.endToken;
  if (lowerAt(discourse, at) === 'of') {
    // "Ana Lima of Norland, the minister,"
    const place = discourse.tagging.names[discourse.tagging.nameAt[at + 1] ?? -1];
    if (place) at = place.endToken;
  }
  if (lowerAt(discourse, at) !== ',') return null;
  at++;
  if (discourse.tokens[at]?.kind === 'number' && lowerAt(discourse, at + 1) === ',') at += 2;
  const first = at;
  let sawRole = false;
  while (at < limit) {
    const lower = lowerAt(discourse, at);
    const name = discourse.tagging.names[discourse.tagging.nameAt[at] ?? -1];
    if (CLAUSE_ENDS.has(lower) || FINITE.has(discourse.tagging.pos[at] ?? '')) break;
    if (name && name.kind === 'person' && !sawRole && !isPossessed(discourse, name.endToken)) return null;
    if (isRoleNoun(lower) || UNNAMED_PERSON_NOUNS.has(lower)) sawRole = true;
    at++;
  }
  if (!sawRole || at === first || (at < limit && !APPOSITION_ENDS.has(lowerAt(discourse, at)))) return null;
  const opener = lowerAt(discourse, first);
  // Without an opener it must close with a comma or the sentence: "Lima, president of the club, said".
  if (!DETERMINERS.has(opener) && lowerAt(discourse, at) !== ',' && lowerAt(discourse, at) !== '.') return null;
  // "Lima, Minister Rui Teles and …": a list of people.
  if (
    discourse.tagging.names[discourse.tagging.nameAt[at - 1] ?? -1]?.kind === 'person' &&
    isRoleNoun(lowerAt(discourse, at - 2)) &&
    !DETERMINERS.has(opener)
  )
    return null;
  const role = readRole(discourse, { first, end: at });
  return role && { role, end: at };
}

function isPossessed(discourse: Discourse, end: number): boolean {
  return (
    lowerAt(discourse, end) === "'s" ||
    lowerAt(discourse, end) === '’s' ||
    endsInPossessive(discourse, end - 1) ||
    isRoleNoun(lowerAt(discourse, end))
  );
}

const PARTY_MARK = /^\(?[RDI]-[\p{L}.]+\)?$/u;

/** "(R-Wis.)" and ", D-Calif.,": party and seat, kept as printed. */
function partyAfter(discourse: Discourse, mention: NameMention): ReadRole | null {
  const { segmentation, tokens } = discourse;
  const opener = lowerAt(discourse, mention.endToken);
  if (opener !== '(' && opener !== ',') return null;
  const start = tokens[mention.endToken + 1]?.start;
  if (start === undefined) return null;
  const close = segmentation.text.slice(start, start + 16).search(/[),\s]/u);
  const printed = close < 0 ? '' : segmentation.text.slice(start, start + close);
  if (!PARTY_MARK.test(printed) || printed.length < 3) return null;
  const letter = printed.charAt(0).toLowerCase();
  return { role: { title: printed, body: null, status: 'current' }, head: letter, modifiers: [], possessed: false };
}

function sentenceStart({ segmentation, sentenceAt }: Discourse, token: number): number {
  return segmentation.sentences[sentenceAt[token] ?? 0]?.firstToken ?? 0;
}

function sentenceEnd({ segmentation, sentenceAt, tokens }: Discourse, token: number): number {
  return segmentation.sentences[sentenceAt[token] ?? 0]?.endToken ?? tokens.length;
}

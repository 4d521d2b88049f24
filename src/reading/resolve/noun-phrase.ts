import { PRONOUNS } from '../../language/en/pronouns.ts';
import type { Discourse, TokenSpan } from './discourse.ts';
import { lowerAt } from './discourse.ts';

/** A source or addressee, seen as a noun phrase: what its head is and what stands around it. */
export interface NounPhrase extends TokenSpan {
  /** Token of the head. */
  readonly head: number;
  /** Index of the name that is the head, or -1. */
  readonly name: number;
  /** One past the head: words after it modify it. */
  readonly coreEnd: number;
  /** First word of the core after determiners. */
  readonly coreFirst: number;
  readonly determiner: string | null;
  /** The phrases joined by "and" or "or"; empty where there is one alone. */
  readonly joined: readonly NounPhrase[];
}

export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those his her their its our my your another any no both each every all same'.split(' '),
);

/** Words that end the core of a phrase: what follows them modifies it. */
const ENDERS: ReadonlySet<string> = new Set(
  'of in at for from with on by to about near who whom whose which that familiar close including among during after before since inside outside behind under over against into than as when where while if because said says'.split(
    ' ',
  ),
);

const LEADERS: ReadonlySet<string> = new Set(
  'but and or as by from to according with even only like of for'.split(' '),
);
const JOINERS: ReadonlySet<string> = new Set(['and', 'or', '&']);
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const AFTER_NOUN: ReadonlySet<string> = new Set(['VBG', 'VBN', 'TO', 'WP', 'WDT', 'WP$', 'WRB']);

/** What a name may end on: "Rui Teles Jr." has its head before it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Phrases joined in one source: more are not looked at. */
const MAX_JOINED = 8;
/** Tokens of one source that are looked at. */
const MAX_TOKENS = 60;

/** Finds the head of the phrase in these tokens; null where no word stands in them. */
export function readNounPhrase(discourse: Discourse, { first, end }: TokenSpan): NounPhrase | null {
  const limit = Math.min(end, first + MAX_TOKENS);
  let at = first;
  while (at < limit && isLeader(discourse, at)) at++;
  if (at >= limit) return null;
  const phrase = readCore(discourse, at, limit);
  if (!phrase) return null;
  const joined = readJoined(discourse, phrase, limit);
  return joined.length > 1 ? { ...phrase, joined } : phrase;
}

function isLeader({ tokens, tagging }: Discourse, at: number): boolean {
  const token = tokens[at];
  if (!token || (tagging.nameAt[at] ?? -1) >= 0) return false;
  return token.kind === 'punctuation' || LEADERS.has(token.lower);
}

function readCore(discourse: Discourse, first: number, limit: number): NounPhrase | null {
  const { tokens, tagging } = discourse;
  let at = first;
  let determiner: string | null = null;
  while (at < limit - 1 && (tagging.nameAt[at] ?? -1) < 0 && DETERMINERS.has(lowerAt(discourse, at))) {
    determiner = lowerAt(discourse, at) === 'same' && determiner !== null ? 'same' : lowerAt(discourse, at);
    at++;
  }
  const coreFirst = at;
  let head = -1;
  let name = -1;
  let open = false;
  while (at < limit) {
    const token = tokens[at];
    if (!token) break;
    const nameHere = tagging.nameAt[at] ?? -1;
    const phrase = tagging.names[nameHere];
    if (phrase && phrase.endToken > at) {
      name = nameHere;
      at = Math.min(phrase.endToken, limit);
      head = at - 1;
      open = false;
      continue;
    }
    const { lower } = token;
    if (token.kind === 'punctuation' && lower !== '-' && lower !== "'" && lower !== '’' && lower !== '%') break;
    if (name >= 0 && NAME_SUFFIXES.has(lower)) {
      at++;
      continue;
    }
    if (lower === "'s" || lower === "'" || lower === '-') {
      // What a possessive stands before is the head: "Lima's running mate".
      if (lower !== '-' && at + 1 < limit && tokens[at + 1]?.kind === 'word') open = true;
      at++;
      continue;
    }
    const pos = tagging.pos[at] ?? '';
    if (head >= 0 && !open && (ENDERS.has(lower) || JOINERS.has(lower) || FINITE.has(pos) || AFTER_NOUN.has(pos)))
      break;
    if (pos.startsWith('RB') && (head >= 0 || at + 1 < limit)) {
      at++;
      continue;
    }
    head = at;
    name = -1;
    open = false;
    at++;
  }
  if (head < 0) return null;
  return { first, end: limit, head, name, coreEnd: head + 1, coreFirst, determiner, joined: [] };
}

/** "A, B and C", "A of X and B": each with its own head. */
function readJoined(discourse: Discourse, phrase: NounPhrase, limit: number): readonly NounPhrase[] {
  const parts = [phrase];
  let at = phrase.coreEnd;
  let sawJoiner = false;
  while (at < limit && parts.length < MAX_JOINED) {
    const lower = lowerAt(discourse, at);
    const joiner = JOINERS.has(lower);
    if (!joiner && lower !== ',') break;
    let next = at + 1;
    if (lower === ',' && JOINERS.has(lowerAt(discourse, next))) {
      sawJoiner = true;
      next++;
    }
    sawJoiner ||= joiner;
    if (next >= limit || PRONOUNS.get(lowerAt(discourse, next))?.person === 'relative') break;
    const part = readCore(discourse, next, limit);
    // A phrase after a comma that is no name is an apposition, unless "and" closes a list.
    if (!part || (part.name < 0 && !joiner && phrase.name >= 0)) break;
    parts.push(part);
    at = part.coreEnd;
    if (joiner) break;
  }
  if (sawJoiner && parts.length > 1 && !isApposition(parts)) return parts;
  return joinedLater(discourse, phrase, limit) ?? [];
}

/** "Ana Lima, a doctor and lecturer": one person with two roles, not three people. */
function isApposition([first, second, ...rest]: readonly NounPhrase[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    first.name >= 0 &&
    second.name < 0 &&
    second.determiner !== null &&
    rest.length > 0 &&
    rest.every(({ name, determiner }) => name < 0 && determiner === null)
  );
}

/** "Ana Lima of Norland and Rui Teles of Sudland": the second full name stands behind the first one's modifier. */
function joinedLater(discourse: Discourse, phrase: NounPhrase, limit: number): readonly NounPhrase[] | null {
  const { tagging } = discourse;
  if (tagging.names[phrase.name]?.kind !== 'person') return null;
  for (let at = phrase.coreEnd; at + 1 < limit; at++) {
    if (lowerAt(discourse, at) === ',' || PRONOUNS.has(lowerAt(discourse, at)) || FINITE.has(tagging.pos[at] ?? ''))
      return null;
    if (!JOINERS.has(lowerAt(discourse, at))) continue;
    const name = tagging.names[tagging.nameAt[at + 1] ?? -1];
    if (name?.kind !== 'person' || name.endToken - name.firstToken < 2) return null;
    const part = readCore(discourse, at + 1, limit);
    return part ? [phrase, part] : null;
  }
  return null;
}

/** The first word of the noun phrase that ends at a token. */
export function phraseStart(pos: readonly string[], head: number, lowest: number): number {
  let first = head;
  while (first > lowest && PHRASE.test(pos[first - 1] ?? '') && !isVerbOfPerfect(pos, first - 1)) first--;
  return first;
}

const PHRASE = /^(?:DT|PRP\$|JJ|NN|CD|POS|VBN$)/;

/** "had bribed inspectors": behind its helper a participle is a verb. */
const isVerbOfPerfect = (pos: readonly string[], at: number): boolean =>
  pos[at] === 'VBN' && /^(?:VB[DZP]?|MD)$/.test(pos[at - 1] ?? '');

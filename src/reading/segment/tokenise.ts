import type { UnitOffset } from '../../domain/unit-range.ts';
import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../../language/en/abbreviations.ts';
import type { Token } from '../layers/segmentation.ts';
import { classOf, inWord, isDigit, isSpace, LETTER } from './characters.ts';

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const DOT = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const BACKTICK = 0x60;
const SLASH = 0x2f;
const COLON = 0x3a;
const AMPERSAND = 0x26;

const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === CURLY_APOSTROPHE;
const isHyphen = (unit: number): boolean => unit === HYPHEN || unit === 0x2010 || unit === 0x2011;

/**
 * Appends the tokens of a range of the text, as the Penn Treebank splits them (Marcus et al. 1993): clitics apart ("did" "n't"), abbreviations with
 * their dot, hyphenated words whole, each other mark alone; `''`, ` `` `, `--` and `...` are one token each. One pass, no look-back.
 */
export function tokenise(text: string, start: number, end: number, tokens: Token[]): void {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) at++;
    else if (inWord(unit)) at = word(text, at, end, tokens);
    else at = mark(text, at, end, tokens);
  }
}

/** Reads a word from `at`; returns where it ends. */
function word(text: string, at: number, end: number, tokens: Token[]): number {
  const address = endOfAddress(text, at, end);
  if (address > at) {
    push(text, at, address, 'word', tokens);
    return address;
  }
  let to = at + 1;
  let letters = classOf(text.charCodeAt(at)) === LETTER;
  while (to < end) {
    const unit = text.charCodeAt(to);
    if (inWord(unit)) {
      letters ||= classOf(unit) === LETTER;
      to++;
    } else if (to + 1 < end && joins(text, to, unit)) to += 2;
    else break;
  }
  to = withDot(text, at, to, end);
  pushWithClitics(text, at, to, letters, tokens);
  return to;
}

/** Whether the unit at `to` and the one after it go on with the word: "don't", "U.S", "1,200", "re-open", "9/11", "AT&T", "6:30". */
function joins(text: string, to: number, unit: number): boolean {
  const next = text.charCodeAt(to + 1);
  if (!inWord(next)) return false;
  const before = text.charCodeAt(to - 1);
  if (isApostrophe(unit) || isHyphen(unit)) return true;
  const digits = isDigit(before) && isDigit(next);
  if (unit === COMMA || unit === SLASH || unit === COLON) return digits;
  // "U.S", "p.m", "3.5", "example.org", not "end.Next" where a space was lost between two words
  if (unit === DOT) return digits || (!isDigit(next) && lowerOrInitial(text, to));
  return unit === AMPERSAND && isUpper(before) && isUpper(next);
}

/** A dot between letters joins an initial ("U.S") or two words in lower case ("example.org"). */
function lowerOrInitial(text: string, dot: number): boolean {
  const before = text.charCodeAt(dot - 2);
  const alone = dot < 2 || !inWord(before) || before === DOT;
  return alone || !isUpper(text.charCodeAt(dot + 1));
}

function isUpper(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** Takes the dot of an abbreviation or an initial into the word. */
function withDot(text: string, at: number, to: number, end: number): number {
  if (to >= end || text.charCodeAt(to) !== DOT || text.charCodeAt(to + 1) === DOT) return to;
  const length = to - at;
  if (length > 9) return to;
  const lower = text.slice(at, to).toLowerCase();
  const initial = length === 1 && isUpper(text.charCodeAt(at));
  const acronym = length >= 3 && lower.charCodeAt(1) === DOT && lower.charCodeAt(length - 2) === DOT;
  const abbreviation =
    (LEADING_ABBREVIATIONS.has(lower) && !isWordToo(lower, text.charCodeAt(at))) ||
    (TRAILING_ABBREVIATIONS.has(lower) && isUpperOrDotted(text, at, lower)) ||
    // "R-Wis.", "D-Calif."
    (length > 3 && lower.charCodeAt(1) === HYPHEN && TRAILING_ABBREVIATIONS.has(lower.slice(2)));
  return initial || acronym || abbreviation ? to + 1 : to;
}

/** "no." and "art." end sentences as words more often than they abbreviate. */
function isWordToo(lower: string, first: number): boolean {
  return !isUpper(first) && (lower === 'no' || lower === 'art' || lower === 'ft' || lower === 'rep' || lower === 'fig');
}

function isUpperOrDotted(text: string, at: number, lower: string): boolean {
  return isUpper(text.charCodeAt(at)) || lower.includes('.') || lower === 'etc' || lower === 'al';
}

/** End of a web or mail address, a handle's name is no address; `at` itself where none begins here. */
function endOfAddress(text: string, at: number, end: number): number {
  if (!text.startsWith('http', at) && !text.startsWith('www.', at)) return at;
  if (!text.startsWith('www.', at) && !text.startsWith('://', at + 4) && !text.startsWith('s://', at + 4)) return at;
  let to = at;
  while (to < end && !isSpace(text.charCodeAt(to)) && !ENDS_ADDRESS.has(text.charCodeAt(to))) to++;
  while (to > at && TRAILS_ADDRESS.has(text.charCodeAt(to - 1))) to--;
  return to;
}
const unitsOf = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (one) => one.charCodeAt(0)));
const ENDS_ADDRESS = unitsOf('"<>“”«»');
const TRAILS_ADDRESS = unitsOf(".,;:!?)'’");

/** Reads a mark or a run of equal marks. */
function mark(text: string, at: number, end: number, tokens: Token[]): number {
  const unit = text.charCodeAt(at);
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  if ((unit === 0x40 || unit === 0x23) && inWord(next)) {
    let to = at + 1;
    while (to < end && (inWord(text.charCodeAt(to)) || text.charCodeAt(to) === 0x5f)) to++;
    push(text, at, to, 'word', tokens);
    return to;
  }
  let to = at + 1;
  if (unit === DOT || unit === HYPHEN) {
    while (to < end && text.charCodeAt(to) === unit) to++;
  } else if ((unit === APOSTROPHE || unit === BACKTICK) && next === unit) to++;
  else if (isApostrophe(unit) && inWord(next)) {
    const clitic = leadingClitic(text, at, end);
    if (clitic > at) {
      push(text, at, clitic, 'word', tokens);
      return clitic;
    }
  }
  push(text, at, to, SYMBOLS.has(unit) ? 'symbol' : 'punctuation', tokens);
  return to;
}
const SYMBOLS = unitsOf('$£€¥₹₽%+=<>*^~|\\@#§©®™°¢');

/** "'em", "'90s", "’s" standing apart from its word ("Lima ’s", after a bracket or a quotation mark). */
function leadingClitic(text: string, at: number, end: number): number {
  let to = at + 1;
  while (to < end && inWord(text.charCodeAt(to)) && to - at < 5) to++;
  if (to < end && inWord(text.charCodeAt(to))) return at;
  const lower = text.slice(at + 1, to).toLowerCase();
  if (CLITICS.has(lower)) return to;
  return lower === 'em' || lower === 'til' || (isDigit(lower.charCodeAt(0)) && lower.endsWith('0s')) ? to : at;
}
const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);

function pushWithClitics(text: string, at: number, to: number, letters: boolean, tokens: Token[]): void {
  const kind = letters ? 'word' : 'number';
  const cut = letters ? cliticAt(text, at, to) : to;
  if (cut > at) push(text, at, cut, kind, tokens);
  if (cut < to) push(text, cut, to, 'word', tokens);
}

/** Where the clitic at the end of a word begins: "Lima|'s", "did|n't", "we|'ll"; the end where there is none. */
function cliticAt(text: string, at: number, to: number): number {
  for (let from = to - 1; from > at && to - from <= 3; from--) {
    if (!isApostrophe(text.charCodeAt(from))) continue;
    const after = text.slice(from + 1, to).toLowerCase();
    if (CLITICS.has(after)) return from;
    if (after === 't' && (text.charCodeAt(from - 1) | 0x20) === 0x6e && from - 1 > at) return from - 1;
    return to;
  }
  return to;
}

function push(text: string, start: number, end: number, kind: Token['kind'], tokens: Token[]): void {
  const printed = text.slice(start, end);
  const lower = printed.toLowerCase();
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  // a literal without a spread: half of the whole segmentation's time otherwise
  tokens.push({ start: start as UnitOffset, end: end as UnitOffset, text: printed, lower: straight, kind });
}

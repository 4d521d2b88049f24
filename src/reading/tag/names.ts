import { unitRange } from '../../domain/unit-range.ts';
import { ROLE_NOUNS } from '../../language/en/actor-nouns.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/en/given-names.ts';
import { HONORIFICS, TITLE_ABBREVIATIONS } from '../../language/en/role-words.ts';
import { CALENDAR_NAMES, NAME_PARTICLES } from '../../language/en/place-words.ts';
import type { Segmentation, Token } from '../layers/segmentation.ts';
import type { NamePhrase, PosTag, TokenRange } from '../layers/tagging.ts';
import { classifyNames, hasBodyHead, type NameCandidate } from './name-kinds.ts';

/** Tags that capitalised words of names bear. Sentence openers of other tags are no names. */
const NAME_TAGS = new Set(['NNP', 'NNPS']);
/** A capitalised word of these, in mid-sentence, is part of a name too: "Green Party". */
const LOOSE_TAGS = new Set(['NN', 'NNS', 'JJ', 'VBG', 'VBN', 'FW', 'CD', 'RB', 'VB', 'VBP']);
/** Suffixes that follow a name, perhaps after a comma. */
const SUFFIXES = new Set(['jr.', 'jr', 'sr.', 'sr', 'ii', 'iii', 'iv']);
/** Words of a title before a name, at most: "the country's former deputy health minister". */
const LONGEST_TITLE = 5;
const STATUS = new Set(
  'former ex acting interim deputy vice assistant senior chief then late ousted outgoing incoming retired'.split(' '),
);

/** The proper names of an article, in order: who or what each names as far as its own words and its neighbours tell. */
export function findNames({ text, tokens, sentences }: Segmentation, pos: readonly PosTag[]): readonly NamePhrase[] {
  const candidates: NameCandidate[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let index = firstToken; index < endToken; ) {
      const end = runFrom(tokens, pos, index, firstToken, endToken);
      if (end > index) addRun(tokens, pos, index, end, firstToken, candidates);
      index = Math.max(end, index + 1);
    }
  }
  const kinds = classifyNames(text, tokens, candidates);
  return candidates.map((candidate, index): NamePhrase => {
    const { kind, gender } = kinds[index] as (typeof kinds)[number];
    const { first, end, title } = candidate;
    return {
      ...rangeOf(tokens, first, end),
      kind,
      gender,
      titleRange: title === null ? null : rangeOf(tokens, title, first),
    };
  });
}

/** Where the name that begins at `index` ends; `index` itself where none begins. */
function runFrom(tokens: readonly Token[], pos: readonly PosTag[], index: number, first: number, last: number): number {
  if (!isNameWord(tokens[index] as Token, pos[index] ?? '', index === first)) return index;
  let end = index + 1;
  while (end < last) {
    const token = tokens[end] as Token;
    const glued = end > index && (tokens[end - 1] as Token).end === token.start;
    if (isNameWord(token, pos[end] ?? '', false) && !glued) end++;
    else {
      const step = connector(tokens, pos, end, last);
      if (step === 0) break;
      end += step;
    }
  }
  return end;
}

function isNameWord(token: Token, tag: PosTag, opensSentence: boolean): boolean {
  if (token.kind !== 'word' || !isCapital(token) || CALENDAR_NAMES.has(token.lower) || token.lower === 'i')
    return false;
  if (NAME_TAGS.has(tag)) return true;
  return !opensSentence && LOOSE_TAGS.has(tag) && token.text.length > 1;
}

/** How many small words at `at` carry a name on to the capital after them: "Ministry of Health", "Rui de Sousa", "Bank & Sons". */
function connector(tokens: readonly Token[], pos: readonly PosTag[], at: number, last: number): number {
  const word = (tokens[at] as Token).lower;
  const capitalAt = (index: number): boolean =>
    index < last &&
    isNameWord(tokens[index] as Token, pos[index] ?? '', false) &&
    !HONORIFICS.has((tokens[index] as Token).lower);
  if (word === '&' || NAME_PARTICLES.has(word)) return capitalAt(at + 1) ? 1 : 0;
  if (word === 'bin' || word === 'al') return capitalAt(at + 1) ? 1 : 0;
  // "Abdul al-Rashid"
  if (/^(?:al|el|ul|bin|ibn)-/.test(word)) return 1;
  if (
    (word === 'of' || word === 'for' || (word === 'on' && TAKES_ON.has((tokens[at - 1] as Token).lower))) &&
    OFFICES.has((tokens[at - 1] as Token).lower)
  ) {
    if (capitalAt(at + 1)) return 1;
    return tokens[at + 1]?.lower === 'the' && capitalAt(at + 2) ? 2 : 0;
  }
  if (word === ',' && SUFFIXES.has(tokens[at + 1]?.lower ?? '')) return 2;
  return SUFFIXES.has(word) ? 1 : 0;
}

/** Heads that take "on": "Commission on Human Rights". */
const TAKES_ON = new Set(['commission', 'committee', 'conference', 'council']);

/** Heads that take "of" or "for" into a body's name. */
const OFFICES = new Set(
  `academy agency alliance army association authority bank board bureau center centre chamber church city college commission committee confederation
  conference congress council country court department directorate embassy faculty federation forum front fund government house institute institution
  kingdom league library ministry mission movement museum nation office organisation organization party republic school secretariat senate society
  state states synod tribunal union university voice workers city district duchy province isle`.split(/\s+/),
);

/** Adds the name of a run, with the titles at its head or before it taken off. */
function addRun(
  tokens: readonly Token[],
  pos: readonly PosTag[],
  start: number,
  end: number,
  sentence: number,
  candidates: NameCandidate[],
): void {
  const given = givenAfterPlace(tokens, start, end);
  if (given > start) {
    candidates.push({ first: start, end: given, title: null, placed: true }, { first: given, end, title: null });
    return;
  }
  let first = start;
  // "Health Minister Ana Lima": all up to the last role before the name; "Prime Minister" alone is no name of a person
  for (let index = start; index < end - 1; index++) {
    const { lower } = tokens[index] as Token;
    if (HONORIFICS.has(lower) || TITLE_ABBREVIATIONS.has(lower) || ROLE_NOUNS.has(lower) || lower.endsWith('-elect'))
      first = index + 1;
    // a role followed by "of" heads a body or an office, not a person: "Secretary of State"
    if (first === index + 1 && ((tokens[first] as Token).lower === 'of' || (tokens[first] as Token).lower === 'for'))
      first = start;
  }
  // "Justice Department", "Republican National Committee": the first word is no title but part of the body's name
  if (hasBodyHead(tokens, first, end)) first = start;
  const title = first > start ? extendTitle(tokens, pos, start, sentence) : lowerTitle(tokens, pos, start, sentence);
  candidates.push({ first, end, title });
}

/** "Prime Minister of Velden Ana Lima": where the person begins behind a place that a title governs; -1 where there is none. */
function givenAfterPlace(tokens: readonly Token[], start: number, end: number): number {
  if (tokens[start - 1]?.lower !== 'of' || isGivenName(tokens[start])) return -1;
  for (let index = start + 1; index < Math.min(end - 1, start + 4); index++)
    if (isGivenName(tokens[index])) return index;
  return -1;
}

function isGivenName(token: Token | undefined): boolean {
  return token !== undefined && (FEMALE_NAMES.has(token.text) || MALE_NAMES.has(token.text));
}

/** The small role words directly before a name: "former health minister" in "former health minister Ana Lima". */
function lowerTitle(tokens: readonly Token[], pos: readonly PosTag[], start: number, sentence: number): number | null {
  const before = tokens[start - 1];
  if (start - 1 < sentence || before === undefined || !ROLE_NOUNS.has(before.lower) || isCapital(before)) return null;
  return extendTitle(tokens, pos, start - 1, sentence);
}

function extendTitle(tokens: readonly Token[], pos: readonly PosTag[], start: number, sentence: number): number {
  let from = start;
  while (from > sentence && start - from < LONGEST_TITLE) {
    const token = tokens[from - 1] as Token;
    const tag = pos[from - 1] ?? '';
    const part = STATUS.has(token.lower) || (token.kind === 'word' && (tag === 'NN' || tag === 'JJ' || tag === 'NNP'));
    if (!part || CALENDAR_NAMES.has(token.lower)) break;
    from--;
  }
  return from;
}

function isCapital(token: Token): boolean {
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}

function rangeOf(tokens: readonly Token[], first: number, end: number): TokenRange {
  return {
    ...unitRange((tokens[first] as Token).start, (tokens[end - 1] as Token).end),
    firstToken: first,
    endToken: end,
  };
}

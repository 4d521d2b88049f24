import {
  BARE_SOURCES,
  BODY_NOUNS,
  COLLECTIVE_NOUNS,
  ROLE_NOUNS,
  UNNAMED_PERSON_NOUNS,
  VAGUE_SOURCES,
} from '../../language/en/actor-nouns.ts';
import { HONORIFICS } from '../../language/en/role-words.ts';
import { PRONOUNS } from '../../language/en/pronouns.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { NamePhrase, Tagging } from '../layers/tagging.ts';
import { unitRange } from '../../domain/unit-range.ts';
import type { Discourse, TokenSpan } from './discourse.ts';
import { folded, isCapitalised, tokensIn } from './discourse.ts';
import { mendNames } from './mend-names.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { isRoleNoun } from './read-role.ts';

/**
 * Mends the names of the tagging where the whole article, or an attribution, knows better: a capitalised head of a source is a name, whatever it is;
 * a headline's run of capitals is cut to the name that the text knows; a body's name goes on behind "and". The layer handed in stays as it is.
 */
export function completeNames(discourse: Discourse, attributions: readonly Attribution[]): Discourse {
  const { tagging } = discourse;
  const nameAt = tagging.nameAt.slice();
  const names: NamePhrase[] = [...tagging.names];
  mendNames(discourse, nameAt, names);
  for (const { source, addressee } of attributions) {
    for (const range of addressee ? [...source, addressee] : source) {
      const run = unnamedRun(discourse, nameAt, tokensIn(discourse, range));
      if (!run) continue;
      nameAt.fill(names.length, run.first, run.end);
      names.push({ ...NAMELESS, firstToken: run.first, endToken: run.end });
    }
  }
  addKnownSurnames(discourse, nameAt, names);
  return { ...discourse, tagging: { ...tagging, ...inTextOrder(discourse, nameAt, names) } };
}

const NAMELESS: NamePhrase = {
  ...unitRange(0, 0),
  firstToken: 0,
  endToken: 0,
  kind: 'other',
  gender: 'unknown',
  titleRange: null,
};

/** One name for each run of tokens that carry its index, in the order of the text. */
function inTextOrder(
  { tokens }: Discourse,
  nameAt: Int32Array,
  names: readonly NamePhrase[],
): Pick<Tagging, 'names' | 'nameAt'> {
  const ordered: NamePhrase[] = [];
  for (let first = 0; first < tokens.length; ) {
    const index = nameAt[first] ?? -1;
    const name = names[index];
    let end = first + 1;
    if (name) while (end < tokens.length && nameAt[end] === index) end++;
    const start = tokens[first];
    const last = tokens[end - 1];
    if (name && start && last) {
      nameAt.fill(ordered.length, first, end);
      const titleRange = name.firstToken === first ? name.titleRange : null;
      ordered.push({ ...name, firstToken: first, endToken: end, start: start.start, end: last.end, titleRange });
    }
    first = end;
  }
  return { names: ordered, nameAt };
}

/** A surname of somebody named in full is his wherever it stands alone with a capital, whether tagging saw it or not. */
function addKnownSurnames(discourse: Discourse, nameAt: Int32Array, names: NamePhrase[]): void {
  const { tokens, tagging } = discourse;
  const surnames = new Set<string>();
  for (const { kind, firstToken, endToken } of tagging.names) {
    if (kind === 'person' && endToken - firstToken > 1) surnames.add(folded(tokens[endToken - 1]?.text ?? ''));
  }
  if (surnames.size === 0) return;
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || (nameAt[at] ?? -1) >= 0 || !isCapitalised(token.text)) return;
    if (
      !surnames.has(folded(token.text)) ||
      isNamePart(discourse, nameAt, at - 1) ||
      isNamePart(discourse, nameAt, at + 1)
    )
      return;
    nameAt[at] = names.length;
    names.push({ ...NAMELESS, firstToken: at, endToken: at + 1, kind: 'person' });
  });
}

/** A capitalised word that is no role and no honorific: beside it a surname may be part of another name. */
function isNamePart({ tokens, tagging }: Discourse, nameAt: Int32Array, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isCapitalised(token.text)) return false;
  if ((nameAt[at] ?? -1) >= 0) return tokens[at + 1]?.kind === 'word';
  return (tagging.pos[at] ?? '').startsWith('NNP') && !isRoleNoun(token.lower) && !HONORIFICS.has(token.lower);
}

/** The capitalised words up to the head of a phrase, where tagging saw no name in them. */
function unnamedRun(discourse: Discourse, nameAt: Int32Array, span: TokenSpan): TokenSpan | null {
  const { tagging, tokens } = discourse;
  const phrase = readNounPhrase(discourse, span);
  if (!phrase || phrase.name >= 0) return null;
  const end = phrase.head + 1;
  let first = end;
  while (first > phrase.coreFirst) {
    // "Dockers’ Union": the apostrophe may stand as a token of its own.
    const mark = tokens[first - 1]?.lower === "'" && first - 1 > phrase.coreFirst ? 1 : 0;
    if (!isNameWord(discourse, nameAt, first - 1 - mark)) break;
    first -= 1 + mark;
  }
  if (first === end) return null;
  // "[Tax Policy] Center": a name that tagging cut before its last word.
  const cut = tagging.names[nameAt[first - 1] ?? -1];
  const body = BODY_NOUNS.has(tokens[phrase.head]?.lower ?? '');
  if (body && cut && cut.endToken === first && cut.firstToken >= phrase.coreFirst)
    return { first: cut.firstToken, end };
  if (end - first > 1) return { first, end };
  if (HONORIFICS.has(tokens[first - 1]?.lower ?? '')) return { first, end };
  if (body || isCommon(tokens[first]?.lower ?? '')) return null;
  const startsSentence = discourse.segmentation.sentences[discourse.sentenceAt[first] ?? 0]?.firstToken === first;
  return startsSentence && !(tagging.pos[first] ?? '').startsWith('NNP') ? null : { first, end };
}

function isNameWord({ tokens }: Discourse, nameAt: Int32Array, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || (nameAt[at] ?? -1) >= 0 || !isCapitalised(token.text)) return false;
  if (HONORIFICS.has(tokens[at - 1]?.lower ?? '')) return true;
  return !HONORIFICS.has(token.lower) && !isCommon(token.lower);
}

/** Words that a sentence or a title may print with a capital, and that name nobody. */
function isCommon(lower: string): boolean {
  return (
    PRONOUNS.has(lower) ||
    isRoleNoun(lower) ||
    UNNAMED_PERSON_NOUNS.has(lower.replace(/s$/, '')) ||
    ROLE_NOUNS.has(lower.replace(/s$/, '')) ||
    COLLECTIVE_NOUNS.has(lower) ||
    VAGUE_SOURCES.has(lower) ||
    BARE_SOURCES.has(lower)
  );
}

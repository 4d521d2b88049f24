import {
  BARE_SOURCES,
  BODY_NOUNS,
  COLLECTIVE_NOUNS,
  ROLE_NOUNS,
  UNNAMED_PERSON_NOUNS,
  VAGUE_SOURCES,
} from '../../language/en/actor-nouns.ts';
import { PRONOUNS } from '../../language/en/pronouns.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { NamePhrase } from '../layers/tagging.ts';
import type { Discourse, TokenSpan } from './discourse.ts';
import { isCapitalised, tokensIn } from './discourse.ts';
import { readNounPhrase } from './noun-phrase.ts';

/**
 * Adds the names that tagging left out and an attribution speaks of: a capitalised head of a source or addressee is a name, whatever it is.
 * The layer handed in stays as it is.
 */
export function completeNames(discourse: Discourse, attributions: readonly Attribution[]): Discourse {
  const { tagging } = discourse;
  const nameAt = tagging.nameAt.slice();
  const names: NamePhrase[] = [...tagging.names];
  for (const { source, addressee } of attributions) {
    for (const range of addressee ? [...source, addressee] : source) {
      const run = unnamedRun(discourse, nameAt, tokensIn(discourse, range));
      if (!run) continue;
      const start = discourse.tokens[run.first];
      const end = discourse.tokens[run.end - 1];
      if (!start || !end) continue;
      nameAt.fill(names.length, run.first, run.end);
      names.push({
        firstToken: run.first,
        endToken: run.end,
        start: start.start,
        end: end.end,
        kind: 'other',
        gender: 'unknown',
        titleRange: null,
      });
    }
  }
  return names.length === tagging.names.length ? discourse : { ...discourse, tagging: { ...tagging, names, nameAt } };
}

/** The capitalised words up to the head of a phrase, where tagging saw no name in them. */
function unnamedRun(discourse: Discourse, nameAt: Int32Array, span: TokenSpan): TokenSpan | null {
  const phrase = readNounPhrase(discourse, span);
  if (!phrase || phrase.name >= 0) return null;
  let first = phrase.head + 1;
  while (first > phrase.coreFirst && isNameWord(discourse, nameAt, first - 1)) first--;
  const end = phrase.head + 1;
  if (first === end) return null;
  const startsSentence = discourse.segmentation.sentences[discourse.sentenceAt[first] ?? 0]?.firstToken === first;
  if (startsSentence && end - first === 1 && !(discourse.tagging.pos[first] ?? '').startsWith('NNP')) return null;
  return { first, end };
}

function isNameWord({ tokens }: Discourse, nameAt: Int32Array, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'word' || (nameAt[at] ?? -1) >= 0 || !isCapitalised(token.text)) return false;
  const { lower } = token;
  if (COLLECTIVE_NOUNS.has(lower) || VAGUE_SOURCES.has(lower) || BARE_SOURCES.has(lower)) return false;
  return (
    !PRONOUNS.has(lower) &&
    !ROLE_NOUNS.has(lower) &&
    !UNNAMED_PERSON_NOUNS.has(lower.replace(/s$/, '')) &&
    !BODY_NOUNS.has(lower)
  );
}

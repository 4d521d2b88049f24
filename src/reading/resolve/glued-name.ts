import { ROLE_NOUNS } from '../../language/en/actor-nouns.ts';
import type { DraftRole } from './actor-draft.ts';
import type { Discourse } from './discourse.ts';
import { folded, lowerAt } from './discourse.ts';

/** Tokens after a glued role word that may belong to the role. */
const REACH = 8;

/**
 * Finds a role run on to a name without a space, as pull quotes print it: "Ana LimaMinister of Health". Only a role noun, or the full name
 * of somebody of the article before the seam, cuts a word, so "McDonald" and "LiveScience" stay whole.
 */
export function cutGlued(
  discourse: Discourse,
  first: number,
  end: number,
  known: ReadonlySet<string>,
): { readonly nameEnd: number; readonly role: DraftRole; readonly end: number } | null {
  const { tokens, segmentation } = discourse;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    const cut = token ? seam(token.text, (prefix) => known.has(nameUpTo(discourse, first, at, prefix))) : -1;
    if (!token || cut < 0) continue;
    const block = segmentation.sentences[discourse.sentenceAt[at] ?? 0];
    const limit = Math.min(block?.endToken ?? end, at + REACH);
    let last = at + 1;
    while (last < limit && (tokens[last]?.kind === 'word' || lowerAt(discourse, last) === '-')) last++;
    const titleEnd = tokens[last - 1]?.end ?? token.end;
    return {
      nameEnd: token.start + cut,
      role: { title: segmentation.text.slice(token.start + cut, titleEnd), body: null, status: 'current' },
      end: titleEnd,
    };
  }
  return null;
}

/** The folded name from its first token to a part of the token at `at`. */
function nameUpTo({ tokens }: Discourse, first: number, at: number, prefix: string): string {
  const words = tokens.slice(first, at).map(({ text }) => folded(text));
  return [...words, folded(prefix)].join(' ');
}

/** Where a lower-case letter is followed by a capitalised role noun that ends the word, or -1. */
function seam(word: string, isKnown: (prefix: string) => boolean): number {
  for (let at = 2; at < Math.min(word.length - 3, MAX_NAME); at++) {
    const here = word.charAt(at);
    const before = word.charAt(at - 1);
    if (here === here.toLowerCase() || before === before.toUpperCase()) continue;
    if (ROLE_NOUNS.has(word.slice(at).toLowerCase()) || isKnown(word.slice(0, at))) return at;
  }
  return -1;
}

const MAX_NAME = 40;

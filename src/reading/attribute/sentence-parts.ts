import { type VerbGroup, verbGroups } from './verb-group.ts';
import { isMark, lowerAt, type Words } from './words.ts';

export interface Part {
  readonly floor: number;
  readonly limit: number;
  readonly groups: readonly VerbGroup[];
  /** The sentence ends its paragraph with a colon: what it announces is the next paragraph. */
  readonly opensBlock: boolean;
}

/** The author's words of a sentence, and apart from them each stretch of speech in it. */
export function partsOf(words: Words, first: number, end: number): Part[] {
  const parts: Part[] = [];
  const outside: VerbGroup[] = [];
  let at = first;
  while (at < end) {
    const speech = words.speechAt[at] ?? -1;
    let next = at + 1;
    while (next < end && (words.speechAt[next] ?? -1) === speech) next++;
    const groups = verbGroups(words, at, next);
    if (speech < 0) for (const group of groups) outside.push(group);
    else if (groups.length > 0)
      parts.push({ floor: isMark(words, at) ? at + 1 : at, limit: next, groups, opensBlock: false });
    at = next;
  }
  parts.unshift({ floor: first, limit: end, groups: outside, opensBlock: lowerAt(words, end - 1) === ':' });
  return parts;
}

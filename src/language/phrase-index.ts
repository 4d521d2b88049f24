/** A table of language data: a value, and the phrases that mean it, parted by commas. White space is layout. */
export type PhraseRows<T> = readonly (readonly [T, string])[];

/** The words of a table that asks only whether a word is in it. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** One way to write a meaning: its words in lower case or as dictionary forms; `…` stands for up to four words between. */
interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by their first word, longest first. */
export interface PhraseIndex<T> {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase<T>[]>;
}

/** What stands at a token: its value and how many tokens it spans. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The words of a text, each as printed (lower case) and as its dictionary form. */
export interface Words {
  readonly tokens: readonly { readonly lower: string }[];
  readonly lemmas: readonly string[];
}

/** The most words that may stand in the place of `…`: enough for "left the reporters' question unanswered". */
const LONGEST_GAP = 4;

/**
 * Makes a table of phrases searchable by token. A hyphenated word is found whether the tokens part it or not.
 *
 * @example
 * ```ts
 * const index = indexPhrases([['deny', 'deny, plead not guilty']]);
 * ```
 */
export function indexPhrases<T>(rows: PhraseRows<T>): PhraseIndex<T> {
  const byFirstWord = new Map<string, Phrase<T>[]>();
  for (const [value, spellings] of rows) {
    for (const written of spellings.split(',')) {
      const spelling = written.trim().replaceAll(/\s+/g, ' ');
      for (const variant of new Set([spelling, spelling.replaceAll('-', ' - ')])) {
        const words = variant.split(' ');
        const first = words[0] ?? '';
        const phrases = byFirstWord.get(first) ?? [];
        if (phrases.length === 0) byFirstWord.set(first, phrases);
        phrases.push({ words, value });
      }
    }
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord };
}

/** The longest phrase that starts at token `at` and ends before `end`; null where none does. */
export function longestPhraseAt<T>(
  index: PhraseIndex<T>,
  words: Words,
  at: number,
  end: number,
): PhraseMatch<T> | null {
  const lower = words.tokens[at]?.lower;
  if (lower === undefined || at >= end) return null;
  const printed = longestOf(index.byFirstWord.get(lower), words, at, end);
  const lemma = words.lemmas[at];
  if (lemma === undefined || lemma === lower) return printed;
  const asLemma = longestOf(index.byFirstWord.get(lemma), words, at, end);
  if (printed === null || asLemma === null) return printed ?? asLemma;
  return asLemma.endToken > printed.endToken ? asLemma : printed;
}

function longestOf<T>(
  phrases: readonly Phrase<T>[] | undefined,
  words: Words,
  at: number,
  end: number,
): PhraseMatch<T> | null {
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    const endToken = matchEnd(phrase.words, 1, words, at + 1, end);
    if (endToken !== -1) return { value: phrase.value, firstToken: at, endToken };
  }
  return null;
}

function matchEnd(phrase: readonly string[], from: number, words: Words, at: number, end: number): number {
  let token = at;
  for (let i = from; i < phrase.length; i += 1) {
    if (phrase[i] === '…') {
      for (let gap = 0; gap <= LONGEST_GAP; gap += 1) {
        const found = matchEnd(phrase, i + 1, words, token + gap, end);
        if (found !== -1) return found;
      }
      return -1;
    }
    if (token >= end || !isWord(words, token, phrase[i] ?? '')) return -1;
    token += 1;
  }
  return token;
}

function isWord(words: Words, token: number, wanted: string): boolean {
  const lower = words.tokens[token]?.lower;
  return lower === wanted || words.lemmas[token] === wanted || (wanted === 'not' && lower === "n't");
}

import type { Sql } from '../sql.ts';
import { folded } from './words.ts';

/** Words that are looked for at most; more would make no search narrower. */
export const MOST_SEARCHED = 64;
/** UTF-16 units of what was typed that are looked at, and of one word. */
const MOST_TYPED = 20_000;
const LONGEST_WORD = 200;

/** What a person looks for: each term must be there. A term of several words is a phrase: they must follow one another. */
export interface Terms {
  readonly terms: readonly (readonly string[])[];
  /** More was typed than is looked for. */
  readonly cut: boolean;
}

/**
 * What a person typed, as words and phrases. Whatever else is in it (operators, brackets, stars, controls) only parts words.
 *
 * @example
 * ```ts
 * parseTerms('fire “locked gates” NEAR(harbour*').terms; // → [['fire'], ['locked', 'gates'], ['NEAR', 'harbour']]
 * ```
 */
export function parseTerms(typed: string): Terms {
  const looked = typed.slice(0, MOST_TYPED).toWellFormed();
  // between an odd and an even quotation mark stands a phrase; one that is not closed goes to the end
  const parts = looked.split(/["\u201c\u201d\u201e\u00ab\u00bb]/u);
  const chunks = parts.flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\s+/u)));
  const terms: string[][] = [];
  let left = MOST_SEARCHED;
  let cut = typed.length > MOST_TYPED;
  for (const chunk of chunks) {
    const words = (chunk.normalize('NFC').match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [])
      .map((word) => word.slice(0, LONGEST_WORD).toWellFormed())
      .filter((word) => folded(word) !== '');
    if (words.length > left) cut = true;
    const taken = words.slice(0, left);
    left -= taken.length;
    if (taken.length > 0) terms.push(taken);
  }
  return { terms, cut };
}

/** A column of a full-text index: of articles `title` and `body`, of statements `speaker` and `content`. */
export type WordColumn = 'title' | 'body' | 'speaker' | 'content';

/**
 * The terms in the words of the engine's full-text search. Everything that was typed is quoted, so that no operator is left in it.
 *
 * @param column null: any
 */
export function matchOf(
  engine: Sql['engine'],
  terms: readonly (readonly string[])[],
  column: WordColumn | null = null,
): string {
  if (engine === 'postgres') return terms.map((term) => postgresTerm(term, column)).join(' & ');
  const all = terms.map(sqliteTerm).join(' AND ');
  return column === null ? all : `${column} : (${all})`;
}

/** FTS5 folds case and the diacritics of Latin letters by itself; as typed and folded are both looked for where they may differ. */
function sqliteTerm(words: readonly string[]): string {
  const typed = words.join(' ');
  const forms = new Set([typed.toLowerCase(), folded(typed).normalize('NFC')]);
  return `(${[...forms].map((form) => `"${form}"`).join(' OR ')})`;
}

/** The index has titles and speakers with weight A, everything else with D. */
function postgresTerm(words: readonly string[], column: WordColumn | null): string {
  const lexemes = folded(words.join(' ')).split(' ');
  const phrase = (weight: string): string => `(${lexemes.map((word) => `'${word}'${weight}`).join(' <-> ')})`;
  if (column !== null) return phrase(column === 'title' || column === 'speaker' ? ':A' : ':D');
  // a phrase never begins in the title and ends in the text
  return lexemes.length === 1 ? phrase('') : `(${phrase(':A')} | ${phrase(':D')})`;
}

import { marks, type Sql } from '../sql.ts';
import { folded } from './words.ts';

/** Words of one name that are indexed at most: a longer one is no name. */
const MOST_WORDS = 32;

/**
 * The words by which a name is found.
 *
 * @example
 * ```ts
 * nameWords('the Líma family’s'); // → ['the', 'lima', 'family', 's']
 * ```
 */
export function nameWords(name: string): readonly string[] {
  const words = folded(name.slice(0, 2_000)).split(' ').slice(0, MOST_WORDS);
  return [...new Set(words)].filter((word) => word !== '');
}

/** Makes an actor findable by the words of a name, or a figure by those of its event. Words that are there stay. */
export async function indexNameWords(sql: Sql, noun: 'actor' | 'figure', id: string, name: string): Promise<void> {
  for (const word of nameWords(name))
    await sql.run(`INSERT INTO ${noun}_words (word, ${noun}) VALUES (?, ?) ON CONFLICT DO NOTHING`, [word, id]);
}

/** A condition that holds for rows whose name has all the words, and its values; null where there is no word in what was given. */
export function hasWords(
  noun: 'actor' | 'figure',
  column: string,
  given: string,
): { readonly sql: string; readonly values: readonly string[] } | null {
  const words = nameWords(given);
  if (words.length === 0) return null;
  const table = `${noun}_words`;
  const sql = `${column} IN (SELECT ${noun} FROM ${table} WHERE word IN (${marks(words.length)}) GROUP BY ${noun} HAVING count(*) = ${words.length})`;
  return { sql, values: words };
}

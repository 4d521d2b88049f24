import type { Sql } from './sql.ts';

/** What an id can be the id of. `snapshot` is a version of an article. */
export const NOUNS = ['article', 'snapshot', 'statement', 'figure', 'assertion', 'question', 'actor'] as const;
export type Noun = (typeof NOUNS)[number];

/** Something that an id, or the beginning of one, may name. */
export interface Found {
  readonly noun: Noun;
  readonly id: string;
}

/** Candidates named in a message at most. */
const MOST = 10;

/** All that begins with these hexadecimal digits, at most {@link MOST}. */
export async function findByPrefix(
  sql: Sql,
  prefix: string,
  nouns: readonly Noun[] = NOUNS,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const noun of nouns) {
    // ids are hexadecimal, so "g" comes after all that begin with the prefix
    const rows = await sql.all<{ readonly id: string }>(
      decided(noun)
        ? `SELECT id FROM ${noun}s WHERE id >= ? AND id < ?
           UNION SELECT subject AS id FROM decisions WHERE subject >= ? AND subject < ? AND kind = '${noun}' ORDER BY id LIMIT ${MOST}`
        : `SELECT id FROM ${noun}s WHERE id >= ? AND id < ? ORDER BY id LIMIT ${MOST}`,
      decided(noun) ? [prefix, `${prefix}g`, prefix, `${prefix}g`] : [prefix, `${prefix}g`],
    );
    found.push(...rows.map(({ id }) => ({ noun, id })));
  }
  return found.slice(0, MOST);
}

/** Of these a decision may have the id alone: people decided on it, and no reader finds it any more. */
const decided = (noun: Noun): boolean => noun === 'statement' || noun === 'figure';

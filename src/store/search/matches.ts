import { one, type Sql } from '../sql.ts';

/**
 * Matches that a search looks at, the last taken in first. A word that is in more texts than this says little, and going through all of
 * them would make the search as slow as the ledger is large.
 */
export const MOST_MATCHES = 10_000;
/** The same for words that narrow a listing, which has other filters too. */
export const MOST_WORD_MATCHES = 50_000;

type WordTable = 'article_words' | 'statement_words';

/** SQL for the numbers of what matches the one value that it takes, the last first. */
export function matchingNums({ engine }: Sql, table: WordTable, most: number): string {
  return engine === 'sqlite'
    ? `SELECT rowid AS num FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid DESC LIMIT ${most}`
    : `SELECT num FROM ${table} WHERE words @@ to_tsquery('simple', ?) ORDER BY num DESC LIMIT ${most}`;
}

/** Whether more match than are looked at. */
export async function matchesMore(sql: Sql, table: WordTable, match: string, most: number): Promise<boolean> {
  const row = await one<{ readonly found: number }>(
    sql,
    `SELECT count(*) AS found FROM (${matchingNums(sql, table, most + 1)}) AS matching`,
    [match],
  );
  return (row?.found ?? 0) > most;
}

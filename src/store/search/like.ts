import { marks, type Sql } from '../sql.ts';
import { folded } from './words.ts';

/** A text that may hold a quotation. */
export interface CandidateText {
  readonly snapshot: string;
  readonly article: string;
  readonly text: string;
  readonly current: number;
}

/** Words of a quotation that are looked for, the longest first: they tell texts apart best. */
const WORDS = 8;

/**
 * Versions of articles, by the full-text index, that have the words of a quotation.
 *
 * @param every whether all of them must be there; else those with most of them come first
 */
export async function textsWithWords(
  sql: Sql,
  quotation: string,
  every: boolean,
  limit: number,
): Promise<readonly CandidateText[]> {
  const words = [...new Set(folded(quotation).split(' '))].filter((word) => word !== '');
  const chosen = words.toSorted((a, b) => b.length - a.length).slice(0, WORDS);
  if (chosen.length === 0) return [];
  const nums =
    sql.engine === 'sqlite'
      ? await sql.all<{ readonly num: number }>(
          `SELECT rowid AS num FROM article_words WHERE article_words MATCH ? ORDER BY ${every ? 'rowid' : 'rank'} LIMIT ?`,
          [chosen.map((word) => `"${word}"`).join(every ? ' AND ' : ' OR '), limit],
        )
      : await sql.all<{ readonly num: number }>(
          `SELECT num FROM article_words, to_tsquery('simple', ?) AS query WHERE words @@ query ORDER BY ${every ? 'num' : 'ts_rank(words, query) DESC'} LIMIT ?`,
          [chosen.map((word) => `'${word}'`).join(every ? ' & ' : ' | '), limit],
        );
  if (nums.length === 0) return [];
  const order = new Map(nums.map(({ num }, index) => [num, index] as const));
  const rows = await candidates(
    sql,
    `snapshots.num IN (${marks(nums.length)})`,
    nums.map(({ num }) => num),
  );
  return rows.toSorted((a, b) => (order.get(a.num) ?? 0) - (order.get(b.num) ?? 0));
}

/** The versions with this very text. */
export function textsOfHash(sql: Sql, hash: string): Promise<readonly CandidateText[]> {
  return candidates(sql, 'snapshots.text = ?', [hash]);
}

/** The versions of an article, the current one first, the older ones from the latest on. */
export function textsOfArticle(sql: Sql, article: string): Promise<readonly CandidateText[]> {
  return candidates(sql, 'snapshots.article = ?', [article]);
}

function candidates(
  sql: Sql,
  where: string,
  values: readonly (string | number)[],
): Promise<readonly (CandidateText & { readonly num: number })[]> {
  return sql.all(
    `SELECT snapshots.id AS snapshot, snapshots.num AS num, snapshots.article AS article, snapshots.text AS text,
       CASE WHEN articles.snapshot = snapshots.id THEN 1 ELSE 0 END AS current
     FROM snapshots JOIN articles ON articles.id = snapshots.article
     WHERE ${where} AND snapshots.erased = 0 ORDER BY current DESC, snapshots.num DESC LIMIT 200`,
    values,
  );
}

import { folded } from '../search/words.ts';
import type { Sql } from '../sql.ts';

/** Outlets that are looked through at most. */
const MOST = 10_000;

/** The names of all outlets, in order. Each costs one look into the index, however many articles it has. */
export async function outlets(sql: Sql): Promise<readonly string[]> {
  const rows = await sql.all<{ readonly outlet: string }>(
    `WITH RECURSIVE names (outlet) AS (
       SELECT min(outlet) FROM articles
       UNION ALL
       SELECT (SELECT min(articles.outlet) FROM articles WHERE articles.outlet > names.outlet) FROM names WHERE names.outlet IS NOT NULL
     ) SELECT outlet FROM names WHERE outlet IS NOT NULL LIMIT ${MOST}`,
  );
  return rows.map(({ outlet }) => outlet);
}

/** The outlets whose name has all these words, whatever their case and diacritics; the one that is named exactly so, alone. */
export async function outletsNamed(sql: Sql, given: string): Promise<readonly string[]> {
  const all = await outlets(sql);
  const wanted = folded(given);
  const exact = all.filter((outlet) => folded(outlet) === wanted);
  if (exact.length > 0 || wanted === '') return exact;
  return all.filter((outlet) => {
    const words = new Set(folded(outlet).split(' '));
    return wanted.split(' ').every((word) => words.has(word));
  });
}

import type { Sql } from '../sql.ts';

/** A word that two indexes of the same texts have otherwise. */
export interface WordDifference {
  readonly table: string;
  readonly term: string;
}

const PAGE = 2000;
/** Sums of row numbers stay far below 2^53. */
const MODULUS = 1_000_003;

interface TermRow {
  readonly term: string;
  readonly sums: string;
}

/** Compares a full-text index with one that was built again: every word, with the rows and the places that it stands in. */
export async function compareWords(
  examined: Sql,
  built: Sql,
  table: string,
  onDifference: (difference: WordDifference) => void,
): Promise<number> {
  const [theirs, ours] = [termsOf(examined, table), termsOf(built, table)];
  let terms = 0;
  let [here, should] = [await theirs.next(), await ours.next()];
  while (here.done !== true || should.done !== true) {
    const a = here.done === true ? null : here.value;
    const b = should.done === true ? null : should.value;
    const order = a === null ? 1 : b === null ? -1 : Buffer.compare(Buffer.from(a.term), Buffer.from(b.term));
    if (order !== 0 || a?.sums !== b?.sums) onDifference({ table, term: (order <= 0 ? a : b)?.term ?? '' });
    if (order >= 0) terms += 1;
    [here, should] = [order <= 0 ? await theirs.next() : here, order >= 0 ? await ours.next() : should];
  }
  return terms;
}

async function* termsOf(sql: Sql, table: string): AsyncGenerator<TermRow, void, undefined> {
  const view = `${table}_terms`;
  // a temporary view of the index: nothing is written to the file
  await sql.run(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.${view} USING fts5vocab('main', '${table}', 'instance')`);
  for (let last = ''; ; ) {
    const rows = await sql.all<TermRow>(
      `SELECT term, group_concat(sums, ' ') AS sums FROM (
         SELECT term, col || ':' || count(*) || ':' || sum(doc % ${MODULUS}) || ':' || sum((doc % ${MODULUS}) * ("offset" % ${MODULUS})) AS sums
         FROM temp.${view} WHERE term > ? GROUP BY term, col ORDER BY term, col)
       GROUP BY term ORDER BY term LIMIT ${PAGE}`,
      [last],
    );
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < PAGE) break;
    last = end.term;
  }
  await sql.run(`DROP TABLE temp.${view}`);
}

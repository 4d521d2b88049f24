import type { Sql } from '../sql.ts';

/** Characters of a text that PostgreSQL indexes: a tsvector may have one megabyte. The whole text is indexed in SQLite. */
const MOST_CHARACTERS = 200_000;

/** Makes an article findable by its words. */
export async function indexArticleWords(sql: Sql, num: number, title: string, body: string): Promise<void> {
  if (sql.engine === 'sqlite') {
    await sql.run('INSERT INTO article_words (rowid, title, body) VALUES (?, ?, ?)', [num, title, body]);
    return;
  }
  await sql.run(
    `INSERT INTO article_words (num, words) VALUES (?, setweight(to_tsvector('simple', ?), 'A') || to_tsvector('simple', ?))`,
    [num, folded(title), folded(body)],
  );
}

/** Makes a statement findable by its words and its speaker's name. */
export async function indexStatementWords(sql: Sql, num: number, speaker: string, content: string): Promise<void> {
  if (sql.engine === 'sqlite') {
    await sql.run('INSERT INTO statement_words (rowid, speaker, content) VALUES (?, ?, ?)', [num, speaker, content]);
    return;
  }
  await sql.run(
    `INSERT INTO statement_words (num, words) VALUES (?, setweight(to_tsvector('simple', ?), 'A') || to_tsvector('simple', ?))`,
    [num, folded(speaker), folded(content)],
  );
}

export async function forgetWords(sql: Sql, table: 'article_words' | 'statement_words', num: number): Promise<void> {
  await sql.run(`DELETE FROM ${table} WHERE ${sql.engine === 'sqlite' ? 'rowid' : 'num'} = ?`, [num]);
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * The words of a text as both engines index them: without case and diacritics, parted by one space.
 *
 * @example
 * ```ts
 * folded('Ana Líma’s “Nô”'); // → 'ana lima s no'
 * ```
 */
export function folded(text: string): string {
  const indexed = text.slice(0, MOST_CHARACTERS);
  // most names are ASCII, which has nothing to decompose
  if (!BEYOND_ASCII.test(indexed))
    return indexed
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return indexed
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

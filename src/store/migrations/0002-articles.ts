import { type Migration, typesOf } from './migration.ts';

/** The index of what was taken in: articles, their versions and copies, and the outcome of every input. */
export const articleTables: Migration = {
  id: 2,
  name: 'articles',
  indexes: true,
  up: (engine) => {
    const { int, real, byKey } = typesOf(engine);
    return [
      `CREATE TABLE articles (id TEXT PRIMARY KEY, address TEXT, url TEXT, title TEXT, outlet TEXT, byline TEXT, published_at TEXT,
         language TEXT, snapshot TEXT NOT NULL, versions ${int} NOT NULL, seq ${int} NOT NULL)${byKey}`,
      'CREATE INDEX articles_outlet ON articles (outlet)',
      'CREATE INDEX articles_published ON articles (published_at)',
      `CREATE TABLE addresses (address TEXT PRIMARY KEY, article TEXT NOT NULL)${byKey}`,
      `CREATE TABLE snapshots (num ${int} PRIMARY KEY, id TEXT NOT NULL UNIQUE, article TEXT NOT NULL, source TEXT NOT NULL,
         text TEXT NOT NULL, reading TEXT, at TEXT NOT NULL, erased ${int} NOT NULL, origin TEXT NOT NULL, similarity ${real} NOT NULL,
         signature TEXT, meta TEXT NOT NULL,
         read_title TEXT, read_byline TEXT, read_published TEXT, read_language TEXT)`,
      'CREATE INDEX snapshots_article ON snapshots (article)',
      'CREATE INDEX snapshots_text ON snapshots (text)',
      'CREATE INDEX snapshots_source ON snapshots (source)',
      `CREATE TABLE versions (article TEXT NOT NULL, number ${int} NOT NULL, snapshot TEXT NOT NULL, seq ${int} NOT NULL,
         PRIMARY KEY (article, number))${byKey}`,
      // one row for each band of the signature of a text that is nobody's copy; num is the snapshot's
      `CREATE TABLE bands (band ${int} NOT NULL, num ${int} NOT NULL, PRIMARY KEY (band, num))${byKey}`,
      `CREATE TABLE runs (id TEXT PRIMARY KEY, key TEXT NOT NULL, started ${int} NOT NULL, finished ${int})`,
      'CREATE INDEX runs_key ON runs (key)',
      `CREATE TABLE outcomes (seq ${int} PRIMARY KEY, run TEXT NOT NULL, input TEXT NOT NULL, position TEXT NOT NULL,
         outcome TEXT NOT NULL, code TEXT, message TEXT, article TEXT, snapshot TEXT, source TEXT)`,
      'CREATE INDEX outcomes_input ON outcomes (input, position, run)',
      'CREATE INDEX outcomes_outcome ON outcomes (outcome, seq)',
      'CREATE INDEX outcomes_run ON outcomes (run, seq, outcome)',
      'CREATE INDEX outcomes_code ON outcomes (code, seq)',
      ...articleWords(engine),
    ];
  },
};

/**
 * How the parts of a full-text index are merged: eight at a time and not four, a little with every transaction. A merge that is done all at once, which
 * SQLite begins at sixteen parts of one size, is put off to sixty-four: it held the ledger for 2 s at 55,000 articles, and would for sixteen times as long
 * at sixteen times as many. Measured over 80,000 articles: as fast as sixteen at a time, 5 % faster than four, and none of 5,000 takes longer than its share.
 */
export function mergeSteadily(table: string): readonly string[] {
  return Object.entries({ automerge: 8, crisismerge: 64 }).map(
    ([setting, parts]) => `INSERT INTO ${table} (${table}, rank) VALUES ('${setting}', ${parts})`,
  );
}

/** Full-text search. The words alone are indexed: the text is an object already, and is not stored twice. */
function articleWords(engine: 'sqlite' | 'postgres'): readonly string[] {
  if (engine === 'sqlite') {
    return [
      `CREATE VIRTUAL TABLE article_words USING fts5 (title, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')`,
      ...mergeSteadily('article_words'),
    ];
  }
  return [
    'CREATE TABLE article_words (num BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)',
    'CREATE INDEX article_words_index ON article_words USING GIN (words)',
  ];
}

import { type Migration, typesOf } from './migration.ts';

/** The index of what was read and decided: records with what people made of them, actors, decisions. */
export const recordTables: Migration = {
  id: 3,
  name: 'records',
  indexes: true,
  up: (engine) => {
    const { int, real, byKey } = typesOf(engine);
    // state, fits: where it stands with people, and whether the present reader still finds it.
    // actor: after merges and splits; actor_read: as its record names it. machine: null where the present reader does not find it
    const record = `num ${int} PRIMARY KEY, id TEXT NOT NULL UNIQUE, snapshot TEXT NOT NULL, article TEXT NOT NULL, is_current ${int} NOT NULL,
      start_at ${int} NOT NULL, state TEXT NOT NULL, fits ${int} NOT NULL, sourcing TEXT NOT NULL, actor TEXT, actor_read TEXT,
      actor_name TEXT, machine TEXT, record TEXT NOT NULL`;
    const found = `id TEXT PRIMARY KEY, snapshot TEXT NOT NULL, article TEXT NOT NULL, is_current ${int} NOT NULL, start_at ${int} NOT NULL`;
    return [
      `CREATE TABLE statements (${record}, quote_type TEXT NOT NULL, kind TEXT NOT NULL, placement TEXT NOT NULL, certainty ${real})`,
      ...['snapshot', 'actor', 'actor_read'].map(
        (column) => `CREATE INDEX statements_${column} ON statements (${column})`,
      ),
      'CREATE INDEX statements_state ON statements (state, fits)',
      `CREATE TABLE statement_acts (statement TEXT NOT NULL, act TEXT NOT NULL, performance TEXT NOT NULL,
         PRIMARY KEY (statement, act, performance))${byKey}`,
      'CREATE INDEX statement_acts_act ON statement_acts (act, performance)',
      'CREATE INDEX statement_acts_performance ON statement_acts (performance)',
      `CREATE TABLE figures (${record}, measure TEXT NOT NULL, least ${real}, most ${real}, event TEXT)`,
      ...['snapshot', 'actor', 'actor_read', 'measure'].map(
        (column) => `CREATE INDEX figures_${column} ON figures (${column})`,
      ),
      `CREATE TABLE assertions (${found}, type TEXT NOT NULL, sourcing TEXT NOT NULL, record TEXT NOT NULL)`,
      'CREATE INDEX assertions_snapshot ON assertions (snapshot)',
      `CREATE TABLE questions (${found}, reply TEXT NOT NULL, record TEXT NOT NULL)`,
      'CREATE INDEX questions_snapshot ON questions (snapshot)',
      'CREATE INDEX questions_reply ON questions (reply)',
      `CREATE TABLE actors (id TEXT PRIMARY KEY, kind TEXT NOT NULL, form TEXT NOT NULL, name TEXT NOT NULL, renamed TEXT,
         merged_into TEXT)${byKey}`,
      'CREATE INDEX actors_name ON actors (name)',
      'CREATE INDEX actors_merged ON actors (merged_into)',
      // actor: after merges and splits; read_as: as the reading has it
      `CREATE TABLE actor_uses (read_as TEXT NOT NULL, snapshot TEXT NOT NULL, actor TEXT NOT NULL, is_current ${int} NOT NULL,
         name TEXT NOT NULL, mentions ${int} NOT NULL, roles TEXT NOT NULL, PRIMARY KEY (read_as, snapshot))${byKey}`,
      'CREATE INDEX actor_uses_actor ON actor_uses (actor)',
      'CREATE INDEX actor_uses_snapshot ON actor_uses (snapshot)',
      'CREATE TABLE actor_splits (actor TEXT NOT NULL, snapshot TEXT NOT NULL, into_actor TEXT NOT NULL, PRIMARY KEY (actor, snapshot))',
      `CREATE TABLE decisions (seq ${int} PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, snapshot TEXT, decision TEXT NOT NULL,
         undone_by ${int}, fits ${int} NOT NULL)`,
      'CREATE INDEX decisions_subject ON decisions (subject)',
      'CREATE INDEX decisions_snapshot ON decisions (snapshot)',
      ...statementWords(engine),
    ];
  },
};

function statementWords(engine: 'sqlite' | 'postgres'): readonly string[] {
  if (engine === 'sqlite') {
    return [
      `CREATE VIRTUAL TABLE statement_words USING fts5 (speaker, content, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')`,
    ];
  }
  return [
    'CREATE TABLE statement_words (num BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)',
    'CREATE INDEX statement_words_index ON statement_words USING GIN (words)',
  ];
}

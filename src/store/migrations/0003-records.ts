import { mergeSteadily } from './0002-articles.ts';
import { type Migration, typesOf } from './migration.ts';

/** The index of what was read and decided: records with what people made of them, actors, decisions. */
export const recordTables: Migration = {
  id: 3,
  name: 'records',
  indexes: true,
  up: (engine) => {
    const { int, real, sorted, byKey } = typesOf(engine);
    // state, fits: where it stands with people, and whether the present reader still finds it.
    // actor: after merges and splits; actor_read: as its record names it. machine: null where the present reader does not find it, '' where it is the record
    // published: when its article was, for filters and order alone; '' where the year is not known
    const found = `num ${int} PRIMARY KEY, id TEXT NOT NULL UNIQUE, snapshot TEXT NOT NULL, article TEXT NOT NULL, is_current ${int} NOT NULL,
      start_at ${int} NOT NULL, published ${sorted} NOT NULL`;
    const record = `${found}, state TEXT NOT NULL, fits ${int} NOT NULL, sourcing TEXT NOT NULL, actor TEXT, actor_read TEXT,
      actor_name ${sorted}, machine TEXT, record TEXT NOT NULL`;
    return [
      `CREATE TABLE statements (${record}, quote_type TEXT NOT NULL, kind TEXT NOT NULL, placement TEXT NOT NULL, certainty ${real})`,
      ...['snapshot', 'article', 'actor', 'actor_read'].map(
        (column) => `CREATE INDEX statements_${column} ON statements (${column})`,
      ),
      // the order of the listings; what most of them leave out is in the index, so that counting reads nothing else
      'CREATE INDEX statements_published ON statements (published DESC, num, is_current, state)',
      ...['quote_type', 'sourcing', 'kind'].map(
        (column) =>
          `CREATE INDEX statements_${column} ON statements (${column}, published DESC, num, is_current, state)`,
      ),
      'CREATE INDEX statements_certainty ON statements ((coalesce(certainty, 1)), num)',
      'CREATE INDEX statements_state ON statements (state, fits)',
      `CREATE TABLE statement_acts (statement TEXT NOT NULL, act TEXT NOT NULL, performance TEXT NOT NULL,
         PRIMARY KEY (statement, act, performance))${byKey}`,
      'CREATE INDEX statement_acts_act ON statement_acts (act, performance)',
      'CREATE INDEX statement_acts_performance ON statement_acts (performance)',
      `CREATE TABLE figures (${record}, measure TEXT NOT NULL, least ${real}, most ${real}, event TEXT)`,
      ...['snapshot', 'article', 'actor', 'actor_read', 'state'].map(
        (column) => `CREATE INDEX figures_${column} ON figures (${column})`,
      ),
      'CREATE INDEX figures_published ON figures (published DESC, num, is_current, state)',
      'CREATE INDEX figures_measure ON figures (measure, published DESC, num, is_current, state)',
      'CREATE INDEX figures_lowest ON figures ((coalesce(least, most)))',
      'CREATE INDEX figures_highest ON figures ((coalesce(most, least)))',
      // folded words of the labels of events
      `CREATE TABLE figure_words (word TEXT NOT NULL, figure TEXT NOT NULL, PRIMARY KEY (word, figure))${byKey}`,
      'CREATE INDEX figure_words_figure ON figure_words (figure)',
      `CREATE TABLE assertions (${found}, type TEXT NOT NULL, sourcing TEXT NOT NULL, record TEXT NOT NULL)`,
      'CREATE INDEX assertions_snapshot ON assertions (snapshot)',
      'CREATE INDEX assertions_article ON assertions (article)',
      'CREATE INDEX assertions_published ON assertions (published DESC, num, is_current)',
      'CREATE INDEX assertions_type ON assertions (type, published DESC, num, is_current)',
      // statement: the one that reports the reply
      `CREATE TABLE questions (${found}, reply TEXT NOT NULL, statement TEXT, record TEXT NOT NULL)`,
      'CREATE INDEX questions_snapshot ON questions (snapshot)',
      'CREATE INDEX questions_article ON questions (article)',
      'CREATE INDEX questions_reply ON questions (reply, published DESC, num, is_current)',
      'CREATE INDEX questions_statement ON questions (statement)',
      `CREATE TABLE actors (id TEXT PRIMARY KEY, kind TEXT NOT NULL, form TEXT NOT NULL, name ${sorted} NOT NULL, renamed ${sorted},
         merged_into TEXT)${byKey}`,
      // the names that are listed; whoever was merged is listed as who they are
      'CREATE INDEX actors_name ON actors ((coalesce(renamed, name)), id) WHERE merged_into IS NULL',
      'CREATE INDEX actors_kind ON actors (kind)',
      // folded words of the names, those given by people among them
      `CREATE TABLE actor_words (word TEXT NOT NULL, actor TEXT NOT NULL, PRIMARY KEY (word, actor))${byKey}`,
      'CREATE INDEX actor_words_actor ON actor_words (actor)',
      'CREATE INDEX actors_merged ON actors (merged_into) WHERE merged_into IS NOT NULL',
      // actor: after merges and splits; read_as: as the reading has it
      `CREATE TABLE actor_uses (read_as TEXT NOT NULL, snapshot TEXT NOT NULL, actor TEXT NOT NULL, is_current ${int} NOT NULL,
         kind TEXT NOT NULL, form TEXT NOT NULL, name TEXT NOT NULL, mentions ${int} NOT NULL, roles TEXT NOT NULL, PRIMARY KEY (read_as, snapshot))${byKey}`,
      'CREATE INDEX actor_uses_actor ON actor_uses (actor)',
      'CREATE INDEX actor_uses_snapshot ON actor_uses (snapshot)',
      `CREATE TABLE decisions (seq ${int} PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, snapshot TEXT, decision TEXT NOT NULL,
         undone_by ${int}, fits ${int} NOT NULL)`,
      'CREATE INDEX decisions_subject ON decisions (subject)',
      'CREATE INDEX decisions_snapshot ON decisions (snapshot)',
      'CREATE INDEX decisions_kind ON decisions (kind)',
      // whom a decision names: they stay known when no reader finds them any more
      `CREATE TABLE decision_actors (seq ${int} NOT NULL, actor TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
         PRIMARY KEY (seq, actor))${byKey}`,
      'CREATE INDEX decision_actors_actor ON decision_actors (actor)',
      // the log entries of the readings of a snapshot
      `CREATE TABLE readings (seq ${int} PRIMARY KEY, snapshot TEXT NOT NULL)`,
      'CREATE INDEX readings_snapshot ON readings (snapshot)',
      ...statementWords(engine),
    ];
  },
};

function statementWords(engine: 'sqlite' | 'postgres'): readonly string[] {
  if (engine === 'sqlite') {
    return [
      `CREATE VIRTUAL TABLE statement_words USING fts5 (speaker, content, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')`,
      ...mergeSteadily('statement_words'),
    ];
  }
  return [
    'CREATE TABLE statement_words (num BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)',
    'CREATE INDEX statement_words_index ON statement_words USING GIN (words)',
  ];
}

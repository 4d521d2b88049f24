import { appendOnly, type Migration, typesOf } from './migration.ts';

/**
 * What is kept: objects, known by their hash, and the log. Everything else in the database is an index over the two, and can be built
 * again from them.
 */
export const ledgerTables: Migration = {
  id: 1,
  name: 'ledger',
  indexes: false,
  up: (engine) => {
    const { blob, int } = typesOf(engine);
    return [
      `CREATE TABLE objects (hash TEXT PRIMARY KEY, bytes ${blob} NOT NULL)`,
      `CREATE TABLE log (seq ${int} PRIMARY KEY, hash TEXT NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL, body TEXT NOT NULL)`,
      ...appendOnly(engine, 'log', 'the log is append-only'),
    ];
  },
};

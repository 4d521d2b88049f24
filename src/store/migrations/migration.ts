import type { Sql } from '../sql.ts';

/** One step of the schema. Steps are only ever added at the end: what was released is never changed. */
export interface Migration {
  /** From 1, without a gap. */
  readonly id: number;
  readonly name: string;
  /** It makes or changes indexes: those of a ledger that has entries already are built again after it. */
  readonly indexes: boolean;
  /** The statements, in order, in the words of the engine. */
  readonly up: (engine: Sql['engine']) => readonly string[];
}

/** What the engines call differently. */
export interface Types {
  readonly blob: string;
  readonly int: string;
  readonly real: string;
  /** Text that is put in the order of its bytes, as SQLite does it, whatever the language of the server. */
  readonly sorted: string;
  /** Ends a table of small rows that are found by their key alone: SQLite then keeps them in the key's tree, and has one tree less. */
  readonly byKey: string;
}

export function typesOf(engine: Sql['engine']): Types {
  return engine === 'sqlite'
    ? { blob: 'BLOB', int: 'INTEGER', real: 'REAL', sorted: 'TEXT', byKey: ' WITHOUT ROWID' }
    : { blob: 'BYTEA', int: 'BIGINT', real: 'DOUBLE PRECISION', sorted: 'TEXT COLLATE "C"', byKey: '' };
}

/** Refuses, in the database itself, that a row of a table is ever changed or removed. */
export function appendOnly(engine: Sql['engine'], table: string, why: string): readonly string[] {
  if (engine === 'sqlite') {
    return ['UPDATE', 'DELETE'].map(
      (event) =>
        `CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table} BEGIN SELECT RAISE(ABORT, '${why}'); END`,
    );
  }
  return [
    `CREATE FUNCTION ${table}_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '${why}'; END $$`,
    `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION ${table}_append_only()`,
  ];
}

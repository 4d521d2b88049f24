import type { SqlRow, SqlValue } from '../sql.ts';
import { StoreError } from '../store-error.ts';

/** What is used of an SQLite library: both that we know offer it. */
export interface SqliteStatement {
  all(...values: readonly SqlValue[]): unknown[];
  run(...values: readonly SqlValue[]): unknown;
}

export interface SqliteFile {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

export interface SqliteDriver {
  readonly name: 'node:sqlite' | 'better-sqlite3';
  readonly open: (path: string) => SqliteFile;
}

/**
 * The SQLite that this Node has: its own (Node 22.13 and newer), else better-sqlite3, which is compiled when the package is installed.
 *
 * @throws StoreError `no-driver` where there is neither
 */
export async function sqliteDriver(): Promise<SqliteDriver> {
  const own = await ownSqlite();
  if (own !== null) return own;
  try {
    const { default: Database } = await import('better-sqlite3');
    return {
      name: 'better-sqlite3',
      open: (path) => new Database(path) as unknown as SqliteFile,
    };
  } catch (error) {
    throw new StoreError(
      'no-driver',
      `no SQLite here: this Node (${process.version}) has none of its own, and better-sqlite3 could not be loaded; use Node 22.13 or newer, or install a C++ compiler, make and Python and run npm install again`,
      { cause: error },
    );
  }
}

interface OwnSqlite {
  readonly DatabaseSync: new (path: string) => SqliteFile;
}

async function ownSqlite(): Promise<SqliteDriver | null> {
  // a Node that has it behind a flag alone throws here too
  const name: string = 'node:sqlite';
  const found = await import(name).catch(() => null);
  if (found === null) return null;
  const { DatabaseSync } = found as OwnSqlite;
  return { name: 'node:sqlite', open: (path) => new DatabaseSync(path) };
}

/** One column of one row, for pragmas. */
export function scalar(file: SqliteFile, sql: string): SqlValue {
  const [row] = file.prepare(sql).all() as SqlRow[];
  return row === undefined ? null : (Object.values(row)[0] ?? null);
}

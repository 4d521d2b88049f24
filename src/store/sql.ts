/** What SQL is handed and gives: whole numbers up to 2^53, no booleans (0 and 1), no dates (ISO 8601 text). */
export type SqlValue = string | number | null | Uint8Array;

export type SqlRow = Readonly<Record<string, SqlValue>>;

/**
 * A connection to SQLite or PostgreSQL. The SQL is what both understand, with `?` for values; what differs between the two stands in
 * `sqlite/` and `postgres/` alone.
 */
export interface Sql {
  readonly engine: 'sqlite' | 'postgres';
  /** The rows of a query. */
  all<Row = SqlRow>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** Runs a statement that gives no rows; statements are prepared once and kept. */
  run(sql: string, values?: readonly SqlValue[]): Promise<void>;
}

/** A database: reads see what is committed; writes go one transaction after the other, over all processes. */
export interface SqlDatabase extends Sql {
  /**
   * Runs the work in the one transaction that may write at this time, and commits it to the disk; all of it or nothing.
   *
   * @throws StoreError where the database cannot be written (full disk, no permission, locked for longer than a minute)
   */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Proof by the database itself that its file is whole; one line for each fault. */
  checkIntegrity(): Promise<readonly string[]>;
  /** A copy of the whole database while it is in use, where the engine can make one in a file. */
  backup(path: string): Promise<void>;
  /** Rewrites what the database keeps, so that nothing of removed rows stays in its files. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/** The first row of a query. */
export async function one<Row = SqlRow>(sql: Sql, text: string, values: readonly SqlValue[] = []): Promise<Row | null> {
  const rows = await sql.all<Row>(text, values);
  return rows[0] ?? null;
}

/** `?, ?, ?`: placeholders for so many values. */
export function marks(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}

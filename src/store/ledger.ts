import type { LogBody, LogEntry, LogHead } from '../domain/log-entry.ts';
import { entryHash, nextEntry, parseEntry, type StoredEntry } from '../ledger/chain.ts';
import { logHead } from './log.ts';
import { migrate } from './migrations/migrate.ts';
import { forgetObjects, putObject, putText } from './objects.ts';
import { plain } from './plain.ts';
import { project } from './project/project.ts';
import type { Sql, SqlDatabase } from './sql.ts';
import { StoreError } from './store-error.ts';

/** An open ledger. What is read from it takes `sql`; what is written goes through `write`. */
export interface Ledger {
  /** Its file, or its address without the password. */
  readonly name: string;
  readonly sql: Sql;
  readonly database: SqlDatabase;
  /** Runs the work in one transaction: all that it appends, or nothing. */
  write<T>(work: (writer: LedgerWriter) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What a transaction can do to a ledger: keep objects, and append to the log. All indexes follow from the entries. */
export interface LedgerWriter {
  readonly sql: Sql;
  readonly put: (bytes: Uint8Array, hash?: string) => Promise<string>;
  /** Keeps a text whose UTF-8 has this hash, unless that is the hash of the `source` that was put just before. */
  readonly putText: (text: string, hash: string, source?: string | null) => Promise<void>;
  /** Appends what happened, and brings the indexes up to it. */
  readonly append: (body: LogBody, by?: string) => Promise<LogEntry>;
  /**
   * Appends an entry of another ledger's log as it is.
   *
   * @throws StoreError `damaged` where it does not continue this log
   */
  readonly restore: (entry: StoredEntry) => Promise<LogEntry>;
}

/** Who is named as the author of what the machine does. */
export const MACHINE = 'onrecord';

/** Milliseconds since 1970; handed in, so that a test's ledger has no clock of its own. */
export type Clock = () => number;

/**
 * Opens a ledger; makes it where there is none.
 *
 * @param location a path, or `postgres://…`
 * @throws StoreError where it cannot be opened
 */
export async function openLedger(location: string, clock: Clock = Date.now): Promise<Ledger> {
  const { database, name } = await openDatabase(location);
  try {
    await migrate(database, name);
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    name,
    sql: database,
    database,
    write: (work) => database.transaction(async (sql) => work(await writerOf(sql, clock))),
    close: () => database.close(),
  };
}

/**
 * Opens what is under a ledger, as it is.
 *
 * @throws StoreError
 */
export async function openDatabase(
  location: string,
): Promise<{ readonly database: SqlDatabase; readonly name: string }> {
  if (/^postgres(?:ql)?:\/\//i.test(location)) {
    const { openPostgres, nameOfPostgres } = await import('./postgres/open-postgres.ts');
    return { database: await openPostgres(location), name: nameOfPostgres(location) };
  }
  const { openSqlite } = await import('./sqlite/open-sqlite.ts');
  return { database: await openSqlite(location), name: location };
}

async function writerOf(sql: Sql, clock: Clock): Promise<LedgerWriter> {
  let head: LogHead = await logHead(sql);
  const add = async (stored: StoredEntry, entry: LogEntry): Promise<LogEntry> => {
    const { seq, hash, at, by, body } = stored;
    await sql.run('INSERT INTO log (seq, hash, at, author, body) VALUES (?, ?, ?, ?, ?)', [seq, hash, at, by, body]);
    head = { count: seq, hash };
    await project(sql, entry);
    // not one of the indexes, which are built again from what is there: what comes again later is kept again
    if (entry.body.kind === 'erasure') await forgetObjects(sql, entry.body.objects);
    return entry;
  };
  return {
    sql,
    put: (bytes, hash) => putObject(sql, bytes, hash),
    putText: (text, hash, source) => putText(sql, text, hash, source),
    append(body, by = MACHINE) {
      const stored = nextEntry(head, new Date(clock()).toISOString(), plain(by), JSON.stringify(body));
      return add(stored, { ...stored, body });
    },
    async restore(entry) {
      if (entry.seq !== head.count + 1 || entry.hash !== entryHash(head.hash, entry))
        throw new StoreError('damaged', `entry ${entry.seq} does not continue the log, which ends at ${head.count}`);
      return add(entry, parseEntry(entry));
    },
  };
}

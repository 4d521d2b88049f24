import { existsSync, statSync } from 'node:fs';
import type { Sql, SqlDatabase, SqlValue } from '../sql.ts';
import { StoreError } from '../store-error.ts';
import { type SqliteDriver, type SqliteFile, type SqliteStatement, scalar, sqliteDriver } from './driver.ts';
import { storeError } from './sqlite-errors.ts';

/** Milliseconds that a process waits for another one's transaction. Transactions take milliseconds; a minute is a hung machine. */
const BUSY = 60_000;
/** Tells a ledger from other SQLite files: "Onrc"; the first step of the schema sets it. */
const APPLICATION_ID = 0x4f6e7263;
/** Pages of the write-ahead log after which it is brought into the file: 32 megabytes. Pages that many entries change are then written once for more of them. */
const CHECKPOINT = 8_000;

/**
 * Opens an SQLite file as a ledger's database: write-ahead log, and every commit flushed to the disk before it counts
 * (`synchronous=FULL`; better-sqlite3 is compiled to do less).
 *
 * @throws StoreError `no-driver`, `not-a-ledger`, `not-allowed`, `damaged`
 */
export async function openSqlite(path: string): Promise<SqlDatabase> {
  const driver = await sqliteDriver();
  if (existsSync(path) && statSync(path).isDirectory())
    throw new StoreError('not-a-ledger', `${path}: this is a folder; name the ledger's file in it`);
  const writer = prepared(openFile(path, driver), path);
  const reader = prepared(openFile(path, driver), path);
  let queue: Promise<unknown> = Promise.resolve();

  return {
    ...reader.sql,
    transaction(work) {
      const run = queue.then(() => writeAlone(writer, path, work));
      queue = run.catch(() => undefined);
      return run;
    },
    async checkIntegrity() {
      const rows = await reader.sql.all<{ readonly integrity_check: string }>('PRAGMA integrity_check');
      return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
    },
    async backup(target) {
      if (existsSync(target)) throw new StoreError('failed', `${target}: there is a file of this name already`);
      await reader.sql.run('VACUUM INTO ?', [target]);
    },
    async compact() {
      await queue;
      for (const words of ['article_words', 'statement_words'])
        writer.file.exec(`INSERT INTO ${words} (${words}) VALUES ('optimize')`);
      writer.file.exec('VACUUM');
      writer.file.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async close() {
      await queue;
      reader.file.close();
      writer.file.close();
    },
  };

  function openFile(at: string, { open }: SqliteDriver): SqliteFile {
    let file: SqliteFile | undefined;
    try {
      file = open(at);
      file.exec(`PRAGMA busy_timeout=${BUSY}`);
      const id = scalar(file, 'PRAGMA application_id');
      const tables = scalar(file, 'SELECT count(*) FROM sqlite_master');
      if (id !== APPLICATION_ID && tables !== 0)
        throw new StoreError(
          'not-a-ledger',
          `${at}: an SQLite file of another program; name another file for the ledger`,
        );
      file.exec(
        `PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY; PRAGMA wal_autocheckpoint=${CHECKPOINT}; PRAGMA trusted_schema=OFF`,
      );
      if (scalar(file, 'PRAGMA synchronous') !== 2)
        throw new StoreError(
          'failed',
          `${at}: this SQLite does not flush its commits (synchronous=FULL was not taken)`,
        );
      return file;
    } catch (error) {
      file?.close();
      throw storeError(at, error);
    }
  }
}

interface Prepared {
  readonly file: SqliteFile;
  readonly sql: Sql;
}

function prepared(file: SqliteFile, path: string): Prepared {
  const statements = new Map<string, SqliteStatement>();
  const statement = (sql: string): SqliteStatement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const made = file.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  const sql: Sql = {
    engine: 'sqlite',
    async all<Row>(text: string, values: readonly SqlValue[] = []) {
      try {
        return statement(text).all(...values) as Row[];
      } catch (error) {
        throw storeError(path, error);
      }
    },
    async run(text, values = []) {
      try {
        statement(text).run(...values);
      } catch (error) {
        throw storeError(path, error);
      }
    },
  };
  return { file, sql };
}

async function writeAlone<T>({ file, sql }: Prepared, path: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  try {
    file.exec('BEGIN IMMEDIATE');
  } catch (error) {
    throw storeError(path, error);
  }
  try {
    const result = await work(sql);
    file.exec('COMMIT');
    return result;
  } catch (error) {
    try {
      file.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself (a full disk): there is nothing to take back
    }
    throw storeError(path, error);
  }
}

import { copyFileSync, existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { entryHash } from '../../src/ledger/chain.ts';

/** What a ledger's file holds, looked at with SQLite itself. */
export interface LedgerFile {
  /** The log without what a clock wrote. */
  readonly bodies: readonly string[];
  readonly tables: Readonly<Record<string, number>>;
}

const TABLES = ['log', 'objects', 'articles', 'snapshots', 'versions', 'outcomes', 'statements', 'decisions', 'runs'];

/**
 * Opens the file, has SQLite and its full-text indexes prove that they are whole, and follows the chain of the log.
 *
 * @throws Error naming what is not whole
 */
export function examineLedgerFile(path: string): LedgerFile {
  const file = new Database(path);
  try {
    const faults = file.pragma('integrity_check', { simple: true });
    if (faults !== 'ok') throw new Error(`integrity_check: ${String(faults)}`);
    for (const table of ['article_words', 'statement_words'])
      file.exec(`INSERT INTO ${table} (${table}) VALUES ('integrity-check')`);
    const rows = file.prepare('SELECT seq, hash, at, author AS "by", body FROM log ORDER BY seq').all() as {
      readonly seq: number;
      readonly hash: string;
      readonly at: string;
      readonly by: string;
      readonly body: string;
    }[];
    let previous = '0'.repeat(64);
    for (const [index, { hash, ...row }] of rows.entries()) {
      if (row.seq !== index + 1 || entryHash(previous, row) !== hash) throw new Error(`the chain breaks at ${row.seq}`);
      previous = hash;
    }
    const tables = Object.fromEntries(
      TABLES.map((table) => [table, file.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number]),
    );
    return { bodies: rows.map(({ body }) => body), tables };
  } finally {
    file.close();
  }
}

/** Runs that came to their end, read from a copy: what a killed process left is not touched. */
export function runsFinished(path: string): number {
  if (!existsSync(path)) return 0;
  for (const part of ['', '-wal']) if (existsSync(path + part)) copyFileSync(path + part, `${path}-copy${part}`);
  const file = new Database(`${path}-copy`);
  try {
    const made = file.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'runs'").pluck().get();
    return made === 0
      ? 0
      : (file.prepare('SELECT count(*) FROM runs WHERE finished IS NOT NULL').pluck().get() as number);
  } finally {
    file.close();
  }
}

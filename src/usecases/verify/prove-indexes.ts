import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredEntry } from '../../ledger/chain.ts';
import { builtTables, compareTable, wordTables } from '../../store/compare-tables.ts';
import { openLedger } from '../../store/ledger.ts';
import { storedEntries } from '../../store/log.ts';
import { rebuildIndexesIn } from '../../store/rebuild-in.ts';
import type { Sql } from '../../store/sql.ts';
import { compareWords } from '../../store/sqlite/compare-words.ts';
import type { Problems, VerifyProgress } from './report.ts';

/**
 * Builds all indexes again from the log and the objects, in a temporary file, and compares every row.
 *
 * @param upTo the last entry
 * @param erasures whether texts were taken out for good: actors that only they named stay by name
 * @returns how many rows and words were compared
 */
export async function proveIndexes(
  examined: Sql,
  upTo: number,
  erasures: boolean,
  problems: Problems,
  onProgress: (progress: VerifyProgress) => void,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-verify-'));
  const scratch = await openLedger(join(folder, 'indexes.db'));
  try {
    await rebuildIndexesIn(scratch, examined, entriesUpTo(examined, upTo), (done) =>
      onProgress({ phase: 'indexes', done, total: upTo }),
    );
    await proveSchema(examined, scratch.sql, problems);
    let rows = 0;
    for (const table of await builtTables(scratch.sql)) {
      rows += await compareTable(examined, scratch.sql, table, ({ difference, key, columns }) => {
        if (table.name === 'actors' && difference === 'extra' && erasures) return;
        const what =
          difference === 'missing'
            ? 'is missing'
            : difference === 'extra'
              ? 'does not follow from the log'
              : `has another ${columns.join(', ')} than follows from the log`;
        problems.add({ kind: 'index', message: `${table.name}: the row ${key.map(shown).join(', ')} ${what}` });
      });
    }
    if (examined.engine !== 'sqlite') return rows;
    for (const table of await wordTables(scratch.sql))
      rows += await compareWords(examined, scratch.sql, table, ({ term }) =>
        problems.add({
          kind: 'index',
          message: `${table}: the word ${shown(term)} is not found where the articles have it, or is where they do not`,
        }),
      );
    return rows;
  } finally {
    await scratch.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function* entriesUpTo(sql: Sql, last: number): AsyncGenerator<StoredEntry, void, undefined> {
  for await (const entry of storedEntries(sql)) {
    if (entry.seq > last) return;
    yield entry;
  }
}

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

/** The tables, indexes and triggers must be those that Onrecord makes: without its triggers a log is append-only no more. */
async function proveSchema(examined: Sql, built: Sql, problems: Problems): Promise<void> {
  if (examined.engine !== 'sqlite') {
    const triggers = await examined.all(
      `SELECT 1 AS found FROM pg_trigger WHERE tgname = 'log_append_only' AND tgenabled <> 'D' AND tgrelid = 'log'::regclass`,
    );
    if (triggers.length === 0)
      problems.add({ kind: 'file', message: 'the trigger that keeps the log append-only is missing' });
    return;
  }
  const query = 'SELECT type, name, sql FROM sqlite_master ORDER BY type, name';
  const [theirs, ours] = [await examined.all<SchemaRow>(query), await built.all<SchemaRow>(query)];
  const keyOf = ({ type, name }: SchemaRow) => `${type} ${name}`;
  const [here, should] = [theirs, ours].map((rows) => new Map(rows.map((row) => [keyOf(row), row.sql] as const)));
  for (const key of new Set([...(here?.keys() ?? []), ...(should?.keys() ?? [])])) {
    if (should?.has(key) !== true) problems.add({ kind: 'file', message: `the ${key} is none of Onrecord's` });
    else if (here?.has(key) !== true) problems.add({ kind: 'file', message: `the ${key} is missing` });
    else if (here.get(key) !== should.get(key))
      problems.add({ kind: 'file', message: `the ${key} is not what Onrecord makes` });
  }
}

function shown(value: string | number | Uint8Array | null): string {
  if (value instanceof Uint8Array) return 'of bytes';
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value);
}

import { logHead } from '../log.ts';
import { rebuildIndexes } from '../rebuild.ts';
import { one, type Sql, type SqlDatabase } from '../sql.ts';
import { StoreError } from '../store-error.ts';
import { ledgerTables } from './0001-ledger.ts';
import { articleTables } from './0002-articles.ts';
import { recordTables } from './0003-records.ts';
import { feedTables } from './0004-feeds.ts';
import type { Migration } from './migration.ts';

/** All steps of the schema, in order. */
export const MIGRATIONS: readonly Migration[] = [ledgerTables, articleTables, recordTables, feedTables];

/**
 * Brings a database to the present schema, and its indexes with it. All missing steps are one transaction: a process that is killed leaves the old schema, never
 * something between.
 *
 * @param name of the ledger, for messages
 * @param wanted steps to have; tests make older ledgers with fewer
 * @throws StoreError `newer-ledger` where a newer Onrecord has made it
 */
export async function migrate(
  database: SqlDatabase,
  name: string,
  wanted: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const latest = wanted.at(-1)?.id ?? 0;
  const found = await schemaVersion(database);
  refuseNewer(found, latest, name);
  if (found === latest) return;
  await database.transaction(async (sql) => {
    const present = await schemaVersion(sql);
    refuseNewer(present, latest, name);
    if (present === 0) await sql.run('CREATE TABLE schema_steps (id INTEGER PRIMARY KEY, name TEXT NOT NULL)');
    // in a new file alone: SQLite knows by it whose file it is
    if (present === 0 && sql.engine === 'sqlite') await sql.run('PRAGMA application_id=1332638307');
    const missing = wanted.filter(({ id }) => id > present);
    for (const step of missing) {
      for (const statement of step.up(sql.engine)) await sql.run(statement);
      await sql.run('INSERT INTO schema_steps (id, name) VALUES (?, ?)', [step.id, step.name]);
    }
    if (wanted === MIGRATIONS && missing.some(({ indexes }) => indexes) && (await logHead(sql)).count > 0)
      await rebuildIndexes(sql);
  });
}

/** The last step that a database has; 0: it is empty. */
export async function schemaVersion(sql: Sql): Promise<number> {
  const there =
    sql.engine === 'sqlite'
      ? await one(sql, `SELECT 1 AS found FROM sqlite_master WHERE type = 'table' AND name = 'schema_steps'`)
      : await one(
          sql,
          `SELECT 1 AS found FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_steps'`,
        );
  if (there === null) return 0;
  const row = await one<{ readonly latest: number | null }>(sql, 'SELECT max(id) AS latest FROM schema_steps');
  return row?.latest ?? 0;
}

function refuseNewer(found: number, latest: number, name: string): void {
  if (found <= latest) return;
  throw new StoreError(
    'newer-ledger',
    `${name}: made by a newer Onrecord (schema ${found}; this one knows ${latest}); update Onrecord to open it`,
  );
}

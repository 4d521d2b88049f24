import { open } from 'node:fs/promises';
import type { Ledger } from '../store/ledger.ts';
import { storeError } from '../store/sqlite/sqlite-errors.ts';
import { writePlace } from './export/write-place.ts';

/**
 * Copies a ledger in SQLite to a file while it is in use: what is committed at that moment, whole or not at all.
 *
 * @throws StoreError `failed` for PostgreSQL, which has its own pg_dump; `full`
 * @throws ExportError `exists`, `not-allowed`, `bad-place`
 */
export async function backupLedger({ database }: Pick<Ledger, 'database'>, path: string): Promise<void> {
  if (database.engine === 'postgres') return database.backup(path);
  await writePlace(path, { force: false, names: null }, async (beside) => {
    try {
      await database.backup(beside);
    } catch (error) {
      throw storeError(path, error);
    }
    // SQLite does not flush a copy that it makes
    const file = await open(beside, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

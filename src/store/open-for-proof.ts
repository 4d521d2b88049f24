import { openDatabase } from './ledger.ts';
import { MIGRATIONS, migrate, schemaVersion } from './migrations/migrate.ts';
import type { SqlDatabase } from './sql.ts';
import { StoreError } from './store-error.ts';

/** A ledger that is examined, and may be damaged. */
export interface OpenedForProof {
  /** Its file, or its address without the password. */
  readonly name: string;
  readonly database: SqlDatabase;
}

/**
 * Opens a ledger to examine it: a schema that is not one of ours is never mended, as every other command would.
 *
 * @throws StoreError where it cannot be examined
 */
export async function openForProof(location: string): Promise<OpenedForProof> {
  const { database, name } = await openDatabase(location);
  try {
    const version = await schemaVersion(database);
    if (version === 0) throw new StoreError('not-a-ledger', `${name}: there is no ledger in it`);
    const steps = await database.all<{ readonly id: number; readonly name: string }>(
      'SELECT id, name FROM schema_steps ORDER BY id',
    );
    const ours = steps.every((step, index) => step.id === index + 1 && MIGRATIONS[index]?.name === step.name);
    if (!ours && version <= MIGRATIONS.length)
      throw new StoreError(
        'damaged',
        `${name}: the file is damaged: its list of schema steps is not one of Onrecord's`,
      );
    await migrate(database, name);
    return { database, name };
  } catch (error) {
    await database.close().catch(() => undefined);
    throw damageOf(name, error);
  }
}

/**
 * An error of the database while it is examined: what is asked of it is right for a whole ledger, so that a statement which it does not
 * understand is its damage. Any other error as it is.
 */
export function damageOf(name: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const { code } = error as Error & { readonly code?: unknown };
  const fromDatabase = typeof code === 'string' && /^(?:SQLITE_|ERR_SQLITE|[0-9A-Z]{5}$)/.test(code);
  if (!fromDatabase) return error;
  return new StoreError('damaged', `${name}: the database is damaged (${error.message})`, { cause: error });
}

import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { type Ledger, openLedger } from '../store/ledger.ts';
import { StoreError } from '../store/store-error.ts';

/**
 * Where a person's ledger is: what was asked for, else `ONRECORD_LEDGER`, else `ledger.db` in the platform's folder for a program's data.
 */
export function ledgerLocation(asked: string | undefined, environment: NodeJS.ProcessEnv = process.env): string {
  const given = asked ?? environment['ONRECORD_LEDGER'];
  if (given !== undefined && given !== '') return isServer(given) ? given : resolve(given);
  return join(envPaths('onrecord', { suffix: '' }).data, 'ledger.db');
}

export interface OpenOptions {
  /** Make it where there is none; else a missing ledger is an error that says so. */
  readonly create: boolean;
}

/**
 * Opens the ledger at a location.
 *
 * @throws StoreError
 */
export async function openStore(location: string, { create }: OpenOptions): Promise<Ledger> {
  if (!isServer(location)) {
    if (!create && !existsSync(location)) {
      throw new StoreError(
        'no-ledger',
        `${location}: there is no ledger yet; onrecord add takes the first article in, and --ledger names another place`,
      );
    }
    makeFolder(dirname(location));
  }
  return openLedger(location);
}

function isServer(location: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(location);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreError('not-allowed', `${folder}: this folder for the ledger could not be made (${why})`);
  }
}

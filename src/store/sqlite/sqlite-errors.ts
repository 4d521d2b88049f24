import { StoreError, type StoreErrorCode } from '../store-error.ts';

/** SQLite's primary result codes (sqlite.org/rescode.html) that a person can do something about. */
const KNOWN: Readonly<Record<number, readonly [StoreErrorCode, string]>> = {
  5: ['locked', 'another process has been writing to it for more than a minute; end it, or try again later'],
  6: ['locked', 'another process has been writing to it for more than a minute; end it, or try again later'],
  8: ['not-allowed', 'you may not write there; check the permissions of the file and its folder'],
  10: ['failed', 'the disk reports an input or output error; nothing of the last step was kept'],
  11: ['damaged', 'the file is damaged; take the last backup, or import the last complete export'],
  13: ['full', 'the disk is full; nothing of the last step was kept. Free some space and run the same command again'],
  14: [
    'not-allowed',
    'the file could not be opened or made; check that its folder exists and that you may write there',
  ],
  26: ['not-a-ledger', 'this is no SQLite file; name another file for the ledger'],
};

/** The names that better-sqlite3 gives for the same codes. */
const NAMES: Readonly<Record<string, number>> = {
  SQLITE_BUSY: 5,
  SQLITE_LOCKED: 6,
  SQLITE_READONLY: 8,
  SQLITE_IOERR: 10,
  SQLITE_CORRUPT: 11,
  SQLITE_FULL: 13,
  SQLITE_CANTOPEN: 14,
  SQLITE_NOTADB: 26,
};

/** An error of SQLite in words; any other error as it is. */
export function storeError(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code = resultCode(error);
  const known = code === null ? undefined : KNOWN[code];
  if (known === undefined) return error;
  return new StoreError(known[0], `${path}: ${known[1]}`, { cause: error });
}

function resultCode(error: Error & { readonly code?: unknown; readonly errcode?: unknown }): number | null {
  // node:sqlite gives the extended code as a number, whose lowest byte is the primary one
  if (typeof error.errcode === 'number') return error.errcode & 0xff;
  if (typeof error.code !== 'string') return null;
  const name = Object.keys(NAMES).find((known) => (error.code as string).startsWith(known));
  return name === undefined ? null : (NAMES[name] ?? null);
}

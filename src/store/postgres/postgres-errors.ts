import { StoreError, type StoreErrorCode } from '../store-error.ts';

/** Codes of PostgreSQL (appendix A of its manual) and of sockets that a person can do something about. */
const KNOWN: readonly (readonly [prefix: string, code: StoreErrorCode, what: string])[] = [
  ['ECONN', 'unreachable', 'no server answers there; start it, and check the host and the port'],
  ['ENOTFOUND', 'unreachable', 'there is no host of this name'],
  ['EHOSTUNREACH', 'unreachable', 'the host cannot be reached'],
  ['ETIMEDOUT', 'unreachable', 'the server did not answer in time'],
  ['ENOENT', 'unreachable', 'no server listens on this socket; start it, and check the path'],
  ['28', 'not-allowed', 'the server does not accept this user and password'],
  ['3D000', 'unreachable', 'the server has no database of this name; make it with createdb'],
  ['42501', 'not-allowed', 'this user may not make or write the tables'],
  ['53100', 'full', 'the server’s disk is full; nothing of the last step was kept'],
  ['53', 'failed', 'the server has no room for another connection or step; try again later'],
  ['57P', 'unreachable', 'the server was shut down; nothing of the last step was kept. Run the same command again'],
  ['08', 'unreachable', 'the connection broke; nothing of the last step was kept. Run the same command again'],
];

/** An error of PostgreSQL in words; any other error as it is. */
export function postgresError(name: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const { code } = error as Error & { readonly code?: unknown };
  if (/^Connection terminated|timeout exceeded when trying to connect/.test(error.message))
    return new StoreError('unreachable', `${name}: the server does not answer`, { cause: error });
  if (typeof code !== 'string') return error;
  const known = KNOWN.find(([prefix]) => code.startsWith(prefix));
  return known === undefined ? error : new StoreError(known[1], `${name}: ${known[2]}`, { cause: error });
}

import { userInfo } from 'node:os';
import type { LedgerOptions } from './on-ledger.ts';
import { UsageError } from './read-options.ts';

/** What every decision is told: who decides, and why. */
export interface PersonOptions extends LedgerOptions {
  readonly by?: string;
  readonly reason?: string;
}

/**
 * Who decides: `--by`, else `ONRECORD_REVIEWER`, else the name of the user.
 *
 * @throws UsageError where it is the name that the log gives to what the machine does, or no name at all
 */
export function authorOf({ by, reason }: PersonOptions): { readonly by: string; readonly reason: string | null } {
  const named = (by ?? process.env['ONRECORD_REVIEWER'])?.trim() || nameOfUser();
  if (named === null) throw new UsageError('who decides? say --by NAME, or set ONRECORD_REVIEWER');
  if (named.toLowerCase() === 'onrecord')
    throw new UsageError(`“${named}” is how the log names what the machine does; give a person's name with --by`);
  return { by: named, reason: reason?.trim() || null };
}

/** Null where the system has no name for the user, as in a container that runs under a number. */
function nameOfUser(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}

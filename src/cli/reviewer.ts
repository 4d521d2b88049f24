import { userInfo } from 'node:os';
import type { LedgerOptions } from './on-ledger.ts';

/** What every decision is told: who decides, and why. */
export interface PersonOptions extends LedgerOptions {
  readonly by?: string;
  readonly reason?: string;
}

/** Who decides: `--by`, else `ONRECORD_REVIEWER`, else the name of the user. */
export function authorOf({ by, reason }: PersonOptions): { readonly by: string; readonly reason: string | null } {
  const named = by ?? process.env['ONRECORD_REVIEWER'];
  return { by: named?.trim() || userInfo().username, reason: reason ?? null };
}

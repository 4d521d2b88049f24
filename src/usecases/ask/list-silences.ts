import type { Listed, ListedSilence, SilenceName, Slice } from '../../domain/listing.ts';
import { findSilences } from '../../store/ask/silences.ts';
import type { Ledger } from '../../store/ledger.ts';
import { type AskedPlace, placeFilter } from './asked.ts';

export { SILENCES } from '../../store/ask/silences.ts';

export interface AskedSilences extends AskedPlace {
  readonly ways?: readonly SilenceName[] | undefined;
}

/**
 * Who refused, declined, did not answer, could not be reached, is reported silent or took something back: on what, asked by whom, and
 * where that stands.
 *
 * @throws AskError where the question names what there is not
 */
export async function listSilences(ledger: Ledger, asked: AskedSilences, slice: Slice): Promise<Listed<ListedSilence>> {
  const filter = { ...(await placeFilter(ledger, asked)), ways: asked.ways ?? null };
  return { ...(await findSilences(ledger.sql, filter, slice)), notes: [] };
}

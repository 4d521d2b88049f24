import { countDecisions } from '../../store/decisions.ts';
import type { Ledger } from '../../store/ledger.ts';
import { countSnapshots } from '../../store/snapshots.ts';

/** How many decisions stand and fit, and how many texts there are to read. */
export async function standOfDecisions(ledger: Ledger): Promise<{
  readonly standing: number;
  readonly unfit: number;
  readonly snapshots: number;
  readonly unread: number;
}> {
  const { all, unread } = await countSnapshots(ledger.sql);
  return { ...(await countDecisions(ledger.sql)), snapshots: all, unread };
}

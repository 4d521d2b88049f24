import { ledgerLocation, type OpenOptions, openStore } from '../usecases/open-store.ts';
import { troubleOf } from '../usecases/trouble.ts';
import { EXIT } from './exit.ts';
import { complain, UsageError } from './read-options.ts';

export type OpenedLedger = Awaited<ReturnType<typeof openStore>>;

/** What commander hands every command on a ledger. */
export interface LedgerOptions {
  readonly ledger?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/**
 * Opens the ledger that was asked for, runs the command, and closes it. What a person can mend is said in a sentence; the exit code is then
 * 2.
 *
 * @param work gives the exit code
 * @param open also what is to be looked at before the ledger is opened, so that none is made in vain
 */
export async function onLedger(
  options: Pick<LedgerOptions, 'ledger'>,
  work: (ledger: OpenedLedger) => Promise<number>,
  open: OpenOptions & { readonly first?: () => Promise<void> } = { create: false },
): Promise<number> {
  let ledger: OpenedLedger | undefined;
  try {
    await open.first?.();
    ledger = await openStore(ledgerLocation(options.ledger), open);
    return await work(ledger);
  } catch (error) {
    const trouble = error instanceof UsageError ? error.message : troubleOf(error);
    if (trouble === null) throw error;
    complain(trouble);
    return EXIT.usage;
  } finally {
    await ledger?.close();
  }
}

/** The format that was asked for. */
export function formatOf({ json, csv }: LedgerOptions): 'table' | 'json' | 'csv' {
  return json === true ? 'json' : csv === true ? 'csv' : 'table';
}

/** Columns of the terminal; of a pipe, those of a page. */
export function widthOfOutput(): number {
  return process.stdout.columns ?? 120;
}

import { verifyQuotes as verifyThem } from '../usecases/verify/quote/verify-quotes.ts';
import type { JudgedQuote } from '../usecases/verify/quote/judge-quote.ts';
import { EXIT } from './exit.ts';
import { type LedgerOptions, onLedger } from './on-ledger.ts';
import { quotePage } from './page/quote-page.ts';

/**
 * `onrecord verify --quote`: tells of exported records whether their words stand in the ledger.
 *
 * @returns the exit code: 0 where every quotation stands where its record says, or elsewhere word for word; 1 where one does not
 */
export function verifyQuotes(file: string, options: LedgerOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const judged: JudgedQuote[] = [];
    for await (const quote of verifyThem(ledger, file)) {
      judged.push(quote);
      if (options.json !== true) process.stdout.write(quotePage(quote));
    }
    if (options.json === true) process.stdout.write(`${JSON.stringify(judged, null, 2)}\n`);
    return judged.every(({ outcome }) => outcome !== 'near_match' && outcome !== 'not_found') ? EXIT.done : EXIT.found;
  });
}

import { ACTS, PERFORMANCES, QUOTE_TYPES, SOURCINGS, STATEMENT_KINDS } from '../../domain/vocabulary.ts';
import { listStatements, STATEMENT_SORTS } from '../../usecases/ask/list-statements.ts';
import { EXIT } from '../exit.ts';
import { onLedger } from '../on-ledger.ts';
import { type ListingOptions, oneOf, type RecordOptions, recordOf, sliceOf } from './asked-options.ts';
import { printListing } from './print-listing.ts';
import { UsageError } from '../read-options.ts';
import { STATEMENT_COLUMNS } from './statement-columns.ts';

export interface StatementOptions extends ListingOptions, RecordOptions {
  readonly act?: string;
  readonly performance?: string;
  readonly quoteType?: string;
  readonly sourcing?: string;
  readonly kind?: string;
  readonly text?: string;
  readonly sort?: string;
}

const EMPTY =
  'No statement fits. Fewer filters find more; --state rejected shows what was rejected, --all-versions what earlier versions said, and onrecord outcomes what was taken in.';

/** `onrecord statements`: who is reported to have said what. */
export function statements(options: StatementOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const sort = STATEMENT_SORTS.find((one) => one === (options.sort ?? '-date'));
    if (sort === undefined)
      throw new UsageError(`--sort takes ${STATEMENT_SORTS.join(', ')}; not “${(options.sort ?? '').slice(0, 60)}”`);
    const asked = {
      ...recordOf(options),
      acts: oneOf('--act', ACTS, options.act),
      performances: oneOf('--performance', PERFORMANCES, options.performance),
      quoteTypes: oneOf('--quote-type', QUOTE_TYPES, options.quoteType),
      sourcings: oneOf('--sourcing', SOURCINGS, options.sourcing),
      kinds: oneOf('--kind', STATEMENT_KINDS, options.kind),
      text: options.text,
    };
    const listed = await listStatements(ledger, asked, sliceOf(options), sort);
    printListing(listed, STATEMENT_COLUMNS, { empty: EMPTY, noun: 'statements' }, options);
    return EXIT.done;
  });
}

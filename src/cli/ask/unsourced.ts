import type { ListedUnsourced } from '../../domain/listing.ts';
import { listUnsourced, UNSOURCED_TYPES } from '../../usecases/ask/list-unsourced.ts';
import { EXIT } from '../exit.ts';
import { onLedger } from '../on-ledger.ts';
import type { Column } from '../output/columns.ts';
import { SOURCING_WORDS, spaced } from '../page/words.ts';
import { type ListingOptions, oneOf, type PlaceOptions, placeOf, sliceOf } from './asked-options.ts';
import { articleColumns, dateColumn, idColumn, outletColumn, printListing, titleOf } from './print-listing.ts';

export interface UnsourcedOptions extends ListingOptions, PlaceOptions {
  readonly type?: string;
}

const EMPTY =
  'Nothing unsourced was found here. Fewer filters find more; onrecord statements --sourcing unnamed_bare lists what unnamed sources say.';

const COLUMNS: readonly Column<ListedUnsourced>[] = [
  idColumn('id', 'id', ({ id }) => id),
  dateColumn,
  outletColumn,
  { key: 'type', title: 'type', value: ({ type }) => type, shown: ({ type }) => spaced(type) },
  {
    key: 'sourcing',
    title: 'source',
    value: ({ sourcing }) => sourcing,
    shown: ({ sourcing }) => SOURCING_WORDS[sourcing],
  },
  { key: 'sentence', title: 'sentence', value: ({ sentence }) => sentence.exact, wide: true },
  { key: 'in', title: 'article', value: ({ article }) => titleOf(article), wide: true },
  { key: 'noun', title: null, value: ({ noun }) => noun },
  { key: 'start', title: null, value: ({ sentence }) => sentence.start },
  { key: 'end', title: null, value: ({ sentence }) => sentence.end },
  { key: 'current', title: null, value: ({ current }) => current },
  { key: 'snapshot', title: null, value: ({ record }) => record.snapshot },
  ...articleColumns,
];

/** `onrecord unsourced`: what is said without a source that can be named. */
export function unsourced(options: UnsourcedOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const asked = { ...placeOf(options), types: oneOf('--type', UNSOURCED_TYPES, options.type) };
    const listed = await listUnsourced(ledger, asked, sliceOf(options));
    printListing(listed, COLUMNS, { empty: EMPTY, noun: 'passages' }, options);
    return EXIT.done;
  });
}

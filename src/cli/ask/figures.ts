import type { ListedFigure } from '../../domain/listing.ts';
import { MEASURES } from '../../domain/vocabulary.ts';
import { listFigures } from '../../usecases/ask/list-figures.ts';
import { EXIT } from '../exit.ts';
import { onLedger } from '../on-ledger.ts';
import type { Column } from '../output/columns.ts';
import { groupInWords, SOURCING_WORDS, spaced, valueInWords } from '../page/words.ts';
import { type ListingOptions, numberOf, oneOf, type RecordOptions, recordOf, sliceOf } from './asked-options.ts';
import { articleColumns, dateColumn, idColumn, outletColumn, printListing } from './print-listing.ts';
import { stateOf } from './statement-columns.ts';

export interface FigureOptions extends ListingOptions, RecordOptions {
  readonly measure?: string;
  readonly event?: string;
  readonly min?: string;
  readonly max?: string;
}

const EMPTY =
  'No figure fits. Fewer filters find more; --all-versions shows what earlier versions reported, and onrecord add takes articles in.';

function whatOf({ measure, term }: Pick<ListedFigure, 'measure' | 'term'>): string {
  return measure === 'other' ? term : spaced(measure);
}

/** `at least 12 killed`; empty where it is a part of nothing. */
function partOf({ whole, subsetOf }: ListedFigure): string {
  if (whole !== null) return `${valueInWords(whole)} ${whatOf(whole)}`;
  return subsetOf === null ? '' : 'a figure that was taken out';
}

function reporterOf({ actor, statement, sourcing }: ListedFigure): string {
  return actor?.name ?? (statement === null ? 'the author' : SOURCING_WORDS[sourcing]);
}

const COLUMNS: readonly Column<ListedFigure>[] = [
  idColumn('id', 'id', ({ id }) => id),
  dateColumn,
  { key: 'measure', title: 'measure', value: ({ measure }) => measure, shown: whatOf },
  {
    key: 'value',
    title: 'how many',
    value: valueInWords,
    shown: (figure) =>
      figure.subsetOf === null ? valueInWords(figure) : `└ ${valueInWords(figure)} of ${partOf(figure)}`,
  },
  { key: 'partOf', title: null, value: (figure) => partOf(figure) || null },
  { key: 'group', title: 'of whom', value: groupInWords },
  { key: 'event', title: 'event', value: ({ event }) => event, wide: true },
  {
    key: 'asOf',
    title: 'as of',
    value: ({ asOf }) => asOf.edtf,
    shown: ({ asOf }) => asOf.edtf ?? (asOf.basis === 'unknown' ? '' : asOf.basis),
  },
  { key: 'reporter', title: 'who reports it', value: reporterOf, wide: true },
  outletColumn,
  { key: 'state', title: 'state', value: ({ state }) => state, shown: stateOf },
  { key: 'term', title: null, value: ({ term }) => term },
  { key: 'min', title: null, value: ({ min }) => min },
  { key: 'max', title: null, value: ({ max }) => max },
  { key: 'bound', title: null, value: ({ bound }) => bound },
  { key: 'unit', title: null, value: ({ unit }) => unit },
  { key: 'words', title: null, value: ({ span }) => span.exact },
  { key: 'subsetOf', title: null, value: ({ subsetOf }) => subsetOf },
  { key: 'statement', title: null, value: ({ statement }) => statement },
  { key: 'sourcing', title: null, value: ({ sourcing }) => sourcing },
  { key: 'actor', title: null, value: ({ actor }) => actor?.actor ?? null },
  { key: 'fits', title: null, value: ({ fits }) => fits },
  { key: 'current', title: null, value: ({ current }) => current },
  { key: 'snapshot', title: null, value: ({ snapshot }) => snapshot },
  ...articleColumns,
];

/** `onrecord figures`: who reports which numbers, and no sum of any. */
export function figures(options: FigureOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const asked = {
      ...recordOf(options),
      measures: oneOf('--measure', MEASURES, options.measure),
      event: options.event,
      min: numberOf('--min', options.min),
      max: numberOf('--max', options.max),
    };
    const listed = await listFigures(ledger, asked, sliceOf(options));
    printListing(listed, COLUMNS, { empty: EMPTY, noun: 'figures' }, options);
    return EXIT.done;
  });
}

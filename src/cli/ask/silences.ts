import type { ListedSilence } from '../../domain/listing.ts';
import { listSilences, SILENCES } from '../../usecases/ask/list-silences.ts';
import { EXIT } from '../exit.ts';
import { onLedger } from '../on-ledger.ts';
import type { Column } from '../output/columns.ts';
import { actInWords } from '../page/act-words.ts';
import { spaced } from '../page/words.ts';
import { type ListingOptions, oneOf, type PlaceOptions, placeOf, sliceOf } from './asked-options.ts';
import {
  articleColumns,
  dateColumn,
  idColumn,
  outletColumn,
  printListing,
  shortened,
  titleOf,
} from './print-listing.ts';
import { saidWords } from './said-words.ts';

export interface SilenceOptions extends ListingOptions, PlaceOptions {
  readonly how?: string;
}

const EMPTY =
  'No silence was found here: nobody is reported to have refused, declined, not answered or not been reached. Fewer filters find more; onrecord statements lists what was said.';

/** `declined to comment`; of a question without a statement, what became of it. */
function inWords({ how, statement }: ListedSilence): string {
  const act = statement?.acts.find(({ performance }) => performance === how);
  if (act !== undefined) return actInWords({ ...act, target: null });
  return how === 'declined' ? 'declined to answer' : how === 'non_reply' ? 'did not answer' : 'did not respond';
}

const COLUMNS: readonly Column<ListedSilence>[] = [
  idColumn('id', 'id', ({ id }) => id),
  dateColumn,
  outletColumn,
  { key: 'who', title: 'who', value: ({ who, whoWords }) => who?.name ?? (whoWords || null), shown: whoOf },
  { key: 'how', title: 'what they did', value: ({ how }) => how, shown: inWords },
  {
    key: 'on',
    title: 'on what',
    value: ({ on, statement }) => (on === null ? null : saidWords(statement?.quoteType ?? 'indirect', on)),
    wide: true,
  },
  { key: 'askedBy', title: 'asked by', value: ({ askedBy }) => askedBy?.name ?? null },
  { key: 'in', title: 'article', value: ({ article }) => titleOf(article), wide: true },
  { key: 'noun', title: null, value: ({ noun }) => noun },
  { key: 'act', title: null, value: ({ how, statement }) => actOf(how, statement) },
  { key: 'actor', title: null, value: ({ who }) => who?.actor ?? null },
  { key: 'question', title: null, value: ({ question }) => question?.content.exact ?? null },
  { key: 'current', title: null, value: ({ current }) => current },
  ...articleColumns,
];

function whoOf({ who, whoWords }: ListedSilence): string {
  return shortened(who?.name ?? (whoWords === '' ? 'not said' : whoWords));
}

function actOf(how: ListedSilence['how'], statement: ListedSilence['statement']): string | null {
  const act = statement?.acts.find(({ performance }) => performance === how)?.act;
  return act === undefined ? null : spaced(act);
}

/** `onrecord silences`: who did not say what. */
export function silences(options: SilenceOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const asked = { ...placeOf(options), ways: oneOf('--how', SILENCES, options.how) };
    const listed = await listSilences(ledger, asked, sliceOf(options));
    printListing(listed, COLUMNS, { empty: EMPTY, noun: 'silences' }, options);
    return EXIT.done;
  });
}

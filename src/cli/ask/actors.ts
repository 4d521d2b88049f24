import type { ListedActor } from '../../domain/listing.ts';
import { ACTOR_KINDS } from '../../domain/vocabulary.ts';
import { listActors } from '../../usecases/ask/list-actors.ts';
import { EXIT } from '../exit.ts';
import { onLedger } from '../on-ledger.ts';
import type { Column } from '../output/columns.ts';
import { spaced } from '../page/words.ts';
import { type ListingOptions, oneOf, sliceOf } from './asked-options.ts';
import { idColumn, printListing } from './print-listing.ts';

export interface ActorOptions extends ListingOptions {
  readonly kind?: string;
}

/** Digits of the ids of look-alikes. */
const SHOWN_DIGITS = 12;

const EMPTY =
  'Nobody of that name is in the ledger. Names are found by whole words, in any order; onrecord search finds words anywhere in the articles.';

const COLUMNS: readonly Column<ListedActor>[] = [
  { key: 'name', title: 'name', value: ({ name }) => name, wide: true },
  { key: 'kind', title: 'kind', value: ({ kind }) => kind, shown: ({ kind }) => spaced(kind) },
  { key: 'roles', title: 'roles', value: ({ roles }) => roles.join('; '), wide: true },
  { key: 'articles', title: 'articles', value: ({ articles }) => articles },
  { key: 'statements', title: 'statements', value: ({ statements }) => statements },
  idColumn('id', 'id', ({ id }) => id),
  {
    key: 'looksLike',
    title: 'looks like',
    value: ({ looksLike }) => looksLike.map(({ actor }) => actor).join('; '),
    shown: ({ looksLike }) => looksLike.map(({ actor }) => `! ${actor.slice(0, SHOWN_DIGITS)}`).join(', '),
  },
  { key: 'printed', title: null, value: ({ printed }) => printed },
];

/** `onrecord actors`: who is named. */
export function actors(words: readonly string[], options: ActorOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    const name = words.length === 0 ? undefined : words.join(' ');
    const listed = await listActors(
      ledger,
      { name, kinds: oneOf('--kind', ACTOR_KINDS, options.kind) },
      sliceOf(options),
    );
    // the column says nothing where nobody looks like another
    const columns =
      listed.notes.length > 0
        ? COLUMNS
        : COLUMNS.map((column) => (column.key === 'looksLike' ? { ...column, title: null } : column));
    printListing(listed, columns, { empty: EMPTY, noun: 'actors' }, options);
    return EXIT.done;
  });
}

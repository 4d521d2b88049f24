import { type Decided, listDecided } from '../usecases/review/list-decided.ts';
import { EXIT } from './exit.ts';
import { formatOf, type LedgerOptions, onLedger, widthOfOutput } from './on-ledger.ts';
import type { Column } from './output/columns.ts';
import { renderRows } from './output/write-rows.ts';

interface ReviewsArguments extends LedgerOptions {
  readonly unfit?: boolean;
  readonly by?: string;
  readonly limit?: number;
  readonly page?: number;
}

const COLUMNS: readonly Column<Decided>[] = [
  { key: 'entry', title: 'entry', value: ({ entry }) => entry },
  { key: 'at', title: 'when', value: ({ at }) => at, shown: ({ at }) => at.slice(0, 16).replace('T', ' ') },
  { key: 'by', title: 'who', value: ({ by }) => by },
  { key: 'decision', title: 'decision', value: ({ decision }) => decision },
  { key: 'noun', title: 'on', value: ({ noun }) => noun },
  { key: 'subject', title: 'id', value: ({ subject }) => subject, shown: ({ subject }) => subject.slice(0, 12) },
  {
    key: 'stands',
    title: 'stands',
    value: ({ undoneBy, fits }) => (undoneBy !== null ? `undone by ${undoneBy}` : fits ? 'yes' : 'no longer fits'),
  },
  { key: 'words', title: 'words', value: ({ words }) => words, wide: true },
  { key: 'reason', title: 'why', value: ({ reason }) => reason, wide: true },
];

/** `onrecord reviews`. */
export function listReviews(options: ReviewsArguments): Promise<number> {
  return onLedger(options, async (ledger) => {
    const { limit = 50, page = 1, unfit, by } = options;
    const rows = await listDecided(ledger, { unfit, author: by, limit: limit + 1, offset: (page - 1) * limit });
    const shown = rows.slice(0, limit);
    const empty =
      unfit === true
        ? 'every decision fits: the present reader finds all the words that people decided on'
        : 'nobody has decided anything here yet; onrecord review accepts, rejects or corrects a record';
    const more = rows.length > limit ? `there are more: --page ${page + 1}` : null;
    process.stdout.write(
      renderRows({ columns: COLUMNS, rows: shown, empty, more }, formatOf(options), widthOfOutput()),
    );
    return EXIT.done;
  });
}

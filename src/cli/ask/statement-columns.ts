import type { ListedStatement } from '../../domain/listing.ts';
import type { Column } from '../output/columns.ts';
import { actInWords } from '../page/act-words.ts';
import { SOURCING_WORDS } from '../page/words.ts';
import { articleColumns, dateColumn, idColumn, outletColumn, shortened } from './print-listing.ts';
import { wordsOfStatement } from './said-words.ts';

/** Who says it: the name they have now, else the printed words, else that there is no source. */
export function speakerOf({ actor, source, sourcing }: ListedStatement): string {
  const printed = source.map(({ exact }) => exact).join(' ');
  return actor?.name ?? (printed === '' ? SOURCING_WORDS[sourcing] : printed);
}

/** `accepted`; `accepted, no longer found` where the present reader does not find it. */
export function stateOf({ state, fits }: Pick<ListedStatement, 'state' | 'fits'>): string {
  return fits ? state : `${state}, no longer found`;
}

function actsOf({ acts, negatedCue }: ListedStatement): string {
  const words = [...new Set(acts.map((act) => actInWords({ ...act, target: null })))].join(', ');
  const denied = negatedCue && acts.every(({ performance }) => performance === 'performed');
  return denied ? `not: ${words}` : words;
}

const percent = (certainty: number | null): string => (certainty === null ? '' : `${Math.round(certainty * 100)} %`);

export const STATEMENT_COLUMNS: readonly Column<ListedStatement>[] = [
  idColumn('id', 'id', ({ id }) => id),
  dateColumn,
  outletColumn,
  { key: 'speaker', title: 'speaker', value: speakerOf, shown: (statement) => shortened(speakerOf(statement)) },
  {
    key: 'act',
    title: 'act',
    value: ({ acts }) => acts.map(({ act, performance }) => `${act} ${performance}`).join('; '),
    shown: actsOf,
  },
  { key: 'quoteType', title: 'quote', value: ({ quoteType }) => quoteType },
  { key: 'words', title: 'words', value: wordsOfStatement, wide: true },
  { key: 'state', title: 'state', value: ({ state }) => state, shown: stateOf },
  {
    key: 'certainty',
    title: 'sure',
    value: ({ certainty }) => certainty,
    shown: ({ certainty }) => percent(certainty),
  },
  { key: 'kind', title: null, value: ({ kind }) => kind },
  { key: 'sourcing', title: null, value: ({ sourcing }) => sourcing },
  { key: 'actor', title: null, value: ({ actor }) => actor?.actor ?? null },
  { key: 'fits', title: null, value: ({ fits }) => fits },
  { key: 'current', title: null, value: ({ current }) => current },
  { key: 'snapshot', title: null, value: ({ snapshot }) => snapshot },
  ...articleColumns,
];

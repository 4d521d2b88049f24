import type { ListedOutcome, ListedRun } from '../../domain/listing.ts';
import { INTAKE_OUTCOMES } from '../../domain/log-entry.ts';
import { listOutcomes, listRuns } from '../../usecases/ask/list-outcomes.ts';
import { EXIT } from '../exit.ts';
import { onLedger } from '../on-ledger.ts';
import type { Column } from '../output/columns.ts';
import { spaced } from '../page/words.ts';
import { UsageError } from '../read-options.ts';
import { type ListingOptions, oneOf, sliceOf } from './asked-options.ts';
import { idColumn, printListing, titleOf } from './print-listing.ts';

export interface OutcomeOptions extends ListingOptions {
  readonly refused?: boolean;
  readonly outcome?: string;
  readonly run?: string;
  readonly code?: string;
  readonly input?: string;
  readonly runs?: boolean;
}

const EMPTY =
  'No outcome fits. Without filters the latest outcome of every input is listed; onrecord outcomes --runs lists the runs, and onrecord add takes articles in.';
const NO_RUNS = 'Nothing was taken in yet; onrecord add takes articles in.';

/** To the second, as people read it. */
const instant = (at: string): string => at.slice(0, 19).replace('T', ' ');

const OUTCOMES: readonly Column<ListedOutcome>[] = [
  { key: 'at', title: 'when (UTC)', value: ({ at }) => at, shown: ({ at }) => instant(at) },
  { key: 'outcome', title: 'outcome', value: ({ outcome }) => outcome, shown: ({ outcome }) => spaced(outcome) },
  { key: 'code', title: 'why', value: ({ code }) => code },
  {
    key: 'input',
    title: 'input',
    value: ({ input }) => input,
    shown: ({ input, position }) => position ?? input,
    wide: true,
  },
  { key: 'position', title: null, value: ({ position }) => position },
  {
    key: 'message',
    title: 'what it brought',
    value: ({ message }) => message,
    shown: ({ message, article }) => message ?? (article === null ? '' : titleOf(article)),
    wide: true,
  },
  idColumn('article', 'article', ({ article }) => article?.id ?? null),
  idColumn('run', 'run', ({ run }) => run),
  { key: 'snapshot', title: null, value: ({ snapshot }) => snapshot },
  { key: 'seq', title: null, value: ({ seq }) => seq },
];

const RUNS: readonly Column<ListedRun>[] = [
  idColumn('run', 'run', ({ id }) => id),
  {
    key: 'startedAt',
    title: 'started (UTC)',
    value: ({ startedAt }) => startedAt,
    shown: ({ startedAt }) => instant(startedAt),
  },
  {
    key: 'finishedAt',
    title: 'finished',
    value: ({ finishedAt }) => finishedAt,
    shown: ({ finishedAt }) => (finishedAt === null ? 'not finished' : instant(finishedAt)),
  },
  ...INTAKE_OUTCOMES.map(
    (name): Column<ListedRun> => ({ key: name, title: spaced(name), value: ({ counts }) => counts[name] }),
  ),
  { key: 'asked', title: 'what was asked for', value: ({ key }) => key, shown: ({ key }) => askedFor(key), wide: true },
];

/** The key of a run is what was typed, as JSON. */
function askedFor(key: string): string {
  if (key === '') return 'standard input';
  try {
    const words: unknown = JSON.parse(key);
    return Array.isArray(words) ? words.join(' ') : key;
  } catch {
    return key;
  }
}

/** `onrecord outcomes`: what became of every input. */
export function outcomes(options: OutcomeOptions): Promise<number> {
  return onLedger(options, async (ledger) => {
    if (options.runs === true) {
      printListing(await listRuns(ledger, sliceOf(options)), RUNS, { empty: NO_RUNS, noun: 'runs' }, options);
      return EXIT.done;
    }
    if (options.refused === true && options.outcome !== undefined)
      throw new UsageError('--refused is --outcome refused; choose one');
    const asked = {
      outcomes:
        options.refused === true ? (['refused'] as const) : oneOf('--outcome', INTAKE_OUTCOMES, options.outcome),
      code: options.code,
      run: options.run,
      input: options.input,
    };
    printListing(
      await listOutcomes(ledger, asked, sliceOf(options)),
      OUTCOMES,
      { empty: EMPTY, noun: 'outcomes' },
      options,
    );
    return EXIT.done;
  });
}

import type { ListedOutcome, ListedRun } from '../../domain/listing.ts';
import { INTAKE_OUTCOMES } from '../../domain/log-entry.ts';
import { listOutcomes, listRuns } from '../../usecases/ask/list-outcomes.ts';
import { EXIT } from '../exit.ts';
import { onLedger } from '../on-ledger.ts';
import type { Column } from '../output/columns.ts';
import { spaced } from '../page/words.ts';
import { UsageError } from '../read-options.ts';
import { retry } from '../retry.ts';
import { type ListingOptions, oneOf, sliceOf } from './asked-options.ts';
import { idColumn, printListing, titleOf } from './print-listing.ts';

export interface OutcomeOptions extends ListingOptions {
  readonly refused?: boolean;
  readonly outcome?: string;
  readonly run?: string;
  readonly code?: string;
  readonly input?: string;
  readonly runs?: boolean;
  readonly retry?: boolean;
  readonly read?: boolean;
  readonly fast?: boolean;
  readonly jobs?: number;
  readonly progress?: boolean;
}

const EMPTY =
  'No outcome fits. Without filters the latest outcome of every input is listed; onrecord outcomes --runs lists the runs, and onrecord add takes articles in.';
const NONE_REFUSED = 'No input was refused when it last came.';
const NO_RUNS = 'Nothing was taken in yet; onrecord add takes articles in.';

/** To the second, as people read it. */
const instant = (at: string): string => at.slice(0, 19).replace('T', ' ');

/** The place in a file names the file; that of an item in a feed does not. */
function placeOf({ input, position }: ListedOutcome): string {
  if (position === null) return input;
  return position.startsWith(input) || input === '-' ? position : `${input} ${position}`;
}

/** A message names its input, which stands beside it. */
function broughtBy(row: ListedOutcome): string {
  const { message, article, input } = row;
  if (message === null) return article === null ? '' : titleOf(article);
  const name = [placeOf(row), input].find((known) => message.startsWith(`${known}: `));
  return name === undefined ? message : message.slice(name.length + 2);
}

const OUTCOMES: readonly Column<ListedOutcome>[] = [
  { key: 'at', title: 'when (UTC)', value: ({ at }) => at, shown: ({ at }) => instant(at) },
  { key: 'outcome', title: 'outcome', value: ({ outcome }) => outcome, shown: ({ outcome }) => spaced(outcome) },
  { key: 'code', title: 'why', value: ({ code }) => code },
  {
    key: 'input',
    title: 'input',
    value: ({ input }) => input,
    shown: (row) => placeOf(row),
    wide: true,
    keepsEnd: true,
  },
  { key: 'position', title: null, value: ({ position }) => position },
  {
    key: 'message',
    title: 'what it brought',
    value: ({ message }) => message,
    shown: (row) => broughtBy(row),
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
    if (options.retry === true) {
      refuseFilters(options);
      return retry(ledger, options);
    }
    if ([options.fast, options.progress, options.jobs].some((given) => given !== undefined) || options.read === false)
      throw new UsageError('--fast, --no-read, --jobs and --progress go with --retry');
    if (options.runs === true) {
      printListing(await listRuns(ledger, sliceOf(options)), RUNS, { empty: NO_RUNS, noun: 'runs' }, options);
      return EXIT.done;
    }
    if (options.refused === true && options.outcome !== undefined)
      throw new UsageError('--refused is --outcome refused; choose one');
    const alone =
      options.refused === true && [options.run, options.code, options.input].every((given) => given === undefined);
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
      { empty: alone ? NONE_REFUSED : EMPTY, noun: 'outcomes' },
      options,
    );
    return EXIT.done;
  });
}

/** @throws UsageError where a listing is narrowed that is not made */
function refuseFilters(options: OutcomeOptions): void {
  const others = (['outcome', 'run', 'code', 'input', 'runs', 'json', 'csv'] as const).filter(
    (name) => options[name] !== undefined,
  );
  if (others.length > 0)
    throw new UsageError(`--retry runs all again that is refused: leave --${others.join(' and --')} out`);
}

import type { ReviewState } from '../domain/log-entry.ts';
import { resolveId } from '../usecases/ask/resolve-id.ts';
import { type ExportFormat, exportLedger } from '../usecases/export/export-ledger.ts';
import { EXIT } from './exit.ts';
import { type LedgerOptions, onLedger, type OpenedLedger } from './on-ledger.ts';
import { plain } from './page/plain.ts';
import { DATE, UsageError } from './read-options.ts';

interface ExportArguments extends LedgerOptions {
  readonly out: string;
  readonly format?: ExportFormat;
  readonly article?: readonly string[];
  readonly outlet?: string;
  readonly since?: string;
  readonly until?: string;
  readonly state?: readonly ReviewState[];
  readonly speaker?: string;
  readonly withoutRejected?: boolean;
  readonly force?: boolean;
}

/**
 * `onrecord export`.
 *
 * @returns the exit code
 */
export function exportTo(options: ExportArguments): Promise<number> {
  return onLedger(options, (ledger) => run(ledger, options));
}

async function run(ledger: OpenedLedger, options: ExportArguments): Promise<number> {
  const { out, since = null, until = null, outlet = null, state = [], force = false } = options;
  const format = options.format ?? formatOf(out);
  for (const [name, date] of [
    ['--since', since],
    ['--until', until],
  ] as const) {
    if (date !== null && !DATE.test(date))
      throw new UsageError(`${name} takes a date such as 2019-02-04, 2019-02 or 2019, not “${date}”`);
  }
  const { article = [], speaker = null, withoutRejected = false } = options;
  const chosen = article.length + state.length > 0 || [since, until, outlet, speaker].some((value) => value !== null);
  if (format === 'complete' && (chosen || withoutRejected))
    throw new UsageError('a complete export is the whole ledger: leave the filters out, or choose another format');
  if (withoutRejected && state.includes('rejected'))
    throw new UsageError('--state rejected and --without-rejected contradict one another');
  const articles: string[] = [];
  for (const id of article) articles.push((await resolveId(ledger, id, ['article'])).id);
  const filter = {
    articles,
    outlet,
    since,
    until,
    states: state,
    withoutRejected,
    speaker: speaker === null ? null : await speakerOf(ledger, speaker),
  };
  const counts = await exportLedger(ledger, { format, out, filter, force });
  process.stdout.write(`${summary(counts)}          in ${plain(out)}\n`);
  return EXIT.done;
}

/** By the ending of the path; CSV makes a folder, whose name may end in anything. */
function formatOf(out: string): ExportFormat {
  for (const format of ['xlsx', 'jsonl', 'jsonld'] as const)
    if (out.toLowerCase().endsWith(`.${format}`)) return format;
  return 'csv';
}

/** What looks like an id is one, where an actor has it; everything else is a name. */
async function speakerOf(ledger: OpenedLedger, speaker: string): Promise<string> {
  if (!/^[0-9a-f]{4,32}$/i.test(speaker)) return speaker;
  return (await resolveId(ledger, speaker, ['actor'])).id;
}

function summary(counts: Readonly<Record<string, number>>): string {
  const names = Object.entries(counts);
  if (names.length === 0) return '       0  records: nothing in this ledger fits\n';
  return names
    .map(([name, count]) => `${String(count).padStart(8)}  ${WORDS[name]?.[count === 1 ? 0 : 1] ?? name}\n`)
    .join('');
}

const WORDS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  article: ['article', 'articles'],
  snapshot: ['snapshot', 'snapshots'],
  statement: ['statement', 'statements'],
  figure: ['figure', 'figures'],
  assertion: ['assertion', 'assertions'],
  question: ['question', 'questions'],
  actor: ['actor', 'actors'],
  actor_use: ['use of an actor in a snapshot', 'uses of actors in snapshots'],
  decision: ['decision', 'decisions'],
  outcome: ['outcome of an input', 'outcomes of inputs'],
  entry: ['log entry', 'log entries'],
  object: ['object', 'objects'],
};

import type { Fetcher } from '../../intake/fetch/open-fetcher.ts';
import type { Ledger } from '../../store/ledger.ts';
import { type OpenRefusal, openRefusals } from '../../store/refusals.ts';
import { listJobs, sourcesAt } from '../list-jobs.ts';
import type { Job } from '../read-job.ts';
import { fetchedJobs, isAddress, itemJobs } from './fetched-jobs.ts';
import type { LoadedJob } from './load-job.ts';
import type { Refused } from './refused.ts';

/** Inputs to run again, and those that cannot be. */
export interface Retry {
  readonly inputs: number;
  /** That came on standard input: they are gone. */
  readonly gone: number;
  /** Items of feeds that name no page: there is nothing to fetch. */
  readonly pageless: number;
  readonly addresses: boolean;
  /** The jobs; of a file with many records those that were refused. Addresses are passed over where there is no fetcher. */
  readonly jobs: (
    fetcher: Pick<Fetcher, 'fetch'> | null,
    signal: AbortSignal,
  ) => AsyncGenerator<Job | LoadedJob | Refused, void, undefined>;
}

/** What was refused when it last came. */
export async function retryOf(ledger: Ledger): Promise<Retry> {
  const refusals = await openRefusals(ledger.sql);
  const there = refusals.filter(({ input }) => input !== '-');
  const pageless = there.filter(({ input, position }) => isAddress(input) && position !== null);
  const again = there.filter((refusal) => !pageless.includes(refusal));
  const files = byFile(again.filter(({ input }) => !isAddress(input)));
  const pages = again.filter(({ input }) => isAddress(input));
  return {
    inputs: again.length,
    gone: refusals.length - there.length,
    pageless: pageless.length,
    addresses: pages.length > 0,
    async *jobs(fetcher, signal) {
      for (const [input, wanted] of files) yield* jobsIn(input, wanted);
      if (fetcher === null) return;
      for (const { input, feed } of pages) {
        if (feed === null) yield* fetchedJobs(input, fetcher, signal);
        else yield* itemJobs([{ url: input, feed }], fetcher, signal);
      }
    },
  };
}

/** The records of each file that are wanted; null: all of it. */
function byFile(refusals: readonly OpenRefusal[]): ReadonlyMap<string, ReadonlySet<string> | null> {
  const files = new Map<string, Set<string> | null>();
  for (const { input, position, code } of refusals) {
    const known = files.get(input);
    // where an archive was damaged, what stands after the damage was never seen
    if (position === null || code === 'bad-archive' || known === null) files.set(input, null);
    else files.set(input, (known ?? new Set<string>()).add(position));
  }
  return files;
}

async function* jobsIn(
  input: string,
  wanted: ReadonlySet<string> | null,
): AsyncGenerator<Job | Refused, void, undefined> {
  const seen = new Set<string | null>();
  for await (const job of listJobs(await sourcesAt([input]), { recordsOnStdin: false })) {
    const position = job.kind === 'file' ? null : job.position;
    if (wanted !== null && position !== null && !wanted.has(position)) continue;
    seen.add(position);
    yield job;
  }
  // the file as a whole has an outcome then
  if (wanted === null || seen.has(null)) return;
  for (const position of wanted) {
    if (seen.has(position)) continue;
    const refusal = { code: 'not-found', message: `${position}: this record is not in the file any more` };
    yield { input, position, feed: null, sourceHash: null, refusal };
  }
}

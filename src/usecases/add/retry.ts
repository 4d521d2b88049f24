import type { Fetcher } from '../../intake/fetch/open-fetcher.ts';
import type { Ledger } from '../../store/ledger.ts';
import { openRefusals } from '../../store/refusals.ts';
import { listJobs, sourcesAt } from '../list-jobs.ts';
import type { Job } from '../read-job.ts';
import { fetchedJobs, isAddress } from './fetched-jobs.ts';
import type { LoadedJob } from './load-job.ts';
import type { Refused } from './refused.ts';

/** Inputs to run again, and those that cannot be: what came on standard input is gone. */
export interface Retry {
  readonly inputs: number;
  readonly gone: number;
  readonly addresses: boolean;
  /** The jobs; of a file with many records those that were refused. */
  readonly jobs: (
    fetcher: Pick<Fetcher, 'fetch'> | null,
    signal: AbortSignal,
  ) => AsyncGenerator<Job | LoadedJob | Refused, void, undefined>;
}

/** What was refused when it last came. */
export async function retryOf(ledger: Ledger): Promise<Retry> {
  const refusals = await openRefusals(ledger.sql);
  const there = refusals.filter(({ input }) => input !== '-');
  const positions = new Map<string, Set<string> | null>();
  for (const { input, position } of there) {
    const known = positions.get(input);
    if (position === null || known === null) positions.set(input, null);
    else positions.set(input, (known ?? new Set<string>()).add(position));
  }
  return {
    inputs: there.length,
    gone: refusals.length - there.length,
    addresses: there.some(({ input }) => isAddress(input)),
    async *jobs(fetcher, signal) {
      for (const [input, wanted] of positions) {
        if (isAddress(input)) {
          if (fetcher !== null) yield* fetchedJobs(input, fetcher, signal);
          continue;
        }
        for await (const job of listJobs(await sourcesAt([input]), { recordsOnStdin: false })) {
          const position = job.kind === 'file' ? null : job.position;
          if (wanted === null || position === null || wanted.has(position)) yield job;
        }
      }
    },
  };
}

import type { Slice } from '../../domain/listing.ts';
import type { Ledger } from '../../store/ledger.ts';
import { type AddOptions, add } from '../add/add.ts';
import type { Job } from '../read-job.ts';

/** All of a small ledger on one page. */
export const ALL: Slice = { limit: 1000, page: 1 };

/** Takes jobs in, as `onrecord add --fast` does. */
export async function take(
  ledger: Ledger,
  jobs: readonly Job[],
  options: Partial<AddOptions> = {},
): Promise<readonly (string | undefined)[]> {
  const outcomes: (string | undefined)[] = [];
  const source = (async function* () {
    yield* jobs;
  })();
  for await (const kept of add(ledger, source, { key: null, fast: true, workers: 1, ...options }))
    outcomes.push(kept?.outcome);
  return outcomes;
}

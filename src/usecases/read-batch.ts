import { openReader, type ReaderOptions } from './open-reader.ts';
import { orderedPool } from './ordered-pool.ts';
import { type BatchLine, brokenChunk, readChunk } from './read-chunk.ts';
import type { Job } from './read-job.ts';
import type { WorkerResult, WorkerShared } from './read-worker.ts';

export interface BatchOptions extends ReaderOptions {
  readonly workers: number;
  /** Told once, in a sentence for the person, where the trained model cannot be used. */
  readonly onWithoutModel?: (why: string) => void;
}

/**
 * Reads many inputs, each to exactly one line, in the order of the inputs, whatever the number of workers. When `stopped` says so no
 * further job is taken, and those under way end.
 */
export async function* readBatch(
  jobs: AsyncIterable<Job>,
  options: BatchOptions,
  stopped: () => boolean = () => false,
): AsyncGenerator<BatchLine, void, undefined> {
  const { workers, fast = false, onWithoutModel } = options;
  if (workers <= 1) {
    const reader = await openReader(options);
    if (reader.withoutModel !== null) onWithoutModel?.(reader.withoutModel);
    for await (const job of jobs) {
      if (stopped()) return;
      yield* await readChunk([job], reader);
    }
    return;
  }
  let told = false;
  const results = orderedPool<Job, WorkerShared, WorkerResult>(
    jobs,
    {
      worker: new URL('./read-worker.js', import.meta.url),
      workers,
      shared: { fast },
      broken: (chunk, error) => ({ lines: brokenChunk(chunk, error), withoutModel: null }),
    },
    stopped,
  );
  for await (const { lines, withoutModel } of results) {
    if (withoutModel !== null && !told) onWithoutModel?.(withoutModel);
    told ||= withoutModel !== null;
    yield* lines;
  }
}

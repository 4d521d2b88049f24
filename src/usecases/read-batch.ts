import { Tinypool } from 'tinypool';
import { type BatchLine, brokenChunk, readChunk } from './read-chunk.ts';
import type { Job } from './read-job.ts';

/** Articles handed to a worker at once: one message is not worth one article. */
const CHUNK = 16;
/** Chunks under way for each worker: one in work, one waiting. */
const AHEAD = 2;

/**
 * Reads many inputs, each to exactly one line, in the order of the inputs, whatever the number of workers. No more jobs are taken than
 * the workers can hold, so memory does not grow with the batch. When `stopped` says so no further job is taken, and those under way end.
 */
export async function* readBatch(
  jobs: AsyncIterable<Job>,
  workers: number,
  stopped: () => boolean = () => false,
): AsyncGenerator<BatchLine, void, undefined> {
  if (workers <= 1) {
    for await (const job of jobs) {
      if (stopped()) return;
      yield* await readChunk([job]);
    }
    return;
  }
  const pool = new Tinypool({
    filename: new URL('./read-worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
  });
  try {
    const under: Promise<readonly BatchLine[]>[] = [];
    const take = async function* (): AsyncGenerator<BatchLine, void, undefined> {
      const lines = await under.shift();
      if (lines !== undefined) yield* lines;
    };
    let chunk: Job[] = [];
    const hand = (): void => {
      const jobsOfChunk = chunk;
      chunk = [];
      if (jobsOfChunk.length === 0) return;
      const run = pool.run(jobsOfChunk) as Promise<readonly BatchLine[]>;
      under.push(run.catch((error: unknown) => brokenChunk(jobsOfChunk, error)));
    };
    for await (const job of jobs) {
      if (stopped()) break;
      chunk.push(job);
      if (chunk.length < CHUNK) continue;
      hand();
      if (under.length >= workers * AHEAD) yield* take();
    }
    hand();
    while (under.length > 0) yield* take();
  } finally {
    await pool.destroy();
  }
}

import { Tinypool } from 'tinypool';
import { openReader, type ReaderOptions } from './open-reader.ts';
import { type BatchLine, brokenChunk, readChunk } from './read-chunk.ts';
import type { Job } from './read-job.ts';
import type { WorkerResult, WorkerTask } from './read-worker.ts';

/** Articles handed to a worker at once: one message is not worth one article. */
const CHUNK = 4;
/** Chunks under way for each worker: one in work, one waiting. */
const AHEAD = 2;

export interface BatchOptions extends ReaderOptions {
  readonly workers: number;
  /** Told once, in a sentence for the person, where the trained model cannot be used. */
  readonly onWithoutModel?: (why: string) => void;
}

/**
 * Reads many inputs, each to exactly one line, in the order of the inputs, whatever the number of workers. No more jobs are taken than
 * the workers can hold, so memory does not grow with the batch. When `stopped` says so no further job is taken, and those under way end.
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
  const unpack = ({ lines, withoutModel }: WorkerResult): readonly BatchLine[] => {
    if (withoutModel !== null && !told) onWithoutModel?.(withoutModel);
    told ||= withoutModel !== null;
    return lines;
  };
  const pool = new Tinypool({
    filename: new URL('./read-worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
  });
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const all = new Set<Promise<unknown>>();
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
      const task: WorkerTask = { jobs: jobsOfChunk, fast, stop };
      const run = (pool.run(task) as Promise<WorkerResult>).then(unpack);
      const lines = run.catch((error: unknown) => brokenChunk(jobsOfChunk, error));
      under.push(lines);
      all.add(lines);
      void lines.finally(() => all.delete(lines));
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
    // a worker ended in the middle of a matrix product takes the process down: each comes to the end of its article first
    Atomics.store(stop, 0, 1);
    await Promise.all(all);
    await pool.destroy();
  }
}

import { type ArticleReader, openReader } from './open-reader.ts';
import type { PoolTask } from './ordered-pool.ts';
import { type BatchLine, readChunk } from './read-chunk.ts';
import type { Job } from './read-job.ts';

export interface WorkerShared {
  /** By rules alone. */
  readonly fast: boolean;
}

/** What it hands back. */
export interface WorkerResult {
  readonly lines: readonly BatchLine[];
  /** As {@link ArticleReader.withoutModel}. */
  readonly withoutModel: string | null;
}

let opened: Promise<ArticleReader> | undefined;

/** The worker's task: tinypool calls the default export. The model is loaded once for each worker, which reads on one core. */
export default async function work({ items, shared, stop }: PoolTask<Job, WorkerShared>): Promise<WorkerResult> {
  opened ??= openReader(shared);
  const reader = await opened;
  return {
    lines: await readChunk(items, reader, () => Atomics.load(stop, 0) !== 0),
    withoutModel: reader.withoutModel,
  };
}

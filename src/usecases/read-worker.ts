import { type ArticleReader, openReader } from './open-reader.ts';
import { type BatchLine, readChunk } from './read-chunk.ts';
import type { Job } from './read-job.ts';

/** What a worker is handed. */
export interface WorkerTask {
  readonly jobs: readonly Job[];
  /** By rules alone; the same for all tasks of a batch. */
  readonly fast: boolean;
  /** Not 0 as soon as nobody wants the lines any more. Shared memory: a worker in the middle of a chunk gets no message. */
  readonly stop: Int32Array<SharedArrayBuffer>;
}

/** What it hands back. */
export interface WorkerResult {
  readonly lines: readonly BatchLine[];
  /** As {@link ArticleReader.withoutModel}. */
  readonly withoutModel: string | null;
}

let opened: Promise<ArticleReader> | undefined;

/** The worker's task: tinypool calls the default export. The model is loaded once for each worker, which reads on one core. */
export default async function work({ jobs, fast, stop }: WorkerTask): Promise<WorkerResult> {
  opened ??= openReader({ fast });
  const reader = await opened;
  return { lines: await readChunk(jobs, reader, () => Atomics.load(stop, 0) !== 0), withoutModel: reader.withoutModel };
}

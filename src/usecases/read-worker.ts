import { type ArticleReader, openReader } from './open-reader.ts';
import { type BatchLine, readChunk } from './read-chunk.ts';
import type { Job } from './read-job.ts';

/** What a worker is handed. */
export interface WorkerTask {
  readonly jobs: readonly Job[];
  /** By rules alone; the same for all tasks of a batch. */
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
export default async function work({ jobs, fast }: WorkerTask): Promise<WorkerResult> {
  opened ??= openReader({ fast, threads: 1 });
  const reader = await opened;
  return { lines: await readChunk(jobs, reader), withoutModel: reader.withoutModel };
}

import { type BatchLine, readChunk } from './read-chunk.ts';
import type { Job } from './read-job.ts';

/** The worker's task: tinypool calls the default export. */
export default function work(jobs: readonly Job[]): Promise<readonly BatchLine[]> {
  return readChunk(jobs);
}

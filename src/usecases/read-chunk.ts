import type { ArticleReader } from './open-reader.ts';
import { outcomeLine } from './outcome.ts';
import { inputOf, type Job, readJob } from './read-job.ts';

/** One input's line of JSON Lines, and whether it is a reading. */
export interface BatchLine {
  readonly line: string;
  readonly read: boolean;
  /** Bytes of the record it came from, for the progress; 0 for a file. */
  readonly bytes: number;
}

/** Reads a chunk of jobs; what a worker does, and what is done here where there is none. Stops between two where it is told to. */
export async function readChunk(
  jobs: readonly Job[],
  reader: Pick<ArticleReader, 'read'>,
  stopped: () => boolean = () => false,
): Promise<readonly BatchLine[]> {
  const lines: BatchLine[] = [];
  for (const job of jobs) {
    if (stopped()) break;
    const outcome = await readJob(job, reader);
    const bytes = job.kind === 'record' ? Buffer.byteLength(job.line) + 1 : 0;
    lines.push({ line: outcomeLine(outcome), read: 'reading' in outcome, bytes });
  }
  return lines;
}

/** The lines of a chunk whose worker broke down: every input still ends in an outcome. */
export function brokenChunk(jobs: readonly Job[], error: unknown): readonly BatchLine[] {
  const why = error instanceof Error ? error.message : String(error);
  return jobs.map((job) => {
    const input = inputOf(job);
    const message = `${input}: the worker that read this broke down (${why}); read it alone, and please report it`;
    return { line: outcomeLine({ input, error: { code: 'internal', message } }), read: false, bytes: 0 };
  });
}

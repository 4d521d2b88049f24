import { once } from 'node:events';
import { readBatch } from '../usecases/read-batch.ts';
import type { Job } from '../usecases/read-job.ts';
import { plainJson } from './page/plain.ts';
import { progressLine } from './progress.ts';
import { EXIT } from './exit.ts';
import { complain, type ReadOptions } from './read-options.ts';

/** Milliseconds between two progress lines. */
const EVERY = 250;

/**
 * `--jsonl`: one whole line for each input, in order. An interrupt takes no further input and lets the lines under way end; a reader
 * that goes away (`| head`) ends the work quietly.
 *
 * @returns the exit code
 */
export async function writeLines(
  jobs: AsyncIterable<Job>,
  size: { readonly articles: number; readonly bytes: number | null },
  options: Pick<ReadOptions, 'jobs' | 'progress' | 'fast'>,
): Promise<number> {
  let interrupted = false;
  let gone = false;
  const onInterrupt = (): void => {
    // a second one is impatience: end at once
    if (interrupted) process.exit(EXIT.interrupted);
    interrupted = true;
    // nothing may come on standard input any more: waiting for it would hang
    process.stdin.destroy();
  };
  process.on('SIGINT', onInterrupt).on('SIGTERM', onInterrupt);
  process.stdout.on('error', (error: Error & { code?: string }) => {
    if (error.code !== 'EPIPE') complain(`standard output failed: ${error.message}`);
    gone = true;
    process.stdin.destroy();
  });

  const started = performance.now();
  let shown = started;
  const done = { lines: 0, failed: 0, bytes: 0 };
  const show = (end: string): void => {
    if (options.progress)
      process.stderr.write(`\r\u001b[K${progressLine(done, size, performance.now() - started)}${end}`);
  };
  const batch = {
    workers: options.jobs,
    fast: options.fast,
    onWithoutModel: complain,
  };
  try {
    for await (const { line, read, bytes } of readBatch(jobs, batch, () => interrupted || gone)) {
      if (gone) break;
      done.lines++;
      done.bytes += bytes;
      if (!read) done.failed++;
      if (!process.stdout.write(`${process.stdout.isTTY ? plainJson(line) : line}\n`))
        await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(() => undefined);
      if (performance.now() - shown < EVERY) continue;
      shown = performance.now();
      show('');
    }
  } catch (error) {
    // standard input was closed under the reader by the interrupt above
    if (!interrupted && !gone) throw error;
  }
  show('\n');
  if (gone) return EXIT.read;
  if (interrupted) {
    complain(`interrupted after ${done.lines} inputs; every line written is whole`);
    return EXIT.interrupted;
  }
  if (done.failed > 0) complain(`${done.failed} of ${done.lines} inputs could not be read; their lines say why`);
  return done.failed > 0 ? EXIT.unread : EXIT.read;
}

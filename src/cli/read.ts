import { listJobs, sizeOf, sourcesAt } from '../usecases/list-jobs.ts';
import type { Outcome } from '../usecases/outcome.ts';
import type { ArticleReader } from '../usecases/open-reader.ts';
import type { Job } from '../usecases/read-job.ts';
import { EXIT } from './exit.ts';
import { plain, plainJson } from './page/plain.ts';
import { complain, type ReadOptions, readOptions, UsageError } from './read-options.ts';

/**
 * `onrecord read`: prints a page, one JSON document, JSON Lines, or writes an HTML page.
 *
 * @returns the exit code
 */
export async function read(files: readonly string[], given: Readonly<Record<string, unknown>>): Promise<number> {
  try {
    return await run(readOptions(files, given, process.stdin.isTTY));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(error.message);
    return EXIT.usage;
  }
}

async function run(options: ReadOptions): Promise<number> {
  const sources = await sourcesAt(options.files);
  const jobs = listJobs(sources, {
    recordsOnStdin: options.format === 'jsonl',
    given: options.given,
    onSkipped: (input, reason) => complain(`${input}: passed over, ${reason}`),
  });
  if (options.format === 'jsonl') {
    const { writeLines } = await import('./write-lines.ts');
    return writeLines(jobs, await sizeOf(sources), options);
  }
  if (options.format === 'json') return writeJson(jobs, options.fast);
  if (options.html !== null) return writeHtml(jobs, options.html, options.fast);
  return writePages(jobs, options.fast);
}

/** One document: the reading itself, in two-space JSON. */
async function writeJson(jobs: AsyncIterable<Job>, fast: boolean): Promise<number> {
  const outcome = await only(jobs, fast, '--json prints the reading of one article; use --jsonl for several');
  if ('error' in outcome) return refuse(outcome.error.message);
  const json = JSON.stringify(outcome.reading, null, 2);
  process.stdout.write(`${process.stdout.isTTY ? plainJson(json) : json}\n`);
  return EXIT.read;
}

async function writeHtml(jobs: AsyncIterable<Job>, path: string, fast: boolean): Promise<number> {
  const outcome = await only(jobs, fast, '--html writes the page of one article; give one');
  if ('error' in outcome) return refuse(outcome.error.message);
  const [{ htmlPage }, { writeWhole }] = await Promise.all([import('./html/html-page.ts'), import('./write-whole.ts')]);
  const failed = await writeWhole(path, htmlPage(outcome.reading));
  if (failed !== null) return refuse(failed);
  complain(`wrote ${path}: ${outcome.reading.statements.length} statements; open it in any browser`);
  return EXIT.read;
}

/** A page for each article; between two a line that names the next. */
async function writePages(jobs: AsyncIterable<Job>, fast: boolean): Promise<number> {
  const opening = readerFor(fast);
  const [{ readJob }, { page }, { outputStyle }] = await Promise.all([
    import('../usecases/read-job.ts'),
    import('./page/page.ts'),
    import('./output-style.ts'),
  ]);
  const style = outputStyle();
  let code: number = EXIT.read;
  let printed = 0;
  for await (const job of jobs) {
    const outcome = await readJob(job, await opening);
    if ('error' in outcome) {
      code = refuse(outcome.error.message);
      continue;
    }
    if (printed > 0)
      process.stdout.write(`\n${style.colours.dim(`${'─'.repeat(3)} ${plain(outcome.input)} ${'─'.repeat(3)}`)}\n\n`);
    process.stdout.write(page(outcome.reading, style));
    printed++;
  }
  return code;
}

/** The outcome of the only job; more than one is a mistake in the command. */
async function only(jobs: AsyncIterable<Job>, fast: boolean, rule: string): Promise<Outcome> {
  const opening = readerFor(fast);
  const { readJob } = await import('../usecases/read-job.ts');
  let first: Job | undefined;
  for await (const job of jobs) {
    if (first !== undefined) throw new UsageError(rule);
    first = job;
  }
  if (first === undefined) throw new UsageError('there is nothing to read: no input held an article');
  return readJob(first, await opening);
}

/** Opens the reader while the first input is taken in; says once where it is the rules alone although the model was asked for. */
async function readerFor(fast: boolean): Promise<ArticleReader> {
  const { openReader } = await import('../usecases/open-reader.ts');
  const reader = await openReader({ fast });
  if (reader.withoutModel !== null) complain(reader.withoutModel);
  return reader;
}

function refuse(message: string): number {
  complain(message);
  return EXIT.unread;
}

import { stat } from 'node:fs/promises';
import { IntakeError } from '../intake/intake-error.ts';
import { listSources, type Source } from '../intake/list-sources.ts';
import { rawChunks, sourceChunks } from '../intake/read-source.ts';
import { recordLines } from '../intake/record-lines.ts';
import { warcArticles } from '../intake/warc/warc-articles.ts';
import type { Given, Job } from './read-job.ts';

/** How the inputs are to be taken. */
export interface ListOptions {
  /** Standard input is JSON Lines, not one article. */
  readonly recordsOnStdin: boolean;
  readonly given?: Given | undefined;
  /** Told of what a folder holds that is no article. */
  readonly onSkipped?: ((input: string, reason: string) => void) | undefined;
}

/** The sources at the paths; all are listed before the first is read, so that the work's size is known. */
export async function sourcesAt(paths: readonly string[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for await (const source of listSources(paths)) sources.push(source);
  return sources;
}

/**
 * The jobs of the sources, in order: one for each file, one for each line of JSON Lines, one for each page of a WARC archive, and one for each
 * path that can not be read. Lines and pages are read as they are asked for: a file of any size needs the memory of one.
 */
export async function* listJobs(
  sources: readonly Source[],
  options: ListOptions,
): AsyncGenerator<Job, void, undefined> {
  for (const source of sources) {
    const { input } = source;
    if (source.kind === 'refused') yield refused(input, source.error);
    else if (source.kind === 'skipped') options.onSkipped?.(input, source.reason);
    else if (source.kind === 'archive') yield* pages(input, options);
    else if (source.kind === 'records' || (input === '-' && options.recordsOnStdin)) yield* records(input);
    else yield { kind: 'file', input, given: options.given };
  }
}

async function* records(input: string): AsyncGenerator<Job, void, undefined> {
  const name = input === '-' ? 'standard input' : input;
  try {
    for await (const record of recordLines(sourceChunks(input), name)) {
      if ('error' in record) yield refused(input, record.error, record.position);
      else yield { kind: 'record', input, position: record.position, line: record.line };
    }
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    yield refused(input, error);
  }
}

/** The pages of a WARC archive; what else it holds is told in one line. */
async function* pages(input: string, { given, onSkipped }: ListOptions): AsyncGenerator<Job, void, undefined> {
  let found = 0;
  let skipped = 0;
  try {
    for await (const item of warcArticles(rawChunks(input), input)) {
      if (item.kind === 'skipped') {
        skipped += 1;
        continue;
      }
      found += 1;
      if (item.kind === 'refused') yield refused(input, item.error, item.position);
      else {
        const { position, bytes, url, charset, contentType, date } = item;
        yield { kind: 'page', input, position, bytes, url, charset, contentType, date, given };
      }
    }
    if (found === 0) {
      const message = `${input}: no pages in this archive (${skipped} records of other kinds)`;
      yield refused(input, new IntakeError('empty', input, message));
    } else if (skipped > 0) onSkipped?.(input, `${skipped} of its ${found + skipped} records, which hold no page`);
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    yield refused(input, error);
  }
}

function refused(input: string, { code, message }: IntakeError, position: string | null = null): Job {
  return { kind: 'refused', input, position, error: { code, message } };
}

/** How much there is to do, where that can be known: articles to read, and bytes of JSON Lines. */
export async function sizeOf(
  sources: readonly Source[],
): Promise<{ readonly articles: number; readonly bytes: number | null }> {
  let articles = 0;
  let bytes: number | null = 0;
  for (const { kind, input } of sources) {
    if (kind === 'article' || kind === 'refused') articles++;
    // what a gzipped file or an archive holds is known at its end alone
    if (input === '-' || kind === 'archive' || (kind === 'records' && /\.gz$/i.test(input))) bytes = null;
    else if (kind === 'records' && bytes !== null) bytes += (await stat(input)).size;
  }
  return { articles, bytes };
}

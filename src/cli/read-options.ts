import { availableParallelism } from 'node:os';
import type { Given } from '../usecases/read-job.ts';
import { plain } from './page/plain.ts';

/** The person asked for something that can not be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What `onrecord read` was asked to do, checked. */
export interface ReadOptions {
  readonly files: readonly string[];
  readonly format: 'page' | 'json' | 'jsonl';
  readonly html: string | null;
  readonly jobs: number;
  readonly progress: boolean;
  /** By rules alone, without the trained model. */
  readonly fast: boolean;
  readonly given: Given;
}

/** A line for the person, on standard error. Names of files and words of articles stand in it: they cannot steer the terminal. */
export function complain(message: string): void {
  process.stderr.write(`onrecord: ${plain(message)}\n`);
}

/** Each worker holds a model of its own, some 200 MB with what it computes: more than this are asked for by name. */
export const MOST_JOBS = 8;

/** EDTF level 0 as people type it: a year, a month or a day. */
export const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * @param onTerminal standard input is a terminal, so nothing can be waiting on it
 * @throws UsageError where the options contradict one another
 */
export function readOptions(
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
  onTerminal: boolean,
): ReadOptions {
  const text = (name: string): string | undefined => (typeof given[name] === 'string' ? given[name] : undefined);
  const html = text('html') ?? null;
  const chosen = [
    given['json'] === true && '--json',
    given['jsonl'] === true && '--jsonl',
    html !== null && '--html',
  ].filter((option) => option !== false);
  if (chosen.length > 1) throw new UsageError(`${chosen.join(' and ')} do not go together; choose one`);
  if (files.length === 0 && onTerminal) {
    throw new UsageError('no input: name a file or folder, or pipe an article in (onrecord read --help)');
  }
  const publishedAt = text('publishedAt');
  if (publishedAt !== undefined && !DATE.test(publishedAt)) {
    throw new UsageError(`--published-at takes a date such as 2019-02-04, 2019-02 or 2019, not “${publishedAt}”`);
  }
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  const asked = typeof given['jobs'] === 'number' ? given['jobs'] : null;
  const jobs = asked ?? (given['jsonl'] === true ? Math.min(MOST_JOBS, availableParallelism()) : 1);
  if (jobs > 1 && given['jsonl'] !== true) throw new UsageError('--jobs goes with --jsonl: a page is read by one');
  return {
    files: files.length === 0 ? ['-'] : files,
    format: given['json'] === true ? 'json' : given['jsonl'] === true ? 'jsonl' : 'page',
    html,
    jobs,
    progress: given['progress'] === true || process.stderr.isTTY,
    fast: given['fast'] === true,
    given: { url: text('url'), outlet: text('outlet'), publishedAt },
  };
}

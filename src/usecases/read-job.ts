import type { ArticleInput } from '../domain/article-input.ts';
import { articleFromBytes } from '../intake/article-from-bytes.ts';
import { articleFromRecord } from '../intake/article-from-record.ts';
import { IntakeError } from '../intake/intake-error.ts';
import { readSource } from '../intake/read-source.ts';
import type { WarcPage } from '../intake/warc/warc-articles.ts';
import type { ArticleReader } from './open-reader.ts';
import type { Outcome, Refusal } from './outcome.ts';

/** What a person knows of an article that its text does not say. */
export interface Given {
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly publishedAt?: string | undefined;
}

/** One input to read. A job is plain data, so that it can be handed to a worker. */
export type Job =
  | { readonly kind: 'file'; readonly input: string; readonly given?: Given | undefined }
  | { readonly kind: 'record'; readonly input: string; readonly position: string; readonly line: string }
  | ({ readonly kind: 'page'; readonly input: string; readonly given?: Given | undefined } & Omit<
      WarcPage,
      'kind' | 'offset'
    >)
  | { readonly kind: 'refused'; readonly input: string; readonly position: string | null; readonly error: Refusal };

/** Reads one input. Never throws: whatever happens is its outcome. */
export async function readJob(job: Job, reader: Pick<ArticleReader, 'read'>): Promise<Outcome> {
  let input = inputOf(job);
  try {
    if (job.kind === 'refused') return { input, error: job.error };
    let article: ArticleInput;
    if (job.kind === 'record') {
      const record = articleFromRecord(job.line, job.position);
      input = record.id;
      article = record.article;
    } else if (job.kind === 'page') article = withGiven(pageOf(job), job.given);
    else article = withGiven(articleFromBytes(await readSource(job.input), job.input), job.given);
    return { input, reading: await reader.read(article) };
  } catch (error) {
    if (error instanceof IntakeError)
      return { input: error.input, error: { code: error.code, message: error.message } };
    const what = error instanceof Error ? error.message : String(error);
    return {
      input,
      error: { code: 'internal', message: `${input}: this is a defect of onrecord, please report it: ${what}` },
    };
  }
}

/** How outcomes name the input of a job: the file, or the place in it. */
export function inputOf(job: Job): string {
  return job.kind === 'file' ? job.input : (job.position ?? job.input);
}

/** The page of an archive: where it was fetched stands before the address that it gives itself. */
function pageOf({ bytes, position, contentType, url }: Extract<Job, { readonly kind: 'page' }>): ArticleInput {
  const format = contentType === 'text/plain' ? 'text' : 'html';
  const article = articleFromBytes(bytes, position, { format });
  return url === null ? article : { ...article, url };
}

/** What the person says stands before what the page says. */
function withGiven(article: ArticleInput, given: Given | undefined): ArticleInput {
  if (given === undefined) return article;
  const { url, outlet, publishedAt } = given;
  return {
    ...article,
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedAt === undefined ? {} : { publishedAt, publishedBasis: 'given' }),
  };
}

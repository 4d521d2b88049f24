import type { ArticleInput } from '../../domain/article-input.ts';
import type { FeedOrigin } from '../../domain/log-entry.ts';
import { articleFromBytes } from '../../intake/article-from-bytes.ts';
import { articleFromRecord } from '../../intake/article-from-record.ts';
import { pageFromFetched } from '../../intake/page-from-fetched.ts';
import { readSource } from '../../intake/read-source.ts';
import { sha256 } from '../../ledger/hash.ts';
import type { Given, Job } from '../read-job.ts';
import { type Refused, refusalOf } from './refused.ts';

interface Loaded {
  readonly input: string;
  readonly position: string | null;
  readonly feed: FeedOrigin | null;
  readonly bytes: Uint8Array;
  readonly sourceHash: string;
}

/** An input with its bytes, and what is known of them. */
export type LoadedJob = Loaded &
  (
    | { readonly kind: 'file'; readonly given: Given | undefined }
    | { readonly kind: 'record' }
    | {
        readonly kind: 'page';
        readonly given: Given | undefined;
        /** Fetched now, not taken from an archive. */
        readonly live: boolean;
        readonly url: string | null;
        readonly charset: string | null;
        readonly contentType: string | null;
      }
  );

/** The bytes of a job, or why there are none. Never throws. */
export async function loadJob(job: Job): Promise<LoadedJob | Refused> {
  if (job.kind === 'refused')
    return { input: job.input, position: job.position, feed: null, sourceHash: null, refusal: job.error };
  if (job.kind === 'record') {
    const bytes = Buffer.from(job.line, 'utf8');
    const { input, position } = job;
    return { kind: 'record', input, position, feed: null, bytes, sourceHash: sha256(bytes) };
  }
  const { input, given } = job;
  if (job.kind === 'page') {
    const { position, bytes, url, charset, contentType } = job;
    const hash = sha256(bytes);
    return {
      kind: 'page',
      input,
      position,
      feed: null,
      given,
      bytes,
      sourceHash: hash,
      live: false,
      url,
      charset,
      contentType,
    };
  }
  try {
    const bytes = await readSource(input);
    return { kind: 'file', input, position: null, feed: null, given, bytes, sourceHash: sha256(bytes) };
  } catch (error) {
    return { input, position: null, feed: null, sourceHash: null, refusal: refusalOf(error, input) };
  }
}

/**
 * The article in loaded bytes; of a record also its id.
 *
 * @throws IntakeError
 */
export function articleOfBytes(job: LoadedJob): { readonly article: ArticleInput; readonly id: string | null } {
  if (job.kind === 'record') return articleFromRecord(Buffer.from(job.bytes).toString('utf8'), job.position ?? '');
  const article = job.kind === 'page' ? pageOf(job) : articleFromBytes(job.bytes, job.input);
  const { url, outlet, publishedAt } = job.given ?? {};
  const given = {
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedAt === undefined ? {} : { publishedAt, publishedBasis: 'given' as const }),
  };
  return { article: { ...article, ...given }, id: null };
}

/** A page that was fetched, now or by whoever made the archive. */
function pageOf(job: Extract<LoadedJob, { readonly kind: 'page' }>): ArticleInput {
  const { bytes, input, position, contentType, charset, url } = job;
  const requested = position ?? input;
  if (url === null) return articleFromBytes(bytes, requested, { charset });
  const unknown = { etag: null, lastModified: null, redirects: [] };
  return pageFromFetched({ status: 'ok', url, requested, bytes, contentType, charset, ...unknown });
}

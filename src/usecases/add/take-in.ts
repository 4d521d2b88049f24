import type { ArticleInput } from '../../domain/article-input.ts';
import type { FeedOrigin } from '../../domain/log-entry.ts';
import type { Reading } from '../../domain/reading.ts';
import { PACKAGE_VERSION } from '../../domain/reader-identity.ts';
import type { SnapshotMeta } from '../../domain/snapshot.ts';
import { addressOf } from '../../ledger/address.ts';
import { sha256 } from '../../ledger/hash.ts';
import { packReading } from '../../ledger/pack-reading.ts';
import { signatureOf } from '../../ledger/signature.ts';
import { spansOf } from '../../text/span.ts';
import type { ArticleReader } from '../open-reader.ts';
import { articleOfBytes, type LoadedJob } from './load-job.ts';
import { placeOf } from './place.ts';
import { type Refused, refusalOf } from './refused.ts';

/** An input that became an article, ready to be kept. Plain data, so that a worker can hand it back. */
export interface TakenIn {
  readonly input: string;
  readonly position: string | null;
  readonly feed: FeedOrigin | null;
  /** It was fetched now: its text is what its address says now. A file or an archive may be older than what is held. */
  readonly live: boolean;
  readonly sourceHash: string;
  readonly source: Uint8Array;
  readonly textHash: string;
  readonly text: string;
  /** The web address, as {@link addressOf} gives it; null where it has none. */
  readonly address: string | null;
  /** Where it lay: a file, a record in one; null for standard input. */
  readonly place: string | null;
  readonly signature: string | null;
  readonly meta: SnapshotMeta;
  /** The reading as it is kept, and who read it; null where it was not read. */
  readonly reading: { readonly packed: string; readonly reader: Reading['reader'] } | null;
}

/**
 * Makes an article of an input's bytes, and reads it. Never throws: whatever happens is its outcome.
 *
 * @param reader null: the article is kept without being read
 */
export async function takeIn(job: LoadedJob, reader: Pick<ArticleReader, 'read'> | null): Promise<TakenIn | Refused> {
  const { input, position, feed, sourceHash, bytes } = job;
  try {
    const { article, id } = articleOfBytes(job);
    // half a surrogate pair is no character, and no database keeps it: it becomes U+FFFD, one code point for one
    const wellFormed = article.text.toWellFormed();
    const kept = wellFormed === article.text ? article : { ...article, text: wellFormed };
    const reading = reader === null ? null : await reader.read(kept);
    return {
      input,
      position,
      feed,
      live: job.kind === 'page' && job.live,
      sourceHash,
      source: bytes,
      textHash: sha256(kept.text),
      text: kept.text,
      address: kept.url == null ? null : addressOf(kept.url),
      place: placeOf(job, id),
      signature: signatureOf(kept.text),
      meta: metaOf(kept),
      reading: reading && { packed: packReading(reading), reader: reading.reader },
    };
  } catch (error) {
    return { input, position, feed, sourceHash, refusal: refusalOf(error, position ?? input) };
  }
}

function metaOf(article: ArticleInput): SnapshotMeta {
  const { offsets } = spansOf(article.text);
  return {
    url: article.url ?? null,
    title: article.title ?? null,
    byline: article.byline ?? null,
    outlet: article.outlet ?? null,
    publishedAt: article.publishedAt ?? null,
    publishedBasis: article.publishedBasis ?? null,
    modifiedAt: article.modifiedAt ?? null,
    language: article.language ?? null,
    blocks:
      article.blocks?.map(({ kind, start, end }) => [kind, offsets.toCodePoint(start), offsets.toCodePoint(end)]) ??
      null,
    decoding: article.decoding ?? null,
    warnings: article.warnings ?? [],
    intake: PACKAGE_VERSION,
  };
}

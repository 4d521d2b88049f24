import type { ArticleInput } from '../domain/article-input.ts';
import { articleFromBytes } from './article-from-bytes.ts';
import { binaryReason } from './binary.ts';
import type { FetchedBytes } from './fetch/fetch-resource.ts';
import { IntakeError } from './intake-error.ts';
import { ownAddress } from './own-address.ts';

const FORMATS: ReadonlyMap<string, 'html' | 'text'> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
]);

/**
 * The article of a page that was fetched. What the server says of type and charset counts; its address is that of the page itself where its
 * host may speak for that (see {@link ownAddress}), else the one that the redirects ended at.
 *
 * @throws IntakeError `unsupported-type`, and what `articleFromBytes` throws
 */
export function pageFromFetched(fetched: FetchedBytes): ArticleInput {
  const { bytes, requested, contentType, charset, url } = fetched;
  // no type at all: then the bytes tell
  const format = contentType === null ? undefined : FORMATS.get(contentType);
  if (contentType !== null && format === undefined && binaryReason(bytes) === null) {
    const message = `${requested}: the server says that this is ${contentType}, and articles are read from HTML and plain text; give the address of a page`;
    throw new IntakeError('unsupported-type', requested, message);
  }
  const article = articleFromBytes(bytes, requested, { format, charset });
  return { ...article, url: ownAddress(url, article.url) };
}

import type { ArticleInput } from '../domain/article-input.ts';
import type { Reading } from '../domain/reading.ts';
import { type ArticleReader, openReader } from './open-reader.ts';

const opened = new Map<boolean, Promise<ArticleReader>>();

/**
 * Reads one article: the trained model where it runs here, else the rules (`reading.reader.model` says which). The model is loaded by
 * the first call and kept; {@link openReader} gives a reader whose life is yours.
 *
 * @param options `fast`: by rules alone
 * @example
 * ```ts
 * const { statements } = await read({ text: 'Ana Lima said the bridge was unsafe.' });
 * statements[0]?.source.spans[0]?.exact; // → 'Ana Lima'
 * ```
 */
export async function read(article: ArticleInput, options: { readonly fast?: boolean } = {}): Promise<Reading> {
  const fast = options.fast === true;
  const reader = opened.get(fast) ?? openReader({ fast });
  opened.set(fast, reader);
  // a failure is told to every caller, and the next one tries again
  reader.catch(() => opened.delete(fast));
  return (await reader).read(article);
}

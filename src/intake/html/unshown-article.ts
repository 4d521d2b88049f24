import type { ArticlePart, ArticleParts } from './article-parts.ts';
import { collapse } from './page-node.ts';
import { parsePage } from './parse-page.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * The article of a page whose text only a script would show, from the `articleBody` of its JSON-LD; null where that holds fewer
 * than `least` characters.
 */
export function unshownArticle(title: string | null, body: string | null, least: number): ArticleParts | null {
  if (body === null) return null;
  const lines = /<(?:p|br|div)\b/i.test(body) ? textBlocks(parsePage(body)).map(({ text }) => text) : body.split('\n');
  const paragraphs = lines.map(collapse).filter((line) => line !== '');
  if (paragraphs.reduce((sum, { length }) => sum + length, 0) < least) return null;
  const headline: readonly ArticlePart[] = title === null ? [] : [{ kind: 'headline', text: title }];
  const text = paragraphs.map((paragraph): ArticlePart => ({ kind: 'paragraph', text: paragraph }));
  return { parts: [...headline, ...text], printedAt: null, printedBy: null };
}

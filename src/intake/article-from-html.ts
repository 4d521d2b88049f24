import type { ArticleInput, InputBlock } from '../domain/article-input.ts';
import { unitRange } from '../domain/unit-range.ts';
import type { BlockKind } from '../domain/vocabulary.ts';
import { findArticle, isListOfArticles } from './html/find-article.ts';
import { findHeadline } from './html/headline.ts';
import { articleParts } from './html/article-parts.ts';
import { parsePage } from './html/parse-page.ts';
import { readabilityFinds } from './html/readability.ts';
import { textBlocks } from './html/text-blocks.ts';
import { IntakeError } from './intake-error.ts';
import { languageOf } from './language.ts';
import { pageMetadata } from './metadata/page-metadata.ts';

/** Characters of prose below which a page has no article: a caption or two, or the words of a menu. */
const MIN_PROSE = 140;
/** Below this our choice is checked against Readability's. */
const DOUBTFUL_PROSE = 500;

/**
 * The article of an HTML page, as its reader sees it: headline, standfirst and paragraphs parted by one blank line.
 *
 * @throws IntakeError `no-article` for a page that holds none
 */
export function articleFromHtml(html: string, input: string): ArticleInput {
  const page = parsePage(html);
  const metadata = pageMetadata(page);
  const headline = findHeadline(page, metadata.titles);
  const blocks = textBlocks(page);
  let found = findArticle(page, blocks, headline);
  if ((found?.prose ?? 0) < DOUBTFUL_PROSE) {
    const other = readabilityFinds(page, blocks);
    if (other && other.prose > (found?.prose ?? 0) * 1.5) found = other;
  }
  if (found && isListOfArticles(blocks, found)) {
    throw new IntakeError(
      'no-article',
      input,
      `${input}: this page is a list of articles, not one of them; give the page of a single article, saved whole, or its text`,
    );
  }
  if (!found || found.prose < MIN_PROSE) {
    throw new IntakeError(
      'no-article',
      input,
      `${input}: no article in this page (${Math.round(found?.prose ?? 0)} characters of running text found); give the page of a single article, saved whole, or its text`,
    );
  }
  const { parts, printedAt, printedBy } = articleParts(blocks, found, headline, metadata);
  const { text, ranges } = layOut(parts);
  const title = metadata.title ?? null;
  return {
    text,
    blocks: ranges,
    url: metadata.url,
    title,
    byline: metadata.byline ?? printedBy,
    outlet: metadata.outlet,
    publishedAt: metadata.published ?? printedAt,
    publishedBasis: metadata.published ? 'metadata' : printedAt ? 'header' : null,
    modifiedAt: metadata.modified,
    language: languageOf(text, metadata.language),
  };
}

function layOut(parts: readonly { readonly kind: BlockKind; readonly text: string }[]) {
  const ranges: InputBlock[] = [];
  let at = 0;
  for (const { kind, text } of parts) {
    ranges.push({ kind, ...unitRange(at, at + text.length) });
    at += text.length + 2;
  }
  return { text: parts.map(({ text }) => text).join('\n\n'), ranges };
}

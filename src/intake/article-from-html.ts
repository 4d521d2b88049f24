import type { ArticleInput, InputBlock } from '../domain/article-input.ts';
import { unitRange } from '../domain/unit-range.ts';
import { type ArticlePart, type ArticleParts, articleParts } from './html/article-parts.ts';
import { type FoundArticle, findArticle, isListOfArticles } from './html/find-article.ts';
import { findHeadline } from './html/headline.ts';
import type { Page } from './html/page-node.ts';
import { parsePage } from './html/parse-page.ts';
import { readabilityFinds } from './html/readability.ts';
import { textBlocks } from './html/text-blocks.ts';
import { unshownArticle } from './html/unshown-article.ts';
import { IntakeError, nameOf } from './intake-error.ts';
import { languageOf } from './language.ts';
import { type PageMetadata, pageMetadata } from './metadata/page-metadata.ts';
import { publicationDay } from './metadata/publication-day.ts';

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
  const { parts, printedAt, printedBy } = partsOf(page, metadata, input);
  const { text, blocks } = layOut(parts);
  const publishedAt = publicationDay([...metadata.dates, printedAt], metadata.modified);
  return {
    text,
    blocks,
    url: metadata.url,
    title: metadata.title,
    byline: metadata.byline ?? printedBy,
    outlet: metadata.outlet,
    publishedAt,
    publishedBasis: publishedAt === null ? null : metadata.published === null ? 'header' : 'metadata',
    modifiedAt: metadata.modified,
    language: languageOf(text, metadata.language),
  };
}

function partsOf(page: Page, metadata: PageMetadata, input: string): ArticleParts {
  const headline = findHeadline(page, metadata.titles);
  const blocks = textBlocks(page);
  let found = findArticle(page, blocks, headline);
  if ((found?.prose ?? 0) < DOUBTFUL_PROSE) {
    const other = readabilityFinds(page, blocks);
    if (other && (!found || found.prose < MIN_PROSE || isElsewhere(other, found))) found = other;
  }
  if (found && isListOfArticles(blocks, found))
    throw noArticle(input, 'this page is a list of articles, not one of them');
  if (found && found.prose >= MIN_PROSE) return articleParts(blocks, found, headline, metadata);
  const unshown = unshownArticle(metadata.title, metadata.body, MIN_PROSE);
  if (unshown) return unshown;
  const seen = Math.round(found?.prose ?? 0);
  throw noArticle(input, `no article in this page (${seen} characters of running text found)`);
}

/** Whether a second opinion names another place, and one with more in it. What only adds to ours is what we left out. */
function isElsewhere(other: FoundArticle, ours: FoundArticle): boolean {
  const theirs = new Set(other.selected);
  const shared = ours.selected.filter((index) => theirs.has(index)).length;
  return shared < ours.selected.length / 2 && other.prose > ours.prose * 1.5;
}

function noArticle(input: string, why: string): IntakeError {
  const todo = 'give the page of a single article, saved whole, or its text';
  return new IntakeError('no-article', input, `${nameOf(input)}: ${why}; ${todo}`);
}

function layOut(parts: readonly ArticlePart[]) {
  const blocks: InputBlock[] = [];
  let at = 0;
  for (const { kind, text } of parts) {
    blocks.push({ kind, ...unitRange(at, at + text.length) });
    at += text.length + 2;
  }
  return { text: parts.map(({ text }) => text).join('\n\n'), blocks };
}

import { isInside, type PageElement } from './page-node.ts';
import type { TextBlock } from './text-blocks.ts';

/** Characters of an article that stands whole below another one, as pages without an end load them. */
const WHOLE = 300;

/**
 * The blocks without those of other whole articles: `<article>` elements beside the one of the headline that have a first-rank
 * heading of their own. Posts of a live report and sections have none, and stay.
 *
 * @param selected indices into the blocks, ascending
 */
export function withoutOtherArticles(
  blocks: readonly TextBlock[],
  selected: readonly number[],
  headline: PageElement | null,
): readonly number[] {
  const home = new Map<number, PageElement>();
  for (const index of selected) {
    const article = articleAround(blocks[index]?.element ?? null);
    if (article) home.set(index, article);
  }
  const articles = new Set(home.values());
  if (articles.size < 2) return selected;
  const own = articleAround(headline) ?? home.values().next().value;
  if (own === undefined) return selected;
  const titled = new Set<PageElement>();
  for (const { element } of blocks) {
    const article = element.tag === 'h1' ? articleAround(element) : null;
    if (article) titled.add(article);
  }
  const sizes = new Map<PageElement, number>();
  for (const [index, article] of home)
    sizes.set(article, (sizes.get(article) ?? 0) + (blocks[index]?.text.length ?? 0));
  const isOther = (article: PageElement) =>
    article !== own &&
    titled.has(article) &&
    (sizes.get(article) ?? 0) >= WHOLE &&
    !isInside(article, own) &&
    !isInside(own, article);
  const others = new Set([...articles].filter(isOther));
  return selected.filter((index) => !others.has(home.get(index) ?? own));
}

function articleAround(element: PageElement | null): PageElement | null {
  let at = element;
  while (at && at.tag !== 'article') at = at.parent;
  return at;
}

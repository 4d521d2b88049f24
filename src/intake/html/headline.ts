import { collapse, type Page, type PageElement, wordsOf } from './page-node.ts';
import { isHidden } from './text-blocks.ts';

const HEADING = /^h[1-3]$/;

/**
 * The element that the reader of the page sees as its headline: the heading that says what the page's title says, else its only
 * `<h1>`; null where there is none.
 *
 * @param titles what the page calls itself in its metadata, best first
 */
export function findHeadline(page: Page, titles: readonly string[]): PageElement | null {
  const wanted = titles.map(comparable).filter((title) => title.length > 2);
  const firsts: PageElement[] = [];
  let best: PageElement | null = null;
  let bestScore = 0;
  for (const element of page.elements) {
    if (!HEADING.test(element.tag) || isUnseen(element)) continue;
    const words = comparable(wordsOf(element));
    if (words.length < 3) continue;
    if (element.tag === 'h1') firsts.push(element);
    let score = 0;
    for (const title of wanted) {
      if (title === words) score = Math.max(score, 3);
      // "Headline | Outlet" and "Kicker: Headline"
      else if (words.length > 15 && title.includes(words)) score = Math.max(score, 2);
      else if (title.length > 15 && words.includes(title)) score = Math.max(score, 1.5);
    }
    if (score > 0 && element.tag === 'h1') score += 0.4;
    if (score > bestScore) {
      bestScore = score;
      best = element;
    }
  }
  if (best) return best;
  return firsts.length === 1 ? (firsts[0] as PageElement) : null;
}

function isUnseen(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (isHidden(at)) return true;
  return false;
}

/** Letters and digits alone, in lower case: what is left of a title whatever its marks. */
export function comparable(text: string): string {
  return collapse(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import { boilerplateShareLimit } from './boilerplate-marks.ts';
import { labelKind } from './labels.ts';
import { attribute, isInside, type Page, type PageElement } from './page-node.ts';
import type { TextBlock } from './text-blocks.ts';

/** What the page's article was found to be. */
export interface FoundArticle {
  readonly container: PageElement;
  /** Indices into the blocks of the page, ascending. */
  readonly selected: readonly number[];
  /** Share of the page's prose that stands in the container, 0 to 1: how sure the choice is. */
  readonly share: number;
  /** Characters of prose selected. */
  readonly prose: number;
}

/** What the page itself calls its article's body wins unless another place has far more prose. */
const EXPLICIT_BONUS = 1.5;
/** Above this share of link text a block leads elsewhere. */
const MOSTLY_LINKS = 0.66;

/** Characters of a block that read as prose: not a link, long enough or ended like a sentence. */
export function proseOf({ text, linked, kind }: TextBlock): number {
  if (kind === 'caption' || kind === 'heading' || linked > text.length * 0.5) return 0;
  if (text.length < 60 && !/[.!?…。！？」”"'’)]$/.test(text)) return kind === 'list' ? text.length / 2 : 0;
  return text.length - linked;
}

/** What a block costs that is no prose: its links, and a little where it is a short line without any, as in a list of results. */
function junkOf({ text, linked }: TextBlock): number {
  return Math.max(linked, text.length / 4);
}

/** The part of the page that holds its article: the place with the most prose and the least that is none. */
export function findArticle(
  page: Page,
  blocks: readonly TextBlock[],
  headline: PageElement | null = null,
): FoundArticle | null {
  const all = new Float64Array(page.elements.length);
  let total = 0;
  const prose = blocks.map(proseOf);
  blocks.forEach((block, index) => {
    total += prose[index] as number;
    addUp(all, block.element, prose[index] as number);
  });
  if (total === 0) return null;
  const aroundHeadline = new Set<PageElement>();
  for (const landmark of [headline, ...page.elements.filter(isExplicit)]) {
    for (let at = landmark; at && !aroundHeadline.has(at); at = at.parent) aroundHeadline.add(at);
  }
  const isBoilerplate = (mark: PageElement) =>
    (all[mark.order] as number) <= total * boilerplateShareLimit(mark, aroundHeadline.has(mark));
  const marked = blocks.map(({ marks, kind }) => kind !== 'pull_quote' && marks.some(isBoilerplate));

  const gain = new Float64Array(page.elements.length);
  const kept = new Float64Array(page.elements.length);
  blocks.forEach((block, index) => {
    if (marked[index]) return;
    const worth = prose[index] as number;
    const junk = worth > 0 || block.kind === 'caption' || block.kind === 'heading' ? 0 : junkOf(block);
    addUp(gain, block.element, worth - junk);
    addUp(kept, block.element, worth);
  });

  let container: PageElement = page.root;
  let best = Number.NEGATIVE_INFINITY;
  for (const element of page.elements) {
    if ((kept[element.order] as number) === 0) continue;
    const score = (gain[element.order] as number) * (isExplicit(element) ? EXPLICIT_BONUS : 1);
    // of two with the same prose, the inner one
    if (score >= best) {
      best = score;
      container = element;
    }
  }

  const selected: number[] = [];
  let found = 0;
  const inContainer = blocks.map(({ element }) => isInside(element, container));
  const pointing = pointerSections(blocks, inContainer, marked);
  blocks.forEach((block, index) => {
    if (!inContainer[index] || marked[index] || pointing.has(index) || !belongs(block)) return;
    selected.push(index);
    found += prose[index] as number;
  });
  return { container, selected, share: found / total, prose: found };
}

function isExplicit(element: PageElement): boolean {
  return /(?:^|\s|:)articleBody(?:$|\s)/.test(`${attribute(element, 'itemprop')} ${attribute(element, 'property')}`);
}

function addUp(sums: Float64Array, from: PageElement, amount: number): void {
  if (amount === 0) return;
  for (let at: PageElement | null = from; at; at = at.parent) sums[at.order] = (sums[at.order] as number) + amount;
}

/** Whether a block of the article's place is a part of the article. */
export function belongs({ text, linked, kind }: TextBlock): boolean {
  const label = labelKind(text);
  if (label === 'advertisement' || label === 'rights' || label === 'call') return false;
  if (label === 'pointer' && (linked > text.length * 0.3 || text.length < 60 || kind === 'heading')) return false;
  if (linked > text.length * MOSTLY_LINKS) return false;
  return /[\p{L}\p{N}]/u.test(text);
}

/** A heading such as "More from us" takes the list below it along. */
function pointerSections(
  blocks: readonly TextBlock[],
  inContainer: readonly boolean[],
  marked: readonly boolean[],
): ReadonlySet<number> {
  const pointing = new Set<number>();
  let within = false;
  blocks.forEach((block, index) => {
    if (!inContainer[index] || marked[index]) return;
    if (block.text.length < 80 && labelKind(block.text) === 'pointer') within = true;
    else if (within && !(block.kind === 'list' || block.linked > block.text.length * 0.3)) within = false;
    if (within) pointing.add(index);
  });
  return pointing;
}

/** So many paragraphs under a linked heading, and most of all, are a front page, a section or the results of a search. */
const MIN_TEASERS = 5;

/** Whether what was found are teasers: headings that lead elsewhere, each with a paragraph. */
export function isListOfArticles(blocks: readonly TextBlock[], { selected }: FoundArticle): boolean {
  const paragraphs = selected.filter((index) => (blocks[index]?.text.length ?? 0) >= 60);
  const teasers = paragraphs.filter((index) => {
    const above = blocks[index - 1];
    return above?.kind === 'heading' && above.linked > above.text.length * MOSTLY_LINKS && above.text.length >= 15;
  });
  return teasers.length >= MIN_TEASERS && teasers.length >= paragraphs.length * 0.6;
}

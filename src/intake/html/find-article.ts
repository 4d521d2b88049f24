import { belongs, pointerSections } from './article-lines.ts';
import { areComments, boilerplateShareLimit } from './boilerplate-marks.ts';
import { withoutOtherArticles } from './other-articles.ts';
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
/** A marked element with so many times the paragraphs of what was found holds the article, whatever its name. */
const OUTWEIGHS = 1.5;
/** Characters of a paragraph that no teaser and no notice has. */
const LONG = 120;
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
  const prose = blocks.map(proseOf);
  const all = new Float64Array(page.elements.length);
  let total = 0;
  blocks.forEach(({ element }, index) => {
    total += prose[index] as number;
    addUp(all, element, prose[index] as number);
  });
  if (total === 0) return null;
  const aroundHeadline = new Set<PageElement>();
  for (const landmark of [headline, ...page.elements.filter(isExplicit)]) {
    for (let at = landmark; at && !aroundHeadline.has(at); at = at.parent) aroundHeadline.add(at);
  }
  const ignored = new Set<PageElement>();
  const isBoilerplate = (mark: PageElement) =>
    !ignored.has(mark) && (all[mark.order] as number) <= total * boilerplateShareLimit(mark, aroundHeadline.has(mark));
  const choose = () => {
    const marked = blocks.map(({ marks, kind }) => kind !== 'pull_quote' && marks.some(isBoilerplate));
    return { ...select(page, blocks, prose, marked), marked };
  };
  let choice = choose();
  const passedOver = outweighing(page, blocks, choice);
  if (passedOver) {
    for (let at: PageElement | null = passedOver; at; at = at.parent) ignored.add(at);
    choice = choose();
  }
  const { container } = choice;
  const selected = withoutOtherArticles(blocks, choice.selected, headline);
  const found = selected.reduce((sum, index) => sum + (prose[index] as number), 0);
  return { container, selected, share: found / total, prose: found };
}

/** The best place among the blocks that are not marked, and what of it belongs to the article. */
function select(
  page: Page,
  blocks: readonly TextBlock[],
  prose: readonly number[],
  marked: readonly boolean[],
): { readonly container: PageElement; readonly selected: readonly number[] } {
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
  const inContainer = blocks.map(({ element }, index) => !marked[index] && isInside(element, container));
  const pointing = pointerSections(blocks, inContainer);
  const selected = blocks.flatMap((block, index) =>
    inContainer[index] && !pointing.has(index) && belongs(block) ? index : [],
  );
  return { container, selected };
}

/** The marked element, if any, whose long paragraphs outweigh those that were found: a mark like that was a mistake. */
function outweighing(
  page: Page,
  blocks: readonly TextBlock[],
  choice: { readonly selected: readonly number[]; readonly marked: readonly boolean[] },
): PageElement | null {
  const isLong = (index: number) => {
    const { kind, text, linked } = blocks[index] as TextBlock;
    if (kind !== 'paragraph' || text.length < LONG || linked > text.length * 0.25) return false;
    return !isLinkedHeading(blocks[index - 1]);
  };
  let found = 0;
  for (const index of choice.selected) if (isLong(index)) found += blocks[index]?.text.length ?? 0;
  const passed = new Float64Array(page.elements.length);
  let heaviest: PageElement | null = null;
  blocks.forEach(({ marks, text }, index) => {
    if (!choice.marked[index] || !isLong(index) || marks.some(areComments)) return;
    const inner = marks[marks.length - 1] as PageElement;
    const weight = (passed[inner.order] as number) + text.length;
    passed[inner.order] = weight;
    if (weight > found * OUTWEIGHS && weight > (heaviest ? (passed[heaviest.order] as number) : 0)) heaviest = inner;
  });
  return heaviest;
}

function isExplicit(element: PageElement): boolean {
  return /(?:^|\s|:)articleBody(?:$|\s)/.test(`${attribute(element, 'itemprop')} ${attribute(element, 'property')}`);
}

function addUp(sums: Float64Array, from: PageElement, amount: number): void {
  if (amount === 0) return;
  for (let at: PageElement | null = from; at; at = at.parent) sums[at.order] = (sums[at.order] as number) + amount;
}

/** So many paragraphs under a linked heading, and most of all, are a front page, a section or the results of a search. */
const MIN_TEASERS = 5;

/** Whether what was found are teasers: headings that lead elsewhere, each with a paragraph. */
export function isListOfArticles(blocks: readonly TextBlock[], { selected }: FoundArticle): boolean {
  const paragraphs = selected.filter((index) => (blocks[index]?.text.length ?? 0) >= 60);
  const teasers = paragraphs.filter((index) => {
    return isLinkedHeading(blocks[index - 1]);
  });
  return teasers.length >= MIN_TEASERS && teasers.length >= paragraphs.length * 0.6;
}

function isLinkedHeading(block: TextBlock | undefined): boolean {
  return block?.kind === 'heading' && block.linked > block.text.length * MOSTLY_LINKS && block.text.length >= 15;
}

import type { BlockKind } from '../../domain/vocabulary.ts';
import { boilerplateMark, isForScreenReaders, wordsOfNames } from './boilerplate-marks.ts';
import { attribute, collapse, type Page, type PageElement, rawText, wordsOf } from './page-node.ts';
import { BLOCK_TAGS, UNSEEN_TAGS } from './tags.ts';

/** A run of words that stands on lines of its own in the page. */
export interface TextBlock {
  /** The nearest element around all of it that makes lines. */
  readonly element: PageElement;
  readonly kind: BlockKind;
  readonly text: string;
  /** How many of its characters are links. */
  readonly linked: number;
  /** Elements around it that by their names are no part of an article, outermost first. */
  readonly marks: readonly PageElement[];
}

interface Context {
  readonly kind: BlockKind;
  readonly marks: readonly PageElement[];
  readonly preformatted: boolean;
}

/** Matched against the words of an element's class, id and itemprop, each between spaces. */
const PULL_QUOTE = / (?:pull ?quotes?|quote pull|blockquote pull|pq) /;
const CAPTION = / (?:captions?|cutline|(?:photo|image|img) (?:credit|meta|source|desc(?:ription)?)) /;
const PHOTO = / (?:photos?|images?|img|figure|media|picture) /;
const STANDFIRST =
  / (?:standfirst|dek|deck|sub ?head(?:line)?|sub ?title|sub ?heading|strapline|article (?:summary|intro|lede)) /;
const CORRECTION = / (?:corrections?|editors? ?note|clarification) /;
const HEADING = /^h[1-6]$/;
/** Characters above which no element is a caption, a pull quote or a standfirst as a whole, whatever its name. */
const MAX_SHORT = 1_200;
/** The same for one that only has a picture in it. */
const MAX_PHOTO_TEXT = 400;
const MAX_LINE_UNDER_PICTURE = 150;
/** Characters above which a table cell holds text to be read on its own: old pages are laid out with tables. */
const MAX_CELL = 200;
/** Places of line breaks and cell ends, until white space has been collapsed. */
const LINE = '\u2028';
const CELL = '\u2029';

/** The text of a page in blocks, in the order of the page: all of it that may be seen, what is no article included. */
export function textBlocks(page: Page): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let parts: string[] = [];
  let linked = 0;
  let owner: PageElement = page.root;
  let context: Context = { kind: 'paragraph', marks: [], preformatted: false };

  // a word of a sentence is one whatever its class: `He told <a class="tag">the ministry</a> that …`
  const withWords = new Map<PageElement, boolean>();
  const hasWords = (parent: PageElement | null): boolean => {
    if (!parent) return false;
    const known = withWords.get(parent);
    if (known !== undefined) return known;
    const found = parent.children.some((child) => typeof child === 'string' && /[\p{L}\p{N}]/u.test(child));
    withWords.set(parent, found);
    return found;
  };
  const flush = (): void => {
    if (parts.length === 0) return;
    const raw = parts.join('');
    parts = [];
    const text = context.preformatted ? raw.replaceAll(LINE, '\n').trim() : linesOf(raw);
    if (text !== '') blocks.push({ element: owner, kind: context.kind, text, linked, marks: context.marks });
    linked = 0;
  };
  const enter = (element: PageElement, inner: Context): void => {
    flush();
    owner = element;
    context = inner;
  };

  const visit = (element: PageElement, around: Context, link: boolean, before: PageElement | null): void => {
    const { tag } = element;
    if (UNSEEN_TAGS.has(tag) || isHidden(element) || isForScreenReaders(element)) return;
    if (tag === 'br') {
      parts.push(LINE);
      return;
    }
    const marked = boilerplateMark(element) && (BLOCK_TAGS.has(tag) || !hasWords(element.parent));
    const isBlock = marked || BLOCK_TAGS.has(tag) || (isCell(tag) && (page.lengths[element.order] ?? 0) > MAX_CELL);
    const inner = isBlock ? contextOf(page, element, around, marked, before) : around;
    if (isBlock) enter(element, inner);
    const inLink = link || tag === 'a';
    const marks = tag === 'q' ? quotationMarks(element) : null;
    if (marks) parts.push(marks[0]);
    let sibling: PageElement | null = null;
    for (const child of element.children) {
      if (typeof child !== 'string') {
        visit(child, inner, inLink, sibling);
        sibling = child;
      } else {
        parts.push(child);
        if (inLink) linked += collapse(child).length;
      }
    }
    if (marks) parts.push(marks[1]);
    if (isCell(tag) && !isBlock) parts.push(CELL);
    if (isBlock) {
      const outer = element.parent ?? page.root;
      enter(outer, around);
    }
  };
  visit(page.root, context, false, null);
  flush();
  return blocks.flatMap(splitAtEmptyLines);
}

function contextOf(
  page: Page,
  element: PageElement,
  around: Context,
  marked: boolean,
  before: PageElement | null,
): Context {
  const kind = kindOf(page, element, around.kind);
  return {
    kind: kind === 'paragraph' && before && isUnderPicture(page, element, before) ? 'caption' : kind,
    marks: marked ? [...around.marks, element] : around.marks,
    preformatted: around.preformatted || element.tag === 'pre',
  };
}

/** What kind of block an element makes, seen from the kind around it. */
function kindOf(page: Page, element: PageElement, around: BlockKind): BlockKind {
  const { tag } = element;
  if (around === 'caption' || around === 'pull_quote') return around;
  const names = ` ${wordsOfNames(`${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'itemprop')}`)} `;
  const length = page.lengths[element.order] ?? 0;
  const isShort = length <= MAX_SHORT;
  if (isShort) {
    if (PULL_QUOTE.test(names) || isQuoteAside(element)) return 'pull_quote';
    if (tag === 'figcaption' || tag === 'caption' || tag === 'figure' || CAPTION.test(names)) return 'caption';
    if (length <= MAX_PHOTO_TEXT && PHOTO.test(names) && hasPicture(element)) return 'caption';
  }
  if (HEADING.test(tag)) return tag !== 'h1' && STANDFIRST.test(names) ? 'standfirst' : 'heading';
  if (tag === 'li' || tag === 'tr' || tag === 'dd' || tag === 'dt') return 'list';
  if (isShort && CORRECTION.test(names)) return 'correction';
  if (isShort && STANDFIRST.test(names)) return 'standfirst';
  return around === 'list' || around === 'correction' || around === 'standfirst' ? around : 'paragraph';
}

/** `<aside>` and `<figure>` around a quotation: words of the article, placed again to draw the eye. */
function isQuoteAside({ tag, parent, attributes, children }: PageElement): boolean {
  const quote = /quote/i;
  if (tag === 'aside' || tag === 'figure') {
    if (quote.test(attributes.get('class') ?? '')) return true;
    return children.some((child) => typeof child !== 'string' && child.tag === 'blockquote');
  }
  return tag === 'blockquote' && (parent?.tag === 'aside' || parent?.tag === 'figure');
}

/** The marks that a reader sees around `<q>`, though they are no text; null where the page wrote its own. */
function quotationMarks(element: PageElement): readonly [string, string] | null {
  if (/^\s{0,9}["“”‘«»„]/.test(rawText(element).slice(0, 20))) return null;
  let at = element.parent;
  while (at && at.tag !== 'q' && !BLOCK_TAGS.has(at.tag)) at = at.parent;
  return at?.tag === 'q' ? ['‘', '’'] : ['“', '”'];
}

/** A line that is no sentence, under an element that is a picture and nothing else. */
function isUnderPicture(page: Page, element: PageElement, before: PageElement): boolean {
  const isPicture = before.tag === 'img' || before.tag === 'picture' || hasPicture(before);
  if (
    !isPicture ||
    (page.lengths[before.order] ?? 0) > 20 ||
    (page.lengths[element.order] ?? 0) > MAX_LINE_UNDER_PICTURE
  )
    return false;
  return !/[.!?:…。！？]["”’)]?$/.test(wordsOf(element));
}

function hasPicture(element: PageElement, depth = 3): boolean {
  return element.children.some(
    (child) =>
      typeof child !== 'string' &&
      (child.tag === 'img' ||
        child.tag === 'picture' ||
        (depth > 0 && child.children.length <= 8 && hasPicture(child, depth - 1))),
  );
}

function isCell(tag: string): boolean {
  return tag === 'td' || tag === 'th';
}

/** Elements that scripts hide until the page has loaded, or while a dialog is open: their readers see them. */
const SEEN_IN_THE_END = new Set(['html', 'body', 'main', 'article']);

/** Whether the page itself says that no reader sees the element. */
export function isHidden({ tag, attributes }: PageElement): boolean {
  if (attributes.size === 0 || SEEN_IN_THE_END.has(tag)) return false;
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style');
  if (style !== undefined && /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test(style)) return true;
  return attributes.get('aria-hidden') === 'true';
}

/** White space collapsed; a single line break stays, several are an empty line, and table cells are parted by a tab. */
function linesOf(raw: string): string {
  if (!raw.includes(LINE) && !raw.includes(CELL)) return collapse(raw);
  return raw
    .split(LINE)
    .map((line) => line.split(CELL).map(collapse).join('\t').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

/** Paragraphs that a page parts by two line breaks. */
function splitAtEmptyLines(block: TextBlock): readonly TextBlock[] {
  if (!block.text.includes('\n\n')) return [block];
  return block.text
    .split(/\n{2,}/)
    .map((text) => ({ ...block, text, linked: Math.round((block.linked * text.length) / block.text.length) }));
}

/** An element of a page, as the intake keeps it: no scripts, no styles, attributes by name in lower case. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | null;
  readonly children: PageNode[];
  /** Its place among the elements of the page, from 0. */
  readonly order: number;
  /** Distance from the root; never above MAX_DEPTH. */
  readonly depth: number;
}
export type PageNode = PageElement | string;

/** What a page holds that an article can be found in. */
export interface Page {
  readonly root: PageElement;
  /** All elements in the order of the page; `elements[e.order] === e`. */
  readonly elements: readonly PageElement[];
  /** Characters of text below each element, by its order. */
  readonly lengths: Float64Array;
  /** The texts of its JSON-LD scripts. */
  readonly jsonLd: readonly string[];
}

export function attribute(element: PageElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** The text below an element as it stands in the page, white space and all. */
export function rawText(node: PageNode): string {
  if (typeof node === 'string') return node;
  let text = '';
  for (const child of node.children) text += typeof child === 'string' ? child : rawText(child);
  return text;
}

/** The words below an element: white space collapsed. */
export function wordsOf(node: PageNode): string {
  return collapse(rawText(node));
}

/** Runs of white space made one space, none at the ends; the soft hyphen, which no reader sees, left out. */
export function collapse(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u200b\u2060\ufeff]+/g, ' ')
    .trim();
}

/** Whether the element or one above it is `ancestor`. */
export function isInside(element: PageElement, ancestor: PageElement): boolean {
  let at: PageElement | null = element;
  while (at && at.depth > ancestor.depth) at = at.parent;
  return at === ancestor;
}

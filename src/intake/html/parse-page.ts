import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { MAX_ATTRIBUTE_LENGTH, MAX_DEPTH, MAX_ELEMENTS } from '../limits.ts';
import type { Page, PageElement } from './page-node.ts';
import { BLOCK_TAGS, CLOSES_PARAGRAPH, CLOSES_SIBLING, VOID_TAGS } from './tags.ts';

/** Attributes that say what an element is; the others are not kept. */
const KEPT = new Set(
  (
    'class id role rel itemprop itemtype itemscope name property content datetime lang href src hidden style type title ' +
    'aria-hidden aria-label data-testid data-component data-type http-equiv'
  ).split(' '),
);
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const ONCE = new Set(['html', 'head', 'body']);
/** How far up an end tag, or a start tag that ends another element, looks for it. */
const LOOK_UP = 64;

interface Building extends PageElement {
  readonly children: (Building | string)[];
}
interface OpenTag {
  readonly tag: string;
  /** The element that takes the content: another one's where the limits refuse more elements. */
  readonly element: Building;
}

/**
 * The page in a text of HTML, in time linear in its length. Elements past the limits of depth and number are left out and their
 * text goes to the element around them. Nothing is run or fetched.
 */
export function parsePage(html: string): Page {
  const root: Building = { tag: '#page', attributes: NO_ATTRIBUTES, parent: null, children: [], order: 0, depth: 0 };
  const elements: Building[] = [root];
  const jsonLd: string[] = [];
  const open: OpenTag[] = [{ tag: root.tag, element: root }];
  const openCounts = new Map<string, number>();

  let tag = '';
  let attributes: Map<string, string> | null = null;
  let attributeName = '';
  let attributeValue = '';
  let text: string[] = [];
  let script: string | null = null;

  const top = (): OpenTag => open[open.length - 1] as OpenTag;
  const flush = (): void => {
    if (text.length === 0) return;
    const run = text.length === 1 ? (text[0] as string) : text.join('');
    text = [];
    if (script !== null) script += run;
    else top().element.children.push(run);
  };
  const pop = (): void => {
    const closed = open.pop() as OpenTag;
    openCounts.set(closed.tag, (openCounts.get(closed.tag) ?? 1) - 1);
  };
  const popTo = (index: number): void => {
    while (open.length > index) pop();
  };
  /** Index of the open element to close, or -1: looked for a bounded way up, and not past a wall. */
  const find = (wanted: (tag: string) => boolean, wall: (tag: string) => boolean): number => {
    for (let at = open.length - 1; at > 0 && at >= open.length - LOOK_UP; at--) {
      const name = (open[at] as OpenTag).tag;
      if (wanted(name)) return at;
      if (wall(name)) return -1;
    }
    return -1;
  };

  const start = (selfClosing: boolean): void => {
    flush();
    // one page, one body: a second start tag is a mistake that browsers pass over
    if (ONCE.has(tag) && (openCounts.get(tag) ?? 0) > 0) return;
    if (CLOSES_PARAGRAPH.has(tag) && (openCounts.get('p') ?? 0) > 0) {
      const paragraph = find(
        (name) => name === 'p',
        (name) => BLOCK_TAGS.has(name) || name === 'button' || name === 'object',
      );
      if (paragraph !== -1) popTo(paragraph);
    }
    const closes = CLOSES_SIBLING.get(tag);
    if (closes) {
      // the outermost that ends: a row ends the cell and the row before it
      let target = -1;
      for (let at = open.length - 1; at > 0 && at >= open.length - LOOK_UP; at--) {
        const name = (open[at] as OpenTag).tag;
        if (closes.walls.has(name)) break;
        if (closes.open.has(name)) target = at;
      }
      if (target !== -1) popTo(target);
    }
    const parent = top().element;
    const room = elements.length < MAX_ELEMENTS && parent.depth < MAX_DEPTH;
    let element = parent;
    if (room) {
      element = {
        tag,
        attributes: attributes ?? NO_ATTRIBUTES,
        parent,
        children: [],
        order: elements.length,
        depth: parent.depth + 1,
      };
      parent.children.push(element);
      elements.push(element);
    }
    if (VOID_TAGS.has(tag) || (selfClosing && isForeign(tag, openCounts))) return;
    open.push({ tag, element });
    openCounts.set(tag, (openCounts.get(tag) ?? 0) + 1);
    if (tag === 'script' || tag === 'style') script = '';
  };

  const end = (name: string): void => {
    flush();
    if (script !== null && (name === 'script' || name === 'style')) {
      const type = top().element.attributes.get('type') ?? '';
      if (name === 'script' && /ld\+json/i.test(type)) jsonLd.push(script);
      script = null;
    }
    // what stands after `</body>` is shown as if before it
    if (name === 'body' || name === 'html') return;
    if ((openCounts.get(name) ?? 0) === 0) {
      if (name === 'p' || name === 'br') top().element.children.push('\n');
      return;
    }
    const inline = !BLOCK_TAGS.has(name);
    const at = find(
      (candidate) => candidate === name,
      // `</b>` ends no paragraph, and nothing inside a cell ends what is around the table
      (candidate) => (inline && BLOCK_TAGS.has(candidate)) || (candidate === 'table' && name !== 'table'),
    );
    if (at !== -1) popTo(at);
  };

  const callbacks: TokenizerCallbacks = {
    onopentagname(from, to) {
      tag = html.slice(from, Math.min(to, from + 64)).toLowerCase();
      attributes = null;
    },
    onattribname(from, to) {
      attributeName = html.slice(from, Math.min(to, from + 64)).toLowerCase();
      attributeValue = '';
    },
    onattribdata(from, to) {
      if (attributeValue.length < MAX_ATTRIBUTE_LENGTH) {
        attributeValue += html.slice(from, Math.min(to, from + MAX_ATTRIBUTE_LENGTH));
      }
    },
    onattribentity(codePoint) {
      if (attributeValue.length < MAX_ATTRIBUTE_LENGTH) attributeValue += String.fromCodePoint(codePoint);
    },
    onattribend() {
      if (!KEPT.has(attributeName)) return;
      attributes ??= new Map();
      if (!attributes.has(attributeName)) attributes.set(attributeName, attributeValue);
    },
    onopentagend() {
      start(false);
    },
    onselfclosingtag() {
      start(true);
    },
    onclosetag(from, to) {
      end(html.slice(from, Math.min(to, from + 64)).toLowerCase());
    },
    ontext(from, to) {
      text.push(html.slice(from, to));
    },
    ontextentity(codePoint) {
      text.push(String.fromCodePoint(codePoint));
    },
    oncdata() {},
    oncomment() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  flush();
  return { root, elements, lengths: textLengths(elements), jsonLd };
}

/** In SVG and MathML `<path/>` has no content; in HTML the slash says nothing. */
function isForeign(tag: string, openCounts: ReadonlyMap<string, number>): boolean {
  return tag === 'svg' || tag === 'math' || (openCounts.get('svg') ?? 0) > 0 || (openCounts.get('math') ?? 0) > 0;
}

/** Characters of text below each element, by order. */
function textLengths(elements: readonly PageElement[]): Float64Array {
  const lengths = new Float64Array(elements.length);
  for (let order = elements.length - 1; order >= 0; order--) {
    const { children, parent } = elements[order] as PageElement;
    let own = lengths[order] as number;
    for (const child of children) if (typeof child === 'string') own += child.length;
    lengths[order] = own;
    if (parent) lengths[parent.order] = (lengths[parent.order] as number) + own;
  }
  return lengths;
}

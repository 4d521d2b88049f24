import { createRequire } from 'node:module';
import type * as readability from '@mozilla/readability';
import type * as linkedom from 'linkedom';
import { MAX_READABILITY_DEPTHS, MAX_READABILITY_ELEMENTS } from '../limits.ts';
import type { Page, PageElement } from './page-node.ts';
import { belongs } from './article-lines.ts';
import { type FoundArticle, proseOf } from './find-article.ts';
import { isHidden, type TextBlock } from './text-blocks.ts';
import { UNSEEN_TAGS, VOID_TAGS } from './tags.ts';

const require = createRequire(import.meta.url);

interface Searchable {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}
/** Attributes that Readability judges by. */
const JUDGED_BY = ['class', 'id', 'role', 'itemprop', 'rel', 'href'];

/** What Readability takes for the article among the blocks of a page; null where it finds none. */
export function readabilityFinds(page: Page, blocks: readonly TextBlock[]): FoundArticle | null {
  const kept = readabilityKeeps(page);
  if (!kept) return null;
  const selected: number[] = [];
  let prose = 0;
  let total = 0;
  blocks.forEach((block, index) => {
    const worth = proseOf(block);
    total += worth;
    if (!kept.has(block.element.order) || !belongs(block)) return;
    selected.push(index);
    prose += worth;
  });
  return { container: page.root, selected, share: total === 0 ? 0 : prose / total, prose };
}

/**
 * The elements of the page that Readability takes for its article, by their `order`; null where it finds none, or where the page
 * is larger than it can judge in good time.
 */
function readabilityKeeps(page: Page): ReadonlySet<number> | null {
  if (page.elements.length > MAX_READABILITY_ELEMENTS) return null;
  if (page.elements.reduce((sum, { depth }) => sum + depth, 0) > MAX_READABILITY_DEPTHS) return null;
  const { parseHTML } = require('linkedom') as typeof linkedom;
  const { Readability } = require('@mozilla/readability') as typeof readability;
  const { document } = parseHTML(`<!doctype html><html><head></head>${serialise(page)}</html>`);
  try {
    const kept = new Set<number>();
    const found = new Readability<Searchable>(document, {
      serializer: (content) => content,
    }).parse();
    if (!found?.content) return null;
    for (const element of found.content.querySelectorAll('[data-n]')) kept.add(Number(element.getAttribute('data-n')));
    return kept.size > 0 ? kept : null;
  } catch {
    // a page that trips the peer up is judged by our own rules
    return null;
  }
}

/**
 * What would have to be escaped in text. Another character of the same length stands for it: Readability counts characters and commas, and
 * a reference makes two more nodes of the text around it (a million of them: ten seconds).
 */
const MARKUP = /[&<>]/g;

/** The visible page as well-formed HTML, each element with its order. */
function serialise(page: Page): string {
  const out: string[] = [];
  const visit = (element: PageElement): void => {
    if (UNSEEN_TAGS.has(element.tag) || isHidden(element)) return;
    const body = /^[a-z][a-z0-9-]*$/.test(element.tag);
    if (body && element.tag !== 'html') {
      out.push('<', element.tag, ' data-n="', String(element.order), '"');
      for (const name of JUDGED_BY) {
        const value = element.attributes.get(name);
        if (value !== undefined) out.push(' ', name, '="', escape(value), '"');
      }
      out.push('>');
    }
    for (const child of element.children) {
      if (typeof child === 'string') out.push(child.replaceAll(MARKUP, '+'));
      else visit(child);
    }
    if (body && element.tag !== 'html' && !VOID_TAGS.has(element.tag)) out.push('</', element.tag, '>');
  };
  const body = page.elements.find(({ tag }) => tag === 'body');
  if (body) visit(body);
  else {
    out.push('<body>');
    for (const child of page.root.children) if (typeof child !== 'string') visit(child);
    out.push('</body>');
  }
  return out.join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

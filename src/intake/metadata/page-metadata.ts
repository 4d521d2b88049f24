import { attribute, collapse, isInside, type Page, type PageElement, wordsOf } from '../html/page-node.ts';
import { cleanByline } from './byline.ts';
import { linkedData } from './json-ld.ts';
import { printedDate } from './printed-date.ts';
import { dateInAddress, publicationDay } from './publication-day.ts';

/** What a page says about its article outside the article. Null is unknown. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** EDTF, the day as the page prints it. */
  readonly published: string | null;
  readonly modified: string | null;
  /** What `published` was chosen from, as printed, best first. */
  readonly dates: readonly (string | null)[];
  readonly description: string | null;
  /** The article's text as JSON-LD gives it, for pages that show it by script only. */
  readonly body: string | null;
  /** BCP 47, as the page claims. */
  readonly language: string | null;
  /** Everything that the page calls itself, to recognise its headline by. */
  readonly titles: readonly string[];
}

/** Names of `<meta>`, best first: the Open Graph and Dublin Core ones, then those of widespread systems. */
const PUBLISHED = (
  'article:published_time article:published og:article:published_time og:published_time datepublished parsely-pub-date sailthru.date ' +
  'dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date citation_publication_date citation_date pubdate publishdate ' +
  'publish-date publish_date publication_date article.published date date.published cxenseparse:recs:publishtime bt:pubdate ' +
  'article_date_original originalpublicationdate article-publication-date'
).split(' ');
const MODIFIED = (
  'article:modified_time og:updated_time datemodified article:modified dcterms.modified dc.date.modified article.updated ' +
  'lastmod last-modified last_updated article-modification-date bt:moddate'
).split(' ');
const AUTHOR =
  'author article:author parsely-author sailthru.author dc.creator dcterms.creator byl citation_author article.author cxenseparse:author'.split(
    ' ',
  );
const TITLE = 'og:title twitter:title parsely-title sailthru.title dc.title headline title'.split(' ');
const OUTLET = 'og:site_name application-name dc.publisher publisher al:ios:app_name'.split(' ');
const DESCRIPTION = 'og:description description twitter:description'.split(' ');

/** Reads what the head and the markup of a page say about its article. JSON-LD goes before `<meta>`, which goes before `<time>`. */
export function pageMetadata(page: Page): PageMetadata {
  const metas = metaValues(page);
  const first = (names: readonly string[]) =>
    names.flatMap((name) => metas.get(name) ?? []).find((value) => value !== '') ?? null;
  const titleElement = page.elements.find(({ tag, parent }) => tag === 'title' && parent?.tag !== 'svg');
  const ownTitle = titleElement ? wordsOf(titleElement) : '';
  const url = address(linkOf(page, 'canonical')) ?? address(first(['og:url']));
  const metaTitle = first(TITLE);
  const data = linkedData(page.jsonLd, [metaTitle ?? '', ownTitle].filter(Boolean), url);
  const outlet = [data?.outlet, ...OUTLET.map((name) => first([name]))].map(clean).find(isName) ?? null;
  const titles = [data?.headline, metaTitle, ownTitle].map(clean).filter((title) => title !== null);
  const dates = [
    data?.published ?? null,
    first(PUBLISHED),
    itemprop(page, 'datePublished'),
    publishedTime(page),
    url === null ? null : dateInAddress(url),
  ];

  const modified =
    [data?.modified, first(MODIFIED), itemprop(page, 'dateModified')].map(dateOf).find((date) => date !== null) ?? null;
  const published = publicationDay(dates, modified);
  return {
    title: titles[0] === undefined ? null : withoutOutlet(titles[0], outlet),
    byline:
      cleanByline(data?.authors ?? []) ??
      cleanByline(AUTHOR.map((name) => metas.get(name) ?? []).find((all) => cleanByline(all)) ?? []) ??
      cleanByline(markedAuthors(page)),
    outlet,
    url: url ?? address(data?.url ?? null),
    published,
    // a page cannot have been changed before it was there: then one of the two is wrong, and the change is the less needed
    modified: modified !== null && published !== null && modified < published ? null : modified,
    dates,
    body: data?.body ?? null,
    description: clean(first(DESCRIPTION)),
    language: clean(page.elements.find(({ tag }) => tag === 'html')?.attributes.get('lang')) ?? clean(data?.language),
    titles,
  };
}

/** `<time datetime>` that says it is of the publication, or the only day that the `<time>` elements of the page name. */
function publishedTime(page: Page): string | null {
  const days = new Map<string, string>();
  for (const element of page.elements) {
    if (element.tag !== 'time') continue;
    // the words are the day where the outlet is; the attribute may be of universal time
    const value = [wordsOf(element), attribute(element, 'datetime')].find((candidate) => dateOf(candidate) !== null);
    if (value === undefined) continue;
    if (/publish|entry-date|posted/i.test(`${attribute(element, 'class')} ${attribute(element, 'itemprop')}`))
      return value;
    days.set(dateOf(value) ?? '', value);
  }
  return days.size === 1 ? ([...days.values()][0] ?? null) : null;
}

/** Names in elements that the markup says are of the article's author. */
function markedAuthors(page: Page): readonly string[] {
  const isAuthor = (element: PageElement) =>
    attribute(element, 'rel').split(/\s+/).includes('author') ||
    attribute(element, 'itemprop').split(/\s+/).includes('author');
  const found = page.elements.filter((element) => element.tag !== 'link' && isAuthor(element));
  return found.slice(0, 5).map((element) => {
    const named = page.elements
      .slice(element.order, element.order + 20)
      .find((inner) => isInside(inner, element) && attribute(inner, 'itemprop').split(/\s+/).includes('name'));
    return wordsOf(named ?? element) || attribute(named ?? element, 'content');
  });
}

function dateOf(value: string | null | undefined): string | null {
  return value ? printedDate(value) : null;
}

function metaValues(page: Page): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const element of page.elements) {
    if (element.tag !== 'meta') continue;
    const content = collapse(attribute(element, 'content'));
    const name = (
      attribute(element, 'property') ||
      attribute(element, 'name') ||
      attribute(element, 'itemprop')
    ).toLowerCase();
    if (content === '' || name === '') continue;
    const known = values.get(name);
    if (known) known.push(content);
    else values.set(name, [content]);
  }
  return values;
}

function itemprop(page: Page, name: string): string | null {
  const found = page.elements.find(
    (element) => element.tag !== 'meta' && attribute(element, 'itemprop').split(/\s+/).includes(name),
  );
  return found ? attribute(found, 'content') || attribute(found, 'datetime') || wordsOf(found).slice(0, 100) : null;
}

function linkOf(page: Page, rel: string): string | null {
  const found = page.elements.find(
    (element: PageElement) => element.tag === 'link' && attribute(element, 'rel').toLowerCase() === rel,
  );
  return found ? attribute(found, 'href') : null;
}

/** A name, and no account such as `@outlet` and no address. */
function isName(value: string | null): boolean {
  return value !== null && !/^@|https?:/.test(value);
}

/** An address of the web, whole; null for a path alone, which says nothing outside its page. */
function address(value: string | null): string | null {
  const trimmed = value?.trim() ?? '';
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  return trimmed;
}

/** `Headline | Outlet` without the outlet, where the outlet is known. */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null) return title;
  const parted = /^(.{3,}?)\s{1,3}(?:[|–—·•»-]|::)\s{1,3}(.{1,80})$/u.exec(title);
  const same = (part: string) => part.toLowerCase().replace(/^the /, '') === outlet.toLowerCase().replace(/^the /, '');
  let kept = title;
  while (kept.length > 3) {
    const at = Math.max(
      ...[' | ', ' - ', ' – ', ' — ', ' · ', ' • ', ' » ', ' :: '].map((mark) => kept.lastIndexOf(mark)),
    );
    if (at <= 0 || !same(kept.slice(at).replace(/^[\s|–—·•»:-]+/u, ''))) break;
    kept = kept.slice(0, at).trim();
  }
  return parted ? kept : title;
}

/** Words of metadata as they are meant: character references, which systems write twice, resolved. */
function clean(value: string | null | undefined): string | null {
  if (!value) return null;
  const words = collapse(
    value.replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip));/gi,
      (whole, decimal, hex, name) => {
        const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
        if (name !== undefined) return NAMED.get(String(name).toLowerCase()) ?? whole;
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    ),
  );
  return words === '' ? null : words;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
]);

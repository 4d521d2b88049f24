import type { parseFeed } from 'feedsmith';
import type { Feed } from './feed.ts';

/** A feed as the parser gives it, dates as printed. */
export type ParsedFeed = ReturnType<typeof parseFeed<string>>;

/** An item in the words of whichever format. */
export interface RawItem {
  readonly position: string | undefined;
  readonly id: string | undefined;
  /** Best first. */
  readonly links: readonly (string | undefined)[];
  readonly title: string | undefined;
  readonly published: readonly (string | undefined)[];
  readonly updated: readonly (string | undefined)[];
}

/** A feed in the words of whichever format. */
export interface RawFeed {
  readonly kind: Feed['kind'];
  readonly title: string | undefined;
  readonly items: readonly RawItem[];
}

/** The fields of each format, under one name. */
export function rawFeedOf({ format, feed }: ParsedFeed): RawFeed {
  if (format === 'atom') {
    const items = (feed.entries ?? []).map(
      ({ id, links = [], title, published, updated, summary, dc, dcterms }): RawItem => ({
        position: summary?.value,
        id,
        links: [...links]
          .filter(({ rel = 'alternate' }) => rel === 'alternate')
          // a page goes before its other forms
          .sort((a, b) => Number(isPage(b.type)) - Number(isPage(a.type)))
          .map(({ href }) => href),
        title: title?.value,
        published: [published, ...(dc?.dates ?? []), ...(dcterms?.created ?? [])],
        updated: [updated, ...(dcterms?.modified ?? [])],
      }),
    );
    return { kind: format, title: feed.title?.value, items };
  }
  if (format === 'json') {
    const items = (feed.items ?? []).map(
      (item): RawItem => ({
        position: item.content_text,
        id: item.id,
        links: [item.url, item.external_url],
        title: item.title,
        published: [item.date_published],
        updated: [item.date_modified],
      }),
    );
    return { kind: format, title: feed.title, items };
  }
  if (format === 'rdf') {
    const items = (feed.items ?? []).map(
      ({ description, rdf, link, title, dc, dcterms, atom }): RawItem => ({
        position: description,
        id: rdf?.about,
        links: [link, rdf?.about],
        title,
        published: [...(dc?.dates ?? []), ...(dcterms?.created ?? []), atom?.published],
        updated: [...(dcterms?.modified ?? []), atom?.updated],
      }),
    );
    return { kind: format, title: feed.title, items };
  }
  const items = (feed.items ?? []).map(
    ({ description, guid, link, title, pubDate, dc, dcterms, atom }): RawItem => ({
      position: description,
      id: guid?.value,
      links: [
        link,
        ...(atom?.links ?? []).filter(({ rel = 'alternate' }) => rel === 'alternate').map(({ href }) => href),
        // RSS 2.0: a guid is an address unless it says that it is none
        guid?.isPermaLink === false || !/^https?:/i.test(guid?.value ?? '') ? undefined : guid?.value,
      ],
      title,
      published: [pubDate, ...(dc?.dates ?? []), atom?.published, ...(dcterms?.created ?? [])],
      updated: [atom?.updated, ...(dcterms?.modified ?? [])],
    }),
  );
  return { kind: format, title: feed.title, items };
}

function isPage(type: string | undefined): boolean {
  return type === undefined || /html/i.test(type);
}

import { parseFeed as parseSieved } from 'feedsmith';
import { decode, declaredCharset } from '../decode.ts';
import { BadAddress, webAddress } from '../fetch/web-address.ts';
import { IntakeError } from '../intake-error.ts';
import { printedDate } from '../metadata/printed-date.ts';
import type { Feed, FeedItem } from './feed.ts';
import { FeedFault } from './feed-fault.ts';
import { MAX_FEED_BYTES } from './feed-limits.ts';
import { type ParsedFeed, type RawFeed, rawFeedOf, type RawItem } from './raw-feed.ts';
import { sieveJson } from './sieve-json.ts';
import { sieveXml } from './sieve-xml.ts';

/** Characters of a printed date that are kept. */
const MOST_DATE = 100;
const TODO = 'check that the address is that of an RSS, Atom, RDF or JSON Feed';

/**
 * The pages that an RSS, Atom, RDF or JSON Feed names. Takes time in proportion to its length, whatever the bytes are.
 *
 * @param url address of the feed: what its links are relative to, and its name in messages
 * @param charset label of the charset in the Content-Type header that it came with
 * @throws IntakeError `bad-feed` or `too-large`
 * @example
 * ```ts
 * const xml = '<rss version="2.0"><channel><title>Vell</title><item><link>/bridge</link></item></channel></rss>';
 * parseFeed(Buffer.from(xml), 'https://vell.example/feed').items.map(({ url }) => url); // → ['https://vell.example/bridge']
 * ```
 */
export function parseFeed(bytes: Uint8Array, url: string, charset: string | null = null): Feed {
  try {
    const { kind, title, items } = rawFeed(bytes, charset);
    const taken: FeedItem[] = [];
    const refused: IntakeError[] = [];
    for (const [at, raw] of items.entries()) {
      const item = itemOf(raw, url, raw.position ?? String(at + 1));
      if (item instanceof IntakeError) refused.push(item);
      else taken.push(item);
    }
    return { kind, title: words(title), items: taken, refused };
  } catch (error) {
    if (!(error instanceof FeedFault)) throw error;
    throw new IntakeError(error.code, url, `${url}: this feed ${error.message}; ${TODO}`);
  }
}

function rawFeed(bytes: Uint8Array, charset: string | null): RawFeed {
  if (bytes.length > MAX_FEED_BYTES) throw new FeedFault(`has more than ${MAX_FEED_BYTES} bytes`, 'too-large');
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  // no decoder of the web knows it, and what it hides ("+ADw-" for "<") would be read as text
  if (/^[^>]{0,150}encoding\s{0,9}=\s{0,9}["']utf-7/i.test(head)) throw new FeedFault('is written in UTF-7');
  const text = decode(bytes, declaredCharset(bytes), charset).text.trim();
  if (text === '') throw new FeedFault('is empty');
  const sieved = text.startsWith('{') ? sieveJson(text) : sieveXml(text);
  const items = typeof sieved.items === 'number' ? sieved.items : sieved.items.length;
  let parsed: ParsedFeed;
  try {
    parsed = parseSieved('text' in sieved ? sieved.text : sieved);
  } catch {
    throw new FeedFault('is none: no RSS, Atom, RDF or JSON Feed is recognised in it');
  }
  const feed = rawFeedOf(parsed);
  // inside another item, in a second channel: the parser passes over them, and they would be lost without a word
  if (feed.items.length !== items)
    throw new FeedFault(`has items where none belong (${items}, ${feed.items.length} in their place)`);
  return feed;
}

function itemOf(item: RawItem, feedUrl: string, position: string): FeedItem | IntakeError {
  const given = item.links.flatMap((link) => (link === undefined || link.trim() === '' ? [] : [link]));
  let why = 'it has no link';
  for (const link of given) {
    try {
      const url = webAddress(link.trim(), feedUrl).href;
      return {
        id: item.id ?? url,
        url,
        title: words(item.title),
        publishedAt: dayOf(item.published),
        updatedAt: dayOf(item.updated),
        version: [...item.updated, ...item.published].find((date) => words(date) !== null)?.slice(0, MOST_DATE) ?? null,
      };
    } catch (error) {
      if (!(error instanceof BadAddress)) throw error;
      why = `its link is ${error.message}`;
    }
  }
  const input = `${feedUrl} (item ${position})`;
  return new IntakeError('bad-record', input, `${feedUrl}: item ${position} of the feed names no page: ${why}`);
}

function dayOf(dates: readonly (string | undefined)[]): string | null {
  for (const date of dates) {
    const day = date === undefined ? null : printedDate(date);
    if (day !== null) return day;
  }
  return null;
}

function words(value: string | undefined): string | null {
  const collapsed = value?.replace(/\s+/g, ' ').trim() ?? '';
  return collapsed === '' ? null : collapsed;
}

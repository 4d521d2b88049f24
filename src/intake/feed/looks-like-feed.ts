import { contentTypeOf } from '../fetch/content-type.ts';
import { decode, declaredCharset } from '../decode.ts';

const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
]);

/** Bytes looked at: roots of feeds stand behind a declaration and some comments at most. */
const WINDOW = 16_384;
const ROOT = /^(?:[\w.-]{1,40}:)?(rss|feed|rdf)[\s>/]/i;

/**
 * Whether bytes are a feed, well-formed or not: by their outermost element, which decides wherever there is one, then by their type. Servers
 * send feeds as `text/html`, and error pages as `application/rss+xml`.
 *
 * @param contentType value of the Content-Type header
 * @example
 * ```ts
 * looksLikeFeed(Buffer.from('<?xml version="1.0"?><rss version="2.0">'), 'text/html'); // → true
 * looksLikeFeed(Buffer.from('<!doctype html><title>Not found</title>'), 'application/rss+xml'); // → false
 * looksLikeFeed(Buffer.from('{"version": "https://jsonfeed.org/version/1.1", "items": []}'), null); // → true
 * ```
 */
export function looksLikeFeed(bytes: Uint8Array, contentType: string | null): boolean {
  const head = bytes.subarray(0, WINDOW);
  const { text } = decode(head, declaredCharset(head));
  const start = text.trimStart();
  if (start.startsWith('{'))
    return start.includes('jsonfeed.org/version/') || contentTypeOf(contentType).type === 'application/feed+json';
  const root = rootOf(start);
  return root === null ? FEED_TYPES.has(contentTypeOf(contentType).type ?? '') : ROOT.test(root);
}

/** What stands behind the `<` of the outermost element, or in the document type that names it; null where there is none. */
function rootOf(text: string): string | null {
  let at = 0;
  while (text[at] === '<') {
    const mark = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null;
    if (mark === null) return text.slice(at + 1, at + 100).replace(/^!doctype\s{1,20}/i, '');
    const end = text.indexOf(mark, at + 2);
    if (end === -1) return null;
    at = end + mark.length;
    while (/\s/.test(text[at] ?? '')) at += 1;
  }
  return null;
}

import { latin1 } from './decode.ts';

const HTML_NAME = /\.(?:x?html?|xht|shtml|php|aspx?)(?:\.gz)?$/i;
const PLAIN_NAME = /\.(?:txt|text|md|markdown)(?:\.gz)?$/i;
const OPENS_AS_HTML = /^\s{0,999}(?:<!--[^>]{0,999}-->\s{0,999})?<(?:!doctype\s{1,9}html|html|head|body|\?xml)[\s>/]/i;
const PAGE_TAGS = /<(?:!doctype html|html|head|body|article|meta|title|main)[\s>/]/i;
const CONTENT_TAGS = /<(?:p|div|h1|h2|article|section|br)(?:\s[^<>]{0,500})?>/gi;

/** Characters looked at. */
const WINDOW = 16_384;

/**
 * Whether bytes are an HTML page: by how they begin, then by name and the tags in them. A text that speaks about
 * `<article>` in a `.txt` file stays a text.
 */
export function looksLikeHtml(bytes: Uint8Array, name: string): boolean {
  const head = latin1(bytes.subarray(0, WINDOW))
    .replace(/\0/g, '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (OPENS_AS_HTML.test(head)) return true;
  if (PLAIN_NAME.test(name)) return false;
  if (HTML_NAME.test(name)) return /<[a-z!]/i.test(head);
  return /^\s{0,999}</.test(head) && (PAGE_TAGS.test(head) || (head.match(CONTENT_TAGS)?.length ?? 0) > 1);
}

import { FeedFault } from './feed-fault.ts';
import { MAX_FEED_DEPTH, MAX_FEED_ITEMS } from './feed-limits.ts';

const ITEM_FIELDS = ['id', 'url', 'external_url', 'title', 'date_published', 'date_modified'] as const;

/** A JSON Feed with nothing but what names its pages, each item numbered from 1 in `content_text`. */
export interface SievedJson {
  readonly version: unknown;
  readonly title: unknown;
  readonly items: readonly { readonly [key: string]: unknown }[];
}

/**
 * The parts of a JSON Feed that name its pages.
 *
 * @throws FeedFault
 */
export function sieveJson(text: string): SievedJson {
  checkDepth(text);
  const feed = parse(text);
  const version = fieldOf(feed, 'version');
  if (typeof version !== 'string' || !version.includes('jsonfeed.org/version/')) {
    throw new FeedFault('is JSON, but its "version" does not say that it is a JSON Feed');
  }
  const items = fieldOf(feed, 'items');
  if (!Array.isArray(items)) throw new FeedFault('has no list "items"');
  if (items.length > MAX_FEED_ITEMS) throw new FeedFault(`has more than ${MAX_FEED_ITEMS} items`, 'too-large');
  return {
    version,
    title: fieldOf(feed, 'title'),
    items: items.map((item: unknown, at) => ({
      ...Object.fromEntries(ITEM_FIELDS.map((field) => [field, scalar(fieldOf(item, field))])),
      content_text: String(at + 1),
    })),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new FeedFault('begins as JSON and is none');
  }
}

/** A field of what may be anything; the names asked for are none that objects inherit. */
function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as { readonly [key: string]: unknown })[field]
    : undefined;
}

function scalar(value: unknown): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** Before parsing: lists and objects inside each other, counted outside of strings. */
function checkDepth(text: string): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > MAX_FEED_DEPTH) {
        throw new FeedFault(`has more than ${MAX_FEED_DEPTH} lists and objects inside each other (character ${at})`);
      }
    } else if (character === '}' || character === ']') depth -= 1;
  }
}

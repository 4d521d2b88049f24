import type { ArchiveHeaders, HttpHead } from './archive-headers.ts';

/** Types of content that may be an article. */
const PAGES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** A content type taken apart. */
export interface ContentType {
  /** Lower case, without parameters; null where there is none. */
  readonly type: string | null;
  readonly charset: string | null;
}

/** The parts of a `Content-Type` header. */
export function contentType(header: string | null): ContentType {
  const [type = '', ...parameters] = (header ?? '').slice(0, 400).split(';');
  const charset = parameters.map((part) => /^\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(part)?.[1]);
  return { type: type.trim().toLowerCase() || null, charset: charset.find((name) => name !== undefined) ?? null };
}

/** Why a record holds no page, as its own headers say; null where it may hold one. */
export function unwantedRecord(headers: ArchiveHeaders): string | null {
  const kind = (headers.get('warc-type') ?? '').toLowerCase();
  const { type } = contentType(headers.get('content-type'));
  if (headers.get('warc-segment-number') !== null) return 'one part of a record that was cut into several';
  if (kind === 'response')
    return type === 'application/http' ? null : `a response that is not of HTTP (${shown(type)})`;
  if (kind === 'resource') return unwantedType(headers.get('content-type'), headers.get('warc-target-uri'));
  return kind === '' ? 'a record of no kind' : `a record of kind ${shown(kind)}`;
}

/** Why an HTTP response holds no page; null where it does. */
export function unwantedResponse({ status, headers }: HttpHead, target: string | null): string | null {
  if (status !== 200) return Number.isInteger(status) ? `HTTP status ${status}` : 'a response without a status';
  return unwantedType(headers.get('content-type'), target);
}

function unwantedType(header: string | null, target: string | null): string | null {
  const { type } = contentType(header);
  if (type === null || !PAGES.has(type)) return `content of type ${shown(type)}`;
  return /^https?:\/\/[^/]{1,300}\/robots\.txt$/i.test((target ?? '').slice(0, 400)) ? 'a robots.txt' : null;
}

/** What a hostile header may say is cut and stripped to what types are made of. */
function shown(type: string | null): string {
  return type === null ? 'unknown' : type.slice(0, 60).replace(/[^\w.+/-]/g, '?');
}

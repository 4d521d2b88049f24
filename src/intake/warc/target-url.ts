/** Characters of an address; browsers and servers stop at some thousand. */
const MAX_URL_LENGTH = 4_096;

/**
 * The address that an archive gives for a page, or null where it is none of the web: relative, another scheme (`file:`, `javascript:`, `urn:`),
 * control characters in it. It names a page and is never taken for a path.
 *
 * @example
 * ```ts
 * targetUrl('http://example.org/a/../b'); // → 'http://example.org/b'
 * targetUrl('file:///etc/passwd'); // → null
 * ```
 */
export function targetUrl(given: string | null): string | null {
  if (given === null || given.length > MAX_URL_LENGTH || /\p{Cc}/u.test(given) || !/^https?:\/\//i.test(given))
    return null;
  try {
    return new URL(given).href;
  } catch {
    return null;
  }
}

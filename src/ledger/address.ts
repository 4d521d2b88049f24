/** Parameters that follow a reader, not an article. */
const TRACKING =
  /^(?:utm_.{0,40}|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmpid|ocid|ns_mchannel|ns_source|ns_campaign|at_medium|at_campaign|_ga)$/i;

/**
 * What makes an article the same article when it comes again: its web address without what differs from visit to visit (scheme,
 * default port, fragment, tracking parameters, order of parameters). Null for what is no web address.
 *
 * @example
 * ```ts
 * addressOf('HTTPS://Paper.example:443/bridge?utm_source=feed&id=7#top'); // → 'paper.example/bridge?id=7'
 * addressOf('notes.txt'); // → null
 * ```
 */
export function addressOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  return `${host}${pathname}${query === '' ? '' : `?${query}`}`;
}

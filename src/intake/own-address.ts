import { BadAddress, webAddress } from './fetch/web-address.ts';

/** First labels of a host that are another view of the same site. */
const VIEW = /^(?:www|m|mobile|amp|touch|wap)\.(?=[^.]+\.)/;
/** What may be left of a host without its view, and is no site of one owner: `co.uk`, `com.br`. */
const SHARED = /^[^.]{1,3}\.[^.]{1,3}$/;

/**
 * The address of an article that was fetched: the one that its page claims (`rel=canonical`, `og:url`, JSON-LD) where the host that served it may speak
 * for that, else the one that it was fetched from. A page cannot pass for an article of another site: its claim counts for the same host,
 * for other views of it (`www.`, `m.`, `amp.` …) and for hosts below its own. A claim of the site's front page is a mistake of a template.
 *
 * Which hosts have one owner is not known without a list of public suffixes; what is left out here is only a tidier address.
 *
 * @example
 * ```ts
 * ownAddress('https://m.vell.example/a?from=feed', 'https://www.vell.example/a'); // → 'https://www.vell.example/a'
 * ownAddress('https://copy.example/a', 'https://vell.example/a'); // → 'https://copy.example/a'
 * ```
 */
export function ownAddress(fetchedFrom: string, claimed: string | null | undefined): string {
  if (!claimed) return fetchedFrom;
  try {
    const [own, other] = [new URL(fetchedFrom), webAddress(claimed, fetchedFrom)];
    const isFrontPage = other.pathname === '/' && other.search === '' && own.pathname !== '/';
    return !isFrontPage && own.port === other.port && speaksFor(own.hostname, other.hostname)
      ? other.href
      : fetchedFrom;
  } catch (error) {
    if (error instanceof BadAddress) return fetchedFrom;
    throw error;
  }
}

function speaksFor(host: string, other: string): boolean {
  if (host === other || other.endsWith(`.${host}`)) return true;
  const [site, otherSite] = [host.replace(VIEW, ''), other.replace(VIEW, '')];
  return site === otherSite && !SHARED.test(site);
}

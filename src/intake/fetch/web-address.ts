import { MAX_ADDRESS_LENGTH } from './fetch-limits.ts';

/** An address that is not fetched: the message says why, without naming it. */
export class BadAddress extends Error {}

/**
 * An address that may be fetched: http or https, without a user name or password, its fragment left out.
 *
 * @param base what a relative address is relative to
 * @throws BadAddress
 * @example
 * ```ts
 * webAddress('HTTP://Vell.example:80/a#top').href; // → 'http://vell.example/a'
 * webAddress('../b', 'https://vell.example/c/d').href; // → 'https://vell.example/b'
 * ```
 */
export function webAddress(value: string, base?: string): URL {
  if (value.length > MAX_ADDRESS_LENGTH) throw new BadAddress(`longer than ${MAX_ADDRESS_LENGTH} characters`);
  if (!URL.canParse(value, base)) throw new BadAddress('no whole address, such as https://vell.example/news');
  const url = new URL(value, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new BadAddress(`an address of ${url.protocol.slice(0, 40)}, and only http: and https: are fetched`);
  }
  if (url.username !== '' || url.password !== '') throw new BadAddress('an address with a user name or password in it');
  url.hash = '';
  // a relative address can be short and its base long
  if (url.href.length > MAX_ADDRESS_LENGTH) throw new BadAddress(`longer than ${MAX_ADDRESS_LENGTH} characters`);
  return url;
}

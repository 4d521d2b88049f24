import { MAX_RETRY_AFTER_MS } from './fetch-limits.ts';

/**
 * Milliseconds that a Retry-After header asks to wait, one day at most; null where there is none or it says nothing. A date counts from the
 * server's own clock (its `Date` header), else from ours.
 *
 * @example
 * ```ts
 * retryAfterMs('120', null); // → 120000
 * retryAfterMs('Mon, 04 Feb 2019 10:00:30 GMT', 'Mon, 04 Feb 2019 10:00:00 GMT'); // → 30000
 * retryAfterMs('soon', null); // → null
 * ```
 */
export function retryAfterMs(header: string | null, serverDate: string | null): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,12}$/.test(value)) return Math.min(Number(value) * 1_000, MAX_RETRY_AFTER_MS);
  // HTTP dates alone: what else Date.parse takes is a guess
  const date = /^[A-Z][a-z]{2,8},? [\w :-]{10,40}$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(date)) return null;
  const theirs = serverDate === null ? Number.NaN : Date.parse(serverDate);
  return Math.min(Math.max(0, date - (Number.isNaN(theirs) ? Date.now() : theirs)), MAX_RETRY_AFTER_MS);
}

import { openFetcher } from '../../intake/fetch/open-fetcher.ts';

/** The one way to the web, with a little chance in its delays, so that many machines do not ask a host in step. */
export function openWebFetcher(): ReturnType<typeof openFetcher> {
  return openFetcher({ jitterMs: () => Math.floor(Math.random() * 250) });
}

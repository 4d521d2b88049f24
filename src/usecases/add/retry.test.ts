import { describe, expect, onTestFinished, test } from 'vitest';
import { ledgerPlaces } from '../../../test/ledger-places.ts';
import { fetcherFor, serve } from '../../../test/loopback.ts';
import { knownItem } from '../../store/feeds.ts';
import { openLedger } from '../../store/ledger.ts';
import type { Fetcher } from '../../intake/fetch/open-fetcher.ts';
import type { Ledger } from '../../store/ledger.ts';
import { add } from './add.ts';
import { fetchedJobs } from './fetched-jobs.ts';
import { retryOf } from './retry.ts';

const ITEMS = `<rss version="2.0"><channel><title>Velden</title><item><guid>a</guid><link>/a</link></item><item><guid>b</guid><link>/b</link></item>
<item><title>without a link</title></item></channel></rss>`;
const page = (name: string) =>
  `<!doctype html><title>Gate ${name}</title><article><p>Gate ${name} of the harbour at Velden stays closed this week. “The gate is unsafe,” said Ana Lima, the city engineer, on Monday. Rui Teles, who runs the ferries, refused to comment.</p></article>`;

for (const { engine, place } of ledgerPlaces()) {
  describe(`what was refused at addresses is run again, with a ledger in ${engine}`, () => {
    test('a feed that did not answer, then a page of it: each item stays the item that it is', async () => {
      const down = { feed: true, page: true };
      const server = await serve((path, response) => {
        if (path === '/feed' ? down.feed : path === '/b' && down.page) response.writeHead(503).end();
        else if (path === '/feed') response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(ITEMS);
        else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(path));
      });
      const feed = `${server.origin}/feed`;
      const fetcher = fetcherFor([server]);
      const ledger = await openLedger(await place());
      onTestFinished(() => ledger.close());

      expect(await outcomes(ledger, fetchedJobs(feed, fetcher))).toEqual(['/feed refused']);
      down.feed = false;
      expect(await again(ledger, fetcher)).toEqual(['/feed refused', '/a stored', '/b refused']);
      const { inputs, pageless } = await retryOf(ledger);
      // the item without a link has no page that could be fetched
      expect([inputs, pageless]).toEqual([1, 1]);
      expect(await knownItem(ledger.sql, feed, 'b')).toMatchObject({ outcome: 'refused', tries: 1 });

      down.page = false;
      server.paths.length = 0;
      expect(await again(ledger, fetcher)).toEqual(['/b stored']);
      expect(server.paths.filter((path) => path !== '/robots.txt')).toEqual(['/b']);
      expect(await knownItem(ledger.sql, feed, 'b')).toMatchObject({ outcome: 'stored', tries: 1 });
      expect(await again(ledger, fetcher)).toEqual([]);
    });
  });
}

function again(ledger: Ledger, fetcher: Fetcher): Promise<readonly string[]> {
  const jobs = async function* () {
    yield* (await retryOf(ledger)).jobs(fetcher, new AbortController().signal);
  };
  return outcomes(ledger, jobs());
}

async function outcomes(ledger: Ledger, jobs: Parameters<typeof add>[1]): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const kept of add(ledger, jobs, { key: null, fast: true, workers: 1 }))
    all.push(`${new URL(kept?.input ?? '').pathname} ${kept?.outcome}`);
  return all;
}

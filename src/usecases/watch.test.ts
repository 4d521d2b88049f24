import { describe, expect, onTestFinished, test } from 'vitest';
import { fetcherFor, type Loopback, serve } from '../../test/loopback.ts';
import { ledgerPlaces } from '../../test/ledger-places.ts';
import { type Ledger, openLedger } from '../store/ledger.ts';
import { type WatchEvent, watch } from './watch.ts';

const HOUR = 3_600_000;
const words = (number: number, hurt = 4) =>
  `Report ${number} from Velden. “The bridge is unsafe,” said Ana Lima, the city engineer, on Monday. At least ${hurt} people were hurt when a cable broke, the fire service said. Rui Teles, who runs the ferries, refused to comment on the closure of the bridge, which is the only way to the islands in winter.`;
const page = (text: string) =>
  `<!doctype html><title>Velden</title><article><h1>The bridge</h1><p>${text}</p></article>`;

interface Site {
  readonly server: Loopback;
  readonly feed: string;
  items: { id: string; updated: string; text: string; status?: number }[];
  feedStatus: number;
}

async function site(): Promise<Site> {
  const made: { -readonly [Key in keyof Site]?: Site[Key] } = { items: [], feedStatus: 200 };
  const server = await serve((path, response, request) => {
    const self = made as Site;
    if (path === '/feed') {
      const body = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Velden</title>${self.items
        .map(({ id, updated }) => `<entry><id>${id}</id><link href="/${id}"/><updated>${updated}</updated></entry>`)
        .join('')}</feed>`;
      const etag = `"${self.items.map(({ id, updated }) => id + updated).join()}"`;
      if (self.feedStatus !== 200) response.writeHead(self.feedStatus).end();
      else if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
      else response.writeHead(200, { 'content-type': 'application/atom+xml', etag }).end(body);
      return;
    }
    const item = self.items.find(({ id }) => path === `/${id}`);
    response.writeHead(item?.status ?? (item ? 200 : 404), { 'content-type': 'text/html; charset=utf-8' });
    response.end(item ? page(item.text) : '');
  });
  return Object.assign(made, { server, feed: `${server.origin}/feed` }) as Site;
}

for (const { engine, place } of ledgerPlaces()) {
  describe(`watch, with a ledger in ${engine}`, () => {
    const open = async (): Promise<Ledger> => {
      const ledger = await openLedger(await place(), () => now);
      onTestFinished(() => ledger.close());
      now = Date.UTC(2026, 0, 2);
      return ledger;
    };
    let now = 0;
    const poll = async (
      ledger: Ledger,
      at: Site,
      { recheck = null, stopAfter = Number.POSITIVE_INFINITY }: { recheck?: number | null; stopAfter?: number } = {},
    ): Promise<readonly string[]> => {
      const stop = new AbortController();
      const events: string[] = [];
      const options = {
        fetcher: fetcherFor([at.server]),
        every: HOUR,
        recheck,
        once: true,
        signal: stop.signal,
        clock: () => now,
        sleep: async () => undefined,
        fast: true,
      };
      for await (const event of watch(ledger, [at.feed], options)) {
        events.push(said(event));
        if (events.length >= stopAfter) stop.abort();
      }
      now += HOUR;
      return events;
    };
    const said = (event: WatchEvent) =>
      event.kind === 'kept' ? event.added.outcome : event.kind === 'polled' ? `polled ${event.fresh}` : event.kind;

    test('what is new is taken in once; an unchanged feed costs one conditional request', async () => {
      const ledger = await open();
      const at = await site();
      at.items = [1, 2].map((number) => ({ id: `n${number}`, updated: '2026-01-01', text: words(number) }));
      expect(await poll(ledger, at)).toEqual(['polled 2', 'stored', 'stored']);
      expect(await poll(ledger, at)).toEqual(['unchanged']);
      at.items.push({ id: 'n3', updated: '2026-01-02', text: words(3) });
      expect(await poll(ledger, at)).toEqual(['polled 1', 'stored']);
      expect(at.server.paths.filter((path) => path === '/n1')).toHaveLength(1);
    });

    test('a change that the feed tells is a new version; one that it does not tell is found by looking again', async () => {
      const ledger = await open();
      const at = await site();
      at.items = [{ id: 'n1', updated: '2026-01-01', text: words(1) }];
      await poll(ledger, at);
      at.items = [{ id: 'n1', updated: '2026-01-02', text: words(1, 9) }];
      expect(await poll(ledger, at)).toEqual(['polled 1', 'new_version']);
      at.items = [{ id: 'n1', updated: '2026-01-02', text: words(1, 12) }];
      expect(await poll(ledger, at)).toEqual(['unchanged']);
      expect(await poll(ledger, at, { recheck: HOUR })).toEqual(['polled 1', 'new_version']);
    });

    test('stopped in the middle, it goes on with what it had not taken in', async () => {
      const ledger = await open();
      const at = await site();
      at.items = Array.from({ length: 30 }, (_, index) => ({
        id: `n${index}`,
        updated: '2026-01-01',
        text: words(index),
      }));
      const first = await poll(ledger, at, { stopAfter: 1 });
      expect(first.filter((event) => event === 'stored').length).toBeLessThan(30);
      const second = await poll(ledger, at);
      const stored = [...first, ...second].filter((event) => event === 'stored');
      expect(stored).toHaveLength(30);
      const [row] = await ledger.sql.all<{ readonly n: number }>('SELECT count(*) AS n FROM outcomes');
      expect(row?.n).toBe(30);
    });

    test('a page that fails is an outcome and is tried again, later each time; a feed that fails is asked more rarely', async () => {
      const ledger = await open();
      const at = await site();
      at.items = [{ id: 'n1', updated: '2026-01-01', text: words(1), status: 500 }];
      expect(await poll(ledger, at)).toEqual(['polled 1', 'refused']);
      at.items = [{ id: 'n1', updated: '2026-01-01', text: words(1) }];
      expect(await poll(ledger, at)).toEqual(['polled 1', 'stored']);
      at.feedStatus = 503;
      expect(await poll(ledger, at)).toEqual(['failed']);
      const [state] = await ledger.sql.all<{ readonly next_at: string; readonly failures: number }>(
        'SELECT * FROM feeds',
      );
      expect(state?.failures).toBe(1);
      expect(Date.parse(state?.next_at ?? '')).toBe(now - HOUR + 2 * HOUR);
      at.feedStatus = 200;
      expect(await poll(ledger, at)).toEqual(['polled 0']);
    });
  });
}

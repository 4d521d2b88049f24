import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { fetcherFor, type Loopback, serve } from '../../../test/loopback.ts';
import { USER_AGENT } from './open-fetcher.ts';

const DELAY_MS = 20;
/** Feeds on one host; the catalogue has 500. */
const FEEDS = Number(process.env['ONRECORD_N5'] ?? 50);
/** Timers may fire a moment early against the other clock. */
const EARLY_MS = 2;

/** A server that takes a while for each answer, and counts how many it gives at once. */
async function busyServer(tookMs = 3) {
  const seen = { most: 0, now: 0, startedAt: [] as number[], endedAt: [] as number[] };
  const count = async (response: { end: (body: string) => void }) => {
    seen.startedAt.push(performance.now());
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    await wait(tookMs);
    seen.now -= 1;
    seen.endedAt.push(performance.now());
    response.end('');
  };
  const server = await serve(
    (_path, response) => void count(response),
    (_path, response) => void count(response),
  );
  return { server, seen };
}

const failure = (promise: Promise<unknown>) => promise.catch((reason: unknown) => reason);

describe('N5 polite fetching', () => {
  test(`${FEEDS} feeds on one host: one request at a time, with the delay after each; its robots.txt is asked once`, async () => {
    const { server, seen } = await busyServer();
    const fetcher = fetcherFor([server], { delayMs: DELAY_MS });
    await Promise.all(Array.from({ length: FEEDS }, (_, at) => fetcher.fetch(`${server.origin}/feed/${at}`)));
    expect(seen.most).toBe(1);
    expect(server.paths.length).toBe(FEEDS + 1);
    expect(server.paths.filter((path) => path === '/robots.txt').length).toBe(1);
    // first come, first served
    expect(server.paths.slice(1)).toEqual(Array.from({ length: FEEDS }, (_, at) => `/feed/${at}`));
    const pauses = seen.startedAt.slice(1).map((started, at) => started - (seen.endedAt[at] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(DELAY_MS - EARLY_MS);
  }, 60_000);

  test('another host does not wait for it', async () => {
    const { server, seen } = await busyServer();
    const fetcher = fetcherFor([server], { delayMs: 10_000, deadlineMs: 500, lookup: async () => ['127.0.0.1'] });
    const hosts = ['a.example', 'b.example', 'c.example'];
    const controller = new AbortController();
    const fetching = hosts.map((host) =>
      failure(fetcher.fetch(`http://${host}:${server.port}/`, { signal: controller.signal })),
    );
    await expect.poll(() => server.paths.length).toBe(3);
    controller.abort(new Error('seen enough'));
    await Promise.all(fetching);
    expect(seen.most).toBeGreaterThan(1);
  });

  test('who gives up while queueing lets nobody past, and holds nobody up', async () => {
    const { server, seen } = await busyServer(30);
    const fetcher = fetcherFor([server], { delayMs: DELAY_MS });
    const controller = new AbortController();
    const first = fetcher.fetch(`${server.origin}/1`);
    await expect.poll(() => server.paths.at(-1), { interval: 1 }).toBe('/1');
    const second = failure(fetcher.fetch(`${server.origin}/2`, { signal: controller.signal }));
    const third = fetcher.fetch(`${server.origin}/3`);
    // both have come into the queue
    await wait(5);
    controller.abort(new Error('never mind'));
    expect(await second).toMatchObject({ message: 'never mind' });
    await Promise.all([first, third]);
    expect(server.paths).toEqual(['/robots.txt', '/1', '/3']);
    expect(seen.most).toBe(1);
  });

  test('waiting for its turn is not on the deadline of a fetch', async () => {
    const { server } = await busyServer();
    const fetcher = fetcherFor([server], { delayMs: 60, deadlineMs: 200 });
    const fetched = await Promise.all([1, 2, 3, 4, 5, 6].map((at) => fetcher.fetch(`${server.origin}/${at}`)));
    expect(fetched.length).toBe(6);
  });

  test('the jitter is handed in, and added to each pause', async () => {
    const { server, seen } = await busyServer();
    const jitters = [5, 40, 10];
    let asked = 0;
    const jitterMs = () => jitters[asked++ % jitters.length] ?? 0;
    const fetcher = fetcherFor([server], { delayMs: DELAY_MS, jitterMs });
    for (const path of ['/1', '/2', '/3']) await fetcher.fetch(`${server.origin}${path}`);
    const pauses = seen.startedAt.slice(1).map((started, at) => started - (seen.endedAt[at] ?? 0));
    expect(asked).toBe(4);
    for (const [at, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(DELAY_MS + (jitters[at] ?? 0) - EARLY_MS);
    }
  });

  test('it says who it is, and imitates no browser', async () => {
    let agent: string | undefined;
    const server = await serve((_path, response, request) => {
      agent = request.headers['user-agent'];
      response.end(JSON.stringify(request.headers));
    });
    await fetcherFor([server]).fetch(server.origin);
    expect(agent).toBe(USER_AGENT);
    expect(agent).toMatch(/^onrecord\/\d+\.\d+\.\d+ \(\+/);
    expect(agent).not.toMatch(/mozilla|chrome|safari/i);
  });
});

describe('N5 conditional requests', () => {
  const serveVersion = () =>
    serve((_path, response, request) => {
      response.setHeader('etag', '"v1"').setHeader('last-modified', 'Mon, 04 Feb 2019 10:00:00 GMT');
      const { 'if-none-match': etag, 'if-modified-since': date } = request.headers;
      if (etag === '"v1"' || date === 'Mon, 04 Feb 2019 10:00:00 GMT') response.writeHead(304).end();
      else response.setHeader('content-type', 'Text/HTML; charset=ISO-8859-1').end('page');
    });

  test('what the first answer said of its version is asked with the second time', async () => {
    const server = await serveVersion();
    const fetcher = fetcherFor([server]);
    const first = await fetcher.fetch(`${server.origin}/a#top`);
    expect(first).toEqual({
      status: 'ok',
      url: `${server.origin}/a`,
      requested: `${server.origin}/a#top`,
      bytes: Buffer.from('page'),
      contentType: 'text/html',
      charset: 'ISO-8859-1',
      etag: '"v1"',
      lastModified: 'Mon, 04 Feb 2019 10:00:00 GMT',
      redirects: [],
    });
    if (first.status !== 'ok') throw new Error('no bytes');
    const { etag, lastModified } = first;
    const unchanged = {
      status: 'not-modified',
      url: `${server.origin}/a`,
      requested: `${server.origin}/a`,
      redirects: [],
    };
    for (const validators of [{ etag }, { lastModified }, { etag, lastModified }]) {
      expect(await fetcher.fetch(`${server.origin}/a`, { validators })).toEqual(unchanged);
    }
    expect(await fetcher.fetch(`${server.origin}/a`, { validators: { etag: '"v0"' } })).toEqual({
      ...first,
      requested: `${server.origin}/a`,
    });
  });

  test('validators that cannot be headers are not sent', async () => {
    const server = await serveVersion();
    const fetcher = fetcherFor([server]);
    for (const etag of ['"v1"\r\nX-Injected: 1', '\u{1f692}', 'a'.repeat(2_000), '']) {
      expect(await fetcher.fetch(server.origin, { validators: { etag } })).toMatchObject({ status: 'ok' });
    }
  });

  test('"not modified" that nobody asked for is an error', async () => {
    const server = await serve((_path, response) => response.writeHead(304).end());
    await expect(fetcherFor([server]).fetch(server.origin)).rejects.toMatchObject({ code: 'http-status' });
  });
});

describe('N5 busy hosts', () => {
  const busy = (status: number, headers: Record<string, string>, times: number): Promise<Loopback> => {
    let asked = 0;
    return serve((_path, response) => {
      asked += 1;
      if (asked <= times) response.writeHead(status, headers).end();
      else response.end('page');
    });
  };

  test.each([429, 503])('status %i with a Retry-After that fits: asked once more, then', async (status) => {
    const server = await busy(status, { 'retry-after': '1' }, 1);
    const started = performance.now();
    const fetched = await fetcherFor([server]).fetch(`${server.origin}/a`);
    expect(fetched.status).toBe('ok');
    expect(performance.now() - started).toBeGreaterThan(1_000 - EARLY_MS);
    expect(server.paths).toEqual(['/robots.txt', '/a', '/a']);
  });

  test('busy twice: given up, with the time', async () => {
    const server = await busy(503, { 'retry-after': '0' }, 2);
    const error = await failure(fetcherFor([server]).fetch(`${server.origin}/a`));
    expect(error).toMatchObject({ code: 'http-status', retryAfterMs: 0 });
    expect(server.paths).toEqual(['/robots.txt', '/a', '/a']);
  });

  test.each([
    ['seconds beyond the deadline', { 'retry-after': '120' }, 120_000],
    [
      'a date, by the server’s own clock',
      { 'retry-after': 'Mon, 04 Feb 2019 10:02:00 GMT', date: 'Mon, 04 Feb 2019 10:00:00 GMT' },
      120_000,
    ],
    ['years: a day is believed', { 'retry-after': '99999999999' }, 86_400_000],
  ])('%s: refused at once, with the time; and nobody else is let to the host', async (_name, headers, ms) => {
    const server = await busy(429, headers, 9);
    const fetcher = fetcherFor([server]);
    const error = await failure(fetcher.fetch(`${server.origin}/a`));
    expect(error).toMatchObject({ name: 'IntakeError', code: 'http-status', retryAfterMs: ms });
    expect((error as Error).message).toContain(`try again in ${ms / 1_000} s`);
    const other = (await failure(fetcher.fetch(`${server.origin}/b`))) as { retryAfterMs: number };
    expect(other).toMatchObject({ name: 'IntakeError', code: 'http-status' });
    expect(other.retryAfterMs).toBeGreaterThan(ms - 5_000);
    expect(server.paths).toEqual(['/robots.txt', '/a']);
  });

  test.each([
    [503, 'no Retry-After', {}],
    [429, 'a Retry-After that says nothing', { 'retry-after': 'soon' }],
    [500, 'a status that is not asked again', { 'retry-after': '0' }],
  ])('%i with %s: asked once', async (status, _name, headers) => {
    const server = await busy(status, headers, 1);
    await expect(fetcherFor([server]).fetch(`${server.origin}/a`)).rejects.toMatchObject({ code: 'http-status' });
    expect(server.paths).toEqual(['/robots.txt', '/a']);
  });

  test.each([202, 204, 206, 300, 401, 403, 404, 410, 451, 502])('status %i is refused and named', async (status) => {
    const server = await serve((_path, response) => response.writeHead(status).end());
    const error = await failure(fetcherFor([server]).fetch(server.origin));
    expect(error).toMatchObject({ code: 'http-status', retryAfterMs: null });
    expect((error as Error).message).toContain(`status ${status}`);
  });
});

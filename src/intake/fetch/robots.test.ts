import { describe, expect, test } from 'vitest';
import { fetcherFor, serve } from '../../../test/loopback.ts';
import { MAX_CRAWL_DELAY_MS, MAX_ROBOTS_BYTES } from './fetch-limits.ts';
import { openRobots } from './open-robots.ts';
import { robotsRules } from './robots-rules.ts';
import { openBudget } from './time-budget.ts';

const origin = 'https://vell.example';
const allows = (text: string, path: string) =>
  robotsRules(origin, text, 'onrecord').refuses(new URL(path, origin)) === null;

/** A robots.txt, and what it allows of us. */
const RULES: readonly (readonly [name: string, text: string, path: string, allowed: boolean])[] = [
  ['nothing in it', '', '/a', true],
  ['all of all', 'User-agent: *\nDisallow: /', '/a', false],
  ['nothing of all', 'User-agent: *\nDisallow:', '/a', true],
  ['another crawler', 'User-agent: other\nDisallow: /', '/a', true],
  ['us by name', 'User-agent: OnRecord\nDisallow: /', '/a', false],
  ['us with a version', 'User-agent: onrecord/9.9\nDisallow: /', '/a', false],
  ['a name that begins like ours', 'User-agent: onrecorder\nDisallow: /', '/a', true],
  ['our own group goes before that of all', 'User-agent: *\nDisallow: /\n\nUser-agent: onrecord\nAllow: /', '/a', true],
  ['two names, one group', 'User-agent: other\nUser-agent: onrecord\nDisallow: /x', '/x', false],
  ['a line between two names', 'User-agent: onrecord\nSitemap: /s\nUser-agent: other\nDisallow: /x', '/x', false],
  [
    'one group in two places',
    'User-agent: onrecord\nDisallow: /x\nUser-agent: b\nDisallow: /\nUser-agent: onrecord\nDisallow: /y',
    '/y',
    false,
  ],
  ['the longest rule wins', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['of two equal ones, to allow', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
  ['a wildcard', 'User-agent: *\nDisallow: /*/print', '/news/1/print', false],
  ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x=1', true],
  ['the question', 'User-agent: *\nDisallow: /*?page=', '/list?page=2', false],
  ['comments, white space and line ends', '# a\r\n \tuser-agent : * # all\r\ndisallow : /x # no\r\n', '/x', false],
  ['letters with marks', 'User-agent: *\nDisallow: /notícias', '/not%C3%ADcias/1', false],
  ['an HTML page', '<!doctype html><title>Not found</title><p>Disallow: /', '/a', true],
  ['names of the language', 'User-agent: __proto__\nDisallow: /\nUser-agent: constructor\nDisallow: /', '/a', true],
  ['rules before any name', 'Disallow: /', '/a', true],
];

describe('robots.txt', () => {
  test.each(RULES)('%s', (_name, text, path, allowed) => {
    expect(allows(text, path)).toBe(allowed);
  });

  test('the refusal names the line', () => {
    const rules = robotsRules(origin, '# ours\n\nUser-agent: b\nUser-agent: *\nDisallow: /x', 'onrecord');
    expect(rules.refuses(new URL('/x', origin))).toContain('(line 5)');
  });

  test.each([
    [
      'ten thousand names × ten thousand rules',
      `${'User-agent: a\n'.repeat(15_000)}${'Allow: /abcd\n'.repeat(20_000)}`,
    ],
    [
      'the same with other names',
      `${Array.from({ length: 15_000 }, (_, at) => `User-agent: ${at}`).join('\n')}\n${'Allow: /abcd\n'.repeat(15_000)}`,
    ],
    [
      'ours among ten thousand names',
      `User-agent: onrecord\n${Array.from({ length: 12_000 }, (_, at) => `User-agent: ${at}`).join('\n')}\n${'Allow: /abcd\n'.repeat(15_000)}`,
    ],
    ['ours ten thousand times', `${'User-agent: onrecord\n'.repeat(12_000)}${'Allow: /abcd\n'.repeat(15_000)}`],
    ['one rule of half a megabyte of wildcards', `User-agent: *\nDisallow: /${'*a'.repeat(250_000)}`],
    ['rules with wildcards', `User-agent: *\n${`Disallow: /${'*a'.repeat(200)}b\n`.repeat(1_200)}`],
    ['a line without an end', 'a'.repeat(512_000)],
    ['colons', ':'.repeat(512_000)],
    ['empty lines', '\n'.repeat(512_000)],
    ['white space before a colon', `User-agent${' '.repeat(512_000)}`],
  ])('costs no more than its length: %s', (_name, text) => {
    const started = performance.now();
    const rules = robotsRules(origin, text, 'onrecord');
    rules.refuses(new URL(`/${'a'.repeat(7_000)}`, origin));
    rules.refuses(new URL('/news/1', origin));
    expect(performance.now() - started).toBeLessThan(2_500);
  });

  test.each([
    [200, 'ok'],
    [204, 'ok'],
    [401, 'ok'],
    [403, 'ok'],
    [404, 'ok'],
    [410, 'ok'],
    [429, 'robots'],
    [500, 'robots'],
    [503, 'robots'],
  ])('answered with status %i: %s', async (status, outcome) => {
    const server = await serve(
      (_path, response) => response.end('page'),
      (_path, response) => response.writeHead(status).end(),
    );
    const fetched = await fetcherFor([server])
      .fetch(`${server.origin}/a`)
      .catch((reason: unknown) => reason);
    expect(fetched).toMatchObject(outcome === 'ok' ? { status: 'ok' } : { name: 'IntakeError', code: outcome });
  });

  test('a busy one says when to come again', async () => {
    const server = await serve(
      () => {},
      (_path, response) => response.writeHead(503, { 'retry-after': '60' }).end(),
    );
    const fetching = fetcherFor([server]).fetch(`${server.origin}/a`);
    await expect(fetching).rejects.toMatchObject({ code: 'robots', retryAfterMs: 60_000 });
  });

  test('redirects without end count as none', async () => {
    const server = await serve(
      (path, response) => {
        if (path === '/a') response.end('page');
        else response.writeHead(302, { location: `${path}x` }).end();
      },
      (_path, response) => response.writeHead(302, { location: '/r' }).end(),
    );
    await expect(fetcherFor([server]).fetch(`${server.origin}/a`)).resolves.toMatchObject({ status: 'ok' });
  });

  test('of a long one the first half megabyte holds', async () => {
    const robots = `User-agent: *\nDisallow: /first\n#${'x'.repeat(MAX_ROBOTS_BYTES)}\nDisallow: /last`;
    const server = await serve((_path, response) => response.end('page'), robots);
    const fetcher = fetcherFor([server]);
    await expect(fetcher.fetch(`${server.origin}/first`)).rejects.toMatchObject({ code: 'robots' });
    await expect(fetcher.fetch(`${server.origin}/last`)).resolves.toMatchObject({ status: 'ok' });
  });

  test('a user agent of its own is known by its own name', async () => {
    const server = await serve((_path, response) => response.end('page'), 'User-agent: vellbot\nDisallow: /');
    const fetcher = fetcherFor([server], { userAgent: 'VellBot/2.0 (+https://vell.example/bot)' });
    await expect(fetcher.fetch(server.origin)).rejects.toMatchObject({ code: 'robots' });
  });

  test('each origin has its own: another port, another scheme', async () => {
    const closed = await serve((_path, response) => response.end('page'), 'User-agent: *\nDisallow: /');
    const open = await serve((_path, response) => response.end('page'));
    const fetcher = fetcherFor([closed, open]);
    await expect(fetcher.fetch(closed.origin)).rejects.toMatchObject({ code: 'robots' });
    await expect(fetcher.fetch(open.origin)).resolves.toMatchObject({ status: 'ok' });
  });

  test.each([
    ['2', 2_000],
    ['0.5', 1_000],
    ['86400', MAX_CRAWL_DELAY_MS],
    ['-1', 1_000],
    ['soon', 1_000],
    ['1e99', MAX_CRAWL_DELAY_MS],
  ])('Crawl-delay: %s', async (asked, delayMs) => {
    const bytes = Buffer.from(`User-agent: *\nCrawl-delay: ${asked}`);
    const permit = openRobots('onrecord', 1_000, async () => ({ status: 200, header: () => null, bytes }));
    expect(await permit(new URL(origin), openBudget(1_000), [])).toEqual({ allowed: true, delayMs });
  });

  test('the crawl-delay is kept to', async () => {
    const at: number[] = [];
    const server = await serve((_path, response) => {
      at.push(performance.now());
      response.end('page');
    }, 'User-agent: *\nCrawl-delay: 0.1');
    const fetcher = fetcherFor([server]);
    await Promise.all([fetcher.fetch(`${server.origin}/1`), fetcher.fetch(`${server.origin}/2`)]);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(98);
  });
});

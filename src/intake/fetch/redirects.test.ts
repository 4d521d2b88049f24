import { describe, expect, test } from 'vitest';
import { type Answers, fetcherFor, recordDials, serve } from '../../../test/loopback.ts';
import { MAX_REDIRECTS } from './fetch-limits.ts';

const to =
  (location: string, status = 302): Answers =>
  (_path, response) =>
    response.writeHead(status, { location }).end();

/** Where a redirect may lead that is not followed. */
const FORBIDDEN: readonly (readonly [location: string, code: string, says: string])[] = [
  ['http://169.254.169.254/latest/meta-data/', 'refused-address', 'a link-local address'],
  ['http://[::1]/', 'refused-address', 'a loopback address'],
  ['http://[::ffff:169.254.169.254]/', 'refused-address', 'written as IPv6'],
  ['http://2130706433/', 'refused-address', '127.0.0.1 (port 80)'],
  ['//0x7f.1/', 'refused-address', 'a loopback address'],
  ['http://10.0.0.1:22/', 'refused-address', 'port 22'],
  ['https://192.168.0.1/', 'refused-address', 'port 443'],
  ['file:///etc/passwd', 'bad-address', 'file:'],
  ['gopher://127.0.0.1:70/_x', 'bad-address', 'gopher:'],
  ['data:text/html,<p>x', 'bad-address', 'data:'],
  ['javascript:alert(1)', 'bad-address', 'javascript:'],
  ['ftp://vell.example/', 'bad-address', 'ftp:'],
  ['blob:http://vell.example/1', 'bad-address', 'blob:'],
  ['http://user:word@vell.example/', 'bad-address', 'user name'],
  ['http://', 'bad-address', 'no whole address'],
  ['http://a b/', 'bad-address', 'no whole address'],
  [`/${'a'.repeat(9_000)}`, 'bad-address', 'longer than'],
];

describe('N2 redirects', () => {
  test.each(FORBIDDEN)('to %s: %s', async (location, code, says) => {
    const server = await serve(to(location));
    const dials = recordDials();
    const error = await fetcherFor([server])
      .fetch(`${server.origin}/news`)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'IntakeError', code, input: `${server.origin}/news` });
    expect((error as Error).message).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/news: redirect 1, to /);
    expect((error as Error).message).toContain(says);
    expect(new Set(dials)).toEqual(new Set([`127.0.0.1:${server.port}`]));
  });

  test('to another port of the same host: the policy is asked again', async () => {
    const other = await serve((_path, response) => response.end('secret'));
    const server = await serve(to(`${other.origin}/`));
    const error = await fetcherFor([server])
      .fetch(server.origin)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'refused-address' });
    expect(other.connections.taken).toBe(0);
    await expect(fetcherFor([server, other]).fetch(server.origin)).resolves.toMatchObject({ status: 'ok' });
    expect(other.connections.taken).toBeGreaterThan(0);
  });

  test('twenty hops: five are followed', async () => {
    const server = await serve((path, response, request) =>
      to(`/${Number(path.slice(1)) + 1}`)(path, response, request),
    );
    const error = await fetcherFor([server])
      .fetch(`${server.origin}/0`)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'too-many-redirects' });
    expect((error as Error).message).toContain(`more than ${MAX_REDIRECTS} redirects`);
    expect(server.paths.filter((path) => path !== '/robots.txt')).toEqual(['/0', '/1', '/2', '/3', '/4', '/5']);
  });

  test('five hops arrive, and are told in their order', async () => {
    const server = await serve((path, response) => {
      const at = Number(path.slice(1));
      if (at === 5) response.end('here');
      else response.writeHead([301, 302, 303, 307, 308][at] ?? 0, { location: `./${at + 1}#part` }).end();
    });
    const fetched = await fetcherFor([server]).fetch(`${server.origin}/0`);
    expect(fetched).toMatchObject({ status: 'ok', url: `${server.origin}/5`, requested: `${server.origin}/0` });
    expect(fetched.redirects).toEqual([0, 1, 2, 3, 4].map((at) => `${server.origin}/${at}`));
  });

  test.each([
    ['to itself', ['/']],
    ['of two', ['/b', '/']],
    ['of three, with fragments', ['/b#1', '/c#2', '/#3']],
  ])('a circle %s ends', async (_name, locations) => {
    const paths = ['/', '/b', '/c'];
    const server = await serve((path, response, request) =>
      to(locations[paths.indexOf(path)] ?? '')(path, response, request),
    );
    const error = await fetcherFor([server])
      .fetch(server.origin)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'too-many-redirects' });
    expect((error as Error).message).toContain('in a circle');
    expect(server.paths.length).toBe(locations.length + 1);
  });

  test('a redirect that does not say where to', async () => {
    const server = await serve((_path, response) => response.writeHead(301).end());
    await expect(fetcherFor([server]).fetch(server.origin)).rejects.toMatchObject({ code: 'http-status' });
  });

  test('what a redirect says beside its address is not read', async () => {
    const server = await serve((path, response) => {
      if (path !== '/') response.end('here');
      else response.writeHead(302, { location: '/b', 'content-encoding': 'gzip, gzip' }).end('x'.repeat(1_000_000));
    });
    await expect(fetcherFor([server]).fetch(server.origin)).resolves.toMatchObject({ url: `${server.origin}/b` });
  });

  test('of robots.txt to a refused address: nothing is allowed, nothing is reached', async () => {
    const inner = await serve((_path, response) => response.end('secret'));
    const server = await serve((_path, response) => response.end('page'), to(`${inner.origin}/robots.txt`));
    const dials = recordDials();
    const error = await fetcherFor([server])
      .fetch(`${server.origin}/a`)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'robots' });
    expect((error as Error).message).toContain('a loopback address');
    expect(inner.connections.taken).toBe(0);
    expect(server.paths).toEqual(['/robots.txt']);
    expect(dials).toEqual([`127.0.0.1:${server.port}`]);
  });

  test('of robots.txt to another host that is allowed: its rules hold', async () => {
    const rules = await serve(() => {}, 'User-agent: *\nDisallow: /drafts/');
    const server = await serve((_path, response) => response.end('page'), to(`${rules.origin}/robots.txt`));
    const fetcher = fetcherFor([server, rules]);
    await expect(fetcher.fetch(`${server.origin}/drafts/1`)).rejects.toMatchObject({ code: 'robots' });
    await expect(fetcher.fetch(`${server.origin}/news/1`)).resolves.toMatchObject({ status: 'ok' });
  });

  test('to another origin: its robots.txt is asked before it', async () => {
    const other = await serve((_path, response) => response.end('page'), 'User-agent: *\nDisallow: /');
    const server = await serve(to(`${other.origin}/a`));
    const error = await fetcherFor([server, other])
      .fetch(server.origin)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'robots' });
    expect(other.paths).toEqual(['/robots.txt']);
  });
});

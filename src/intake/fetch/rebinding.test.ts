import { describe, expect, test } from 'vitest';
import { fetcherFor, recordDials, serve } from '../../../test/loopback.ts';

const REFUSED = ['10.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1', '127.0.0.2', '0.0.0.0'];

/** A page that closes its connection, so that each fetch connects anew. */
const page = () =>
  serve(
    (_path, response) => response.setHeader('connection', 'close').end('page'),
    (_path, response) => response.setHeader('connection', 'close').writeHead(404).end(),
  );

describe('N3 DNS rebinding', () => {
  test('a name is looked up once a connection, and the connection goes to what was checked', async () => {
    const server = await page();
    const dials = recordDials();
    let lookups = 0;
    const lookup = async () => {
      lookups += 1;
      return ['127.0.0.1'];
    };
    const fetcher = fetcherFor([server], { lookup });
    await fetcher.fetch(`http://vell.example:${server.port}/a`);
    await fetcher.fetch(`http://vell.example:${server.port}/b`);
    expect(dials.length).toBe(server.connections.taken);
    expect(lookups).toBe(server.connections.taken);
  });

  test.each(REFUSED)('public at first, then %s', async (address) => {
    // the first connection is that of robots.txt; the page needs another one
    const server = await page();
    const dials = recordDials();
    let lookups = 0;
    const lookup = async () => {
      lookups += 1;
      return lookups === 1 ? ['127.0.0.1'] : [address];
    };
    const error = await fetcherFor([server], { lookup })
      .fetch(`http://vell.example:${server.port}/a`)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'refused-address' });
    expect(server.paths).toEqual(['/robots.txt']);
    expect(dials).toEqual([`127.0.0.1:${server.port}`]);
  });

  test('of mixed addresses only the allowed one is tried', async () => {
    const server = await page();
    const dials = recordDials();
    const lookup = async () => [...REFUSED, '127.0.0.1', ...REFUSED];
    const fetched = await fetcherFor([server], { lookup }).fetch(`http://vell.example:${server.port}/a`);
    expect(fetched.status).toBe('ok');
    expect(new Set(dials)).toEqual(new Set([`127.0.0.1:${server.port}`]));
  });

  test('a name with refused addresses alone is told apart from one with none', async () => {
    const dials = recordDials();
    const refused = fetcherFor([], { lookup: async () => REFUSED });
    await expect(refused.fetch('http://vell.example/')).rejects.toMatchObject({ code: 'refused-address' });
    const nobody = fetcherFor([], { lookup: async () => [] });
    await expect(nobody.fetch('http://vell.example/')).rejects.toMatchObject({ code: 'unreachable' });
    const nonsense = fetcherFor([], { lookup: async () => ['vell.example', '1.2.3', ''] });
    await expect(nonsense.fetch('http://vell.example/')).rejects.toMatchObject({ code: 'refused-address' });
    expect(dials).toEqual([]);
  });

  test('the other end of an open connection is asked about once more, before a word is said', async () => {
    const server = await page();
    const asked: string[] = [];
    const policy = (address: string) => (asked.push(address) === 1 ? null : 'not allowed any more');
    const fetching = fetcherFor([server], { policy }).fetch(`${server.origin}/a`);
    await expect(fetching).rejects.toMatchObject({ code: 'refused-address' });
    expect(asked).toEqual(['127.0.0.1', '127.0.0.1']);
    expect(server.paths).toEqual([]);
    await expect.poll(() => server.connections.open).toBe(0);
  });

  test('a resolver that fails', async () => {
    const lookup = async () => {
      throw Object.assign(new Error('no'), { code: 'EAI_AGAIN' });
    };
    await expect(fetcherFor([], { lookup }).fetch('http://vell.example/')).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('EAI_AGAIN'),
    });
  });
});

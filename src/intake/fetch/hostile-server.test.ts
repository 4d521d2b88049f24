import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { fetcherFor, type Loopback, serve, serveRaw, serveTls } from '../../../test/loopback.ts';
import { selfSigned } from '../../../test/self-signed.ts';
import { MAX_HEADER_BYTES } from './fetch-limits.ts';

const DEADLINE_MS = 250;
/** What a deadline may be passed by on a busy machine. */
const SLACK_MS = 1_000;

/** Hosts with a bad certificate that are asked; the catalogue has 10,000. */
const CERTIFICATES = Number(process.env['ONRECORD_N4'] ?? 60);
/** What may be held of the hosts that were asked, bytes. */
const MOST_HELD = 32_000_000;

/** What the process holds once the garbage is gone, bytes. */
function held(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

const NO_ROBOTS = 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

/** A server that answers robots.txt, and every other request with a hand-written answer. */
function answering(answer: (socket: Socket) => void): Promise<Loopback> {
  return serveRaw((socket) => {
    socket.once('data', (request) => {
      if (request.toString('latin1').startsWith('GET /robots.txt ')) socket.end(NO_ROBOTS);
      else answer(socket);
    });
  });
}

/** Writes a piece again and again, as fast as it is taken or at a pace, until the other side hangs up. */
async function pour(socket: Socket, piece: string | Buffer, paceMs: number): Promise<void> {
  while (!socket.destroyed && socket.writable) {
    const taken = socket.write(piece);
    if (paceMs > 0) await wait(paceMs);
    else if (!taken) await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), wait(50)]);
  }
}

/** Answers that never come to an end, or to a bad one. */
const ANSWERS: readonly {
  readonly name: string;
  readonly answer: (socket: Socket) => void;
  readonly code: string;
  readonly says?: string;
}[] = [
  { name: 'nothing at all', answer: () => {}, code: 'timeout' },
  {
    name: 'a slow-loris body, a byte now and then',
    answer: (socket) => {
      socket.write(`${OK}Content-Length: 1000000\r\n\r\n`);
      void pour(socket, 'x', 10);
    },
    code: 'timeout',
  },
  {
    name: 'slow headers',
    answer: (socket) => {
      socket.write(OK);
      void pour(socket, 'x', 10);
    },
    code: 'timeout',
  },
  {
    name: 'hints without end',
    answer: (socket) => void pour(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', 5),
    code: 'timeout',
  },
  {
    name: 'headers of one megabyte',
    answer: (socket) => {
      socket.write(OK);
      for (let at = 0; at < 1_000; at++) socket.write(`X-${at}: ${'a'.repeat(1_000)}\r\n`);
      socket.write('\r\n');
    },
    code: 'too-large',
    says: `${MAX_HEADER_BYTES} bytes`,
  },
  {
    name: 'one header of one megabyte',
    answer: (socket) => void socket.write(`${OK}X: ${'a'.repeat(1_000_000)}\r\n\r\n`),
    code: 'too-large',
  },
  {
    name: 'chunks without end',
    answer: (socket) => {
      socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n`);
      void pour(socket, `4000\r\n${'x'.repeat(0x4000)}\r\n`, 0);
    },
    code: 'too-large',
    says: 'more than 100000 bytes',
  },
  {
    name: 'a body without a length and without an end',
    answer: (socket) => {
      socket.write(`${OK}\r\n`);
      void pour(socket, 'x'.repeat(10_000), 0);
    },
    code: 'too-large',
  },
  {
    name: 'an error page without an end',
    answer: (socket) => {
      socket.write('HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n');
      void pour(socket, '4\r\nxxxx\r\n', 5);
    },
    code: 'http-status',
  },
  {
    name: 'a reset in the middle',
    answer: (socket) => {
      socket.write(`${OK}Content-Length: 1000\r\n\r\nhalf`);
      setTimeout(() => socket.resetAndDestroy(), 20);
    },
    code: 'unreachable',
  },
  {
    name: 'less than the length that was promised',
    answer: (socket) => void socket.end(`${OK}Content-Length: 1000\r\n\r\nhalf`),
    code: 'unreachable',
  },
  {
    name: 'chunks cut off',
    answer: (socket) => void socket.end(`${OK}Transfer-Encoding: chunked\r\n\r\n4000\r\nhalf`),
    code: 'unreachable',
  },
  { name: 'a connection closed without a word', answer: (socket) => void socket.end(), code: 'unreachable' },
  { name: 'what is no HTTP', answer: (socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n'), code: 'unreachable' },
  {
    name: 'a length and chunks at once',
    answer: (socket) =>
      void socket.end(`${OK}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`),
    code: 'unreachable',
  },
  {
    name: 'two lengths',
    answer: (socket) => void socket.end(`${OK}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`),
    code: 'unreachable',
  },
];

describe('N4 hostile servers', () => {
  test.each(ANSWERS)('$name: $code', async ({ answer, code, says = '' }) => {
    const server = await answering(answer);
    const fetcher = fetcherFor([server], { deadlineMs: DEADLINE_MS });
    const started = performance.now();
    const error = await fetcher.fetch(`${server.origin}/a`, { maxBytes: 100_000 }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'IntakeError', code });
    expect((error as Error).message).toContain(`${server.origin}/a: `);
    expect((error as Error).message).toContain(says);
    expect(performance.now() - started).toBeLessThan(DEADLINE_MS + SLACK_MS);
    // without the fetcher being closed: a failure leaves no connection behind
    await expect.poll(() => server.connections.open).toBe(0);
  });

  test('more than the length that was promised is not read', async () => {
    const server = await answering((socket) => void socket.end(`${OK}Content-Length: 4\r\n\r\nhalf, and the rest`));
    const fetched = await fetcherFor([server]).fetch(`${server.origin}/a`);
    expect(Buffer.from((fetched as { bytes: Uint8Array }).bytes).toString()).toBe('half');
  });

  test('https to what speaks http, and a port where nobody listens', async () => {
    const server = await answering((socket) => void socket.end());
    const fetcher = fetcherFor([server], { deadlineMs: DEADLINE_MS });
    const error = await fetcher.fetch(`https://127.0.0.1:${server.port}/a`).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'unreachable' });
    const deaf = fetcherFor([], { policy: () => null });
    await expect(deaf.fetch('http://127.0.0.1:1/')).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test.each([
    ['nobody vouches for', -1, 1],
    ['is over', -2, -1],
    ['has not begun', 1, 2],
  ])('a certificate that %s', async (_name, from, until) => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000);
    const server = await serveTls(selfSigned('vell.example', day(from), day(until)));
    const fetcher = fetcherFor([server], { lookup: async () => ['127.0.0.1'] });
    const error = await fetcher.fetch(`https://vell.example:${server.port}/a`).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'IntakeError', code: 'unreachable' });
    expect((error as Error).message).toContain('its certificate is not to be trusted');
    expect(server.paths).toEqual([]);
  });

  test(`${CERTIFICATES} hosts with a bad certificate leave no connection, no timer and no memory`, async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000);
    const server = await serveTls(selfSigned('vell.example', day(-1), day(1)));
    const fetcher = fetcherFor([server], { lookup: async () => ['127.0.0.1'] });
    const codes = new Map<string, number>();
    const ask = async (from: number, until: number): Promise<void> => {
      for (let at = from; at < until; at++) {
        const error = await fetcher
          .fetch(`https://h${at}.vell.example:${server.port}/`)
          .catch((reason: unknown) => reason);
        const { code } = error as { readonly code: string };
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }
    };
    await ask(0, CERTIFICATES / 4);
    const [resources, heap] = [process.getActiveResourcesInfo().length, held()];
    await ask(CERTIFICATES / 4, CERTIFICATES);
    expect(Object.fromEntries(codes)).toEqual({ unreachable: CERTIFICATES });
    expect(server.connections.taken).toBeGreaterThanOrEqual(CERTIFICATES);
    await expect.poll(() => server.connections.open).toBe(0);
    expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(resources + 5);
    expect(held() - heap).toBeLessThan(MOST_HELD);
  }, 600_000);

  test('the deadline holds for a whole chain of slow answers', async () => {
    const server = await serve((path, response) => {
      setTimeout(() => response.writeHead(302, { location: `${path}x` }).end(), DEADLINE_MS / 3);
    });
    const started = performance.now();
    const fetching = fetcherFor([server], { deadlineMs: DEADLINE_MS }).fetch(`${server.origin}/a`);
    await expect(fetching).rejects.toMatchObject({ code: 'timeout' });
    expect(performance.now() - started).toBeLessThan(DEADLINE_MS + SLACK_MS);
  });

  test('a slow robots.txt is on the same deadline', async () => {
    const server = await serve(
      () => {},
      () => {},
    );
    const fetching = fetcherFor([server], { deadlineMs: DEADLINE_MS }).fetch(`${server.origin}/a`);
    await expect(fetching).rejects.toMatchObject({ code: 'timeout' });
  });

  test('a signal ends a fetch with its own reason, and so does closing the fetcher', async () => {
    const server = await answering(() => {});
    const fetcher = fetcherFor([server]);
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await expect(fetcher.fetch(`${server.origin}/a`, { signal: controller.signal })).rejects.toThrow('enough');
    await expect.poll(() => server.connections.open).toBe(0);
    const fetching = fetcher.fetch(`${server.origin}/b`);
    setTimeout(() => void fetcher.close(), 50);
    await expect(fetching).rejects.toThrow('the fetcher was closed');
    await expect(fetcher.fetch(`${server.origin}/c`)).rejects.toThrow('the fetcher was closed');
    await expect.poll(() => server.connections.open).toBe(0);
  });

  test('a hundred failures leave no timer and no connection', async () => {
    const server = await answering((socket) => socket.resetAndDestroy());
    const fetcher = fetcherFor([server]);
    const before = process.getActiveResourcesInfo().length;
    for (let at = 0; at < 100; at++) await fetcher.fetch(`${server.origin}/${at}`).catch(() => {});
    await expect.poll(() => server.connections.open).toBe(0);
    await fetcher.close();
    await expect.poll(() => process.getActiveResourcesInfo().length).toBeLessThanOrEqual(before + 5);
  });

  test.each([
    '',
    'vell.example/a',
    'file:///etc/passwd',
    'http://a:b@vell.example/',
    '\u001b[31mhttp:',
    `http://vell.example/${'a'.repeat(9_000)}`,
  ])('no address: %j', async (value) => {
    const error = await fetcherFor([])
      .fetch(value)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'IntakeError', code: 'bad-address', input: value });
    expect((error as Error).message).not.toMatch(/\p{Cc}/u);
    expect((error as Error).message.length).toBeLessThan(500);
  });
});

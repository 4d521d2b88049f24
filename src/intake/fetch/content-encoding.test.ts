import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetcherFor, serve } from '../../../test/loopback.ts';
import { HARMLESS_EXPANSION_BYTES } from './fetch-limits.ts';

const words = Buffer.from('“We were not told,” Ana Lima said. '.repeat(2_000));
const MEGABYTE = 1_000_000;
const zeros = (megabytes: number) => Buffer.alloc(megabytes * MEGABYTE);
const brotli = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });

async function fetchEncoded(bytes: Buffer, encoding: string | readonly string[]) {
  const server = await serve((_path, response) => {
    response.setHeader('content-encoding', encoding);
    response.end(bytes);
  });
  return fetcherFor([server])
    .fetch(`${server.origin}/a`)
    .catch((reason: unknown) => reason);
}

describe('H5 Content-Encoding', () => {
  test.each([
    ['gzip', gzipSync(words)],
    ['x-gzip', gzipSync(words)],
    ['GZIP', gzipSync(words)],
    ['gzip', Buffer.concat([gzipSync(words.subarray(0, 1_000)), gzipSync(words.subarray(1_000))])],
    ['deflate', deflateSync(words)],
    ['deflate', deflateRawSync(words)],
    ['br', brotli(words)],
    ['identity', words],
    ['', words],
  ])('%s is undone', async (encoding, bytes) => {
    const fetched = await fetchEncoded(bytes, encoding);
    expect(fetched).toMatchObject({ status: 'ok' });
    expect(words.equals((fetched as { bytes: Uint8Array }).bytes)).toBe(true);
  });

  test.each([
    ['twice', 'gzip, gzip', 'compressed 2 times over'],
    ['a thousand times', Array.from({ length: 1_000 }, () => 'gzip').join(','), 'compressed 1000 times over'],
    ['in two headers', ['gzip', 'br'], 'compressed 2 times over'],
    ['with identity beside it', 'identity, gzip', 'compressed 2 times over'],
    ['zstd', 'zstd', '"zstd"'],
    ['compress', 'compress', '"compress"'],
    ['no name', '\u00e9'.repeat(300), 'not read'],
  ])('%s: refused', async (_name, encoding, says) => {
    const error = await fetchEncoded(gzipSync(gzipSync(words)), encoding);
    expect(error).toMatchObject({ name: 'IntakeError', code: 'bad-encoding' });
    expect((error as Error).message).toContain(says);
  });

  test.each([
    ['gzip cut off', 'gzip', gzipSync(words).subarray(0, 200)],
    ['gzip with a broken middle', 'gzip', Buffer.from(gzipSync(words)).fill(0xff, 40, 120)],
    ['no gzip', 'gzip', words],
    ['deflate cut off', 'deflate', deflateSync(words).subarray(0, 100)],
    ['no deflate', 'deflate', Buffer.from('<html>')],
    ['brotli cut off', 'br', brotli(words).subarray(0, 30)],
    ['no brotli', 'br', Buffer.from('<html><body>We were not told</body></html>')],
  ])('%s: refused', async (_name, encoding, bytes) => {
    expect(await fetchEncoded(bytes, encoding)).toMatchObject({ name: 'IntakeError', code: 'bad-encoding' });
  });

  test.each([
    ['gzip', gzipSync(zeros(200)), 200],
    ['deflate', deflateSync(zeros(200)), 200],
    ['br', brotli(zeros(200)), 200],
  ])('a bomb of %s is stopped in its first megabytes', async (encoding, bytes, megabytes) => {
    expect((megabytes * MEGABYTE) / bytes.length).toBeGreaterThan(100);
    const before = process.memoryUsage().arrayBuffers;
    const error = await fetchEncoded(bytes, encoding);
    expect(error).toMatchObject({ name: 'IntakeError', code: 'too-large' });
    expect((error as Error).message).toContain('a compression bomb');
    const unpacked = Number(/unpack to more than (\d+)/.exec((error as Error).message)?.[1]);
    expect(unpacked).toBeGreaterThan(HARMLESS_EXPANSION_BYTES);
    expect(unpacked).toBeLessThan(HARMLESS_EXPANSION_BYTES * 1.1);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * MEGABYTE);
  });

  test('a page that shrinks well is none: seven megabytes of one line', async () => {
    expect(await fetchEncoded(gzipSync(zeros(7)), 'gzip')).toMatchObject({ status: 'ok' });
  });

  test('the limit counts what comes out, not what came over the wire', async () => {
    const server = await serve((_path, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync(words)),
    );
    const fetching = fetcherFor([server]).fetch(`${server.origin}/a`, { maxBytes: words.length - 1 });
    await expect(fetching).rejects.toMatchObject({ code: 'too-large' });
  });
});

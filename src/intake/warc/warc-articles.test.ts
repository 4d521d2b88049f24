import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gzipped, info, PAGE, request, response, warcRecord } from './warc.cases.ts';
import { type WarcItem, warcArticles } from './warc-articles.ts';

async function items(bytes: Uint8Array, size = 65_536, name = 'a.warc'): Promise<readonly WarcItem[]> {
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();
  const found: WarcItem[] = [];
  for await (const item of warcArticles(chunks, name)) found.push(item);
  return found;
}
/** What became of each record, in a line. */
async function lines(bytes: Uint8Array, size?: number): Promise<readonly string[]> {
  return (await items(bytes, size)).map((item) => {
    const place = item.position.replace('a.warc: record ', '').replace('at byte ', '@');
    if (item.kind === 'page') return `${place} page ${item.url ?? '-'}`;
    return `${place} ${item.kind} ${item.kind === 'skipped' ? item.reason : item.error.code}`;
  });
}
const a = response('a');
const b = response('b');
const end = (...records: readonly Buffer[]) => records.reduce((sum, { length }) => sum + length, 0);

describe('whole archives', () => {
  const plain = Buffer.concat([info, request, a, b]);
  test('plain, however the bytes are cut', async () => {
    const expected = [
      '1 @0 skipped a record of kind warcinfo',
      `2 @${info.length} skipped a record of kind request`,
      `3 @${end(info, request)} page http://press.example/a`,
      `4 @${end(info, request, a)} page http://press.example/b`,
    ];
    for (const size of [1, 2, 3, 17, 1_000, 65_536]) expect(await lines(plain, size)).toEqual(expected);
  });
  test('gzip, a member each: the place is that of the member', async () => {
    const members = [info, request, a, b].map((record) => gzipped(record));
    const offsets = members.map((_, at) => end(...members.slice(0, at)));
    for (const size of [1, 100, 65_536]) {
      expect((await lines(Buffer.concat(members), size)).map((line) => line.split(' ')[1])).toEqual(
        offsets.map((offset) => `@${offset}`),
      );
    }
  });
  test('gzip in one member, and in members that do not end where records do', async () => {
    const urls = async (bytes: Buffer) => (await lines(bytes)).map((line) => line.split(' ').slice(2).join(' '));
    const expected = await urls(plain);
    expect(await urls(gzipSync(plain))).toEqual(expected);
    const cuts = [0, 300, 900, 1_500, plain.length];
    const blocks = cuts.slice(1).map((to, at) => gzipSync(plain.subarray(cuts[at], to)));
    expect(await urls(Buffer.concat(blocks))).toEqual(expected);
  });
  test('what a page is given with', async () => {
    const [item] = await items(response('x', { http: { 'Content-Type': 'Text/HTML; Charset="ISO-8859-1"' } }));
    expect(item).toMatchObject({
      kind: 'page',
      position: 'a.warc: record 1 at byte 0',
      offset: 0,
      url: 'http://press.example/x',
      date: '2019-02-04T10:00:00Z',
      contentType: 'text/html',
      charset: 'ISO-8859-1',
    });
    expect(item?.kind === 'page' && Buffer.from(item.bytes).toString()).toBe(PAGE);
  });
  test('a resource, lines that end with LF, no empty lines at the end, nothing at all', async () => {
    const resource = warcRecord(
      'resource',
      { 'WARC-Target-URI': 'https://press.example/r', 'Content-Type': 'text/plain' },
      'words',
    );
    expect(await lines(resource)).toEqual(['1 @0 page https://press.example/r']);
    const unix = Buffer.from(
      `WARC/1.0\nWARC-Type: resource\nContent-Type: text/html\nContent-Length: ${Buffer.byteLength(PAGE)}\n\n${PAGE}`,
    );
    expect(await lines(Buffer.concat([unix, Buffer.from('\n'), a]))).toEqual([
      '1 @0 page -',
      `2 @${unix.length + 1} page http://press.example/a`,
    ]);
    expect(await lines(Buffer.alloc(0))).toEqual([]);
  });
});

describe('passed over, and told why', () => {
  test.each([
    ['HTTP status 404', response('x', { status: '404 Not Found' })],
    ['HTTP status 301', response('x', { status: '301 Moved Permanently', http: { Location: '/y' } })],
    ['content of type image/png', response('x', { http: { 'Content-Type': 'image/png' } })],
    ['content of type unknown', response('x', { http: { 'Content-Type': '' } })],
    ['a robots.txt', response('robots.txt', { http: { 'Content-Type': 'text/plain' } })],
    ['a record of kind revisit', warcRecord('revisit', { 'Content-Type': 'application/http' }, '')],
    ['a record of kind metadata', warcRecord('metadata', {}, 'x')],
    ['a record of no kind', warcRecord('', {}, 'x')],
    ['a response that is not of HTTP (text/dns)', warcRecord('response', { 'Content-Type': 'text/dns' }, 'x')],
    ['content of type image/??31mx', response('x', { http: { 'Content-Type': 'image/\u001b\u202e31mx' } })],
  ])('%s', async (reason, record) => {
    const found = await items(Buffer.concat([record, a]));
    expect(found.map(({ kind }) => kind)).toEqual(['skipped', 'page']);
    expect(found[0]).toMatchObject({ reason });
  });
});

describe('bodies', () => {
  const chunked = (text: string) =>
    `5\r\n${text.slice(0, 5)}\r\n${(text.length - 5).toString(16)};x=1\r\n${text.slice(5)}\r\n0\r\n\r\n`;
  const ascii = PAGE.replaceAll(/[“”]/g, '"');
  test.each<[string, Record<string, string>, Uint8Array | string]>([
    ['as it is', {}, ascii],
    ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync(ascii)],
    ['deflate', { 'Content-Encoding': 'Deflate' }, deflateSync(ascii)],
    ['deflate without its header', { 'Content-Encoding': 'deflate' }, deflateRawSync(ascii)],
    ['brotli', { 'Content-Encoding': 'br' }, brotliCompressSync(ascii)],
    ['identity', { 'Content-Encoding': 'identity' }, ascii],
    ['in chunks', { 'Transfer-Encoding': 'chunked' }, chunked(ascii)],
    ['said to be in chunks and is not', { 'Transfer-Encoding': 'chunked' }, ascii],
    ['said to be gzip and is not', { 'Content-Encoding': 'gzip' }, ascii],
    ['said to be brotli and is not', { 'Content-Encoding': 'br' }, ascii],
    [
      'gzip in chunks',
      { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
      Buffer.from(chunked(gzipSync(ascii).toString('latin1')), 'latin1'),
    ],
    ['gzip as transfer encoding', { 'Transfer-Encoding': 'gzip' }, gzipSync(ascii)],
  ])('%s', async (_, http, body) => {
    const [item] = await items(response('x', { http, body }));
    expect(item?.kind === 'page' && Buffer.from(item.bytes).toString()).toBe(ascii);
  });
  test.each<[string, string, Record<string, string>, Uint8Array | string]>([
    ['bad-archive', 'encoded 2 times', { 'Content-Encoding': 'gzip, gzip' }, gzipSync(gzipSync(ascii))],
    ['bad-archive', 'encoded 1000 times', { 'Content-Encoding': Array(1000).fill('br').join() }, ascii],
    ['bad-archive', 'not known (zstd)', { 'Content-Encoding': 'zstd' }, 'x'],
    ['bad-archive', 'not known (__proto__)', { 'Content-Encoding': '__proto__' }, 'x'],
    ['bad-archive', '(gzip) is damaged or not whole', { 'Content-Encoding': 'gzip' }, gzipSync(ascii).subarray(0, 90)],
    [
      'bad-archive',
      '(br) is damaged or not whole',
      { 'Content-Encoding': 'br' },
      brotliCompressSync(ascii).subarray(0, 90),
    ],
    ['bad-archive', 'chunks', { 'Transfer-Encoding': 'chunked' }, chunked(ascii).slice(0, -90)],
    ['bad-archive', 'chunks', { 'Transfer-Encoding': 'chunked' }, '5\r\nworse\r\nffffffff\r\n'],
    ['too-large', 'unpacks to more', { 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(10_000_000))],
    ['too-large', 'unpacks to more', { 'Content-Encoding': 'br' }, brotliCompressSync(Buffer.alloc(10_000_000))],
    ['too-large', '21 MB, and a page may have 20 MB', {}, Buffer.alloc(20_100_000, 'x')],
    ['bad-archive', 'no HTTP headers', { 'X-Long': 'x'.repeat(70_000) }, ascii],
  ])('refused, %s: %s', async (code, says, http, body) => {
    const found = await items(Buffer.concat([response('x', { http, body }), a]));
    expect(found.map(({ kind }) => kind)).toEqual(['refused', 'page']);
    const error = found[0]?.kind === 'refused' ? found[0].error : null;
    expect(error).toMatchObject({ code, input: 'a.warc: record 1 at byte 0' });
    expect(error?.message).toContain(says);
    expect(error?.message).toContain('a.warc: record 1 at byte 0: ');
  });
});

describe('H8 addresses', () => {
  test.each([
    ['../../etc/passwd', null],
    ['/etc/passwd', null],
    ['file:///etc/passwd', null],
    ['javascript:alert(1)', null],
    ['http://press.example/\u0000x', null],
    ['https://', null],
    [`http://press.example/${'x'.repeat(5_000)}`, null],
    ['http://press.example/../../a', 'http://press.example/a'],
    ['<http://press.example/a>', 'http://press.example/a'],
    ['http://press.example/\u202egpj.exe', 'http://press.example/%E2%80%AEgpj.exe'],
  ])('%s', async (uri, url) => {
    const [item] = await items(response('x', { warc: { 'WARC-Target-URI': uri } }));
    expect(item).toMatchObject({ kind: 'page', url });
  });
});

describe('damage is told with its place, and reading goes on', () => {
  const member = gzipped(a);
  const broken = (bytes: Buffer, at: number, length = 8) => {
    const changed = Buffer.from(bytes);
    for (let index = at; index < at + length; index++) changed[index] = (changed[index] as number) ^ 0xff;
    return changed;
  };
  const page = 'page http://press.example/';
  const wrong = (by: number) =>
    response('w', {
      warc: { 'Content-Length': `${Number(/Content-Length: (\d+)/.exec(response('w').toString())?.[1]) + by}` },
    });

  test.each<[string, readonly Buffer[], readonly string[]]>([
    [
      'a gzip member with changed bytes',
      [gzipped(a), broken(member, 60), gzipped(b)],
      [`1 @0 ${page}a`, `2 @${member.length} refused bad-archive`, `3 @${2 * member.length} ${page}b`],
    ],
    [
      'a gzip member with a wrong checksum',
      [broken(member, member.length - 8, 1), gzipped(b)],
      ['1 @0 refused bad-archive', `2 @${member.length} ${page}b`],
    ],
    [
      'a gzip member that is cut off before another',
      [member.subarray(0, 200), gzipped(b)],
      ['1 @0 refused bad-archive', `2 @200 ${page}b`],
    ],
    [
      'a gzip member that is cut off at the end',
      [gzipped(b), member.subarray(0, -1)],
      [`1 @0 ${page}b`, `2 @${gzipped(b).length} refused bad-archive`],
    ],
    [
      'a gzip member cut off in its header',
      [gzipped(b), member.subarray(0, 6)],
      [`1 @0 ${page}b`, `2 @${gzipped(b).length} refused bad-archive`],
    ],
    [
      'rubbish between gzip members',
      [gzipped(a), Buffer.from('rubbish'), gzipped(b)],
      [`1 @0 ${page}a`, `2 @${member.length} refused bad-archive`, `3 @${member.length + 7} ${page}b`],
    ],
    ['a record that is cut off', [a, b.subarray(0, -100)], [`1 @0 ${page}a`, `2 @${a.length} refused bad-archive`]],
    [
      'a record cut off in its headers',
      [a, b.subarray(0, 50)],
      [`1 @0 ${page}a`, `2 @${a.length} refused bad-archive`],
    ],
    [
      'a record cut off in the middle of the file',
      [a.subarray(0, -200), Buffer.from('\r\n'), b],
      ['1 @0 refused bad-archive', `2 @${a.length - 198} ${page}b`],
    ],
    [
      'a Content-Length that is too small',
      [wrong(-50), b],
      ['1 @0 refused bad-archive', `2 @${wrong(-50).length} ${page}b`],
    ],
    [
      'a Content-Length that is too large',
      [wrong(500), b],
      ['1 @0 refused bad-archive', `2 @${wrong(500).length} ${page}b`],
    ],
    [
      'a Content-Length that is too large, in gzip',
      [gzipped(wrong(500)), gzipped(b)],
      ['1 @0 refused bad-archive', `2 @${gzipped(wrong(500)).length} ${page}b`],
    ],
    [
      'a Content-Length beyond all bounds',
      [response('w', { warc: { 'Content-Length': '999999999999' } }), b],
      ['1 @0 refused bad-archive'],
    ],
    [
      'a Content-Length that is no number',
      [response('w', { warc: { 'Content-Length': '-1' } }), b],
      ['1 @0 refused bad-archive', expect.stringContaining(`${page}b`) as string],
    ],
    ['no record at all', [Buffer.from('<!doctype html><p>no archive')], ['1 @0 refused bad-archive']],
    ['words before the first record', [Buffer.from('words\n'), a], ['1 @0 refused bad-archive', `2 @6 ${page}a`]],
    [
      'headers without an end',
      [Buffer.from(`WARC/1.1\r\n${'a: b\r\n'.repeat(20_000)}`), a],
      ['1 @0 refused bad-archive', expect.stringContaining(`${page}a`) as string],
    ],
    [
      'a page that was cut short when it was archived',
      [response('w', { warc: { 'WARC-Truncated': 'length' } }), b],
      ['1 @0 refused bad-archive', expect.stringContaining(`${page}b`) as string],
    ],
  ])('%s', async (_, parts, expected) => {
    for (const size of [100, 65_536]) expect(await lines(Buffer.concat(parts), size)).toEqual(expected);
  });

  test('every cut of an archive: the whole pages, and a refusal for what is not', async () => {
    const whole = gzipped(a, b);
    const first = gzipped(a).length;
    for (let to = 5; to < whole.length; to += 7) {
      if (to === first) continue;
      const found = await items(whole.subarray(0, to));
      expect(
        found.map(({ kind }) => kind),
        `${to} bytes`,
      ).toEqual(to < first ? ['refused'] : ['page', 'refused']);
    }
  });
  test('a hundred thousand beginnings of a record cost no more than their length', async () => {
    for (const hostile of [
      Buffer.from('WARC/1.0\n'.repeat(100_000)),
      Buffer.from('WARC/1.0\nContent-Length: 999\n\n'.repeat(30_000)),
    ]) {
      const started = performance.now();
      const found = await items(hostile);
      expect(found.length).toBeLessThan(5_000);
      expect(performance.now() - started).toBeLessThan(3_000);
    }
  });
});

describe('H5 bombs in an archive', () => {
  test('a gigabyte of zeros as a record is left at the limit', async () => {
    const bomb = gzipSync(
      Buffer.concat([
        response('w', { warc: { 'Content-Length': '200000000' } }).subarray(0, 250),
        Buffer.alloc(200_000_000),
      ]),
    );
    const started = performance.now();
    const found = await lines(Buffer.concat([gzipped(a), bomb, gzipped(b)]));
    expect(found.map((line) => line.split(' ').slice(2).join(' '))).toEqual([
      'page http://press.example/a',
      'refused too-large',
      'page http://press.example/b',
    ]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gunzipped } from './gunzip.ts';
import { gzipMembers } from './gzip-members.ts';
import { MAX_FREE_EXPANSION } from './limits.ts';

const WORDS = Buffer.from('“The bridge is unsafe,” Ana Lima said in Porto Velho on Monday. '.repeat(40));
const other = Buffer.from('Rui Teles declined to comment.');

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function unpack(bytes: Uint8Array, size = 65_536): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of gunzipped(pieces(bytes, size), 'a.html.gz')) parts.push(part);
  return Buffer.concat(parts);
}
async function members(bytes: Uint8Array, size = 65_536) {
  const found: string[] = [];
  for await (const piece of gzipMembers(pieces(bytes, size))) {
    if (piece.kind === 'damage') found.push(`${piece.offset} ${piece.code}`);
    else if (piece.opens) found.push(`${piece.offset}`);
  }
  return found;
}

describe('gunzipped', () => {
  test('what is no gzip stays as it is', async () => {
    expect(await unpack(WORDS)).toEqual(WORDS);
    expect(await unpack(WORDS, 1)).toEqual(WORDS);
    expect(await unpack(Buffer.from([0x1f]))).toEqual(Buffer.from([0x1f]));
    expect(await unpack(Buffer.alloc(0))).toEqual(Buffer.alloc(0));
  });
  test('one member, many members, however the bytes are cut', async () => {
    const many = Buffer.concat([gzipSync(WORDS), gzipSync(other), gzipSync(''), gzipSync(WORDS)]);
    const whole = Buffer.concat([WORDS, other, WORDS]);
    for (const size of [1, 2, 3, 7, 100, 65_536]) expect(await unpack(many, size)).toEqual(whole);
  });
  test('one layer alone', async () => {
    const inner = gzipSync(WORDS);
    expect(await unpack(gzipSync(inner))).toEqual(inner);
  });
  test('the NULs that fill the last block of a tape', async () => {
    expect(await unpack(Buffer.concat([gzipSync(WORDS), Buffer.alloc(300)]), 50)).toEqual(WORDS);
  });
  test('a name, a comment and an extra field in the header', async () => {
    const plain = gzipSync(WORDS);
    const head = Buffer.from(plain.subarray(0, 10));
    head[3] = 4 + 8 + 16 + 2;
    const more = Buffer.concat([head, Buffer.from([2, 0, 9, 9]), Buffer.from('a.html\0words\0'), Buffer.from([1, 2])]);
    for (const size of [1, 65_536])
      expect(await unpack(Buffer.concat([more, plain.subarray(10)]), size)).toEqual(WORDS);
  });
  test('cut anywhere, the file is refused and the place is named', async () => {
    const whole = Buffer.concat([gzipSync(WORDS), gzipSync(other)]);
    const first = gzipSync(WORDS).length;
    for (let end = 4; end < whole.length; end++) {
      if (end === first) continue;
      const from = end < first ? 0 : first;
      await expect(unpack(whole.subarray(0, end)), `${end} bytes`).rejects.toMatchObject({
        code: 'bad-archive',
        message: expect.stringContaining(`a.html.gz: at byte ${from}: the file ends `) as string,
      });
    }
  });
  test('a changed byte of the content or the checksum', async () => {
    const whole = gzipSync(WORDS);
    for (const at of [whole.length - 1, whole.length - 6, 30]) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] as number) ^ 0x55;
      await expect(unpack(changed)).rejects.toMatchObject({ code: 'bad-archive' });
    }
  });
});

describe('gzipMembers', () => {
  const first = gzipSync(WORDS);
  const second = gzipSync(other);
  test('each is told where it begins', async () => {
    for (const size of [1, 13, 65_536]) {
      expect(await members(Buffer.concat([first, second, first]), size)).toEqual([
        '0',
        `${first.length}`,
        `${first.length + second.length}`,
      ]);
    }
  });
  test('after damage the next one is found', async () => {
    const broken = Buffer.from(first);
    broken.fill(0xff, 20, 40);
    const found = await members(Buffer.concat([second, broken, second, first]), 1_000);
    const at = second.length;
    expect(found.filter((line) => !line.startsWith(`${at}`) || line.includes(' '))).toEqual([
      '0',
      `${at} bad-archive`,
      `${at + broken.length}`,
      `${at + broken.length + second.length}`,
    ]);
    const torn = Buffer.concat([second, first.subarray(0, 60), second]);
    expect((await members(torn)).at(-1)).toBe(`${second.length + 60}`);
    expect(await members(Buffer.concat([second, Buffer.from('rubbish'), second]))).toEqual([
      '0',
      `${second.length} bad-archive`,
      `${second.length + 7}`,
    ]);
  });
  test('what looks like a thousand members and is none costs no more than its length', async () => {
    const hostile = Buffer.alloc(200_000, Buffer.from([0x1f, 0x8b, 8, 0]));
    // in small chunks, so that little is used up by each
    for (const size of [16, 65_536]) {
      const started = performance.now();
      const found = await members(hostile, size);
      expect(found.length).toBeLessThan(2_000);
      expect(performance.now() - started).toBeLessThan(3_000);
    }
  });
});

describe('H5 compression bombs', () => {
  test('a bomb of zeros is left at the limit, and what follows is found', async () => {
    const bomb = gzipSync(Buffer.alloc(64_000_000));
    let size = 0;
    const found: string[] = [];
    for await (const piece of gzipMembers(pieces(Buffer.concat([bomb, gzipSync(other)]), 65_536))) {
      if (piece.kind === 'bytes') size += piece.bytes.length;
      else found.push(piece.code);
    }
    expect(found).toEqual(['too-large']);
    expect(size).toBeLessThan(MAX_FREE_EXPANSION + other.length + 1);
    expect(size).toBeGreaterThan(MAX_FREE_EXPANSION - 100_000);
  });
  test('many members that unpack to little less than the limit each are a bomb all together', async () => {
    const bomb = Buffer.concat(Array<Buffer>(12).fill(gzipSync(Buffer.alloc(8_000_000))));
    let size = 0;
    const job = async () => {
      for await (const part of gunzipped(pieces(bomb, 65_536), 'a.txt.gz')) size += part.length;
    };
    await expect(job()).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('a.txt.gz: at byte ') as string,
    });
    expect(size).toBeLessThan(2 * MAX_FREE_EXPANSION);
  });
  test('gzip in gzip is unpacked once, and twenty thousand members are taken in turn', async () => {
    const inner = gzipSync(Buffer.alloc(64_000_000));
    expect(await unpack(gzipSync(inner))).toEqual(inner);
    expect(await unpack(Buffer.concat(Array<Buffer>(20_000).fill(gzipSync('x'))))).toHaveLength(20_000);
  });
});

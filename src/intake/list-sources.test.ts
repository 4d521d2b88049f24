import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listSources } from './list-sources.ts';
import { readSource } from './read-source.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'onrecord-sources-'));
  mkdirSync(join(root, 'in/b'), { recursive: true });
  mkdirSync(join(root, 'in/.git'));
  mkdirSync(join(root, 'none'));
  for (const file of [
    'in/z.txt',
    'in/B.HTML',
    'in/a.jsonl',
    'in/b/c.htm',
    'in/b/photo.jpg',
    'in/.hidden.txt',
    'in/.git/x.txt',
    'out.txt',
    'none/a.pdf',
  ]) {
    writeFileSync(join(root, file), 'words');
  }
  symlinkSync(join(root, 'out.txt'), join(root, 'in/link.txt'));
  symlinkSync(root, join(root, 'in/loop'));
});
afterAll(() => rmSync(root, { recursive: true }));

async function list(...paths: string[]) {
  const found: string[] = [];
  for await (const source of listSources(paths.map((path) => (path === '-' ? path : join(root, path))))) {
    const why =
      source.kind === 'refused' ? ` ${source.error.code}` : source.kind === 'skipped' ? ` (${source.reason})` : '';
    found.push(`${source.kind} ${source.input.replace(`${root}/`, '')}${why}`);
  }
  return found;
}

describe('listSources', () => {
  test('a folder: sorted, at any depth, without hidden names, links told of and not followed', async () => {
    expect(await list('in')).toEqual([
      'article in/B.HTML',
      'records in/a.jsonl',
      'article in/b/c.htm',
      'skipped in/b/photo.jpg (files that end in .jpg are not read)',
      'skipped in/link.txt (a link)',
      'skipped in/loop (a link)',
      'article in/z.txt',
    ]);
  });
  test('what is named is taken, in the order given, whatever it is called', async () => {
    expect(await list('in/b/photo.jpg', '-', 'in/link.txt', 'in/a.jsonl')).toEqual([
      'article in/b/photo.jpg',
      'article -',
      'article in/link.txt',
      'records in/a.jsonl',
    ]);
  });
  test('what is not there, and a folder without articles, are refused and the others go on', async () => {
    expect(await list('nowhere', 'none', 'out.txt')).toEqual([
      'refused nowhere not-found',
      'skipped none/a.pdf (files that end in .pdf are not read)',
      'refused none empty',
      'article out.txt',
    ]);
  });
});

describe('readSource', () => {
  test('reads a file and standard input', async () => {
    expect(Buffer.from(await readSource(join(root, 'out.txt'))).toString()).toBe('words');
    const stdin = (async function* () {
      yield Buffer.from('from ');
      yield Buffer.from('stdin');
    })();
    expect(Buffer.from(await readSource('-', stdin)).toString()).toBe('from stdin');
  });
  test('says why it could not', async () => {
    await expect(readSource(join(root, 'gone.txt'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(readSource(join(root, 'in'))).rejects.toMatchObject({ code: 'unreadable' });
  });
});

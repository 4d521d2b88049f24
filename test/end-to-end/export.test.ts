import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onrecord, records } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-export-'));
const ledger = join(folder, 'ledger.db');
const run = (...args: readonly string[]) => onrecord([...args, '--ledger', ledger]);
beforeAll(async () => {
  const input = records(6)
    .map((record, index) => JSON.stringify({ ...record, outlet: index < 2 ? 'Harbour News' : 'Island Post' }))
    .join('\n');
  const { code } = await onrecord(['add', '-', '--jsonl', '--fast', '--ledger', ledger], { input });
  expect(code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('onrecord export', () => {
  test('takes the format from the ending of the path, and says what it wrote', async () => {
    for (const name of ['a.xlsx', 'a.jsonl', 'a.jsonld', 'a-folder']) {
      const out = join(folder, name);
      const { code, out: said, err } = await run('export', '--out', out);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(said).toContain('6  articles');
      expect(said).toContain(out);
    }
    expect(readdirSync(join(folder, 'a-folder'))).toContain('statements.csv');
  });

  test('writes what was chosen', async () => {
    const out = join(folder, 'chosen.jsonl');
    const { out: said } = await run('export', '--out', out, '--outlet', 'Harbour News', '--state', 'machine');
    expect(said).toContain('2  articles');
    const article = readFileSync(out, 'utf8').match(/"type":"article","id":"([0-9a-f]{8})/)?.[1] ?? '';
    const one = await run('export', '--force', '--out', out, '--article', article);
    expect(one.out).toContain('1  article\n');
    const none = await run('export', '--force', '--out', out, '--outlet', 'Nobody');
    expect(none.out).not.toContain('article');
  });

  test.each([
    [['--out', 'x', '--format', 'complete', '--outlet', 'a'], 'whole ledger'],
    [['--out', 'x', '--state', 'rejected', '--without-rejected'], 'contradict'],
    [['--out', 'x', '--since', 'yesterday'], '--since takes a date'],
    [['--out', 'x', '--article', 'ffff'], 'begins with ffff'],
    [['--out', 'x', '--format', 'pdf'], 'Allowed choices'],
    [[], 'required option'],
    [['--out', '/dev/full'], '/dev/full'],
  ] as const)('%s: a sentence, and 2', async (args, sentence) => {
    const { code, err } = await run('export', ...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/^\s+at /m);
    expect(existsSync('x')).toBe(false);
  });
});

describe('onrecord import and onrecord backup', () => {
  test('what was exported comes back, and what was changed does not', async () => {
    const out = join(folder, 'complete.jsonl.gz');
    expect((await run('export', '--format', 'complete', '--out', out)).code).toBe(0);
    const other = join(folder, 'other.db');
    const taken = await onrecord(['import', out, '--ledger', other]);
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(taken.out).toMatch(/^\d+ log entries taken into /);
    const bytes = readFileSync(out);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
    const bad = join(folder, 'bad.gz');
    writeFileSync(bad, bytes);
    const refused = await onrecord(['import', bad, '--ledger', join(folder, 'third.db')]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(`${bad}, line `);
    expect(refused.err).not.toMatch(/^\s+at /m);
  });

  test('a backup is a ledger; what is there is kept', async () => {
    const copy = join(folder, 'copy.db');
    expect(await run('backup', copy)).toMatchObject({ code: 0, err: '' });
    const out = join(folder, 'of-copy.jsonl');
    expect((await onrecord(['export', '--out', out, '--ledger', copy])).code).toBe(0);
    expect(await run('backup', copy)).toMatchObject({ code: 2 });
  });
});

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
      // a collection of annotations holds statements alone
      expect(said.includes('6  articles')).toBe(!name.endsWith('.jsonld'));
      expect(said).toContain('18  statements');
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
    [['--out', 'x.csv'], 'make a folder'],
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

  test('what is no complete export makes no ledger', async () => {
    const nowhere = join(folder, 'nowhere.db');
    writeFileSync(join(folder, 'words.txt'), 'Gate 1 stays closed.');
    for (const file of ['words.txt', 'missing.jsonl'])
      expect(await onrecord(['import', join(folder, file), '--ledger', nowhere])).toMatchObject({ code: 2, out: '' });
    expect(existsSync(nowhere)).toBe(false);
  });

  test('a backup is a ledger; what is there is kept', async () => {
    const copy = join(folder, 'copy.db');
    expect(await run('backup', copy)).toMatchObject({ code: 0, err: '' });
    const out = join(folder, 'of-copy.jsonl');
    expect((await onrecord(['export', '--out', out, '--ledger', copy])).code).toBe(0);
    const again = await run('backup', copy);
    expect(again).toMatchObject({ code: 2 });
    expect(again.err).toContain('give the copy another name');
  });
});

describe('onrecord verify --quote', () => {
  test.each(['quotes.jsonl', 'quotes.jsonld'])('finds every quotation of an export: %s', async (name) => {
    const out = join(folder, name);
    await run('export', '--out', out);
    const { code, out: said, err } = await run('verify', '--quote', out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(said.match(/ {2}found here: /g)?.length).toBeGreaterThanOrEqual(6);
    expect(said).not.toMatch(/moved|near|not found/);
  });

  test('words that were changed are not found, and say what stands there', async () => {
    const out = join(folder, 'changed.jsonl');
    await run('export', '--out', out, '--speaker', 'Ana Lima');
    writeFileSync(out, readFileSync(out, 'utf8').replaceAll('We were not told', 'We were told'));
    const { code, out: said } = await run('verify', '--quote', out);
    expect(code).toBe(1);
    expect(said).toContain('near match');
  });

  test.each([
    ['missing.json', null, 'there is no file of this name'],
    ['actors.jsonl', '{"type":"actor","id":"a"}\n', 'there is no quotation in it'],
    ['table.csv', 'id,exact\n1,words\n', 'a JSON Lines or JSON-LD export is'],
  ] as const)('%s: a sentence, and 2', async (name, words, sentence) => {
    if (words !== null) writeFileSync(join(folder, name), words);
    const { code, err } = await run('verify', '--quote', join(folder, name));
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

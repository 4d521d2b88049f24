import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CRANE, PIER } from '../../src/usecases/review/reviewed-ledger.cases.ts';
import { onrecord, type Run } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-show-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ledger = join(folder, 'ledger.db');
const file = join(folder, 'pier.jsonl');
const run = (...args: readonly string[]): Promise<Run> => onrecord([...args, '--ledger', ledger]);

interface Item {
  readonly id: string;
  readonly article: { readonly id: string };
}
let statement: Item;

beforeAll(async () => {
  const newer = { ...PIER, text: PIER.text.replace('At least 12', 'At least 15') };
  writeFileSync(file, [PIER, CRANE, newer].map((article) => JSON.stringify(article)).join('\n'));
  expect((await run('add', file, '--fast', '--jobs', '1')).code).toBe(0);
  const listed = JSON.parse((await run('statements', '--outlet', 'Velden', '--json')).out) as readonly (Item & {
    readonly quoteType: string;
  })[];
  const found = listed.find((item) => item.quoteType === 'direct');
  if (found === undefined) throw new Error('there is no statement');
  statement = found;
});

describe('show', () => {
  test('prints the paragraph with the words marked, the fields, the history and the hashes', async () => {
    await run('review', statement.id, '--accept', '--by', 'Mira Toln', '--reason', 'heard it');
    const { code, out, err } = await run('show', statement.id.slice(0, 8));
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^STATEMENT [0-9a-f]{32} {2}accepted\n/);
    expect(out).toMatch(/»“[^”]+”«/);
    expect(out).toMatch(/\n {2}speaker {5}Ana Lima \([0-9a-f]{12}\)\n/);
    expect(out).toMatch(/entry \d+ · Mira Toln accepted it, because: heard it/);
    expect(out).toMatch(/text sha256 [0-9a-f]{64}/);
    expect(out).not.toContain('\u001b');
  });

  test('as data it is the record itself', async () => {
    const shown = JSON.parse((await run('show', statement.id, '--json')).out) as {
      readonly record: Item;
      readonly noun: string;
    };
    expect([shown.noun, shown.record.id]).toEqual(['statement', statement.id]);
  });

  test('what there is not is said in a sentence', async () => {
    for (const id of ['ffffffffffff', 'pier', '12']) {
      const { code, out, err } = await run('show', id);
      expect([code, out]).toEqual([2, '']);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });
});

describe('article', () => {
  test('as JSON it is what read gives of the same record', async () => {
    const line = join(folder, 'one.jsonl');
    writeFileSync(line, JSON.stringify(CRANE));
    const read = JSON.parse((await onrecord(['read', line, '--fast', '--json'])).out) as { readonly article: object };
    const listed = JSON.parse((await run('statements', '--outlet', 'Gazette', '--json')).out) as readonly Item[];
    const { out } = await run('article', listed[0]?.article.id ?? '', '--json');
    expect(JSON.parse(out)).toEqual(read);
  });

  test('as a page it ends with what people decided; an older version is asked for by its number', async () => {
    const { out } = await run('article', statement.article.id);
    expect(out).toMatch(/^article [0-9a-f]{12} · version 2 of 2, taken in /);
    expect(out).toContain('WHO SAID WHAT');
    expect(out).toMatch(/WHAT PEOPLE DECIDED\n\n {2}accepted Ana Lima: “The pier is unsafe,”/);
    expect((await run('article', statement.article.id, '--number', '1')).out).toContain('at least 12');
    const html = join(folder, 'page.html');
    expect((await run('article', statement.article.id, '--html', html)).code).toBe(0);
    expect(readFileSync(html, 'utf8')).toContain('<!doctype html>');
  });

  test('one that was not read says what to do', async () => {
    const unread = join(folder, 'unread.db');
    await onrecord(['add', file, '--no-read', '--jobs', '1', '--ledger', unread]);
    const { code, err } = await onrecord(['article', statement.article.id, '--ledger', unread]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/without being read; onrecord reread [0-9a-f]{12} reads it/),
    ]);
  });
});

describe('versions', () => {
  test('lists them, and what changed', async () => {
    const { code, out } = await run('versions', statement.article.id);
    expect(code).toBe(0);
    expect(out).toMatch(/\nchange +of +note +in +older +newer\n/);
    expect(out).toMatch(
      /\nchanged +figure +silent +value +the fire service: at least 12 injured +the fire service: at least 15 injured/,
    );
    expect(out).toContain('No note of a correction says so.');
  });

  test('as CSV and JSON', async () => {
    const { out } = await run('versions', statement.article.id, '--csv');
    expect(out.split('\r\n')[0]).toBe('change,noun,note,fields,older,newer,olderId,newerId');
    const { comparison } = JSON.parse((await run('versions', statement.article.id, '--json')).out) as {
      readonly comparison: { readonly changes: readonly unknown[] };
    };
    expect(comparison.changes.length).toBeGreaterThan(0);
  });
});

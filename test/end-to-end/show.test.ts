import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SMALL_LEDGER } from '../../src/usecases/ask/small-ledger.cases.ts';
import { TWO_VERSIONS } from '../../src/usecases/ask/two-versions.cases.ts';
import { onrecord, type Run } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-show-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ledger = join(folder, 'ledger.db');
const run = (...args: readonly string[]): Promise<Run> => onrecord([...args, '--ledger', ledger]);

let article = '';
let alone = '';
beforeAll(async () => {
  const hostile = { ...SMALL_LEDGER[3], text: '“The dam \u001b[2J is a gift to the valley,” said Sela Orne, a pilot.' };
  for (const records of [[TWO_VERSIONS[0], hostile], [TWO_VERSIONS[1]]]) {
    const input = `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;
    const added = await onrecord(['add', '-', '--jsonl', '--fast', '--jobs', '1', '--ledger', ledger], { input });
    expect([added.code, added.err]).toEqual([0, '']);
  }
  const idOf = async (words: string): Promise<string> =>
    JSON.parse((await run('search', words, '--json')).out).articles[0].id;
  [article, alone] = [await idOf('cable'), await idOf('dam')];
});

test('show: the record in its paragraph, its words marked, and its history; JSON keeps its keys', async () => {
  const [statement] = JSON.parse((await run('statements', '--speaker', 'toln', '--json')).out);
  await run('review', statement.id, '--reject', '--reason', 'wrong person', '--by', 'Eva');
  await run('undo', '--by', 'Eva');
  const { code, out, err } = await run('show', statement.id.slice(0, 10));
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('»“The cable was inspected in March and found in order,”«');
  expect(out).toMatch(/version +2 of 2, the current one/);
  expect(out).toMatch(/~~.*rejected by Eva: wrong person.*~~/);
  const json = JSON.parse((await run('show', statement.id, '--json')).out);
  expect(Object.keys(json).toSorted()).toEqual(
    'actor article fits history id machine noun passage proof record state version'.split(' '),
  );
  expect((await run('show', 'entry:1')).out).toContain('entry 1: run');
});

test('article: the page, the reading as JSON, an older version, HTML, and what people decided', async () => {
  const { code, out } = await run('article', article.slice(0, 10));
  expect(code).toBe(0);
  expect(out).toContain('WHO SAID WHAT');
  expect(out).toMatch(/REVIEWED\n\n {2}Nobody has decided anything here/);
  const [statement] = JSON.parse((await run('statements', '--speaker', 'lima', '--json')).out);
  await run('review', statement.id, '--accept', '--reason', 'heard it', '--by', 'Eva');
  expect((await run('article', article)).out).toMatch(/REVIEWED\n\n.*unsafe[^]*accepted by Eva: heard it/);
  const reading = (await run('article', article, '--version', '1', '--json')).out;
  const read = await onrecord(['read', '-', '--jsonl', '--fast'], { input: `${JSON.stringify(TWO_VERSIONS[0])}\n` });
  const { input: _, ...readAlone } = JSON.parse(read.out);
  expect(JSON.parse(reading)).toEqual(readAlone);
  const page = join(folder, 'page.html');
  expect((await run('article', article, '--html', page)).code).toBe(0);
  expect(readFileSync(page, 'utf8')).toContain('<!doctype html>');
});

test('versions: a table, CSV with a row for each difference, and one version alone', async () => {
  const { code, out } = await run('versions', article.slice(0, 10));
  expect(code).toBe(0);
  expect(out).toContain('figure changed (value), noted');
  expect(out).toContain('statement reattributed (who says it), noted');
  const csv = (await run('versions', article, '--csv')).out.split('\r\n');
  const json = JSON.parse((await run('versions', article, '--json')).out);
  expect(csv.length).toBe(json.comparison.changes.length + 2);
  expect(Object.keys(json)).toEqual(['article', 'versions', 'comparison']);
  expect((await run('versions', alone)).out).toContain('There is one version alone');
});

test('what steers a terminal never reaches it', async () => {
  const [statement] = JSON.parse((await run('statements', '--speaker', 'orne', '--json')).out);
  for (const command of [
    ['show', statement.id],
    ['article', alone],
    ['versions', alone],
  ]) {
    const { code, out } = await run(...command);
    expect([code, out.includes('\u001b')]).toEqual([0, false]);
  }
  expect((await run('show', statement.id)).out).toContain('‹U+001B›');
});

test.each([
  [['show', 'zebra'], 'is no id'],
  [['show', 'entry:999'], 'no entry 999'],
  [['article', 'ffffffff'], 'no article or snapshot'],
])('%j is told, with what can be', async (args, words) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(words);
});

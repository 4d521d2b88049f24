import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { testFolder } from './made-ledger.cases.ts';
import { workbook } from './read-back.cases.ts';
import type { ExportedArticle } from './records.ts';
import { writeWorkbook } from './to-workbook.ts';
import { CUT, MOST_IN_CELL } from './workbook-cell.ts';
import { writePlace } from './write-place.ts';

const { folder, remove } = testFolder();
afterAll(remove);

const article = (title: string, index = 0): ExportedArticle => ({
  type: 'article',
  id: `${index}`.padStart(32, '0'),
  address: null,
  url: null,
  title,
  outlet: null,
  byline: null,
  publishedAt: null,
  language: null,
  snapshot: '0'.repeat(32),
  versions: 1,
});

let count = 0;
async function titles(words: readonly string[]): Promise<readonly string[]> {
  const path = join(folder, `${++count}.xlsx`);
  async function* records() {
    yield* words.map(article);
  }
  await writeWorkbook(path, records());
  const [head = [], ...rows] = workbook(path).get('articles') ?? [];
  return rows.map((row) => row[head.indexOf('title')] ?? '');
}

describe('a workbook', () => {
  test('no character is left out without a word', async () => {
    const points = Array.from({ length: 0x30000 }, (_, point) => point).filter(
      (point) => point < 0xd800 || point > 0xdfff,
    );
    const cells = Array.from(
      { length: Math.ceil(points.length / 500) },
      (_, index) =>
        `x${points
          .slice(index * 500, index * 500 + 500)
          .map((point) => `${String.fromCodePoint(point)}.`)
          .join('')}`,
    );
    const shown = (await titles(cells)).join('').replaceAll('_x000D_', '\r').replaceAll('x', '');
    const marks = shown.replace(/‹U\+([0-9A-F]{4,6})›/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
    expect(marks === cells.join('').replaceAll('x', '')).toBe(true);
  });

  test('half a surrogate pair is shown as its code', async () => {
    expect(await titles(['a\ud800b'])).toEqual(['a‹U+D800›b']);
  });

  test('words that every object has as names are words', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    expect((await titles(names)).map((name) => name.trim())).toEqual(names);
  });

  test('a cell that is too long is cut, says so, and parts no pair', async () => {
    const [long = '', fits = ''] = await titles(['\u{1F692}'.repeat(20_000), 'a'.repeat(MOST_IN_CELL)]);
    expect(long.length).toBeLessThanOrEqual(MOST_IN_CELL);
    expect(long.endsWith(CUT)).toBe(true);
    expect(long.isWellFormed()).toBe(true);
    expect(fits).toBe('a'.repeat(MOST_IN_CELL));
  });

  test('what does not fit a workbook is refused with what to do, and nothing is left', async () => {
    async function* records() {
      for (let index = 0; index < 12; index++) yield article('Gate', index);
    }
    for (const limits of [
      { rows: 10, characters: 1e9 },
      { rows: 1e6, characters: 200 },
    ]) {
      const path = join(folder, 'large.xlsx');
      const write = writePlace(path, { force: false, names: null }, (beside) =>
        writeWorkbook(beside, records(), limits),
      );
      await expect(write).rejects.toMatchObject({
        code: 'too-large',
        message: expect.stringContaining('jsonl') as string,
      });
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('large'))).toEqual([]);
  });
});

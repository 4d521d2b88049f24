import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { openLedger } from '../../store/ledger.ts';
import { canonicalLedger } from './canonical.ts';
import {
  addArticles,
  all,
  ARTICLES,
  decide,
  ledgerAt,
  type MadeArticle,
  newPostgres,
  testFolder,
} from './made-ledger.cases.ts';

const { folder, remove } = testFolder();
afterAll(remove);

/** Articles that have nothing to do with one another, so that their order says nothing. */
const MANY: readonly MadeArticle[] = [
  ...ARTICLES,
  ...Array.from({ length: 9 }, (_, index) => ({
    id: `pier-${index}`,
    outlet: `Pier ${index % 3}`,
    publishedAt: `2019-0${index + 1}-01`,
    text: `Pier ${index} is İSTANBUL red\n\n“Pier ${index} holds,” said Iris Ilgın. More than ${index + 10} people were injured, Boro Vask said on Monday.`,
  })),
];

let count = 0;
const place = (): string => join(folder, `${++count}.db`);

async function canonicalOf(location: string): Promise<string> {
  const ledger = await openLedger(location);
  try {
    return (await all(canonicalLedger(ledger))).join('\n');
  } finally {
    await ledger.close();
  }
}

async function canonicalOfArticles(location: string, articles: readonly MadeArticle[]): Promise<string> {
  const ledger = await ledgerAt(location);
  await addArticles(ledger, articles);
  await ledger.close();
  return canonicalOf(location);
}

describe('D1: the same input gives the same content, to the byte', () => {
  test('it has something of every kind', async () => {
    const path = place();
    const ledger = await ledgerAt(path);
    await addArticles(ledger, MANY);
    await decide(ledger);
    await ledger.close();
    const types = (await canonicalOf(path))
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly type: string }).type);
    expect(new Set(types)).toEqual(
      new Set(['article', 'snapshot', 'statement', 'figure', 'question', 'actor', 'use', 'decision']),
    );
    expect(await canonicalOf(path)).not.toMatch(/2026-|file:|"seq"/);
  });

  test('in 32 orders', async () => {
    const expected = await canonicalOfArticles(place(), MANY);
    const [orders] = [
      fc.sample(fc.shuffledSubarray([...MANY], { minLength: MANY.length, maxLength: MANY.length }), 32),
    ];
    for (const order of orders) expect((await canonicalOfArticles(place(), order)) === expected).toBe(true);
  });

  test('in PostgreSQL and in SQLite, with decisions', async () => {
    const texts: string[] = [];
    for (const location of [place(), await newPostgres()]) {
      const ledger = await ledgerAt(location);
      await addArticles(ledger, MANY);
      await decide(ledger);
      await ledger.close();
      texts.push(await canonicalOf(location));
    }
    expect(texts[1]).toBe(texts[0]);
  });

  test('another word, another decision or another order of versions is another content', async () => {
    const expected = await canonicalOfArticles(place(), MANY);
    const [first, ...others] = MANY as [MadeArticle, ...MadeArticle[]];
    const changed = { ...first, text: first.text.replace('unsafe', 'sound') };
    expect(await canonicalOfArticles(place(), [changed, ...others])).not.toBe(expected);
    const versions = await canonicalOfArticles(place(), [...MANY, changed]);
    expect(versions).not.toBe(await canonicalOfArticles(place(), [changed, ...MANY]));
    const path = place();
    await canonicalOfArticles(path, MANY);
    const ledger = await ledgerAt(path);
    await decide(ledger);
    await ledger.close();
    expect(await canonicalOf(path)).not.toBe(expected);
  });

  test('with one worker and with three, in other languages and time zones of the machine', async () => {
    const input = join(folder, 'articles.jsonl');
    writeFileSync(input, MANY.map((article) => `${JSON.stringify(article)}\n`).join(''));
    const bin = fileURLToPath(new URL('../../../bin/onrecord.js', import.meta.url));
    const texts: string[] = [];
    for (const [jobs, TZ, LANG] of [
      ['1', 'UTC', 'C'],
      ['3', 'Asia/Kathmandu', 'tr_TR.UTF-8'],
      ['3', 'America/St_Johns', 'C.UTF-8'],
    ] as const) {
      const ledger = place();
      const run = spawnSync(process.execPath, [bin, 'add', input, '--fast', '--jobs', jobs, '--ledger', ledger], {
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
        encoding: 'utf8',
      });
      expect(run.stderr).toBe('');
      texts.push(await canonicalOf(ledger));
      rmSync(ledger);
    }
    expect(texts[0]?.length).toBeGreaterThan(10_000);
    expect(texts[1]).toBe(texts[0]);
    expect(texts[2]).toBe(texts[0]);
    // and in this process, from the same records
    expect(await canonicalOfArticles(place(), MANY)).toBe(texts[0]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ledgerId } from '../ledger/ids.ts';
import { nearCopy } from './held.ts';
import { openLedger } from './ledger.ts';
import type { Sql } from './sql.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-held-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A signature that begins as all of these do, and is otherwise its own. */
function signature(number: number): string {
  const bins = Uint16Array.from({ length: 64 }, (_, bin) => (bin < 2 ? 7 : (number * 64 + bin) % 65_536));
  return `oph1:${Buffer.from(bins.buffer).toString('base64')}`;
}

test('of texts that share a band and are no copies, a few are compared, however many there are', async () => {
  const ledger = await openLedger(join(folder, 'flood.db'), () => 0);
  await ledger.write(async (writer) => {
    for (let number = 0; number < 300; number++) {
      const text = await writer.put(Buffer.from(`text ${number}`));
      const article = ledgerId('article', 'text', text);
      await writer.append({
        kind: 'intake',
        run: 'r',
        input: `${number}.txt`,
        position: null,
        outcome: 'stored',
        code: null,
        message: null,
        address: null,
        article,
        snapshot: ledgerId('snapshot', article, text),
        source: text,
        text,
        meta: {
          url: null,
          title: null,
          byline: null,
          outlet: null,
          publishedAt: null,
          publishedBasis: null,
          modifiedAt: null,
          language: 'en',
          blocks: null,
          decoding: null,
          warnings: [],
          intake: '0',
        },
        signature: signature(number),
        copyOf: null,
        feed: null,
      });
    }
  });
  let compared = 0;
  const counting: Sql = {
    ...ledger.sql,
    all: async (text, values) => {
      const rows = await ledger.sql.all<never>(text, values);
      compared += rows.length;
      return rows;
    },
  };
  expect(await nearCopy(counting, signature(700))).toBeNull();
  expect(compared).toBe(16);
  expect((await nearCopy(counting, signature(5)))?.similarity).toBe(1);
  await ledger.close();
});

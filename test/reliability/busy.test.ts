import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { runAndKill } from './kill.ts';
import { examineLedgerFile } from './ledger-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-busy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `ONRECORD_R7=60000` runs the minute of the catalogue. */
const MILLISECONDS = Number(process.env['ONRECORD_R7'] ?? 4000);
const ARTICLES = MILLISECONDS > 10_000 ? 4000 : 300;

/** Bytes of the write-ahead log: four checkpoints' worth. */
const MOST_LOG = 64 * 2 ** 20;

interface Acknowledged {
  readonly inputs: number;
  readonly stored: number;
  readonly reviews: number;
}

describe('R7: several processes add, review and search on one SQLite file', () => {
  test.each([2, 8])(
    '%i processes: no error, nothing lost, nothing doubled, a bounded log of writes',
    async (processes) => {
      const ledger = join(folder, `${processes}.db`);
      let log = 0;
      const watching = setInterval(() => {
        log = Math.max(log, statSync(`${ledger}-wal`, { throwIfNoEntry: false })?.size ?? 0);
      }, 50);
      const runs = await Promise.all(
        Array.from({ length: processes }, (_, seed) =>
          runAndKill(
            ['test/reliability/busy.mjs', ledger, String(MILLISECONDS), String(seed + 1), String(ARTICLES)],
            null,
          ),
        ),
      );
      clearInterval(watching);
      expect(runs.map(({ code, err }) => [code, err])).toEqual(runs.map(() => [0, '']));
      const told = runs.map(({ out }) => JSON.parse(out) as Acknowledged);
      const sum = (key: keyof Acknowledged) => told.reduce((total, one) => total + one[key], 0);
      const { tables } = examineLedgerFile(ledger);
      expect(sum('inputs')).toBeGreaterThan(processes);
      expect(tables['outcomes']).toBe(sum('inputs'));
      expect(tables['articles']).toBe(sum('stored'));
      expect(tables['decisions']).toBe(sum('reviews'));
      const file = new Database(ledger);
      const texts = file.prepare('SELECT count(DISTINCT text) FROM snapshots').pluck().get();
      file.close();
      expect(texts).toBe(tables['articles']);
      expect(log).toBeGreaterThan(0);
      expect(log).toBeLessThan(MOST_LOG);
      if (MILLISECONDS > 10_000) process.stderr.write(`R7 ${processes}: ${JSON.stringify({ ...tables, log })}\n`);
    },
    MILLISECONDS * 2 + 60_000,
  );
});

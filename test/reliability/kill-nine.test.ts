import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { examineLedgerFile, runsFinished } from './ledger-file.ts';
import { runAndKill } from './kill.ts';
import { madeLines, randomFrom } from './made-articles.mjs';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `ONRECORD_R1=200` runs the whole catalogue; the suite makes ten kills. */
const KILLS = Number(process.env['ONRECORD_R1'] ?? 10);
const INPUTS = KILLS > 10 ? 500 : 120;
const SEED = Number(process.env['SEED'] ?? 20190204);

describe('R1: killed at any moment of an ingest', () => {
  test(
    `${KILLS} kills: the ledger is that of an uninterrupted run, nothing lost, nothing doubled`,
    async () => {
      const input = join(folder, 'articles.jsonl');
      writeFileSync(input, `${madeLines(INPUTS).join('\n')}\nno json\n`);
      const command = (ledger: string) => [
        'bin/onrecord.js',
        'add',
        input,
        '--fast',
        '--jobs',
        '1',
        '--ledger',
        ledger,
      ];
      const whole = join(folder, 'whole.db');
      const quiet = await runAndKill(command(whole), null);
      expect([quiet.code, quiet.out]).toEqual([2, expect.stringContaining(`${INPUTS}  stored`)]);
      const expected = examineLedgerFile(whole);
      expect(expected.tables['outcomes']).toBe(INPUTS + 1);

      const random = randomFrom(SEED);
      let kills = 0;
      let resumed = 0;
      for (let round = 0; kills < KILLS; round++) {
        const ledger = join(folder, `killed-${round}.db`);
        for (let ended = false; !ended; ) {
          const wanted = kills < KILLS ? 150 + Math.floor(random() * 1700) : null;
          const run = await runAndKill(command(ledger), wanted);
          if (run.code === null) kills += 1;
          ended = run.code !== null || runsFinished(ledger) > 0;
          if (run.err.includes('goes on')) resumed += 1;
          expect(run.err).not.toMatch(/defect|at .*[.]js/);
        }
        const found = examineLedgerFile(ledger);
        expect(found.tables).toEqual(expected.tables);
        expect(found.bodies).toEqual(expected.bodies);
      }
      expect(kills).toBeGreaterThanOrEqual(KILLS);
      expect(resumed).toBeGreaterThan(0);
    },
    KILLS * 10_000 + 60_000,
  );
});

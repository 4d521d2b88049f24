import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/ledger/hash.ts';
import { builtTables } from '../../src/store/compare-tables.ts';
import { type Ledger, openLedger } from '../../src/store/ledger.ts';
import { logHead } from '../../src/store/log.ts';
import { rebuildIndexes } from '../../src/store/rebuild.ts';
import type { Sql } from '../../src/store/sql.ts';
import { exportLedger } from '../../src/usecases/export/export-ledger.ts';
import { importLedger } from '../../src/usecases/import/import-ledger.ts';
import { EVERYTHING } from '../../src/store/walk/filter.ts';
import { verify } from '../../src/usecases/verify/verify.ts';
import { ledgerPlaces } from '../ledger-places.ts';
import { diceOf, takeStep } from './ledger-model.ts';
import { randomFrom } from './made-articles.mjs';

const SEED = Number(process.env['SEED'] ?? 20190204);
/** `ONRECORD_T2=5000` for the long run. */
const STEPS = Number(process.env['ONRECORD_T2'] ?? 250);
const folder = mkdtempSync(join(tmpdir(), 'onrecord-replay-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(ledgerPlaces())('T2 on $engine: the log is all that a ledger is', ({ place }) => {
  test(`after ${STEPS} random steps it is built again to the byte`, { timeout: 60_000 + STEPS * 400 }, async () => {
    const location = await place();
    const scratch = await openLedger(join(folder, 'tables.db'));
    const tables = await builtTables(scratch.sql);
    await scratch.close();
    let now = Date.UTC(2026, 0, 2);
    const ledger = await openLedger(location, () => (now += 1000));
    const dice = diceOf(randomFrom(SEED));
    const taken = new Map<string, number>();
    let refused = 0;
    let before = await standOf(ledger.sql, tables);
    for (let step = 0; step < STEPS; step++) {
      const { count } = await logHead(ledger.sql);
      const done = await takeStep(ledger, dice);
      taken.set(done.name, (taken.get(done.name) ?? 0) + (done.refused ? 0 : 1));
      refused += done.refused ? 1 : 0;
      const after = await standOf(ledger.sql, tables);
      const { count: entries } = await logHead(ledger.sql);
      // no change without an entry, no entry without a change, and nothing at all of a step that was refused
      expect([step, done.name, after !== before]).toEqual([step, done.name, entries > count]);
      if (done.refused) expect(entries).toBe(count);
      before = after;
    }
    // a kind of step that was never taken would be no proof
    expect([...taken].filter(([, times]) => times === 0)).toEqual([]);
    expect(taken.size).toBe(12);
    expect(refused).toBeLessThan(STEPS / 2);

    const rows = await rowsOf(ledger.sql, tables);
    await ledger.database.transaction((sql) => rebuildIndexes(sql));
    expect(differences(rows, await rowsOf(ledger.sql, tables))).toEqual([]);
    await replays(ledger, tables, rows, await place());
    await ledger.close();
    const report = await verify(location, { scope: 'all', config: join(folder, 'config') });
    expect(report.problems).toEqual([]);
    expect(report.indexRows).toBeGreaterThan(100);
  });
});

/** A complete export, read into an empty ledger: the same log, the same objects, the same rows. */
async function replays(ledger: Ledger, tables: Tables, rows: readonly string[], place: string): Promise<void> {
  const out = join(folder, `${Math.random()}.jsonl`);
  await exportLedger(ledger, { format: 'complete', out, filter: EVERYTHING, force: false });
  const other = await openLedger(place);
  await importLedger(other, out);
  expect(await logHead(other.sql)).toEqual(await logHead(ledger.sql));
  expect(differences(rows, await rowsOf(other.sql, tables))).toEqual([]);
  await other.close();
}

type Tables = Awaited<ReturnType<typeof builtTables>>;

/** Every row that is not the log itself, and the hash of every object. */
async function rowsOf(sql: Sql, tables: Tables): Promise<readonly string[]> {
  const rows: string[] = [];
  for (const { name, columns } of tables)
    for (const row of await sql.all(`SELECT ${columns.join(', ')} FROM ${name}`))
      rows.push(JSON.stringify([name, ...columns.map((column) => row[column])]));
  for (const { hash } of await sql.all<{ readonly hash: string }>('SELECT hash FROM objects')) rows.push(hash);
  // two engines order text otherwise
  return rows.sort((a, b) => (a < b ? -1 : 1));
}

const standOf = async (sql: Sql, tables: Tables): Promise<string> => sha256((await rowsOf(sql, tables)).join('\n'));

/** Rows that one of two ledgers has, and the other has not. */
function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  const [here, there] = [new Set(one), new Set(other)];
  return [
    ...one.filter((row) => !there.has(row)).map((row) => `- ${row}`),
    ...other.filter((row) => !here.has(row)).map((row) => `+ ${row}`),
  ];
}

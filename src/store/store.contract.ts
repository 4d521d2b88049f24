import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Ledger, openLedger } from './ledger.ts';
import { logHead, storedEntries } from './log.ts';
import { findObject, putObject } from './objects.ts';

/** What every database under a ledger must do. `place` gives a new, empty location each time. */
export function storeContract(engine: string, place: () => Promise<string>): void {
  describe(`a ledger in ${engine}`, () => {
    let ledger: Ledger;
    let now = 0;
    beforeEach(async () => {
      now = Date.UTC(2026, 0, 2, 3, 4, 5);
      ledger = await openLedger(await place(), () => (now += 1000));
    });
    afterEach(async () => {
      await ledger.close();
    });

    const run = (event: 'started' | 'finished', name = 'a') =>
      ({ kind: 'run', run: name.repeat(32), event, key: 'test' }) as const;

    test('an empty log has the empty head', async () => {
      expect(await logHead(ledger.sql)).toEqual({ count: 0, hash: '0'.repeat(64) });
    });

    test('entries follow one another, each over the hash of the one before', async () => {
      const entries = await ledger.write(async (writer) => [
        await writer.append(run('started')),
        await writer.append(run('finished'), 'Ana Lima'),
      ]);
      expect(entries.map(({ seq, at, by }) => ({ seq, at, by }))).toEqual([
        { seq: 1, at: '2026-01-02T03:04:06.000Z', by: 'onrecord' },
        { seq: 2, at: '2026-01-02T03:04:07.000Z', by: 'Ana Lima' },
      ]);
      expect(await logHead(ledger.sql)).toEqual({ count: 2, hash: entries[1]?.hash });
    });

    test('a transaction that fails leaves nothing', async () => {
      const failing = ledger.write(async (writer) => {
        await writer.put(Buffer.from('bridge'));
        await writer.append(run('started'));
        throw new Error('no further');
      });
      await expect(failing).rejects.toThrow('no further');
      expect(await logHead(ledger.sql)).toMatchObject({ count: 0 });
      expect(await ledger.sql.all('SELECT hash FROM objects')).toEqual([]);
      expect(await ledger.sql.all('SELECT id FROM runs')).toEqual([]);
    });

    test('the log is append-only in the database itself', async () => {
      await ledger.write((writer) => writer.append(run('started')));
      for (const change of ["UPDATE log SET author = 'nobody'", 'DELETE FROM log'])
        await expect(ledger.write((writer) => writer.sql.run(change))).rejects.toThrow('append-only');
      expect(await logHead(ledger.sql)).toMatchObject({ count: 1 });
    });

    test('an object is the bytes that came, to the byte, and is kept once', async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      const hash = await ledger.write((writer) => writer.put(bytes));
      expect(await ledger.write((writer) => putObject(writer.sql, bytes))).toBe(hash);
      expect(Buffer.from((await findObject(ledger.sql, hash)) ?? [])).toEqual(Buffer.from(bytes));
    });

    test('a log restored in another ledger is the same log, to the byte', async () => {
      await ledger.write(async (writer) => {
        await writer.append(run('started'), 'Rui\0 Teles 🚒 \ud800');
        await writer.append(run('finished'));
      });
      const other = await openLedger(await place());
      const entries = await all(storedEntries(ledger.sql));
      await other.write(async (writer) => {
        for (const entry of entries) await writer.restore(entry);
      });
      expect(await all(storedEntries(other.sql))).toEqual(entries);
      await expect(other.write((writer) => writer.restore(entries[0] as never))).rejects.toThrow('does not continue');
      await other.close();
    });
  });
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

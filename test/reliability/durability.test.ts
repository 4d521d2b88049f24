import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { openLedger } from '../../src/store/ledger.ts';
import { MIGRATIONS, migrate, schemaVersion } from '../../src/store/migrations/migrate.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { ledgerPlaces } from '../ledger-places.ts';
import { runAndKill } from './kill.ts';
import { examineLedgerFile } from './ledger-file.ts';
import { madeArticle, madeLines, randomFrom } from './made-articles.mjs';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-durable-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const random = randomFrom(Number(process.env['SEED'] ?? 20190204));
const add = (input: string, ledger: string, ...more: readonly string[]) => [
  'bin/onrecord.js',
  'add',
  input,
  '--jobs',
  '1',
  '--ledger',
  ledger,
  ...more,
];

describe('R3: acknowledged means stored', () => {
  test('every decision that was said to be kept is there after kill -9', { timeout: 60_000 }, async () => {
    const input = join(folder, 'one.jsonl');
    writeFileSync(input, madeLines(1).join('\n'));
    const ledger = join(folder, 'acknowledged.db');
    await runAndKill(add(input, ledger, '--fast'), null);
    let acknowledged = 0;
    for (let kill = 0; kill < 5; kill++) {
      const { out, err } = await runAndKill(['test/reliability/acknowledge.mjs', ledger], 400 + random() * 400);
      expect(err).toBe('');
      const told = out.split('\n').slice(0, -1).map(Number);
      acknowledged += told.length;
      const file = new Database(ledger, { readonly: true });
      const kept = new Set(file.prepare('SELECT seq FROM decisions').pluck().all());
      file.close();
      expect(told.filter((seq) => !kept.has(seq))).toEqual([]);
    }
    expect(acknowledged).toBeGreaterThan(20);
    examineLedgerFile(ledger);
  });

  test('a ledger is opened with synchronous=FULL', async () => {
    const database = await openSqlite(join(folder, 'pragmas.db'));
    const [row] = await database.all<{ readonly synchronous: number }>('PRAGMA synchronous');
    const written = await database.transaction((sql) =>
      sql.all<{ readonly synchronous: number }>('PRAGMA synchronous'),
    );
    expect([row?.synchronous, written[0]?.synchronous]).toEqual([2, 2]);
    await database.close();
  });
});

describe('R5: a full disk', () => {
  test('is said, leaves nothing half-written, and the same command goes on when there is room', {
    timeout: 120_000,
  }, async () => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]);
    try {
      const input = join(folder, 'many.jsonl');
      writeFileSync(input, madeLines(1500).join('\n'));
      const ledger = join(disk, 'ledger.db');
      const full = await runAndKill(add(input, ledger, '--no-read'), null);
      expect(full.code).toBe(2);
      expect(full.err).toContain('the disk is full; nothing of the last step was kept');
      expect(full.err).not.toMatch(/at .*[.]js/);
      execFileSync('mount', ['-o', 'remount,size=64m', disk]);
      const part = examineLedgerFile(ledger).tables;
      expect(part['outcomes']).toBe(part['articles']);
      const rest = await runAndKill(add(input, ledger, '--no-read'), null);
      expect(rest.code).toBe(0);
      const whole = join(folder, 'roomy.db');
      await runAndKill(add(input, whole, '--no-read'), null);
      expect(examineLedgerFile(ledger).bodies).toEqual(examineLedgerFile(whole).bodies);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});

describe('R9: ledgers of earlier schemas', () => {
  for (const { engine, place } of ledgerPlaces()) {
    test.each(MIGRATIONS.map(({ id }) => id))(
      `${engine}: one of schema %i opens, with all that is in it`,
      async (id) => {
        const location = await place();
        const whole = await place();
        const ledger = await openLedger(whole);
        await fill(ledger);
        const entries = await ledger.sql.all<{ readonly seq: number }>('SELECT * FROM log ORDER BY seq');
        const statements = await ledger.sql.all('SELECT * FROM statements ORDER BY id');
        const objects = await ledger.sql.all<{ readonly hash: string; readonly bytes: Uint8Array }>(
          'SELECT * FROM objects',
        );
        const { database } = ledger;
        const older =
          engine === 'SQLite'
            ? await openSqlite(location)
            : await (await import('../../src/store/postgres/open-postgres.ts')).openPostgres(location);
        await migrate(older, location, MIGRATIONS.slice(0, id));
        await older.transaction(async (sql) => {
          for (const { hash, bytes } of objects)
            await sql.run('INSERT INTO objects (hash, bytes) VALUES (?, ?)', [hash, bytes]);
          for (const entry of entries as readonly Record<string, string | number>[])
            await sql.run(
              'INSERT INTO log (seq, hash, at, author, body) VALUES (?, ?, ?, ?, ?)',
              ['seq', 'hash', 'at', 'author', 'body'].map((column) => entry[column] ?? null),
            );
        });
        expect(await schemaVersion(older)).toBe(id);
        await older.close();
        const opened = await openLedger(location);
        expect(await schemaVersion(opened.sql)).toBe(MIGRATIONS.length);
        if (id < MIGRATIONS.length)
          expect(await opened.sql.all('SELECT * FROM statements ORDER BY id')).toEqual(statements);
        expect(statements.length).toBeGreaterThan(5);
        await opened.close();
        await database.close();
      },
    );

    test(`${engine}: one of a later schema is refused, and says so`, async () => {
      const location = await place();
      const ledger = await openLedger(location);
      await ledger.write(({ sql }) => sql.run("INSERT INTO schema_steps (id, name) VALUES (99, 'later')"));
      await ledger.close();
      await expect(openLedger(location)).rejects.toThrow(/made by a newer Onrecord \(schema 99/);
    });
  }

  test('killed during the migration: the old schema or the new one', { timeout: 60_000 }, async () => {
    const ledger = join(folder, 'old.db');
    const database = await openSqlite(ledger);
    await migrate(database, ledger, MIGRATIONS.slice(0, 1));
    const full = await openLedger(join(folder, 'filled.db'));
    await fill(full, 60);
    const rows = await full.sql.all<Record<string, string | number>>('SELECT * FROM log ORDER BY seq');
    const objects = await full.sql.all<{ readonly hash: string; readonly bytes: Uint8Array }>('SELECT * FROM objects');
    await database.transaction(async (sql) => {
      for (const { hash, bytes } of objects)
        await sql.run('INSERT INTO objects (hash, bytes) VALUES (?, ?)', [hash, bytes]);
      for (const row of rows)
        await sql.run(
          'INSERT INTO log (seq, hash, at, author, body) VALUES (?, ?, ?, ?, ?)',
          ['seq', 'hash', 'at', 'author', 'body'].map((column) => row[column] ?? null),
        );
    });
    await database.close();
    await full.close();
    const open = [
      '-e',
      `import('./dist/store/ledger.js').then(({ openLedger }) => openLedger(${JSON.stringify(ledger)})).then((opened) => opened.close())`,
    ];
    const seen = new Set<number>();
    for (let kill = 0; kill < 8; kill++) {
      await runAndKill(open, 60 + kill * 25);
      const looked = await openSqlite(ledger);
      seen.add(await schemaVersion(looked));
      await looked.close();
    }
    expect((await runAndKill(open, null)).code).toBe(0);
    for (const version of seen) expect([1, MIGRATIONS.length]).toContain(version);
    expect(seen).toContain(1);
    examineLedgerFile(ledger);
  });
});

describe('R11: every input ends in exactly one outcome', () => {
  test('10,000 inputs, good and bad', { timeout: 120_000 }, async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => badOr(index));
    const input = join(folder, 'mixed.jsonl');
    writeFileSync(input, lines.join('\n'));
    const ledger = join(folder, 'mixed.db');
    const { code } = await runAndKill(add(input, ledger, '--no-read'), null);
    expect(code).toBe(2);
    const file = new Database(ledger, { readonly: true });
    const counts = new Map(
      file.prepare('SELECT outcome, count(*) FROM outcomes GROUP BY outcome').raw().all() as [string, number][],
    );
    const places = file.prepare('SELECT count(DISTINCT position) FROM outcomes').pluck().get();
    const unnamed = file
      .prepare(
        "SELECT count(*) FROM outcomes WHERE outcome = 'refused' AND (code IS NULL OR message NOT LIKE position || '%')",
      )
      .pluck()
      .get();
    const stored = file.prepare('SELECT count(*) FROM articles').pluck().get();
    file.close();
    expect([...counts.values()].reduce((sum, one) => sum + one, 0)).toBe(10_000);
    expect(places).toBe(10_000);
    expect(unnamed).toBe(0);
    expect(counts.get('stored')).toBe(stored);
    expect(Object.fromEntries(counts)).toEqual({ stored: 7000, unchanged: 1000, refused: 2000 });
  });
});

/** Of ten, seven are articles, one is one of them once more, and two are broken in one of five ways. */
function badOr(index: number): string {
  const kind = index % 10;
  const broken = ['{"id": ', '[]', '{"id":"x"}', `{"id":"${index}","text":"   "}`, '\u0001\u0002'];
  if (kind < 7) return JSON.stringify(madeArticle(index));
  if (kind === 7) return JSON.stringify(madeArticle(index - 7));
  return broken[(index + Math.floor(index / 10)) % broken.length] ?? '';
}

async function fill(ledger: Awaited<ReturnType<typeof openLedger>>, articles = 4): Promise<void> {
  const { add: addTo } = await import('../../src/usecases/add/add.ts');
  const jobs = (async function* () {
    for (const [index, line] of madeLines(articles).entries())
      yield { kind: 'record', input: 'made.jsonl', position: `made.jsonl:${index + 1}`, line } as const;
  })();
  for await (const kept of addTo(ledger, jobs, { key: null, fast: true, workers: 1 }))
    expect(kept?.outcome).toBe('stored');
}

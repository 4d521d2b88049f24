import { copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLedger } from '../../store/ledger.ts';
import { type SqliteFile, sqliteDriver } from '../../store/sqlite/driver.ts';
import { troubleOf } from '../trouble.ts';
import { makeCheckpoint } from './make-checkpoint.ts';
import type { VerifyReport } from './report.ts';
import { addRecords, gates, testFolder } from './test-ledger.cases.ts';
import { verify } from './verify.ts';

const folder = testFolder();
const base = folder.path('base.db');
const config = folder.path('config');
const checkpointFile = folder.path('checkpoint.json');
let copies = 0;

beforeAll(async () => {
  await addRecords(base, gates(9));
  await addRecords(base, [{ ...gates(1)[0], id: 'gate-0', text: 'Gate 0 is open again, Rui Teles said.' }]);
  const ledger = await openLedger(base);
  await makeCheckpoint(ledger, { file: checkpointFile, config, now: 0 });
  await ledger.close();
});
afterAll(folder.remove);

/** A copy of the ledger, changed by hand. */
async function changed(change: (file: SqliteFile) => void): Promise<string> {
  const path = folder.path(`copy-${++copies}.db`);
  copyFileSync(base, path);
  const file = (await sqliteDriver()).open(path);
  file.exec('PRAGMA foreign_keys=OFF; PRAGMA writable_schema=OFF');
  change(file);
  file.close();
  return path;
}

const WITHOUT_TRIGGERS = 'DROP TRIGGER log_no_update; DROP TRIGGER log_no_delete;';
const examine = (path: string, scope: VerifyReport['scope'] = 'all', file: string | null = checkpointFile) =>
  verify(path, { scope, config: folder.path('no-config'), ...(file === null ? {} : { checkpointFile: file }) });

describe('verify', () => {
  test('a sound ledger is sound, by every way of examining it', async () => {
    for (const scope of ['all', 'quick', 'new'] as const) {
      const report = await examine(base, scope);
      expect(report.problems).toEqual([]);
      expect(report).toMatchObject({ sound: true, scope, checkpoint: { verdict: 'holds', key: 'unknown' } });
    }
    const { spans, objects, indexRows, entries, head } = await examine(base);
    expect(entries).toBe(head.count);
    expect(objects).toBe(30);
    expect(spans).toBeGreaterThan(150);
    expect(indexRows).toBeGreaterThan(200);
  });

  test('it leaves the ledger as it was', async () => {
    const before = readFileSync(base);
    await examine(base);
    expect(readFileSync(base).equals(before)).toBe(true);
  });

  test.each([
    ['a log row', `${WITHOUT_TRIGGERS} UPDATE log SET author = 'nobody' WHERE seq = 5`, 'entry 5 was edited', 5],
    ['a body', `${WITHOUT_TRIGGERS} UPDATE log SET body = replace(body, 'gate-3', 'gate-4')`, 'was edited', 8],
    [
      'a body that is no JSON',
      `${WITHOUT_TRIGGERS} UPDATE log SET body = x'00ff' WHERE seq = 5`,
      'entry 5 was edited',
      5,
    ],
    ['a missing entry', `${WITHOUT_TRIGGERS} DELETE FROM log WHERE seq = 5`, 'entry 5 is missing', 5],
    ['the first entry missing', `${WITHOUT_TRIGGERS} DELETE FROM log WHERE seq = 1`, 'entry 1 is missing', 1],
    ['a cut tail', `${WITHOUT_TRIGGERS} DELETE FROM log WHERE seq > 5`, 'those from 6 on were cut off', null],
    ['an empty log', `${WITHOUT_TRIGGERS} DELETE FROM log`, 'those from 1 on were cut off', null],
  ])('names %s', async (_, sql, message, seq) => {
    const report = await examine(await changed((file) => file.exec(sql)));
    expect(report.sound).toBe(false);
    expect(report.problems.map((problem) => problem.message).join('\n')).toContain(message);
    expect(report.firstBadEntry).toBe(seq);
  });

  const TEXT = `(SELECT text FROM snapshots WHERE num = 4)`;
  test.each([
    [
      'a text that was changed',
      `UPDATE objects SET bytes = CAST(replace(CAST(bytes AS TEXT), 'told', 'tald') AS BLOB) WHERE hash = ${TEXT}`,
      'object',
      'is not what was kept: its SHA-256',
    ],
    ['a text that is missing', `DELETE FROM objects WHERE hash = ${TEXT}`, 'object', 'is missing'],
    [
      'bytes that became words',
      `UPDATE objects SET bytes = 'words' WHERE hash = ${TEXT}`,
      'object',
      'something else than bytes',
    ],
    [
      'an object nobody names',
      `INSERT INTO objects VALUES ('${'a'.repeat(64)}', x'00')`,
      'object',
      'no entry of the log names it',
    ],
    [
      'an object under another name',
      `UPDATE objects SET hash = '${'b'.repeat(64)}' WHERE hash = ${TEXT}`,
      'object',
      'is missing',
    ],
    [
      'a record',
      `UPDATE statements SET record = replace(record, 'Ana Lima', 'Ana Lime')`,
      'index',
      'has another record',
    ],
    [
      'a speaker',
      `UPDATE statements SET actor_name = 'Nobody' WHERE num = (SELECT min(num) FROM statements)`,
      'index',
      'has another actor_name',
    ],
    [
      'a row too many',
      `INSERT INTO outcomes SELECT 999, run, input, position, outcome, code, message, article, snapshot, source FROM outcomes LIMIT 1`,
      'index',
      'the row 999 does not follow',
    ],
    ['a row too few', 'DELETE FROM figures WHERE num = (SELECT min(num) FROM figures)', 'index', 'is missing'],
    [
      'a title',
      `UPDATE articles SET outlet = 'Another Paper' WHERE id = (SELECT max(id) FROM articles)`,
      'index',
      'has another outlet',
    ],
    ['a word', 'DELETE FROM article_words WHERE rowid = 4', 'index', 'the word "'],
    ['a trigger', 'DROP TRIGGER log_no_update', 'file', 'the trigger log_no_update is missing'],
    ['a table', 'CREATE TABLE notes (note TEXT)', 'file', 'the table notes is none of Onrecord'],
  ])('finds %s', async (_, sql, kind, message) => {
    const report = await examine(await changed((file) => file.exec(sql)));
    expect(report.problems.find((problem) => problem.kind === kind)?.message ?? '').toContain(message);
  });

  test('an object that is wrong is named with its article', async () => {
    const { problems } = await examine(await changed((file) => file.exec(`DELETE FROM objects WHERE hash = ${TEXT}`)));
    expect(problems[0]).toMatchObject({ kind: 'object', seq: 4, article: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });

  test('what was taken out for good, by an entry that says so, is not missing', async () => {
    const path = folder.path('erased.db');
    await addRecords(path, gates(3));
    const ledger = await openLedger(path);
    const [row] = await ledger.sql.all<Record<'id' | 'article' | 'text' | 'source' | 'reading', string>>(
      'SELECT * FROM snapshots ORDER BY num',
    );
    if (row === undefined) throw new Error('nothing was added');
    const { id, article, text, source, reading } = row;
    await ledger.write((writer) =>
      writer.append(
        { kind: 'erasure', article, snapshots: [id], objects: [text, source, reading], reason: 'a court' },
        'Ana Lima',
      ),
    );
    await ledger.close();
    expect(await examine(path, 'all', null)).toMatchObject({ sound: true, erased: 3, problems: [] });
    const back = await openLedger(path);
    await back.write((writer) => writer.put(Buffer.from('Gate 0'), text));
    await back.close();
    expect((await examine(path, 'quick', null)).problems[0]?.message).toContain('was taken out for good, and is there');
  });

  test('from a checkpoint on only new entries are examined, and a cut log is seen all the same', async () => {
    const path = folder.path('grown.db');
    copyFileSync(base, path);
    await addRecords(path, gates(11).slice(9));
    expect(await examine(path, 'new')).toMatchObject({
      sound: true,
      entries: 6,
      objects: 6,
      checkpoint: { verdict: 'holds' },
    });
    const cut = await changed((file) => file.exec(`${WITHOUT_TRIGGERS} DELETE FROM log WHERE seq > 7`));
    expect(await examine(cut, 'new')).toMatchObject({ sound: false, checkpoint: { verdict: 'cut' } });
  });
});

describe('T1: 50 real files whose log was tampered with', () => {
  test('none is missed', async () => {
    const columns = ['hash', 'at', 'author', 'body'];
    for (let time = 0; time < 50; time++) {
      const seq = 1 + ((time * 7) % 20);
      const column = columns[time % 4] ?? 'body';
      const tampers = [
        `UPDATE log SET ${column} = substr(${column}, 1, 3) || 'x' || substr(${column}, 5) WHERE seq = ${seq}`,
        `DELETE FROM log WHERE seq = ${seq}`,
        `UPDATE log SET seq = 1000 WHERE seq = ${seq}`,
        `UPDATE log SET seq = -1 WHERE seq = ${seq}; UPDATE log SET seq = ${seq} WHERE seq = ${seq + 1}; UPDATE log SET seq = ${seq + 1} WHERE seq = -1`,
        `DELETE FROM log WHERE seq > ${seq}`,
      ];
      const path = await changed((file) => file.exec(`${WITHOUT_TRIGGERS} ${tampers[time % 5]}`));
      const report = await examine(path, 'quick');
      expect(report.sound, tampers[time % 5]).toBe(false);
      if (time % 5 !== 4) expect(report.firstBadEntry, tampers[time % 5]).toBe(seq);
      rmSync(path);
    }
  }, 60_000);
});

describe('one flipped bit anywhere in the file', () => {
  const flips = Number(process.env['ONRECORD_FLIPS'] ?? 300);

  test(`${flips} of them: each is reported, or changes nothing that is kept`, async () => {
    const whole = readFileSync(base);
    const content = await contentOf(base);
    const tally = { reported: 0, refused: 0, harmless: 0 };
    let state = 20190204;
    const random = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const path = folder.path('flipped.db');
    for (let time = 0; time < flips; time++) {
      const bytes = Buffer.from(whole);
      const at = random(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
      for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
      writeFileSync(path, bytes);
      try {
        const { sound, problems } = await examine(path, 'all', null);
        if (sound) expect(await contentOf(path), `byte ${at}`).toBe(content);
        else expect(problems[0]?.message).toMatch(/\w/);
        tally[sound ? 'harmless' : 'reported'] += 1;
      } catch (error) {
        // a sentence for the person, never a defect
        expect(troubleOf(error), `byte ${at}: ${String(error)}`).not.toBeNull();
        tally.refused += 1;
      }
    }
    process.stderr.write(`flipped bits of ${statSync(base).size} bytes: ${JSON.stringify(tally)}\n`);
    expect(tally.reported).toBeGreaterThan(flips / 10);
  }, 600_000);
});

/** All that a ledger says, as text. */
async function contentOf(path: string): Promise<string> {
  const file = (await sqliteDriver()).open(path);
  const tables = file
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%words%' AND name NOT LIKE 'sqlite%' AND name <> 'feeds' ORDER BY name`,
    )
    .all() as { readonly name: string }[];
  const rows = tables.map(({ name }) => [name, file.prepare(`SELECT * FROM ${name} ORDER BY 1, 2`).all()]);
  file.close();
  return JSON.stringify(rows);
}

describe('a file that cannot be examined', () => {
  test.each([
    ['no ledger', null, 'there is no ledger'],
    ['words', Buffer.from('Gate 1 stays closed, Ana Lima said.'.repeat(200)), 'no SQLite file'],
    ['a file cut short', 'cut', /damaged|not sound/i],
  ] as const)('%s: a reason, no stack', async (name, bytes, message) => {
    const path = folder.path(`unexaminable-${name.length}.db`);
    if (bytes === 'cut') writeFileSync(path, readFileSync(base).subarray(0, 100_000));
    else if (bytes !== null) writeFileSync(path, bytes);
    const told = await examine(path, 'all', null).then(
      ({ sound, problems }) => `${sound ? '' : 'not sound: '}${problems.map((problem) => problem.message).join()}`,
      (error: unknown) => troubleOf(error) ?? `DEFECT ${String(error)}`,
    );
    expect(told).toMatch(message);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryHash } from '../../ledger/chain.ts';
import { sha256 } from '../../ledger/hash.ts';
import { type Ledger, openLedger } from '../../store/ledger.ts';
import { logHead } from '../../store/log.ts';
import { EVERYTHING } from '../../store/walk/filter.ts';
import { backupLedger } from '../backup-ledger.ts';
import { canonicalLedger } from '../export/canonical.ts';
import { completeLines } from '../export/complete.ts';
import { exportLedger } from '../export/export-ledger.ts';
import {
  addArticles,
  all,
  ARTICLES,
  decide,
  ledgerAt,
  type MadeArticle,
  newPostgres,
  testFolder,
} from '../export/made-ledger.cases.ts';
import { importLedger } from './import-ledger.ts';

const { folder, remove } = testFolder();
const file = join(folder, 'complete.jsonl');
const MANY: readonly MadeArticle[] = [
  ...ARTICLES,
  // another version, the same text elsewhere, and what no database column holds
  { ...(ARTICLES[0] as MadeArticle), text: `${ARTICLES[0]?.text}\n\nCorrection: the bridge was closed on Sunday.` },
  { ...(ARTICLES[0] as MadeArticle), url: 'https://copy.example/bridge' },
  {
    id: 'odd',
    title: 'a\0b\ud800',
    text: 'Odd gate\n\n“No\u0000,” said Ana Lima. “\u{1F692} \ud800 gone,” said Rui Teles.',
  },
  ...Array.from({ length: 70 }, (_, index) => ({
    id: `p${index}`,
    text: `Pier ${index}\n\n“Pier ${index} holds,” said Boro Vask.`,
  })),
];
let ledger: Ledger;
let count = 0;
const place = (): string => join(folder, `${++count}.db`);

/** Takes one article out for good, as `onrecord erase` does. */
async function erase(of: Ledger): Promise<readonly string[]> {
  const [row] = await of.sql.all<{
    readonly article: string;
    readonly id: string;
    readonly text: string;
    readonly source: string;
    readonly reading: string;
  }>(`SELECT article, id, text, source, reading FROM snapshots WHERE num = (SELECT max(num) FROM snapshots)`);
  if (row === undefined) throw new Error('nothing to erase');
  const objects = [row.text, row.source, row.reading];
  await of.write((writer) =>
    writer.append(
      { kind: 'erasure', article: row.article, snapshots: [row.id], objects, reason: 'a court said so' },
      'Ana Lima',
    ),
  );
  return objects;
}

let gone: readonly string[] = [];
beforeAll(async () => {
  ledger = await ledgerAt(place());
  await addArticles(ledger, MANY);
  await decide(ledger);
  gone = await erase(ledger);
  await exportLedger(ledger, { format: 'complete', out: file, filter: EVERYTHING, force: false });
});
afterAll(async () => {
  await ledger.close();
  remove();
});

const canonicalOf = async (of: Ledger) => (await all(canonicalLedger(of))).join('\n');

describe('R10: a complete export is the ledger', () => {
  test.each([
    ['SQLite', async () => place()],
    ['PostgreSQL', newPostgres],
  ])('imported into %s it is the same ledger, and gives the same exports to the byte', async (_, location) => {
    const other = await openLedger(await location());
    const { entries, head } = await importLedger(other, file);
    expect(head).toEqual(await logHead(ledger.sql));
    expect(entries).toBe(head.count);
    expect(`${(await all(completeLines(other.sql))).join('\n')}\n`).toBe(readFileSync(file, 'utf8'));
    expect(await canonicalOf(other)).toBe(await canonicalOf(ledger));
    for (const hash of gone) expect(await other.sql.all('SELECT hash FROM objects WHERE hash = ?', [hash])).toEqual([]);
    const records = join(folder, `${++count}.jsonl`);
    const own = join(folder, `${++count}.jsonl`);
    await exportLedger(other, { format: 'jsonl', out: records, filter: EVERYTHING, force: false });
    await exportLedger(ledger, { format: 'jsonl', out: own, filter: EVERYTHING, force: false });
    expect(
      readFileSync(records, 'utf8')
        .split('\n')
        .filter((line) => !line.includes('"type":"actor"')),
    ).toEqual(
      readFileSync(own, 'utf8')
        .split('\n')
        .filter((line) => !line.includes('"type":"actor"')),
    );
    await other.close();
  });

  test('packed, it holds the same lines', async () => {
    const packed = join(folder, 'complete.jsonl.gz');
    await exportLedger(ledger, { format: 'complete', out: packed, filter: EVERYTHING, force: false });
    expect(gunzipSync(readFileSync(packed)).equals(readFileSync(file))).toBe(true);
    const other = await openLedger(place());
    await importLedger(other, packed);
    expect(await logHead(other.sql)).toEqual(await logHead(ledger.sql));
    await other.close();
  });

  test('each object stands in it once, before the first entry that names it', () => {
    const lines = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly type?: string; readonly hash: string });
    const objects = lines.filter(({ type }) => type === 'object').map(({ hash }) => hash);
    expect(new Set(objects).size).toBe(objects.length);
    expect(objects.length).toBeGreaterThan(200);
    for (const hash of gone) expect(objects).not.toContain(hash);
  });

  test('an import that was stopped goes on, and one that is done does nothing', async () => {
    const other = await openLedger(place());
    let stop = false;
    const first = await importLedger(other, file, { stopped: () => stop, onProgress: () => (stop = true) });
    expect(first.entries).toBe(64);
    const second = await importLedger(other, file);
    expect(second.before).toBe(64);
    expect(await importLedger(other, file)).toMatchObject({ entries: 0 });
    expect(await canonicalOf(other)).toBe(await canonicalOf(ledger));
    await other.close();
  });

  test('another log, or one that goes on, is refused with the entry where the two part', async () => {
    const other = await openLedger(place());
    await addArticles(other, ARTICLES.slice(0, 1));
    await expect(importLedger(other, file)).rejects.toMatchObject({
      code: 'parts',
      line: 2,
      message: expect.stringContaining('part at entry 1') as string,
    });
    await other.close();
    const longer = await openLedger(place());
    await importLedger(longer, file);
    await addArticles(longer, [{ id: 'more', text: 'One more\n\n“Yes,” said Ana Lima.' }], 'more');
    const { count: entries } = await logHead(ledger.sql);
    await expect(importLedger(longer, file)).rejects.toMatchObject({
      code: 'parts',
      message: expect.stringContaining(`part at entry ${entries + 1}`) as string,
    });
    await longer.close();
  });
});

describe('a hostile file is refused with its line, nothing of it is kept, and the whole one then completes', () => {
  const text = () => readFileSync(file, 'utf8').trimEnd().split('\n');
  const write = (lines: readonly string[]) => `${lines.join('\n')}\n`;
  const at = (lines: readonly string[], part: string) => lines.findIndex((line) => line.includes(part));
  const swap = (lines: string[], one: number, other: number): string[] => {
    [lines[one], lines[other]] = [lines[other] as string, lines[one] as string];
    return lines;
  };

  /** The lines with a last line that counts them. */
  function recounted(lines: readonly string[]): readonly string[] {
    const parsed = lines.map((line) => JSON.parse(line) as { readonly type?: string; readonly base64?: string });
    const objects = parsed.filter(({ type }) => type === 'object');
    const bytes = objects.reduce((sum, { base64 = '' }) => sum + Buffer.from(base64, 'base64').length, 0);
    const entries = parsed.filter(({ type }) => type === 'entry').length;
    return [...lines.slice(0, -1), JSON.stringify({ type: 'end', entries, objects: objects.length, bytes })];
  }

  /** The lines with the body of one entry changed and the chain made anew, as a forger would. */
  function forged(change: (body: Record<string, unknown>, seq: number) => void): string {
    let previous = '0'.repeat(64);
    const lines = text().map((line) => {
      const parsed = JSON.parse(line) as Record<string, unknown> & {
        seq: number;
        at: string;
        by: string;
        body: string;
      };
      if (parsed['type'] !== 'entry') return parsed;
      const body = JSON.parse(parsed.body) as Record<string, unknown>;
      change(body, parsed.seq);
      parsed.body = JSON.stringify(body);
      parsed['hash'] = previous = entryHash(previous, parsed);
      return parsed;
    });
    (lines[0] as Record<string, unknown>)['hash'] = previous;
    return write(lines.map((line) => JSON.stringify(line)));
  }

  const proto = '{"__proto__":{"polluted":true},"type":"end","entries":0,"objects":0,"bytes":0}';
  const hostile: readonly (readonly [
    name: string,
    code: string,
    make: () => string | Buffer,
    line: number | 'some' | null,
  ])[] = [
    ['an empty file', 'not-an-export', () => '', null],
    ['a file of something else', 'not-an-export', () => 'id,title\r\n1,Gate\r\n', 1],
    ['an array', 'not-an-export', () => '[]\n', 1],
    ['a later format', 'newer', () => '{"schema":"onrecord/complete/2"}\n', 1],
    ['cut between lines', 'truncated', () => write(text().slice(0, 40)), null],
    ['cut within a line', 'bad-line', () => readFileSync(file).subarray(0, 20_000), 'some'],
    ['without its last line', 'truncated', () => write(text().slice(0, -1)), null],
    ['with a line after its last', 'bad-line', () => write([...text(), '{}']), 'some'],
    [
      'an entry changed',
      'bad-hash',
      () => text().join('\n').replace('\\"outcome\\":\\"stored\\"', '\\"outcome\\":\\"refused\\"'),
      'some',
    ],
    [
      'an entry left out',
      'bad-hash',
      () => write(text().filter((_, index) => index !== at(text(), '"seq":3,'))),
      'some',
    ],
    [
      'two entries in the wrong order',
      'bad-hash',
      () => write(swap(text(), at(text(), '"seq":3,'), at(text(), '"seq":6,'))),
      'some',
    ],
    [
      'an object changed',
      'bad-hash',
      () =>
        text()
          .join('\n')
          .replace(/"base64":"..../, '"base64":"AAAA'),
      2 + 1,
    ],
    [
      'an object left out',
      'bad-entry',
      () => write(recounted(text().filter((_, index) => index !== at(text(), '"type":"object"')))),
      'some',
    ],
    [
      'an object that nobody names',
      'bad-line',
      () =>
        write(recounted(text().toSpliced(2, 0, JSON.stringify({ type: 'object', hash: sha256('x'), base64: 'eA==' })))),
      'some',
    ],
    [
      'base64 that is not the one way to write it',
      'bad-hash',
      () =>
        text()
          .join('\n')
          .replace(/"base64":"/, '"base64":" '),
      'some',
    ],
    [
      'a path for a hash',
      'bad-line',
      () => write(text().toSpliced(2, 0, '{"type":"object","hash":"../../etc/passwd","base64":""}')),
      3,
    ],
    ['a key that every object has', 'bad-line', () => write(text().toSpliced(2, 0, proto)), 3],
    [
      'an unknown key',
      'bad-line',
      () => text().join('\n').replace('{"type":"entry"', '{"more":1,"type":"entry"'),
      'some',
    ],
    ['a line of nothing', 'bad-line', () => write(text().toSpliced(2, 0, '')), 3],
    ['a line of deep brackets', 'bad-line', () => write(text().toSpliced(2, 0, '['.repeat(200_000))), 3],
    [
      'bytes that are no UTF-8',
      'bad-line',
      () => Buffer.concat([Buffer.from(`${text()[0]}\n`), Buffer.from([0xff, 0xfe, 0x0a])]),
      2,
    ],
    [
      'a damaged packed file',
      'unreadable',
      () => Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
      'some',
    ],
    [
      'a first line that names another head',
      'bad-line',
      () =>
        text()
          .join('\n')
          .replace(/"hash":"[0-9a-f]{4}/, '"hash":"0000'),
      'some',
    ],
    [
      'a body that says nothing known',
      'bad-entry',
      () => forged((body, seq) => seq === 3 && (body['kind'] = 'gift')),
      'some',
    ],
    [
      'a body with one more key',
      'bad-entry',
      () =>
        forged((body, seq) => seq === 3 && Object.defineProperty(body, '__proto__', { value: 1, enumerable: true })),
      'some',
    ],
  ];

  test.each(hostile)('%s: %s', async (_, code, make, line) => {
    const bad = join(folder, `bad-${++count}`);
    writeFileSync(bad, make());
    const other = await openLedger(place());
    const refused = await importLedger(other, bad).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'ImportError', code });
    const { line: found, message } = refused as { readonly line: number | null; readonly message: string };
    if (line === 'some') expect(found).toBeGreaterThan(0);
    else expect(found).toBe(line);
    expect(message).toContain(bad);
    expect(message.length).toBeLessThan(600);
    expect(await logHead(other.sql)).toMatchObject({ count: 0 });
    expect(await other.sql.all('SELECT hash FROM objects')).toEqual([]);
    expect(({} as { readonly polluted?: boolean }).polluted).toBeUndefined();
    await importLedger(other, file);
    expect(await logHead(other.sql)).toEqual(await logHead(ledger.sql));
    await other.close();
  });

  test('entries that fit their hashes and contradict one another are refused where they do; what stood before is whole', async () => {
    const bad = join(folder, 'contradiction');
    let first: unknown;
    writeFileSync(
      bad,
      forged((body, seq) => {
        if (body['kind'] !== 'intake' || body['meta'] === null) return;
        first ??= body['snapshot'];
        if (seq > 100) body['snapshot'] = first;
      }),
    );
    const other = await openLedger(place());
    await expect(importLedger(other, bad)).rejects.toMatchObject({
      code: 'bad-entry',
      message: expect.stringContaining('contradicts') as string,
    });
    expect((await logHead(other.sql)).count % 64).toBe(0);
    expect(await canonicalOf(other)).toContain('"type":"article"');
    await other.close();
  });

  test('what is no file is told in words', async () => {
    const other = await openLedger(place());
    for (const path of [folder, join(folder, 'none'), 'x'.repeat(5000), 'a\0b'])
      await expect(importLedger(other, path)).rejects.toMatchObject({ name: 'ImportError', code: 'unreadable' });
    await other.close();
  });
});

describe('R10: a backup while the ledger is written to', () => {
  test('is a whole ledger: the beginning of the log, its hashes and its indexes', async () => {
    const path = place();
    const articles = join(folder, 'load.jsonl');
    writeFileSync(
      articles,
      Array.from({ length: 1500 }, (_, index) =>
        JSON.stringify({ id: `l${index}`, text: `Load ${index}\n\n“Load ${index},” said Ana Lima.` }),
      ).join('\n'),
    );
    const bin = fileURLToPath(new URL('../../../bin/onrecord.js', import.meta.url));
    const child = spawn(process.execPath, [bin, 'add', articles, '--fast', '--jobs', '1', '--ledger', path], {
      stdio: 'ignore',
    });
    const ended = once(child, 'close');
    const source = await openLedger(path);
    const counts: number[] = [];
    while (child.exitCode === null && counts.length < 12) {
      const copy = join(folder, `backup-${counts.length}.db`);
      await backupLedger(source, copy);
      const backup = await openLedger(copy);
      expect(await backup.database.checkIntegrity()).toEqual([]);
      const lines = await all(completeLines(backup.sql));
      const { count: entries, hash } = await logHead(backup.sql);
      const [same] = await source.sql.all<{ readonly hash: string }>('SELECT hash FROM log WHERE seq = ?', [entries]);
      if (entries > 0) expect(same?.hash).toBe(hash);
      expect(lines.length).toBeGreaterThan(entries);
      counts.push(entries);
      await backup.close();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await ended;
    const { count: last } = await logHead(source.sql);
    // at least one was taken in the middle
    expect(counts.some((entries) => entries > 0 && entries < last)).toBe(true);
    await source.close();
  });

  test('PostgreSQL says what does it there; a file that is there is kept', async () => {
    const server = await openLedger(await newPostgres());
    await expect(backupLedger(server, join(folder, 'no.db'))).rejects.toThrow('pg_dump');
    await server.close();
    const there = join(folder, 'there.db');
    writeFileSync(there, 'mine');
    await expect(backupLedger(ledger, there)).rejects.toMatchObject({ code: 'exists' });
    expect(readFileSync(there, 'utf8')).toBe('mine');
  });
});

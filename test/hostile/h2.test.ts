import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';

/** The catalogue's sizes with ONRECORD_H2=1: a gigabyte, ten million lines. Else a tenth of the file, a fiftieth of the lines. */
const FULL = process.env['ONRECORD_H2'] === '1';
const GIGABYTE = FULL ? 1_073_741_824 : 107_374_182;
const LINES = FULL ? 10_000_000 : 200_000;
/** MiB that the process may take at its largest, whatever the file: Node itself and the largest article that is let in. */
const MAX_MEMORY = 512;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-h2-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Takes a file in as `read --fast` does, in a process of its own. */
function takeIn(path: string): {
  readonly outcomes: Readonly<Record<string, number>>;
  readonly memory: number;
  readonly seconds: number;
} {
  const program = `
    const { listJobs, sourcesAt } = await import('./dist/usecases/list-jobs.js');
    const { readJob } = await import('./dist/usecases/read-job.js');
    const { openReader } = await import('./dist/usecases/open-reader.js');
    const reader = await openReader({ fast: true });
    const outcomes = {};
    for await (const job of listJobs(await sourcesAt([process.argv[1]]), { recordsOnStdin: false })) {
      const outcome = await readJob(job, reader);
      const what = 'error' in outcome ? outcome.error.code : 'read';
      outcomes[what] = (outcomes[what] ?? 0) + 1;
    }
    process.stdout.write(JSON.stringify({ outcomes, memory: Math.round(process.resourceUsage().maxRSS / 1024), seconds: performance.now() / 1000 }));
  `;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', program, path], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(out) as ReturnType<typeof takeIn>;
}
/** A file that is long and takes no room: a beginning, and NULs. */
function sparse(path: string, beginning: Uint8Array | string): void {
  const file = openSync(path, 'w');
  writeSync(file, Buffer.from(beginning));
  ftruncateSync(file, GIGABYTE);
  closeSync(file);
}
function filled(path: string, part: string, bytes: number): void {
  const file = openSync(path, 'w');
  const block = part.repeat(Math.ceil(1_000_000 / part.length));
  for (let left = bytes; left > 0; left -= block.length) writeSync(file, block);
  closeSync(file);
}

type Outcomes = Readonly<Record<string, number>>;
const CASES: readonly {
  readonly name: string;
  readonly file: string;
  readonly make: (path: string) => void;
  readonly outcomes: Outcomes;
}[] = [
  { name: 'no bytes', file: 'a.txt', make: (path) => writeFileSync(path, ''), outcomes: { empty: 1 } },
  { name: 'no bytes of HTML', file: 'a.html', make: (path) => writeFileSync(path, ''), outcomes: { empty: 1 } },
  { name: 'no bytes of gzip', file: 'a.html.gz', make: (path) => writeFileSync(path, ''), outcomes: { empty: 1 } },
  { name: 'no bytes of an archive', file: 'a.warc', make: (path) => writeFileSync(path, ''), outcomes: { empty: 1 } },
  { name: 'no bytes of JSON Lines', file: 'a.jsonl', make: (path) => writeFileSync(path, ''), outcomes: {} },
  { name: 'one byte', file: 'b.txt', make: (path) => writeFileSync(path, 'x'), outcomes: { read: 1 } },
  { name: 'one byte of HTML', file: 'b.html', make: (path) => writeFileSync(path, '<'), outcomes: { read: 1 } },
  {
    name: 'one byte of gzip',
    file: 'b.html.gz',
    make: (path) => writeFileSync(path, Buffer.from([0x1f])),
    outcomes: { binary: 1 },
  },
  {
    name: 'one byte of an archive',
    file: 'b.warc',
    make: (path) => writeFileSync(path, 'W'),
    outcomes: { 'bad-archive': 1 },
  },
  {
    name: 'one byte of JSON Lines',
    file: 'b.jsonl',
    make: (path) => writeFileSync(path, '{'),
    outcomes: { 'bad-json': 1 },
  },
  {
    name: 'a gigabyte of text',
    file: 'c.txt',
    make: (path) => sparse(path, 'The mayor said so. '),
    outcomes: { 'too-large': 1 },
  },
  {
    name: 'a gigabyte of HTML',
    file: 'c.html',
    make: (path) => sparse(path, '<!doctype html>'),
    outcomes: { 'too-large': 1 },
  },
  {
    name: 'a gigabyte of JSON Lines in one line',
    file: 'c.jsonl',
    make: (path) => sparse(path, '{"id":"'),
    outcomes: { 'too-large': 1 },
  },
  {
    name: 'a gigabyte of an archive, one record',
    file: 'c.warc',
    make: (path) =>
      sparse(path, 'WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: 1073741000\r\n\r\n'),
    outcomes: { 'bad-archive': 1 },
  },
  {
    name: 'a gigabyte that is no archive',
    file: 'd.warc',
    make: (path) => sparse(path, 'words'),
    outcomes: { 'bad-archive': 1 },
  },
  {
    name: 'a gigabyte of NULs after a gzipped text, as tapes leave them',
    file: 'd.txt.gz',
    make: (path) => sparse(path, gzipSync('x')),
    outcomes: { read: 1 },
  },
  {
    name: 'a hundred megabytes in one line',
    file: 'e.txt',
    make: (path) => filled(path, 'The mayor said so. ', 100_000_000),
    outcomes: { 'too-large': 1 },
  },
  {
    name: 'a hundred megabytes in one line of JSON Lines',
    file: 'e.jsonl',
    make: (path) => filled(path, '[', 100_000_000),
    outcomes: { 'too-large': 1 },
  },
  {
    name: 'the longest article, and one character more',
    file: 'f.txt',
    make: (path) => writeFileSync(path, 'a b '.repeat(1_000_001)),
    outcomes: { 'too-large': 1 },
  },
  { name: 'ten million empty lines', file: 'g.jsonl', make: (path) => filled(path, '\n', LINES), outcomes: {} },
  {
    name: 'ten million lines of text',
    file: 'g.txt',
    make: (path) => filled(path, 'a\n', FULL ? 2 * LINES : 4_100_000),
    outcomes: { 'too-large': 1 },
  },
];

describe('H2 sizes', () => {
  test.each(CASES)(
    '$name',
    ({ name, file, make, outcomes }) => {
      const path = join(folder, file);
      make(path);
      const found = takeIn(path);
      if (FULL) process.stdout.write(`H2 ${name}: ${JSON.stringify(found)}\n`);
      expect(found.outcomes).toEqual(outcomes);
      expect(found.memory).toBeLessThan(MAX_MEMORY);
      rmSync(path);
    },
    600_000,
  );

  test('ten million records that are none: an outcome each', () => {
    const path = join(folder, 'h.jsonl');
    const block = '{}\n'.repeat(10_000);
    const file = openSync(path, 'w');
    for (let left = LINES; left > 0; left -= 10_000) writeSync(file, block);
    closeSync(file);
    const found = takeIn(path);
    if (FULL) process.stdout.write(`H2 records: ${JSON.stringify(found)}\n`);
    expect(found.outcomes).toEqual({ 'bad-record': LINES });
    expect(found.memory).toBeLessThan(MAX_MEMORY);
    rmSync(path);
  }, 1_200_000);
});

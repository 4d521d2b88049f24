import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gzipped, info, PAGE, response } from '../intake/warc/warc.cases.ts';
import { listJobs, sizeOf, sourcesAt } from './list-jobs.ts';
import { openReader } from './open-reader.ts';
import { readJob } from './read-job.ts';

const root = mkdtempSync(join(tmpdir(), 'onrecord-jobs-'));
const records = Buffer.from(
  '{"id":"one","text":"“The bridge is unsafe,” Ana Lima said on Monday."}\n{"id":"two","text":"“The bridge is safe,” Rui Teles said on Monday."}\n',
);
const text = Buffer.from('“The bridge is unsafe,” Ana Lima said on Monday.');
const archive = gzipped(info, response('a'), response('b', { status: '404 Not Found' }), response('c'));
beforeAll(() => {
  for (const [name, bytes] of Object.entries<Uint8Array>({
    'a.html.gz': gzipSync(PAGE),
    'b.html': gzipSync(PAGE),
    'c.txt.gz': gzipSync(text),
    'd.jsonl.gz': gzipSync(records),
    'e.ndjson.gz': gzipSync(records).subarray(0, -20),
    'f.warc': Buffer.concat([info, response('a')]),
    'g.warc.gz': archive,
    'h.warc.gz': archive.subarray(0, -9),
    'i.tar.gz': gzipSync('no article'),
    'j.txt': gzipSync(gzipSync(text)),
    'k.html.gz': gzipSync(PAGE).subarray(0, -20),
  }))
    writeFileSync(join(root, name), bytes);
  writeFileSync(join(root, '.named'), archive);
});
afterAll(() => rmSync(root, { recursive: true }));

async function outcomes(...paths: string[]) {
  const reader = await openReader({ fast: true });
  const told: string[] = [];
  const onSkipped = (input: string, reason: string) =>
    told.push(`${input.replace(`${root}/`, '')} passed over: ${reason}`);
  const sources = await sourcesAt(paths.map((path) => join(root, path)));
  for await (const job of listJobs(sources, { recordsOnStdin: false, onSkipped })) {
    const outcome = await readJob(job, reader);
    const what = 'error' in outcome ? outcome.error.code : `${outcome.reading.statements.length}`;
    told.push(`${outcome.input.replace(`${root}/`, '').replace(/ at byte [1-9]\d*/, ' at byte n')} ${what}`);
  }
  return told;
}

describe('gzip and archives among the inputs', () => {
  test('a folder: each input ends in one outcome', async () => {
    expect(await outcomes('')).toEqual([
      'a.html.gz 6',
      'b.html 6',
      'c.txt.gz 1',
      'one 1',
      'two 1',
      // its first line is whole
      'one 1',
      'e.ndjson.gz bad-archive',
      'f.warc: record 2 at byte n 6',
      'f.warc passed over: 1 of its 2 records, which hold no page',
      'g.warc.gz: record 2 at byte n 6',
      'g.warc.gz: record 4 at byte n 6',
      'g.warc.gz passed over: 2 of its 4 records, which hold no page',
      'h.warc.gz: record 2 at byte n 6',
      'h.warc.gz: record 4 at byte n bad-archive',
      'h.warc.gz passed over: 2 of its 4 records, which hold no page',
      'i.tar.gz passed over: files that end in .tar.gz are not read',
      'j.txt binary',
      'k.html.gz bad-archive',
    ]);
  });
  test('an archive that is named is told by how it begins', async () => {
    expect(await outcomes('.named')).toHaveLength(3);
  });
  test('a page keeps the address that it was fetched from, and what the person says of it', async () => {
    const sources = await sourcesAt([join(root, 'f.warc')]);
    for await (const job of listJobs(sources, { recordsOnStdin: false, given: { outlet: 'The Press' } })) {
      const outcome = await readJob(job, await openReader({ fast: true }));
      expect('reading' in outcome && outcome.reading.article).toMatchObject({
        url: 'http://press.example/a',
        outlet: 'The Press',
      });
      // a job is handed to a worker as plain data
      expect(Object.keys(structuredClone(job))).toEqual(Object.keys(job));
    }
  });
  test('an archive without a page is refused', async () => {
    writeFileSync(join(root, '.none.warc'), info);
    expect(await outcomes('.none.warc')).toEqual(['.none.warc empty']);
  });
  test('the size of what is gzipped is not known', async () => {
    expect(await sizeOf(await sourcesAt([join(root, 'd.jsonl.gz')]))).toEqual({ articles: 0, bytes: null });
    expect(await sizeOf(await sourcesAt([join(root, 'a.html.gz')]))).toEqual({ articles: 1, bytes: 0 });
  });
});

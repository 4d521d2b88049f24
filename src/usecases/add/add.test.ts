import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerPlaces } from '../../../test/ledger-places.ts';
import { type Ledger, openLedger } from '../../store/ledger.ts';
import type { Job } from '../read-job.ts';
import { type Added, type AddOptions, add } from './add.ts';
import type { LoadedJob } from './load-job.ts';
import { sha256 } from '../../ledger/hash.ts';

const BRIDGE =
  'The harbour bridge at Velden was closed on Monday. “The bridge is unsafe,” said Ana Lima, the city engineer. Rui Teles, who runs the ferries, refused to comment. At least 12 people were hurt when a cable broke on Sunday evening, the fire service said, and two of them are still in hospital.';
const STRIKE =
  'Dock workers in Porto Velho stopped work at dawn. Their union said that nobody had been paid since March. The port authority declined to answer questions about the wages, and a spokesman for the ministry could not be reached. The strike will go on until Friday, according to the union.';

interface Fields {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
}

function record(fields: Fields, input = 'articles.jsonl'): Job {
  return { kind: 'record', input, position: `${input}:${fields.id}`, line: JSON.stringify(fields) };
}

function fetched(url: string, text: string): LoadedJob {
  const bytes = Buffer.from(text, 'utf8');
  return {
    kind: 'page',
    input: url,
    position: null,
    feed: null,
    bytes,
    sourceHash: sha256(bytes),
    live: true,
    given: undefined,
    url,
    charset: null,
    contentType: 'text/plain',
  };
}

for (const { engine, place } of ledgerPlaces()) {
  describe(`add to a ledger in ${engine}`, () => {
    let ledger: Ledger;
    beforeEach(async () => {
      let now = Date.UTC(2026, 0, 2);
      ledger = await openLedger(await place(), () => (now += 1000));
    });
    afterEach(() => ledger.close());

    const take = async (
      jobs: readonly (Job | LoadedJob)[],
      options: Partial<AddOptions> = {},
    ): Promise<readonly Added[]> => {
      const all: Added[] = [];
      const source = (async function* () {
        yield* jobs;
      })();
      for await (const kept of add(ledger, source, { key: null, fast: true, workers: 1, ...options })) all.push(kept);
      return all;
    };
    const outcomes = async (jobs: readonly (Job | LoadedJob)[], options: Partial<AddOptions> = {}) =>
      (await take(jobs, options)).map((kept) => kept?.outcome ?? 'before');
    const count = async (table: string): Promise<number> =>
      (await ledger.sql.all<{ readonly n: number }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n ?? -1;

    test('an article is stored with what it says, and found by its words', async () => {
      expect(await outcomes([record({ id: '1', text: BRIDGE })])).toEqual(['stored']);
      expect(await count('articles')).toBe(1);
      const statements = await ledger.sql.all('SELECT actor_name, state FROM statements ORDER BY start_at');
      expect(statements).toContainEqual({ actor_name: 'Ana Lima', state: 'machine' });
    });

    test('R8: the same again is unchanged, and under another name a duplicate; nothing is kept twice', async () => {
      const first = record({ id: '1', text: BRIDGE });
      await take([first, record({ id: '2', text: STRIKE })]);
      const tables = ['articles', 'snapshots', 'objects', 'statements', 'versions', 'figures', 'actor_uses'];
      const before = await Promise.all(tables.map(count));
      expect(await outcomes([first])).toEqual(['unchanged']);
      expect(await outcomes([{ ...first, input: 'renamed.jsonl', position: 'renamed.jsonl:1' }])).toEqual([
        'duplicate',
      ]);
      // other bytes, the same text
      expect(await outcomes([record({ id: '9', text: BRIDGE }, 'other.jsonl')])).toEqual(['duplicate']);
      expect(await Promise.all(tables.map(count))).toEqual(before);
    });

    test('the same address with another text is a new version; going back is one more', async () => {
      const url = 'https://paper.example/bridge';
      const later = BRIDGE.replace('unsafe', 'safe');
      expect(await outcomes([fetched(url, BRIDGE)])).toEqual(['stored']);
      expect(await outcomes([fetched(`${url}?utm_source=feed`, BRIDGE)])).toEqual(['unchanged']);
      expect(await outcomes([fetched(url, later)])).toEqual(['new_version']);
      expect(await outcomes([fetched(url, BRIDGE)])).toEqual(['new_version']);
      expect(await count('articles')).toBe(1);
      expect(await count('snapshots')).toBe(2);
      expect(await ledger.sql.all('SELECT number FROM versions ORDER BY number')).toHaveLength(3);
      const current = await ledger.sql.all<{ readonly record: string }>(
        'SELECT record FROM statements WHERE is_current = 1',
      );
      expect(current.some((row) => row.record.includes('The bridge is unsafe'))).toBe(true);
      expect(current.some((row) => row.record.includes('The bridge is safe'))).toBe(false);
    });

    test('a file that holds an older version again changes nothing', async () => {
      const url = 'https://paper.example/bridge';
      const older = record({ id: '1', text: BRIDGE, url });
      const newer = record({ id: '2', text: BRIDGE.replace('Monday', 'Tuesday'), url });
      expect(await outcomes([older, newer])).toEqual(['stored', 'new_version']);
      expect(await outcomes([older, newer], { unread: true })).toEqual(['unchanged', 'unchanged']);
    });

    test('a record without an address that is edited is a new version, and so is taking the edit back', async () => {
      const first = record({ id: '1', text: BRIDGE });
      const edited = record({ id: '1', text: BRIDGE.replace('Monday', 'Tuesday') });
      expect(await outcomes([first, edited])).toEqual(['stored', 'new_version']);
      expect(await outcomes([first])).toEqual(['new_version']);
      expect(await outcomes([first])).toEqual(['unchanged']);
      expect(await count('articles')).toBe(1);
    });

    test('a copy at another address is kept, and linked to where it came from', async () => {
      const copy = `${BRIDGE} This report was first published by the Velden agency.`;
      const kept = await take([
        record({ id: '1', text: BRIDGE, url: 'https://agency.example/1' }),
        record({ id: '2', text: copy, url: 'https://paper.example/2' }),
        record({ id: '3', text: BRIDGE, url: 'https://other.example/3' }),
        record({ id: '4', text: STRIKE, url: 'https://other.example/4' }),
      ]);
      expect(kept.map((one) => one?.outcome)).toEqual(['stored', 'stored', 'stored', 'stored']);
      expect(kept.map((one) => one?.copyOf !== null)).toEqual([false, true, true, false]);
      expect(kept[2]?.copyOf?.similarity).toBe(1);
      const origins = await ledger.sql.all<{ readonly origin: string }>('SELECT DISTINCT origin FROM snapshots');
      expect(origins).toHaveLength(2);
    });

    test('what is refused is an outcome with its reason; the others are taken in', async () => {
      const kept = await take([
        { kind: 'record', input: 'a.jsonl', position: 'a.jsonl:1', line: '{"id": 1' },
        record({ id: '2', text: STRIKE }, 'a.jsonl'),
        { kind: 'file', input: 'no/such/file.txt' },
      ]);
      expect(kept.map((one) => [one?.outcome, one?.code])).toEqual([
        ['refused', 'bad-json'],
        ['stored', null],
        ['refused', 'not-found'],
      ]);
      expect(kept[0]?.message).toContain('a.jsonl:1');
    });

    test('a run that was interrupted goes on, and ends as if it had not been', async () => {
      const jobs = Array.from({ length: 12 }, (_, index) =>
        record({ id: String(index), text: `${BRIDGE} Report number ${index}: ${'so it went '.repeat(index)}` }),
      );
      let taken = 0;
      const stopping = { key: 'the same', stopped: () => taken++ > 5 };
      const part = await outcomes(jobs, stopping);
      expect(part.length).toBeGreaterThan(0);
      expect(part.length).toBeLessThan(12);
      let resumed = false;
      const rest = await outcomes(jobs, {
        key: 'the same',
        onResumed: () => {
          resumed = true;
        },
      });
      expect(resumed).toBe(true);
      expect(rest.filter((name) => name === 'before')).toHaveLength(part.length);
      expect(rest.filter((name) => name === 'stored')).toHaveLength(12 - part.length);
      expect(await count('outcomes')).toBe(12);
      expect(await outcomes(jobs, { key: 'the same' })).toEqual(jobs.map(() => 'unchanged'));
    });

    test('half a surrogate pair becomes U+FFFD, one code point for one', async () => {
      await take([record({ id: '1', text: `A\ud800B. ${BRIDGE}` })]);
      const rows = await ledger.sql.all<{ readonly bytes: Uint8Array }>(
        'SELECT bytes FROM objects JOIN snapshots ON snapshots.text = objects.hash',
      );
      expect(Buffer.from(rows[0]?.bytes ?? []).toString('utf8')).toBe(`A\ufffdB. ${BRIDGE}`);
    });
  });
}

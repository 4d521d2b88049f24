import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { textOf } from '../../src/store/objects.ts';
import { openLedger } from '../../src/store/ledger.ts';
import type { Sql } from '../../src/store/sql.ts';
import { EVERYTHING } from '../../src/store/walk/filter.ts';
import { add } from '../../src/usecases/add/add.ts';
import { exportLedger } from '../../src/usecases/export/export-ledger.ts';
import type { Job } from '../../src/usecases/read-job.ts';
import { hostileTexts } from '../../src/text/hostile-texts.cases.ts';
import { describeQuote } from '../../src/text/quote/describe.ts';
import { matchQuote } from '../../src/text/quote/match.ts';
import { ledgerPlaces } from '../ledger-places.ts';

/** Stored spans of each engine; the catalogue's million with ONRECORD_U1=1000000. */
const SPANS = Number(process.env['ONRECORD_U1'] ?? 8_000);
const SEED = Number(process.env['SEED'] ?? 20190204);
/** Spans that an article of such sentences leaves at the least. */
const SPANS_EACH = 250;
const SENTENCES = 40;

const folder = mkdtempSync(join(tmpdir(), 'onrecord-unicode-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Articles in which people are quoted, with what offsets stumble over before, in and after their words. */
function* articles(): Generator<Job, void, undefined> {
  const count = Math.ceil(SPANS / SPANS_EACH);
  const pieces = fc.sample(hostileTexts, { seed: SEED, numRuns: count * 5 });
  const piece = (at: number): string => (pieces[at % pieces.length] ?? '').slice(0, 40);
  for (let article = 0; article < count; article++) {
    const sentences = Array.from({ length: SENTENCES }, (_, at) => {
      const number = article * SENTENCES + at;
      // half a text between half a text: its lone surrogates meet those of the next
      return `${piece(number * 3)} “Gate ${number} is ${piece(number * 3 + 1)} unsafe,” said Ana Lima, a docker. At least ${at + 2} people were hurt, the Harbour Ministry said.${piece(number * 3 + 2)}`;
    });
    const line = JSON.stringify({ id: String(article), text: sentences.join('\n\n') });
    yield { kind: 'record', input: 'hostile.jsonl', position: `hostile.jsonl:${article + 1}`, line };
  }
}

interface Counted {
  spans: number;
  wrong: string[];
}

/** Every span in a value against the text's code points, which are counted without any of our own code. */
function check(value: unknown, points: readonly string[], counted: Counted): void {
  if (typeof value !== 'object' || value === null) return;
  const { start, end, exact } = value as { readonly start?: unknown; readonly end?: unknown; readonly exact?: unknown };
  if (typeof start === 'number' && typeof end === 'number' && typeof exact === 'string') {
    counted.spans += 1;
    if (points.slice(start, end).join('') !== exact) counted.wrong.push(JSON.stringify({ start, end, exact }));
  }
  for (const inner of Object.values(value)) check(inner, points, counted);
}

async function storedSpans(sql: Sql): Promise<Counted> {
  const counted: Counted = { spans: 0, wrong: [] };
  const rows = await sql.all<{ readonly text: string; readonly reading: string }>(
    'SELECT text, reading FROM snapshots',
  );
  for (const { text, reading } of rows)
    check(JSON.parse(await textOf(sql, reading)), Array.from(await textOf(sql, text)), counted);
  return counted;
}

describe('U1: every span that is kept holds the words that stand at its offsets', () => {
  const found: number[] = [];
  for (const { engine, place } of ledgerPlaces()) {
    test(`${SPANS} spans of hostile texts, as ${engine} gives them back, and as they are exported`, async () => {
      const ledger = await openLedger(await place());
      const jobs = async function* () {
        yield* articles();
      };
      for await (const kept of add(ledger, jobs(), { key: null, fast: true, workers: 1 }))
        expect(kept?.outcome).toBe('stored');
      const stored = await storedSpans(ledger.sql);
      expect(stored.wrong).toEqual([]);
      expect(stored.spans).toBeGreaterThanOrEqual(SPANS);
      found.push(stored.spans);

      const out = join(folder, `${engine}.jsonl`);
      await exportLedger(ledger, { format: 'jsonl', out, filter: EVERYTHING, force: false });
      const exported: Counted = { spans: 0, wrong: [] };
      let points: readonly string[] = [];
      let held = '';
      for await (const line of createInterface({ input: createReadStream(out, 'utf8'), crlfDelay: Infinity })) {
        const record = JSON.parse(line) as { readonly textHash?: string };
        if (record.textHash === undefined) continue;
        if (record.textHash !== held) points = Array.from(await textOf(ledger.sql, record.textHash));
        held = record.textHash;
        check(record, points, exported);
      }
      expect(exported.wrong).toEqual([]);
      expect(exported.spans).toBeGreaterThan(SPANS / 5);
      process.stdout.write(`U1 ${engine}: ${stored.spans} stored spans, ${exported.spans} exported, 0 wrong\n`);
      await ledger.close();
    }, 1_800_000);
  }

  test('both engines keep the same', () => {
    expect(new Set(found).size).toBe(1);
  });
});

describe('U3: what a database cannot hold as text is kept as bytes', () => {
  for (const { engine, place } of ledgerPlaces()) {
    test(`a lone surrogate and NUL, with ${engine}: the source is what came, the text is what was read, both hashed`, async () => {
      const ledger = await openLedger(await place());
      const line = '{"id":"1","text":"a\\ud800b\\u0000c 🚒 “We were not told,” Ana Lima said."}';
      const jobs = async function* () {
        yield { kind: 'record', input: 'a.jsonl', position: 'a.jsonl:1', line } as const;
      };
      for await (const kept of add(ledger, jobs(), { key: null, fast: true, workers: 1 }))
        expect(kept?.outcome).toBe('stored');
      const [row] = await ledger.sql.all<{ readonly source: string; readonly text: string }>(
        'SELECT source, text FROM snapshots',
      );
      expect(await textOf(ledger.sql, row?.source ?? '')).toBe(line);
      const text = await textOf(ledger.sql, row?.text ?? '');
      expect(Array.from(text).slice(0, 8)).toEqual(Array.from('a\ufffdb\0c 🚒 '));
      await ledger.close();
    });
  }
});

describe('U4: no text is normalised', () => {
  const composed = 'Jos\u00e9 N\u00fa\u00f1ez';
  const text = `${composed} left. “We were not told,” said ${composed.normalize('NFD')}, a docker. K (\u212a), ﬁ (\ufb01), Ａ (\uff21) stay.`;

  for (const { engine, place } of ledgerPlaces()) {
    test(`twins of one look stay two, with ${engine}`, async () => {
      const ledger = await openLedger(await place());
      const jobs = async function* () {
        const line = JSON.stringify({ id: '1', text });
        yield { kind: 'record', input: 'a.jsonl', position: 'a.jsonl:1', line } as const;
      };
      for await (const kept of add(ledger, jobs(), { key: null, fast: true, workers: 1 }))
        expect(kept?.outcome).toBe('stored');
      const [row] = await ledger.sql.all<{ readonly text: string }>('SELECT text FROM snapshots');
      expect(await textOf(ledger.sql, row?.text ?? '')).toBe(text);
      await ledger.close();
    });
  }

  test('a quotation is looked for in the text itself: its twin is lost, and is not taken for it', () => {
    const start = 0;
    const selector = describeQuote(text, { start, end: Array.from(composed).length, exact: composed });
    expect(matchQuote(text, selector).outcome).toBe('found');
    expect(matchQuote(text.normalize('NFD'), selector).outcome).toBe('lost');
  });
});

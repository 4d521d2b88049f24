import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Ledger, openLedger } from '../../src/store/ledger.ts';
import { jobsOf } from '../../src/usecases/ask/small-ledger.cases.ts';
import { take } from '../../src/usecases/ask/take.cases.ts';
import {
  indexedRecords,
  type IndexedRecord,
  placesOf,
  standingDecisions,
  wrongDecisions,
} from '../../src/usecases/reread/decided-and-reread.cases.ts';
import { addStatement } from '../../src/usecases/review/add-statement.ts';
import { review } from '../../src/usecases/review/review.ts';
import { madeArticle, randomFrom } from './made-articles.mjs';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-one-character-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `ONRECORD_U5=10000` runs the whole catalogue. */
const EDITS = Number(process.env['ONRECORD_U5'] ?? 150);
/** Edits of one article: each is a version of it. */
const VERSIONS = 50;
const SEED = Number(process.env['SEED'] ?? 20190204);

/** What may come in place of a character, or beside it: also what is not seen, turns the text round, or makes one character of two. */
const CHARACTERS = [...Array.from('aZ 7.,“”"\n'), '\u0301', '\u200b', '\u202e', '\ufeff', '\u00a0', '🚒', 'ن'];

type Random = () => number;
const pick = <Item>(random: Random, list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;

/** An article in which every paragraph stands twice, and one sentence three times, with what is more than one UTF-16 unit before them. */
function twinText(number: number): string {
  const { text } = madeArticle(number);
  const [first = '', second = ''] = text.split('\n\n');
  return ['🚒 Réport', text, '“Nobody told us,” said Ana Lima.', text, first, second].join('\n\n');
}

/** A text with one character put in, left out or exchanged: in the words of a record, right beside them, or anywhere. */
function withOneChanged(text: string, records: readonly IndexedRecord[], random: Random): string {
  const points = Array.from(text);
  const spans = records.flatMap(({ record }) => placesOf(record));
  const { start, end } = pick(random, spans);
  const inside = start + Math.floor(random() * (end - start));
  const beside = pick(random, [start - 1, start, end - 1, end]);
  const at = Math.max(
    0,
    Math.min(points.length - 1, pick(random, [inside, beside, Math.floor(random() * points.length)])),
  );
  const way = pick(random, [[0], [1], [1, 0]]);
  const character = pick(random, CHARACTERS);
  if (way.length === 2) return points.toSpliced(at, 1).join('');
  return points.toSpliced(at, way[0] ?? 0, character).join('');
}

/** Judges all records of a ledger, each in another way, and adds some. */
async function decide(ledger: Ledger, url: string): Promise<void> {
  const by = { by: 'Mira Toln', reason: null };
  for (const [index, { id, record }] of [...(await indexedRecords(ledger)).values()].entries()) {
    const decision = pick(() => (index % 3) / 3, ['accept', 'reject', 'edit'] as const);
    const edits = decision === 'edit' ? ['span' in record ? 'term=souls' : 'speaker=Nina Sol'] : [];
    await review(ledger, id, { ...by, decision, edits });
  }
  const [article] = await ledger.sql.all<{ readonly id: string }>('SELECT id FROM articles WHERE url = ?', [url]);
  for (const content of ['0-4', '4-8', '40-52'])
    await addStatement(ledger, { article: article?.id ?? '', content: [content] }, by);
}

describe('U5: a text of which one character was changed', () => {
  test(
    `${EDITS} edits: another version each, and no decision is moved in silence`,
    async () => {
      let edits = 0;
      let unchanged = 0;
      let decisions = 0;
      for (let round = 0; edits < EDITS; round++) {
        const random = randomFrom(SEED + round);
        const url = `https://courier.example/${round}`;
        const article = { id: String(round), url, text: twinText(round) };
        const ledger = await openLedger(join(folder, `${round}.db`));
        expect(await take(ledger, jobsOf([article]))).toEqual(['stored']);
        await decide(ledger, url);
        const [made, base] = [await standingDecisions(ledger), await indexedRecords(ledger)];
        const texts = Array.from({ length: VERSIONS }, () => withOneChanged(article.text, [...base.values()], random));
        const outcomes = await take(ledger, jobsOf(texts.map((text) => ({ ...article, text }))));

        const seen = new Set([article.text]);
        expect(outcomes).toEqual(
          texts.map((text) => (seen.size === seen.add(text).size ? 'unchanged' : 'new_version')),
        );
        expect(await wrongDecisions(ledger, made)).toEqual([]);
        expect(await standingDecisions(ledger)).toEqual(made);
        expect(made.every(({ fits }) => fits)).toBe(true);
        const records = await indexedRecords(ledger);
        // what was decided on is there as it was, and nothing has come to its text
        const [{ snapshot } = { snapshot: '' }] = base.values();
        const old = [...records.values()].filter((record) => record.snapshot === snapshot);
        expect(new Map(old.map((record) => [record.id, record]))).toEqual(base);
        expect(new Set([...records.values()].map((record) => record.snapshot)).size).toBe(seen.size);
        edits += texts.length;
        unchanged += outcomes.filter((outcome) => outcome === 'unchanged').length;
        decisions += made.length;
        await ledger.close();
        rmSync(join(folder, `${round}.db`));
      }
      expect(unchanged).toBeLessThan(edits / 4);
      if (EDITS > 1000) process.stderr.write(`U5: ${JSON.stringify({ edits, unchanged, decisions, moved: 0 })}\n`);
    },
    EDITS * 200 + 30_000,
  );

  test('the look-alike: words that stand twice, and of one only a character is changed', async () => {
    const twin = '“The pier is unsafe,” said Ana Lima.';
    const article = { id: 'twins', url: 'https://courier.example/twins', text: `${twin}\n\nIt rained.\n\n${twin}` };
    const ledger = await openLedger(join(folder, 'twins.db'));
    await take(ledger, jobsOf([article]));
    const first = [...(await indexedRecords(ledger)).values()].find(({ record }) => placesOf(record)[0]?.start === 0);
    await review(ledger, first?.id ?? '', { by: 'Mira Toln', reason: null, decision: 'reject', edits: [] });
    const made = await standingDecisions(ledger);
    // the first is no longer what it was, and the second is to the letter what the first had been
    expect(await take(ledger, jobsOf([{ ...article, text: article.text.replace('pier', 'peer') }]))).toEqual([
      'new_version',
    ]);
    expect(await wrongDecisions(ledger, made)).toEqual([]);
    const rejected = [...(await indexedRecords(ledger)).values()].filter(({ state }) => state === 'rejected');
    expect(rejected.map(({ id, snapshot }) => [id, snapshot])).toEqual([[first?.id, first?.snapshot]]);
    await ledger.close();
  });
});

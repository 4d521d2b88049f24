import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleReader } from '../open-reader.ts';
import { openReader } from '../open-reader.ts';
import { jobsOf, SMALL_LEDGER } from '../ask/small-ledger.cases.ts';
import { take } from '../ask/take.cases.ts';
import { addStatement } from '../review/add-statement.ts';
import { mergeActors } from '../review/change-actors.ts';
import { listDecided } from '../review/list-decided.ts';
import { review } from '../review/review.ts';
import { CRANE, PIER, type ReviewedLedger, reviewedLedger } from '../review/reviewed-ledger.cases.ts';
import { undo } from '../review/undo.ts';
import {
  indexedRecords,
  otherReader,
  rereadAll,
  type StandingDecision,
  standingDecisions,
  wrongDecisions,
} from './decided-and-reread.cases.ts';
import { CHANGES } from './other-readers.cases.ts';
import { standOfDecisions } from './stand-of-decisions.ts';

const MIRA = { by: 'Mira Toln', reason: null };
const ARTICLES = [PIER, CRANE, ...SMALL_LEDGER];

/** What reading again does to decisions, in any database. `place` gives a new, empty location. */
export function rereadContract(engine: string, place: () => Promise<string>): void {
  describe(`reading again in ${engine}`, () => {
    let held: ReviewedLedger;
    let rules: ArticleReader;
    let made: readonly StandingDecision[] = [];

    beforeAll(async () => {
      held = await reviewedLedger(place, ARTICLES);
      rules = await openReader({ fast: true });
      const records = [...(await indexedRecords(held.ledger)).values()];
      for (const [index, { id, record }] of records.entries()) {
        const judge = (decision: 'accept' | 'reject' | 'note' | 'edit', ...edits: readonly string[]) =>
          review(held.ledger, id, { ...MIRA, decision, edits });
        const edit = 'span' in record ? 'term=souls' : 'speaker=Nina Sol';
        if (index % 6 === 0) await judge('accept');
        if (index % 6 === 1) await judge('reject');
        if (index % 6 === 2) await judge('edit', edit);
        if (index % 6 === 3) await judge('note');
        if (index % 6 === 4) {
          await judge('edit', edit);
          await judge('reject');
          await judge('accept');
        }
      }
      const words = [
        [PIER, 'the crane would fall'],
        [PIER, '67-80'],
        [CRANE, 'fell on Tuesday'],
      ] as const;
      for (const [{ url }, content] of words)
        await addStatement(held.ledger, { article: await held.article(url), content: [content] }, MIRA);
      made = await standingDecisions(held.ledger);
      expect(new Set(made.map(({ body }) => body.decision)).size).toBe(5);
      expect(made.length).toBeGreaterThan(20);
    });
    afterAll(() => held.close());

    /** All that is listed, but for numbers of order. */
    const picture = async () => [await indexedRecords(held.ledger), await standingDecisions(held.ledger)];
    const back = async () => {
      expect(new Set(await rereadAll(held.ledger, rules))).toEqual(new Set(['read']));
    };

    test('the same reader changes nothing, to the byte', async () => {
      const [before, entries] = [await picture(), await held.ledger.sql.all('SELECT count(*) AS n FROM log')];
      expect(new Set(await rereadAll(held.ledger, rules))).toEqual(new Set(['same']));
      expect(await picture()).toEqual(before);
      expect(await held.ledger.sql.all('SELECT count(*) AS n FROM log')).toEqual(entries);
    });

    test.each(Object.keys(CHANGES))(
      'by a reader that %s: every decision stands on its words or no longer fits',
      async (name) => {
        const before = await picture();
        const reader = otherReader(rules, name, CHANGES[name] ?? ((reading) => reading));
        expect(new Set(await rereadAll(held.ledger, reader))).toEqual(new Set(['read']));
        expect(await wrongDecisions(held.ledger, made)).toEqual([]);
        const unfit = (await standingDecisions(held.ledger)).filter(({ fits }) => !fits);
        const listed = await listDecided(held.ledger, { unfit: true, limit: 1000, offset: 0 });
        expect(listed.map(({ entry }) => entry).toReversed()).toEqual(unfit.map(({ seq }) => seq));
        expect(await standOfDecisions(held.ledger)).toMatchObject({ standing: made.length, unfit: unfit.length });
        if (!name.startsWith('finds them')) expect(unfit.length).toBeGreaterThan(0);
        if (name === 'finds nothing') expect(unfit.length).toBe(made.length - 3);
        await back();
        expect(await picture()).toEqual(before);
      },
    );

    test('by the trained reader: every decision stands on its words or no longer fits', async () => {
      const before = await picture();
      const trained = await openReader();
      expect(trained.withoutModel).toBeNull();
      expect(new Set(await rereadAll(held.ledger, trained))).toEqual(new Set(['read']));
      expect(await wrongDecisions(held.ledger, made)).toEqual([]);
      const fits = (await standingDecisions(held.ledger)).filter((decision) => decision.fits);
      expect(fits.length).toBeGreaterThan(made.length / 2);
      expect(await held.problem()).toBeNull();
      await back();
      expect(await picture()).toEqual(before);
    });

    test('what a person added before a reader finds it is one record with what the reader finds', async () => {
      const words = 'had been paid since March';
      const article = await held.article('https://courier.example/strike');
      const { id, entry } = await addStatement(held.ledger, { article, content: [words] }, MIRA);
      const finding = otherReader(rules, 'finds it', (reading) => {
        const at = reading.article.text.indexOf(words);
        const [first] = reading.statements;
        if (at < 0 || first === undefined) return reading;
        const found = { ...first, id: 's999', content: [{ start: at, end: at + words.length, exact: words }] };
        return { ...reading, statements: [...reading.statements, found] };
      });
      await rereadAll(held.ledger, finding);
      const record = (await indexedRecords(held.ledger)).get(id);
      expect(record).toMatchObject({ state: 'added', fits: true, record: { certainty: null } });
      expect(record?.machine).not.toBeNull();
      const undone = await undo(held.ledger, { entry: entry.seq }, MIRA);
      expect((await indexedRecords(held.ledger)).get(id)).toMatchObject({ state: 'machine' });
      await undo(held.ledger, { entry: undone.entry.seq }, MIRA);
      await back();
      expect((await indexedRecords(held.ledger)).get(id)).toMatchObject({ state: 'added', machine: null });
      await undo(held.ledger, { entry: entry.seq }, MIRA);
    });

    test('a rejected record that no reader finds is taken back, and comes with the next reading', async () => {
      const id = await held.statement('“The pier', 1);
      await review(held.ledger, id, { ...MIRA, decision: 'reject', edits: [] });
      await rereadAll(
        held.ledger,
        otherReader(rules, 'nothing', (reading) => ({ ...reading, statements: [] })),
      );
      expect(await held.kept(id)).toBeNull();
      const { undone } = await undo(held.ledger, { record: id.slice(0, 12) }, MIRA);
      expect([undone.subject, undone.decision]).toEqual([id, 'reject']);
      await back();
      expect((await held.kept(id))?.state).not.toBe('rejected');
    });

    test('an added record that was rejected stays a rejected one', async () => {
      const article = await held.article(PIER.url);
      const { id } = await addStatement(held.ledger, { article, content: ['on Monday'] }, MIRA);
      await review(held.ledger, id, { ...MIRA, decision: 'reject', edits: [] });
      const before = (await indexedRecords(held.ledger)).get(id);
      expect(before).toMatchObject({ state: 'rejected', fits: true });
      await rereadAll(
        held.ledger,
        otherReader(rules, 'again', (reading) => reading),
      );
      expect((await indexedRecords(held.ledger)).get(id)).toEqual(before);
      await back();
    });

    test('of two people without a name, a merge of the first is not the second’s when a reader misses the first', async () => {
      const text =
        'A lorry burned in Velden. “It was loud,” said a neighbour. Hours later nothing was left. “It was dark,” said a neighbour. Rui Teles said that the road was closed.';
      const url = 'https://notes.example/lorry';
      await take(held.ledger, jobsOf([{ id: 'lorry', url, text }], 'lorry.jsonl'));
      const uses = async () =>
        held.ledger.sql.all<{ readonly id: string; readonly actor: string }>(
          `SELECT read_as AS id, actor FROM actor_uses WHERE name LIKE '%neighbour' ORDER BY read_as`,
        );
      const before = await uses();
      expect(before).toHaveLength(2);
      const rui =
        (
          await held.ledger.sql.all<{ readonly id: string }>(
            `SELECT id FROM actors WHERE name = 'Rui Teles' AND kind = 'person'`,
          )
        )[0]?.id ?? '';
      const first = (await held.kept(await held.statement('“It was loud')))?.record.speaker?.actor ?? '';
      const [merge] = await mergeActors(held.ledger, rui, [first], MIRA);
      const missing = otherReader(rules, 'misses the first', (reading) => {
        const gone = reading.actors.findIndex(({ name }) => name.endsWith('neighbour'));
        const id = reading.actors[gone]?.id;
        return {
          ...reading,
          actors: reading.actors.filter((actor) => actor.id !== id),
          statements: reading.statements.filter(({ source }) => id === undefined || source.actor !== id),
        };
      });
      await rereadAll(held.ledger, missing);
      expect(await uses()).toEqual(before.filter(({ id }) => id !== first));
      const unfit = await listDecided(held.ledger, { unfit: true, limit: 1000, offset: 0 });
      expect(unfit.map(({ entry }) => entry)).toContain(merge?.entry.seq);
      expect(await held.problem()).toBeNull();
      await back();
      expect((await uses()).filter(({ actor }) => actor === rui).map(({ id }) => id)).toEqual([first]);
    });

    test('a reader that fails is told of, and what was there stays', async () => {
      const before = await picture();
      const failing = { ...rules, read: () => Promise.reject(new Error('out of words')) };
      expect(new Set(await rereadAll(held.ledger, failing))).toEqual(new Set(['out of words']));
      expect(await picture()).toEqual(before);
    });

    test('the ledger is sound after all of it', async () => {
      expect(await held.problem()).toBeNull();
    });
  });
}

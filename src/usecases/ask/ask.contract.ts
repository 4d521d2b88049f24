import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ledger, openLedger } from '../../store/ledger.ts';
import { listActors } from './list-actors.ts';
import { listFigures } from './list-figures.ts';
import { listOutcomes, listRuns } from './list-outcomes.ts';
import { listSilences } from './list-silences.ts';
import { listStatements } from './list-statements.ts';
import { listUnsourced } from './list-unsourced.ts';
import { jobsOf, SMALL_LEDGER } from './small-ledger.cases.ts';
import { ALL, take } from './take.cases.ts';

/** What the listings answer from a ledger in any database. `place` gives a new, empty location. */
export function askContract(engine: string, place: () => Promise<string>): void {
  describe(`asking a ledger in ${engine}`, () => {
    let ledger: Ledger;
    beforeAll(async () => {
      let now = Date.UTC(2026, 0, 2);
      ledger = await openLedger(await place(), () => (now += 1000));
      await take(ledger, jobsOf(SMALL_LEDGER), { key: 'first' });
    });
    afterAll(() => ledger.close());

    test('figures: bounds, parts with their wholes, filters', async () => {
      const { items } = await listFigures(ledger, {}, ALL);
      const part = items.find(({ subsetOf }) => subsetOf !== null);
      expect(part).toMatchObject({ min: 3, measure: 'injured', whole: { min: 12, max: null, bound: 'at_least' } });
      const values = async (asked: Parameters<typeof listFigures>[1]) =>
        (await listFigures(ledger, asked, ALL)).items.map(({ min, max }) => [min, max]);
      expect(await values({ measures: ['destroyed'] })).toEqual([[30, 40]]);
      expect(await values({ min: 21 })).toEqual([[30, 40]]);
      expect(await values({ max: 4 })).toEqual([[3, 3]]);
      expect(await values({ min: 12, max: 12 })).toEqual([[12, null]]);
      expect(await values({ event: 'STORM' })).toHaveLength(2);
      expect(await values({ event: 'flood' })).toEqual([]);
      expect(await values({ speaker: 'civil defence' })).toEqual([[30, 40]]);
      expect(await values({ until: '2019-02' })).toHaveLength(2);
      expect(await values({ states: ['accepted'] })).toEqual([]);
    });

    test('unsourced: statements and the author’s own assertions, each with its sentence', async () => {
      const { items, total } = await listUnsourced(ledger, {}, ALL);
      expect(total).toBe(items.length);
      const found = items.map(({ noun, type, sourcing, sentence }) => [noun, type, sourcing, sentence.exact]);
      expect(found).toContainEqual(['statement', 'statement', 'vague', 'Some say the vote was bought.']);
      expect(found.filter(([noun]) => noun === 'assertion').length).toBeGreaterThan(0);
      const types = async (...wanted: NonNullable<Parameters<typeof listUnsourced>[1]['types']>) => [
        ...new Set((await listUnsourced(ledger, { types: wanted }, ALL)).items.map(({ type }) => type)),
      ];
      expect(await types('statement')).toEqual(['statement']);
      expect(await types('event_fact')).toEqual(['event_fact']);
      expect((await types('event_fact', 'statement')).toSorted()).toEqual(['event_fact', 'statement']);
      const pages = [1, 2, 3].map((page) => listUnsourced(ledger, {}, { limit: 2, page }));
      const ids = (await Promise.all(pages)).flatMap((page) => page.items.map(({ id }) => id));
      expect(new Set(ids)).toEqual(new Set(items.map(({ id }) => id)));
    });

    test('silences: who, how, on what; a question that a statement answers is listed once', async () => {
      const { items } = await listSilences(ledger, {}, ALL);
      const found = items.map(({ noun, who, how, on }) => [noun, who?.name, how, on]);
      expect(found).toEqual([
        ['statement', 'The governor', 'not_reached', 'for comment'],
        ['statement', 'Boro Vask', 'declined', 'whether the wages would be paid'],
        ['statement', 'Rui Teles', 'refused', 'the strike'],
        ['statement', 'The mayor', 'no_response', 'questions'],
      ]);
      const refused = await listSilences(ledger, { ways: ['refused'] }, ALL);
      expect(refused.items.map(({ how }) => how)).toEqual(['refused']);
      expect((await listSilences(ledger, { since: '2020' }, ALL)).items).toEqual([]);
    });

    test('actors: by name, with roles and counts, found by words, never merged', async () => {
      const { items, total } = await listActors(ledger, {}, ALL);
      expect(total).toBe(items.length);
      const names = items.map(({ name }) => name);
      expect(names).toEqual(names.toSorted());
      expect(items.find(({ name }) => name === 'Ana Lima')).toMatchObject({
        kind: 'person',
        roles: ['engineer, city'],
        articles: 3,
        statements: 3,
        looksLike: [],
      });
      expect((await listActors(ledger, { name: 'nunez' }, ALL)).items.map(({ name }) => name)).toEqual(['José Núñez']);
      expect((await listActors(ledger, { name: 'fire service' }, ALL)).items).toHaveLength(2);
      const bodies = await listActors(ledger, { kinds: ['government_body'] }, ALL);
      expect(new Set(bodies.items.map(({ kind }) => kind))).toEqual(new Set(['government_body']));
      await expect(listActors(ledger, { name: '?' }, ALL)).rejects.toThrow('no name');
    });

    test('outcomes: the latest of each input, those of a run, runs with their counts', async () => {
      const asOf = async (asked: Parameters<typeof listOutcomes>[1]) =>
        (await listOutcomes(ledger, asked, ALL)).items.map(({ outcome }) => outcome);
      expect(await asOf({})).toEqual(SMALL_LEDGER.map(() => 'stored'));
      const broken = { kind: 'record', input: 'small.jsonl', position: 'small.jsonl:9', line: '{' } as const;
      await take(ledger, [...jobsOf(SMALL_LEDGER.slice(0, 2)), broken], { key: 'second' });
      const latest = await listOutcomes(ledger, {}, ALL);
      expect(latest.total).toBe(SMALL_LEDGER.length + 1);
      expect(latest.items.slice(0, 3).map(({ outcome }) => outcome)).toEqual(['refused', 'unchanged', 'unchanged']);
      expect(await asOf({ outcomes: ['refused'] })).toEqual(['refused']);
      const [refused] = (await listOutcomes(ledger, { outcomes: ['refused'] }, ALL)).items;
      expect(refused).toMatchObject({ input: 'small.jsonl', position: 'small.jsonl:9', article: null });
      expect(await asOf({ code: refused?.code ?? '' })).toEqual(['refused']);
      expect(await asOf({ input: 'SMALL :9' })).toEqual(['refused']);
      expect(await asOf({ input: '%' })).toEqual([]);
      const runs = await listRuns(ledger, ALL);
      expect(runs.items.map(({ key, counts }) => [key, counts.stored, counts.unchanged, counts.refused])).toEqual([
        ['second', 0, 2, 1],
        ['first', SMALL_LEDGER.length, 0, 0],
      ]);
      expect(await asOf({ run: runs.items[1]?.id.slice(0, 10) ?? '' })).toEqual(SMALL_LEDGER.map(() => 'stored'));
      await expect(asOf({ run: 'ffffffff' })).rejects.toThrow('no run');
    });
  });

  test(`an empty ledger in ${engine} has nothing to list`, async () => {
    const ledger = await openLedger(await place());
    const none = { items: [], total: 0, counted: true, notes: [] };
    expect(await listStatements(ledger, {}, ALL)).toEqual(none);
    expect(await listFigures(ledger, {}, ALL)).toEqual(none);
    expect(await listUnsourced(ledger, {}, ALL)).toEqual(none);
    expect(await listSilences(ledger, {}, ALL)).toEqual(none);
    expect(await listActors(ledger, {}, ALL)).toEqual(none);
    expect(await listOutcomes(ledger, {}, ALL)).toEqual(none);
    expect(await listRuns(ledger, ALL)).toEqual(none);
    await expect(listStatements(ledger, { outlet: 'Herald' }, ALL)).rejects.toThrow('no article');
    await ledger.close();
  });
}

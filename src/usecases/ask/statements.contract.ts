import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ledger, openLedger } from '../../store/ledger.ts';
import { type AskedStatements, listStatements } from './list-statements.ts';
import { jobsOf, SMALL_LEDGER } from './small-ledger.cases.ts';
import { ALL, take } from './take.cases.ts';

/** What `statements` lists from a ledger in any database. `place` gives a new, empty location. */
export function statementsContract(engine: string, place: () => Promise<string>): void {
  describe(`asking for statements in ${engine}`, () => {
    let ledger: Ledger;
    beforeAll(async () => {
      let now = Date.UTC(2026, 0, 2);
      ledger = await openLedger(await place(), () => (now += 1000));
      await take(ledger, jobsOf(SMALL_LEDGER), { key: 'first' });
    });
    afterAll(() => ledger.close());

    /** `speaker: the first words`, so that a failure shows what was found. */
    const said = async (asked: AskedStatements, slice = ALL): Promise<readonly string[]> =>
      (await listStatements(ledger, asked, slice)).items.map(
        ({ actor, content }) =>
          `${actor?.name ?? '?'}: ${content
            .map(({ exact }) => exact)
            .join(' ')
            .slice(0, 24)}`,
      );

    describe('statements', () => {
      test('the newest first, an article’s in the order of its text, those without a date last', async () => {
        const { items, total, counted } = await listStatements(ledger, {}, ALL);
        expect([items.length, counted]).toEqual([total, true]);
        const dates = items.map(({ article }) => article.publishedAt ?? '');
        expect(dates).toEqual(dates.toSorted().toReversed());
        expect(dates.at(-1)).toBe('');
        for (const { article } of items) {
          const starts = items.flatMap((item) => (item.article.id === article.id ? [item.content[0]?.start ?? 0] : []));
          expect(starts).toEqual(starts.toSorted((one, other) => one - other));
        }
      });

      test('an item is the whole record, with where it stands', async () => {
        const { items } = await listStatements(ledger, { speaker: 'sela orne' }, ALL);
        expect(items).toHaveLength(1);
        expect(items[0]).toMatchObject({
          quoteType: 'mixed',
          speaker: { name: 'Sela Orne' },
          actor: { name: 'Sela Orne' },
          state: 'machine',
          fits: true,
          current: true,
          article: {
            title: 'Council of Lisveta votes on the dam',
            url: 'https://gazette.example/vote',
            outlet: 'Gazette of Lisveta',
            publishedAt: '2020-01-15',
          },
        });
      });

      test('by words of the speaker’s name, in any case and with or without accents', async () => {
        expect(await said({ speaker: 'LIMA ana' })).toHaveLength(3);
        expect(await said({ speaker: 'nunez' })).toEqual(['José Núñez: “We have lost everything']);
        expect(await said({ speaker: 'Ana Teles' })).toEqual([]);
        expect(await said({ speaker: 'Lim' })).toEqual([]);
      });

      test('an act and its performance are those of one act', async () => {
        expect(await said({ acts: ['condemn'], performances: ['refused'] })).toEqual([
          'Rui Teles: to condemn the strike',
        ]);
        expect(await said({ acts: ['deny'], performances: ['refused'] })).toEqual([]);
        expect(await said({ acts: ['deny', 'warn'] })).toHaveLength(2);
      });

      test('by quote type, sourcing and kind', async () => {
        expect(await said({ quoteTypes: ['direct'], speaker: 'toln' })).toEqual([
          'Mira Toln: “Nobody warned us, nobod',
        ]);
        const vague = await listStatements(ledger, { sourcings: ['vague'] }, ALL);
        expect(vague.items.map(({ sourcing }) => sourcing)).toEqual(['vague', 'vague']);
        const intended = await listStatements(ledger, { kinds: ['intention'] }, ALL);
        expect(intended.items.length).toBeGreaterThan(0);
        expect(new Set(intended.items.map(({ kind }) => kind))).toEqual(new Set(['intention']));
      });

      test('by outlet, in words of its name', async () => {
        const { items } = await listStatements(ledger, { outlet: 'lisveta' }, ALL);
        expect(new Set(items.map(({ article }) => article.outlet))).toEqual(new Set(['Gazette of Lisveta']));
        await expect(listStatements(ledger, { outlet: 'Herald' }, ALL)).rejects.toThrow(
          'there are: Gazette of Lisveta, Velden Courier',
        );
      });

      test.each([
        ['2019', undefined, ['2019-02-04', '2019-02-11', '2019-03', '2020-01-15']],
        ['2019-02', '2019-02', ['2019-02-04', '2019-02-11']],
        ['2019-02-05', undefined, ['2019-02-11', '2019-03', '2020-01-15']],
        // a month may lie within: it counts
        ['2019-03-20', '2019-12', ['2019-03']],
        [undefined, '2019', ['2019-02-04', '2019-02-11', '2019-03']],
        [undefined, '2019-02-04', ['2019-02-04']],
        ['2021', undefined, []],
      ])('published since %s until %s', async (since, until, dates) => {
        const { items } = await listStatements(ledger, { since, until }, ALL);
        expect([...new Set(items.map(({ article }) => article.publishedAt ?? ''))].toSorted()).toEqual(dates);
      });

      test('dates that contradict one another are told', async () => {
        await expect(listStatements(ledger, { since: '2020', until: '2019-03' }, ALL)).rejects.toThrow(
          'after the second',
        );
      });

      test('by words of what is said: those of the speaker’s name do not count', async () => {
        expect(await said({ text: 'unsafe' })).toEqual(['Ana Lima: “The bridge is unsafe, a']);
        expect(await said({ text: '“bridge is”' })).toEqual(['Ana Lima: “The bridge is unsafe, a']);
        expect(await said({ text: 'Lima' })).toEqual([]);
        await expect(said({ text: '*' })).rejects.toThrow('no word');
      });

      test('by article, whose id may be shortened', async () => {
        const { items } = await listStatements(ledger, { speaker: 'Sela Orne' }, ALL);
        const id = items[0]?.article.id ?? '';
        expect(await said({ article: id.slice(0, 8) })).toHaveLength(4);
        await expect(said({ article: 'ffffffff' })).rejects.toThrow('no article');
      });

      test('pages have all of it, once each, and the same total', async () => {
        const whole = await listStatements(ledger, {}, ALL);
        const ids: string[] = [];
        for (let page = 1; ids.length < whole.total; page++) {
          const part = await listStatements(ledger, {}, { limit: 7, page });
          expect(part.total).toBe(whole.total);
          expect(part.items.length).toBeGreaterThan(0);
          ids.push(...part.items.map(({ id }) => id));
        }
        expect(ids).toEqual(whole.items.map(({ id }) => id));
        expect((await listStatements(ledger, {}, { limit: 7, page: 99 })).items).toEqual([]);
      });

      test('in the order of dates, of certainty, of speakers', async () => {
        const dates = (await listStatements(ledger, {}, ALL, 'date')).items.map(
          ({ article }) => article.publishedAt ?? '',
        );
        expect(dates).toEqual(dates.toSorted());
        const sure = (await listStatements(ledger, {}, ALL, 'certainty')).items.map(({ certainty }) => certainty ?? 1);
        expect(sure).toEqual(sure.toSorted((one, other) => one - other));
        const names = (await listStatements(ledger, {}, ALL, '-speaker')).items.map(
          ({ speaker }) => speaker?.name ?? '',
        );
        // by their bytes: capitals come before small letters, in every language of a server
        expect(names).toEqual(names.toSorted().toReversed());
      });
    });
  });
}

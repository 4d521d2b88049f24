import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReviewBody } from '../../domain/log-entry.ts';
import type { Slice } from '../../domain/listing.ts';
import type { StatementRecord } from '../../domain/records.ts';
import { type Ledger, openLedger } from '../../store/ledger.ts';
import { type AddOptions, add } from '../add/add.ts';
import type { Job } from '../read-job.ts';
import { listActors } from './list-actors.ts';
import { listFigures } from './list-figures.ts';
import { listOutcomes, listRuns } from './list-outcomes.ts';
import { listSilences } from './list-silences.ts';
import { type AskedStatements, listStatements } from './list-statements.ts';
import { listUnsourced } from './list-unsourced.ts';
import { jobsOf, SMALL_LEDGER } from './small-ledger.cases.ts';

const ALL: Slice = { limit: 1000, page: 1 };

/** Takes jobs in, as `onrecord add --fast` does. */
export async function take(
  ledger: Ledger,
  jobs: readonly Job[],
  options: Partial<AddOptions> = {},
): Promise<readonly (string | undefined)[]> {
  const outcomes: (string | undefined)[] = [];
  const source = (async function* () {
    yield* jobs;
  })();
  for await (const kept of add(ledger, source, { key: null, fast: true, workers: 1, ...options }))
    outcomes.push(kept?.outcome);
  return outcomes;
}

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

  describe(`asking a ledger that people and publishers changed, in ${engine}`, () => {
    let ledger: Ledger;
    beforeAll(async () => {
      ledger = await openLedger(await place());
      await take(ledger, jobsOf(SMALL_LEDGER));
    });
    afterAll(() => ledger.close());

    const statementBy = async (speaker: string): Promise<StatementRecord> => {
      const [first] = (await listStatements(ledger, { speaker }, ALL)).items;
      if (first === undefined) throw new Error(`nothing by ${speaker}`);
      const { state: _s, fits: _f, current: _c, actor: _a, article: _r, ...record } = first;
      return record;
    };
    const review = (record: StatementRecord, decision: ReviewBody['decision']): ReviewBody => ({
      kind: 'review',
      noun: 'statement',
      subject: record.id,
      snapshot: record.snapshot,
      decision,
      fields: [],
      before: record,
      after: decision === 'reject' ? null : record,
      reason: null,
    });

    test('what was rejected is left out until it is asked for', async () => {
      const record = await statementBy('Sela Orne');
      await ledger.write((writer) => writer.append(review(record, 'reject'), 'Ana Lima'));
      expect((await listStatements(ledger, { speaker: 'Sela Orne' }, ALL)).items).toEqual([]);
      const rejected = await listStatements(ledger, { states: ['rejected'] }, ALL);
      expect(rejected.items.map(({ id, state }) => [id, state])).toEqual([[record.id, 'rejected']]);
      const other = await statementBy('Mira Toln');
      await ledger.write((writer) => writer.append(review(other, 'accept'), 'Ana Lima'));
      const accepted = await listStatements(ledger, { states: ['accepted'] }, ALL);
      expect(accepted.items.map(({ id }) => id)).toEqual([other.id]);
    });

    test('a merged actor is found by both names and both ids, a renamed one by the new name until that is undone', async () => {
      const [ana] = (await listActors(ledger, { name: 'Ana Lima' }, ALL)).items;
      const [boro] = (await listActors(ledger, { name: 'Boro Vask' }, ALL)).items;
      const decision = { kind: 'actors', snapshots: [], name: null, before: null, reason: null } as const;
      await ledger.write((writer) =>
        writer.append({ ...decision, change: 'merge', actor: boro?.id ?? '', into: ana?.id ?? '' }, 'Rui Teles'),
      );
      const both = await listStatements(ledger, { speaker: 'Ana Lima' }, ALL);
      expect(both.items.map(({ speaker }) => speaker?.name ?? '').toSorted()).toEqual([
        'Ana Lima',
        'Ana Lima',
        'Ana Lima',
        'Boro Vask',
      ]);
      for (const speaker of ['Boro Vask', boro?.id.slice(0, 12), ana?.id])
        expect((await listStatements(ledger, { speaker }, ALL)).total).toBe(4);
      expect(
        (await listActors(ledger, { name: 'vask' }, ALL)).items.map(({ name, statements }) => [name, statements]),
      ).toEqual([['Ana Lima', 4]]);
      const renamed = await ledger.write((writer) =>
        writer.append(
          {
            ...decision,
            change: 'rename',
            actor: ana?.id ?? '',
            into: null,
            name: 'Ana Lima Serrão',
            before: 'Ana Lima',
          },
          'Rui Teles',
        ),
      );
      const found = await listStatements(ledger, { speaker: 'serrao' }, ALL);
      expect(found.items.map(({ actor }) => actor?.name)).toEqual(found.items.map(() => 'Ana Lima Serrão'));
      expect(found.total).toBe(4);
      await ledger.write((writer) => writer.append({ kind: 'undo', entry: renamed.seq, reason: null }, 'Rui Teles'));
      expect((await listStatements(ledger, { speaker: 'serrao' }, ALL)).total).toBe(0);
    });

    test('an earlier version is left out until it is asked for, and a new date holds for all', async () => {
      const [first] = SMALL_LEDGER;
      const later = {
        ...(first as (typeof SMALL_LEDGER)[number]),
        publishedAt: '2019-06-01',
        text: 'The harbour bridge at Velden was opened again. “The bridge is safe,” said Ana Lima, the city engineer.',
      };
      expect(await take(ledger, jobsOf([later]))).toEqual(['new_version']);
      const now = await listStatements(ledger, { since: '2019-06', until: '2019-06' }, ALL);
      expect(now.items.map(({ current, content }) => [current, content[0]?.exact])).toEqual([
        [true, '“The bridge is safe,”'],
      ]);
      const all = await listStatements(ledger, { since: '2019-06', until: '2019-06', allVersions: true }, ALL);
      expect(all.items.length).toBeGreaterThan(1);
      expect(all.items.filter(({ current }) => !current).length).toBe(all.items.length - 1);
      expect((await listFigures(ledger, { measures: ['injured'] }, ALL)).items).toEqual([]);
      expect((await listFigures(ledger, { measures: ['injured'], allVersions: true }, ALL)).items).toHaveLength(2);
      expect((await listSilences(ledger, { ways: ['refused'] }, ALL)).items).toEqual([]);
    });

    test('U7: names that look alike are kept apart and marked', async () => {
      const text = (name: string) =>
        `“We saw nothing,” said ${name}, a pilot. The rain went on over ${name.length} days in Velden.`;
      const alike = ['Dora Pest', '\u0410nna Pest', 'Anna Pest'].map((name, index) => ({
        id: `pest-${index}`,
        url: `https://notes.example/pest-${index}`,
        text: text(name),
      }));
      await take(ledger, jobsOf(alike, 'pest.jsonl'));
      const { items, notes } = await listActors(ledger, { name: 'pest' }, ALL);
      const marked = items.map(({ name, looksLike }) => [name, looksLike.map((other) => other.name)]);
      expect(marked).toEqual([
        ['Anna Pest', ['\u0410nna Pest']],
        ['Dora Pest', []],
        ['\u0410nna Pest', ['Anna Pest']],
      ]);
      expect(notes).toHaveLength(1);
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

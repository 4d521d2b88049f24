import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ledger, openLedger } from '../../store/ledger.ts';
import { hostileQueries } from './search.cases.ts';
import { search } from './search.ts';
import { jobsOf, SMALL_LEDGER } from './small-ledger.cases.ts';
import { ALL, take } from './take.cases.ts';

/** What a search finds in a ledger in any database. `place` gives a new, empty location. */
export function searchContract(engine: string, place: () => Promise<string>): void {
  describe(`search in ${engine}`, () => {
    let ledger: Ledger;
    beforeAll(async () => {
      ledger = await openLedger(await place());
      await take(ledger, jobsOf(SMALL_LEDGER));
    });
    afterAll(() => ledger.close());

    const titles = async (typed: string): Promise<readonly string[]> =>
      (await search(ledger, typed, ALL)).articles.items.map(({ title }) => title ?? '').toSorted();
    const BRIDGE = 'Bridge at Velden is closed';
    const STRIKE = 'Dockers in Porto Velho stop work';
    const LETTER = 'A letter of the dockers';
    const CAFE = 'Café of the brothers Núñez burns';

    test.each<readonly [typed: string, found: readonly string[]]>([
      ['lima', [LETTER, BRIDGE, STRIKE]],
      ['LIMA bridge', [BRIDGE, STRIKE]],
      ['nunez', [CAFE]],
      ['NÚÑEZ piano', [CAFE]],
      ['Nu\u0301n\u0303ez', [CAFE]],
      ['“bridge at velden”', [BRIDGE]],
      ['"velden at bridge"', []],
      ['“harbour bridge” lima', [BRIDGE]],
      // not closed: to the end
      ['"harbour bridge', [BRIDGE]],
      // a title ends where it ends
      ['"closed the harbour"', []],
      ['bridge-cable', []],
      ['broken-cable', [LETTER]],
      ['bridg', []],
      ['zebra', []],
      ['lima OR zebra', []],
    ])('%s', async (typed, found) => {
      expect(await titles(typed)).toEqual([...found].toSorted());
    });

    test('statements are found by their words and by who says them', async () => {
      const said = async (typed: string) =>
        (await search(ledger, typed, ALL)).statements.items.map(({ actor }) => actor?.name ?? '').toSorted();
      expect(await said('ana unsafe')).toEqual(['Ana Lima']);
      expect(await said('toln')).toEqual(['Mira Toln']);
      expect(await said('"the ferries would stop"')).toEqual(['Rui Teles']);
    });

    test('a snippet is exact words of the text, and marks what was found', async () => {
      const { articles, statements } = await search(ledger, 'wages “was closed” teacher', ALL);
      expect([articles.total, statements.total]).toEqual([0, 0]);
      const found = await search(ledger, 'wages "port authority"', ALL);
      for (const { snippet, url } of found.articles.items) {
        const text = Array.from(SMALL_LEDGER.find((article) => article.url === url)?.text ?? '');
        const shown = Array.from(snippet.text);
        expect(text.slice(snippet.start, snippet.start + shown.length).join('')).toBe(snippet.text);
        expect(snippet.marks.map(([start, end]) => shown.slice(start, end).join('').toLowerCase())).toEqual([
          'wages',
          'port authority',
        ]);
      }
      expect(found.articles.items).toHaveLength(1);
    });

    test('pages have all of it, once each', async () => {
      const whole = await search(ledger, 'the', ALL);
      const ids: string[] = [];
      for (let page = 1; page <= 3; page++)
        ids.push(...(await search(ledger, 'the', { limit: 2, page })).articles.items.map(({ id }) => id));
      expect(whole.articles.total).toBe(6);
      expect(ids).toEqual(whole.articles.items.map(({ id }) => id));
    });

    test('what says more of it comes first; the same, newest first', async () => {
      const { articles } = await search(ledger, 'lisveta', ALL);
      expect(articles.items[0]?.title).toBe('Council of Lisveta votes on the dam');
      const { articles: dockers } = await search(ledger, 'dockers', ALL);
      expect(dockers.items.map(({ title }) => title)).toEqual([LETTER, STRIKE]);
    });

    test.each(hostileQueries)('H9: $name is words and nothing else', async ({ typed, terms }) => {
      const started = performance.now();
      if (terms === 0) await expect(search(ledger, typed, ALL)).rejects.toMatchObject({ code: 'bad-value' });
      else expect((await search(ledger, typed, ALL)).terms).toHaveLength(terms);
      // milliseconds; a machine with other work to do has been seen to need some hundred
      expect(performance.now() - started).toBeLessThan(2_000);
    });

    test('H9: a search of 100,000 words looks for the first 64, and says so', async () => {
      const typed = Array.from({ length: 100_000 }, (_, index) => `word${index}`).join(' ');
      const found = await search(ledger, typed, ALL);
      expect(found.terms).toHaveLength(64);
      expect(found.notes).toEqual(['only the first 64 words were looked for']);
      expect((await search(ledger, 'the '.repeat(64), ALL)).notes).toEqual([]);
    });
  });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SMALL_LEDGER } from '../../src/usecases/ask/small-ledger.cases.ts';
import { onrecord, type Run } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-ask-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ledger = join(folder, 'ledger.db');
const empty = join(folder, 'empty.db');

const ask = (...args: readonly string[]): Promise<Run> => onrecord([...args, '--ledger', ledger]);

/** An article whose words a spreadsheet or a terminal would take for commands. */
const HOSTILE = {
  id: 'hostile',
  url: 'https://notes.example/hostile',
  outlet: '=HYPERLINK("https://bad.example","Courier")',
  title: '\u001b[31mRed\u001b[0m title, “quoted”',
  publishedAt: '2018-05-01',
  text: 'The harbour was closed. “=\u001b[2J1+1 is what they told us, and no more,” said Vera Nohl, a diver.',
};

beforeAll(async () => {
  const lines = [...SMALL_LEDGER, HOSTILE].map((article) => JSON.stringify(article)).join('\n');
  const added = await onrecord(['add', '-', '--jsonl', '--fast', '--jobs', '1', '--ledger', ledger], {
    input: `${lines}\n`,
  });
  expect([added.code, added.err]).toEqual([0, '']);
  await onrecord(['add', '-', '--jsonl', '--fast', '--jobs', '1', '--ledger', empty], { input: '{\n' });
});

describe('a table for people', () => {
  test('statements: a paraphrase has no quotation marks, the words of a source keep theirs', async () => {
    const { code, out, err } = await ask('statements');
    expect([code, err]).toEqual([0, '']);
    const [head, ...rows] = out.split('\n');
    expect(head).toMatch(/^id +date +outlet +speaker +act +quote +words +state +sure$/);
    for (const row of rows) {
      if (/ indirect /.test(row)) expect(row).not.toMatch(/[“”"]/);
      if (/ direct /.test(row)) expect(row).toContain('“');
    }
    expect(rows.find((row) => row.includes('refused to condemn'))).toMatch(
      /^[0-9a-f]{12} {2}2019-02-04 {2}Velden Courier/,
    );
    expect(out).not.toContain('\u001b');
  });

  test('a page says how many there are, and how to see them', async () => {
    const first = await ask('statements', '--limit', '5');
    const total = /1 to 5 of (\d+) statements; --page 2 shows the next/.exec(first.out)?.[1];
    const last = Math.ceil(Number(total) / 5);
    const end = await ask('statements', '--limit', '5', '--page', String(last));
    expect(end.out).toContain(`${5 * (last - 1) + 1} to ${total} of ${total} statements`);
    expect(end.out).not.toContain('shows the next');
    const beyond = await ask('statements', '--limit', '5', '--page', '99');
    expect([beyond.code, beyond.out]).toEqual([
      0,
      `Page 99 is empty: there are ${total} statements; the last page is ${last}.\n`,
    ]);
    expect((await ask('statements', '--limit', '500')).out).not.toContain('--page');
  });

  test('figures: a part is a part of its whole, and nothing is added up', async () => {
    const { out } = await ask('figures');
    expect(out).toMatch(/injured +at least 12 /);
    expect(out).toMatch(/injured +└ 3 of at least 12 injured +child/);
    expect(out).toMatch(/destroyed +30 to 40 /);
    // 12 and 3
    expect(out).not.toMatch(/ 15 /);
  });

  test('silences, unsourced, actors, outcomes', async () => {
    const silences = await ask('silences');
    expect(silences.out).toMatch(/Boro Vask +declined to comment +whether the wages/);
    expect(silences.out).toMatch(/The governor +could not be reached/);
    const unsourced = await ask('unsourced');
    expect(unsourced.out).toMatch(/statement +vague source +Some say the vote/);
    const actors = await ask('actors', 'ana', 'lima');
    expect(actors.out).toMatch(
      /^name +kind +roles +articles +statements +id\nAna Lima +person +engineer, city +3 +3 +[0-9a-f]{12}\n$/,
    );
    const outcomes = await ask('outcomes', '--limit', '2');
    expect(outcomes.out).toContain(`1 to 2 of ${SMALL_LEDGER.length + 1} outcomes`);
    const runs = await ask('outcomes', '--runs');
    expect(runs.out).toMatch(/not finished|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d +7 +0 +0 +0 +0 +standard input/);
  });

  test('search: articles and statements, the found words marked on a terminal', async () => {
    const { code, out } = await ask('search', 'bridge', 'lima');
    expect(code).toBe(0);
    expect(out).toMatch(/^ARTICLES \(2\)\n/);
    expect(out).toContain('Bridge at Velden is closed');
    expect(out).toMatch(/STATEMENTS \(2\)/);
    const coloured = await onrecord(['search', 'unsafe', '--ledger', ledger], { env: { FORCE_COLOR: '1' } });
    expect(coloured.out).toContain('\u001b[1munsafe\u001b[22m');
    const piped = await onrecord(['search', 'unsafe', '--ledger', ledger], { env: { CI: 'true', TERM: 'xterm' } });
    expect(piped.out).not.toContain('\u001b');
    expect(piped.out).toContain('unsafe');
  });

  test('what steers a terminal never reaches it', async () => {
    for (const command of [['statements'], ['outcomes'], ['search', 'told', 'more']]) {
      const { out } = await ask(...command);
      expect(out).not.toContain('\u001b');
      expect(out).toContain('‹U+001B›');
    }
  });

  test.each([
    [['statements', '--speaker', 'nobody'], 'No statement fits.'],
    [['figures', '--min', '1000000'], 'No figure fits.'],
    [['silences', '--since', '2030'], 'No silence was found'],
    [['unsourced', '--since', '2030'], 'Nothing unsourced'],
    [['actors', 'zebra'], 'Nobody of that name'],
    [['outcomes', '--refused'], 'No input was refused when it last came.'],
    [['outcomes', '--refused', '--code', 'empty'], 'No outcome fits.'],
    [['search', 'zebra', '"crossing', 'road"'], 'Nothing has zebra and “crossing road” together.'],
  ])('%j: nothing is said to be nothing', async (args, words) => {
    const { code, out, err } = await ask(...args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(words);
  });

  test('a ledger without an article', async () => {
    for (const command of ['statements', 'actors']) {
      const { code, out } = await onrecord([command, '--ledger', empty]);
      expect([code, out.split('\n').length]).toEqual([0, 2]);
      expect(parseCsv((await onrecord([command, '--csv', '--ledger', empty])).out)).toHaveLength(1);
    }
    expect((await onrecord(['outcomes', '--refused', '--ledger', empty])).out).toMatch(
      /refused +\S+ +standard input:1/,
    );
  });
});

describe('what cannot be asked', () => {
  test.each([
    [['statements', '--act', 'shout'], 'onrecord: --act takes state, report_figure, confirm, deny'],
    [['statements', '--sort', 'size'], '--sort takes date, -date, certainty'],
    [['statements', '--outlet', 'Herald'], 'there are: '],
    [['statements', '--limit', '0'], '--limit takes a whole number'],
    [['statements', '--json', '--csv'], 'cannot be used with'],
    [['figures', '--min', 'many'], '--min takes a number'],
    [['outcomes', '--refused', '--outcome', 'stored'], 'choose one'],
    [['search', '"'], 'no word to look for'],
  ])('%j is told, with what can be', async (args, words) => {
    const { code, out, err } = await ask(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n {4}at /);
  });

  test('a ledger that is not there', async () => {
    const { code, err } = await onrecord(['statements', '--ledger', join(folder, 'none.db')]);
    expect(code).toBe(2);
    expect(err).toContain('there is no ledger yet');
  });

  test('H9: what is typed into a search is words', async () => {
    const { code, out } = await ask('search', "'); DROP TABLE articles; --", 'NEAR(', '*');
    expect(code).toBe(0);
    expect(out).toContain('Nothing has');
    const long = await ask('search', Array.from({ length: 15_000 }, (_, index) => `w${index}`).join(' '));
    expect([long.code, long.err]).toEqual([0, 'onrecord: only the first 64 words were looked for\n']);
    expect((await ask('search', 'bridge')).out).toContain('ARTICLES (');
  });
});

describe('for programs', () => {
  const ARTICLE = ['id', 'outlet', 'publishedAt', 'title', 'url'];
  const STATEMENT =
    `acts actor addressee article certainty chain content cue current fits flags id kind negatedCue parent placement quoteType
    sameAs scope snapshot source sourcing speaker state`.split(/\s+/);
  const FIGURE =
    `actor article asOf bound current event fits group id max measure min snapshot span speaker sourcing state statement subsetOf
    term unit whole`.split(/\s+/);

  test.each([
    [['statements'], STATEMENT],
    [['figures'], FIGURE],
    [['unsourced'], ['article', 'current', 'id', 'noun', 'record', 'sentence', 'sourcing', 'type']],
    [['silences'], 'article askedBy current how id noun on question statement who whoWords'.split(' ')],
    [['actors'], 'articles id kind looksLike name printed roles statements'.split(' ')],
    [['outcomes'], 'article at code input message outcome position run seq snapshot'.split(' ')],
    [
      ['outcomes', '--runs'],
      ['counts', 'finishedAt', 'id', 'key', 'startedAt'],
    ],
  ])('%j --json keeps its keys', async (args, keys) => {
    const { code, out } = await ask(...args, '--json');
    expect(code).toBe(0);
    const items = JSON.parse(out) as Readonly<Record<string, unknown>>[];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(Object.keys(item).toSorted()).toEqual(keys.toSorted());
    const article = items[0]?.['article'];
    if (article != null) expect(Object.keys(article).toSorted()).toEqual(ARTICLE);
  });

  test('search --json keeps its keys, and its snippets are exact words', async () => {
    const found = JSON.parse((await ask('search', 'bridge', '--json')).out);
    expect(Object.keys(found)).toEqual(['terms', 'articles', 'statements']);
    expect(Object.keys(found.articles[0]).toSorted()).toEqual([...ARTICLE, 'snapshot', 'snippet'].toSorted());
    expect(Object.keys(found.statements[0]).toSorted()).toEqual([...STATEMENT, 'snippet'].toSorted());
    expect(Object.keys(found.articles[0].snippet)).toEqual(['text', 'start', 'marks']);
  });

  test('what a table cuts, JSON and CSV have whole', async () => {
    const [item] = JSON.parse((await ask('statements', '--speaker', 'nohl', '--json')).out);
    expect(item.content[0].exact).toBe('“=\u001b[2J1+1 is what they told us, and no more,”');
    expect(item.id).toHaveLength(32);
  });

  test('CSV comes back as it went, but for formulas, which are neutralised', async () => {
    const json = JSON.parse((await ask('statements', '--json', '--limit', '1000')).out);
    const [head = [], ...rows] = parseCsv((await ask('statements', '--csv', '--limit', '1000')).out);
    expect(rows).toHaveLength(json.length);
    for (const [index, item] of json.entries()) {
      const row = Object.fromEntries(head.map((key, column) => [key, rows[index]?.[column] ?? '']));
      expect(row['id']).toBe(item.id);
      expect(row['article']).toBe(item.article.id);
      const outlet = item.article.outlet ?? '';
      expect(row['outlet']).toBe(outlet.startsWith('=') ? `'${outlet}` : outlet);
      expect(row['certainty']).toBe(String(item.certainty));
      if (item.quoteType !== 'indirect')
        expect(row['words']).toBe(item.content.map(({ exact }: { readonly exact: string }) => exact).join(' … '));
      else expect(row['words']).not.toMatch(/[“”"]/);
    }
    expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    expect(rows.flat().some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
  });
});

/** RFC 4180, written apart from the writer it tests. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

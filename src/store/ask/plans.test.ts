import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Compilable } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ledger, openLedger } from '../ledger.ts';
import { actorPage } from './actors.ts';
import { planOf } from './build.ts';
import { type FigureFilter, figurePage } from './figures.ts';
import type { PlaceFilter } from './filters.ts';
import { outcomePage } from './outcomes.ts';
import { articlesMatching, statementsMatching } from './search.ts';
import { silencePage } from './silences.ts';
import { type StatementFilter, type StatementSort, statementPage } from './statements.ts';
import { unsourcedPage } from './unsourced.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-plans-'));
let ledger: Ledger;
// without statistics SQLite plans the same for a ledger of any size
beforeAll(async () => {
  ledger = await openLedger(join(folder, 'plans.db'));
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

const SLICE = { limit: 50, page: 1 };
const PLACE: PlaceFilter = { article: null, outlets: null, dates: { since: null, until: null }, allVersions: false };
const RECORD = { ...PLACE, speaker: null, states: null };

const statements = (filter: Partial<StatementFilter>, sort: StatementSort = '-date') =>
  statementPage(
    ledger.sql,
    {
      ...RECORD,
      acts: null,
      performances: null,
      quoteTypes: null,
      sourcings: null,
      kinds: null,
      terms: null,
      ...filter,
    },
    sort,
    SLICE,
  );
const figures = (filter: Partial<FigureFilter>) =>
  figurePage({ ...RECORD, measures: null, event: null, min: null, max: null, ...filter }, SLICE);

/** Tables that are read from one end to the other, or put in order as a whole. */
function slow(plan: readonly string[]): readonly string[] {
  return plan.filter(
    (step) =>
      (step.startsWith('SCAN') && !/USING (COVERING )?INDEX|VIRTUAL TABLE|^SCAN (outcomes|matching)$/.test(step)) ||
      /TEMP B-TREE FOR ORDER BY/.test(step),
  );
}

test.each<readonly [name: string, query: () => Compilable, step: string]>([
  ['statements', () => statements({}), ''],
  ['statements of all versions', () => statements({ allVersions: true }), ''],
  ['statements, the oldest first', () => statements({}, 'date'), ''],
  ['statements by certainty', () => statements({}, 'certainty'), ''],
  [
    'statements by quote type',
    () => statements({ quoteTypes: ['direct'] }),
    'SEARCH statements USING INDEX statements_quote_type ',
  ],
  [
    'statements by sourcing',
    () => statements({ sourcings: ['vague'] }),
    'SEARCH statements USING INDEX statements_sourcing ',
  ],
  ['statements by kind', () => statements({ kinds: ['decree'] }), 'SEARCH statements USING INDEX statements_kind '],
  [
    'statements by date',
    () => statements({ dates: { since: '2019-02', until: '2019-03' } }),
    'SEARCH statements USING INDEX statements_published ',
  ],
  ['figures', () => figures({}), ''],
  ['figures by measure', () => figures({ measures: ['killed'] }), 'SEARCH figures USING INDEX figures_measure '],
  ['unsourced', () => unsourcedPage({ ...PLACE, types: null }, SLICE), ''],
  ['actors', () => actorPage({ words: null, kinds: null }, SLICE), ''],
  ['outcomes', () => outcomePage({ outcomes: null, code: null, run: null, input: null }, SLICE), ''],
  ['refused', () => outcomePage({ outcomes: ['refused'], code: null, run: null, input: null }, SLICE), ''],
  ['outcomes of a run', () => outcomePage({ outcomes: null, code: null, run: 'a', input: null }, SLICE), ''],
])('a page of %s is read in order from an index', async (_name, query, step) => {
  const plan = await planOf(ledger.sql, query());
  expect(slow(plan)).toEqual([]);
  expect(plan.join('\n')).toContain(step);
});

test.each<readonly [name: string, query: () => Compilable, index: string]>([
  ['speaker', () => statements({ speaker: { words: 'ana lima' } }), 'statements_actor'],
  ['actor', () => statements({ speaker: { actor: 'a' } }), 'statements_actor'],
  ['act', () => statements({ acts: ['deny'] }), 'statement_acts_act'],
  ['performance', () => statements({ performances: ['refused'] }), 'statement_acts_performance'],
  ['outlet', () => statements({ outlets: ['Velden Courier'] }), 'articles_outlet'],
  ['article', () => statements({ article: 'a' }), 'statements_article'],
  ['state', () => statements({ states: ['accepted'] }), 'statements_state'],
  ['text', () => statements({ terms: [['bridge']] }), 'INTEGER PRIMARY KEY'],
  ['event', () => figures({ event: 'fire' }), 'figure_words'],
  ['figures by article', () => figures({ article: 'a' }), 'figures_article'],
  ['silences', () => silencePage({ ...PLACE, ways: null }, SLICE), 'statement_acts_performance'],
  ['name', () => actorPage({ words: 'lima', kinds: null }, SLICE), 'actor_words'],
])('%s: what fits is found by an index', async (_name, query, index) => {
  const plan = await planOf(ledger.sql, query());
  expect(plan.filter((step) => step.startsWith('SCAN') && !/VIRTUAL TABLE/.test(step))).toEqual([]);
  expect(plan.join('\n')).toContain(index);
});

test.each([
  ['articles', articlesMatching, ['snapshots', 'articles']],
  ['statements', statementsMatching, ['statements']],
] as const)(
  'search for %s asks the full-text index first, and joins only what it gives',
  async (_name, text, joined) => {
    const query = {
      compile: () => ({ sql: text(ledger.sql, false), parameters: ['"bridge"'] }),
    } as unknown as Compilable;
    const plan = await planOf(ledger.sql, query);
    expect(plan.some((step) => /^SCAN \w+_words VIRTUAL TABLE/.test(step))).toBe(true);
    for (const table of joined) expect(plan.some((step) => new RegExp(`^SEARCH ${table} USING`).test(step))).toBe(true);
    expect(slow(plan)).toEqual([]);
  },
);

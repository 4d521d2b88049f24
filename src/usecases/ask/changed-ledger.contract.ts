import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReviewBody } from '../../domain/log-entry.ts';
import type { StatementRecord } from '../../domain/records.ts';
import { type Ledger, openLedger } from '../../store/ledger.ts';
import { listActors } from './list-actors.ts';
import { listFigures } from './list-figures.ts';
import { listSilences } from './list-silences.ts';
import { listStatements } from './list-statements.ts';
import { jobsOf, SMALL_LEDGER } from './small-ledger.cases.ts';
import { ALL, take } from './take.cases.ts';

/** What the listings answer after reviews, merges and new versions, in any database. `place` gives a new, empty location. */
export function changedLedgerContract(engine: string, place: () => Promise<string>): void {
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
}

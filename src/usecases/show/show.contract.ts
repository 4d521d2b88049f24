import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ShownActor, ShownRecord } from '../../domain/shown.ts';
import { sha256 } from '../../ledger/hash.ts';
import { findText } from '../../store/objects.ts';
import { jobsOf } from '../ask/small-ledger.cases.ts';
import { take } from '../ask/take.cases.ts';
import { mergeActors } from '../review/change-actors.ts';
import { erase } from '../review/erase.ts';
import { review } from '../review/review.ts';
import { CRANE, PIER, refusal, type ReviewedLedger, reviewedLedger } from '../review/reviewed-ledger.cases.ts';
import { undo } from '../review/undo.ts';
import { listVersions } from './list-versions.ts';
import { show } from './show.ts';
import { showArticle } from './show-article.ts';

const MIRA = { by: 'Mira Toln', reason: 'as heard' };
const NEWER = {
  ...PIER,
  title: 'Old pier at Velden is shut',
  text: `${PIER.text.replace('At least 12', 'At least 15').replace('🚒 The port authority declined to comment.', '🚒 Rui Teles said the ferries would stop.')}\n\nCorrection: an earlier version gave a wrong number.`,
};

/** What showing a record, an article and its versions does, in any database. `place` gives a new, empty location. */
export function showContract(engine: string, place: () => Promise<string>): void {
  describe(`showing in ${engine}`, () => {
    let held: ReviewedLedger;
    beforeAll(async () => {
      held = await reviewedLedger(place);
    });
    afterAll(() => held.close());
    const record = async (id: string) => (await show(held.ledger, id)) as ShownRecord;

    test('a statement in its paragraph, by the first digits of its id', async () => {
      const id = await held.statement('“The pier', 1);
      const shown = await record(id.slice(0, 10));
      expect(shown).toMatchObject({
        noun: 'statement',
        id,
        state: 'machine',
        fits: true,
        article: { title: PIER.title },
      });
      expect(shown.version).toMatchObject({ number: 1, versions: 1, current: true, text: sha256(PIER.text) });
      // the second of two that are the same: in its own paragraph, code point for code point
      const { start, exact } = shown.paragraph ?? { start: 0, exact: '' };
      expect(exact).toMatch(/^“The pier is unsafe,” said Ana Lima, the city engineer\. 🚒 The port/);
      expect(
        Array.from(PIER.text)
          .slice(start, start + Array.from(exact).length)
          .join(''),
      ).toBe(exact);
      expect(shown.history).toMatchObject([{ event: 'read', by: 'onrecord', found: true }]);
    });

    test('what people decided, and what was taken back', async () => {
      const id = await held.statement('“The pier');
      const given = { ...MIRA, decision: 'edit', edits: ['speaker=Rui Teles'] } as const;
      const { entry } = await review(held.ledger, id, given);
      await undo(held.ledger, { entry: entry.seq }, { by: 'Boro Vask', reason: null });
      await review(held.ledger, id, { ...MIRA, decision: 'accept', edits: [] });
      const shown = await record(id);
      expect(shown).toMatchObject({ state: 'accepted', record: { speaker: { name: 'Ana Lima' } } });
      expect(shown.history).toMatchObject([
        { event: 'read', found: true },
        {
          event: 'decision',
          decision: 'edit',
          by: 'Mira Toln',
          reason: 'as heard',
          changes: [
            { field: 'speaker', before: { name: 'Ana Lima' }, after: { name: 'Rui Teles' } },
            { field: 'sourcing' },
          ].slice(0, 1),
          undone: { by: 'Boro Vask' },
        },
        { event: 'decision', decision: 'accept', undone: null, fits: true },
      ]);
      expect((await showArticle(held.ledger, shown.article.id, null)).reviewed).toMatchObject([
        { id, state: 'accepted', fits: true },
      ]);
    });

    test('figures, and what is no record', async () => {
      expect(await record(await held.figure('At least 12'))).toMatchObject({ noun: 'figure', record: { min: 12 } });
      expect(await refusal(show(held.ledger, 'ffffffffffff'))).toContain('has an id that begins with ffffffffffff');
      expect(await refusal(show(held.ledger, 'the pier'))).toContain('is no id');
    });

    test('an actor with the articles that name them, and who was merged into them', async () => {
      const actors = await held.ledger.sql.all<{ readonly id: string; readonly name: string }>(
        'SELECT id, name FROM actors',
      );
      const idOf = (name: string) => actors.find((actor) => actor.name === name)?.id ?? '';
      await mergeActors(held.ledger, idOf('Rui Teles'), [idOf('Boro Vask')], MIRA);
      const shown = (await show(held.ledger, idOf('Rui Teles'))) as ShownActor;
      expect(shown).toMatchObject({ noun: 'actor', name: 'Rui Teles', was: [{ name: 'Boro Vask' }], statements: 2 });
      expect(shown.uses.map(({ name, article }) => [name, article.outlet])).toEqual([
        ['Boro Vask', CRANE.outlet],
        ['Rui Teles', PIER.outlet],
      ]);
      expect(shown.history).toMatchObject([{ decision: 'merge', other: idOf('Rui Teles'), by: 'Mira Toln' }]);
      expect(await show(held.ledger, idOf('Boro Vask'))).toMatchObject({ mergedInto: { name: 'Rui Teles' } });
    });

    test('an article is the reading that read gave, to the byte', async () => {
      const id = await held.article(PIER.url);
      const { reading, snapshot, versions } = await showArticle(held.ledger, id, null);
      expect(versions).toBe(1);
      expect(reading?.article.text).toBe(PIER.text);
      const packed = JSON.parse((await findText(held.ledger.sql, snapshot.reading ?? '')) ?? '') as {
        readonly statements: unknown;
      };
      expect(reading?.statements).toEqual(packed.statements);
      expect((await showArticle(held.ledger, snapshot.id, null)).article).toBe(id);
      expect(await refusal(showArticle(held.ledger, id, 2))).toContain('has 1 version');
      expect(await listVersions(held.ledger, id, { from: null, to: null })).toMatchObject({
        comparison: null,
        notCompared: 'there is one version alone',
      });
    });

    test('versions: what changed, and that a note says so', async () => {
      const before = await held.statement('“The pier', 1);
      await take(held.ledger, jobsOf([NEWER]));
      const id = await held.article(PIER.url);
      const { versions, comparison } = await listVersions(held.ledger, id, { from: null, to: null });
      expect(versions.map(({ number, title }) => [number, title])).toEqual([
        [1, PIER.title],
        [2, NEWER.title],
      ]);
      const told = comparison?.changes.map(({ noun, change, note, fields }) => [noun, change, note, ...fields]);
      expect(told).toContainEqual(['figure', 'changed', 'noted', 'value']);
      expect(told).toContainEqual(['statement', 'added', 'noted']);
      expect(told).toContainEqual(['statement', 'removed', 'noted']);
      expect(comparison).toMatchObject({
        from: 1,
        to: 2,
        corrections: ['Correction: an earlier version gave a wrong number.'],
        title: { from: PIER.title, to: NEWER.title },
        sameReader: true,
      });
      const back = await listVersions(held.ledger, id, { from: 2, to: 1 });
      expect(back.comparison).toMatchObject({ from: 2, to: 1, corrections: [] });
      expect(await record(before)).toMatchObject({ version: { number: 1, versions: 2, current: false } });
      expect((await showArticle(held.ledger, id, 1)).text).toBe(PIER.text);
      expect(await refusal(listVersions(held.ledger, id, { from: 1, to: 3 }))).toContain('there is no number 3');
    });

    test('a record that was judged is shown when no reader finds it any more', async () => {
      const id = await held.statement('“We had');
      await review(held.ledger, id, { ...MIRA, decision: 'reject', edits: [] });
      const [row] = await held.ledger.sql.all<{ readonly snapshot: string; readonly reading: string }>(
        'SELECT id AS snapshot, reading FROM snapshots WHERE id = (SELECT snapshot FROM statements WHERE id = ?)',
        [id],
      );
      const read = JSON.parse((await findText(held.ledger.sql, row?.reading ?? '')) ?? '') as object;
      const packed = Buffer.from(JSON.stringify({ ...read, statements: [], figures: [], questions: [] }), 'utf8');
      await held.ledger.write(async (writer) => {
        const reading = await writer.put(packed, sha256(packed));
        const reader = { version: '9.9.9', model: null, rules: 'other' };
        await writer.append({ kind: 'reading', snapshot: row?.snapshot ?? '', reading, reader });
      });
      const shown = await record(id.slice(0, 12));
      expect(shown).toMatchObject({ id, state: 'rejected', fits: false, machine: null });
      expect(shown.history).toMatchObject([
        { event: 'read', found: true },
        { event: 'decision', decision: 'reject', fits: false },
        { event: 'read', reader: { version: '9.9.9' }, found: false },
      ]);
    });

    test('an article whose source says no title is called as its text begins, as long as that is held', async () => {
      const text = 'Lighthouse at Velden goes dark\n\nThe lamp failed on Monday, said Ana Lima, the city engineer.';
      await take(held.ledger, jobsOf([{ id: 'lamp', url: 'https://notes.example/lamp', text }]));
      const id = await held.article('https://notes.example/lamp');
      const { reading } = await showArticle(held.ledger, id, null);
      expect(reading?.article.title).toBe('Lighthouse at Velden goes dark');
      const statement = await record(await held.statement('The lamp failed'));
      expect(statement.article.title).toBe('Lighthouse at Velden goes dark');
      await erase(held.ledger, id, { by: 'Mira Toln', reason: 'asked for' });
      expect((await listVersions(held.ledger, id, { from: null, to: null })).article.title).toBeNull();
    });

    test('of what was erased nothing is shown but that it was', async () => {
      const id = await held.article(CRANE.url);
      await erase(held.ledger, id, { by: 'Mira Toln', reason: 'order 12 of the court' });
      expect(await refusal(showArticle(held.ledger, id, null))).toContain('by Mira Toln on');
      expect(await refusal(showArticle(held.ledger, id, null))).toContain('order 12 of the court');
      const { versions, comparison } = await listVersions(held.ledger, id, { from: null, to: null });
      expect([versions[0]?.erased, versions[0]?.reader, comparison]).toEqual([true, null, null]);
    });
  });
}

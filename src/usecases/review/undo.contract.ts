import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listDecided } from './list-decided.ts';
import { review } from './review.ts';
import { refusal, type ReviewedLedger, reviewedLedger } from './reviewed-ledger.cases.ts';
import { undo } from './undo.ts';

const MIRA = { by: 'Mira Toln', reason: 'so it is' };
const RUI = { by: 'Rui Teles', reason: 'not so' };

/** What taking decisions back does, in any database. `place` gives a new, empty location. */
export function undoContract(engine: string, place: () => Promise<string>): void {
  describe(`taking decisions back in ${engine}`, () => {
    let held: ReviewedLedger;
    let id = '';
    let other = '';
    beforeAll(async () => {
      held = await reviewedLedger(place);
      id = await held.statement('“The pier', 0);
      other = await held.statement('“The pier', 1);
    });
    afterAll(() => held.close());

    const edit = async (...edits: readonly string[]) =>
      (await review(held.ledger, id, { ...MIRA, decision: 'edit', edits })).entry.seq;
    const judge = async (record: string, decision: 'accept' | 'reject', by = MIRA) =>
      (await review(held.ledger, record, { ...by, decision, edits: [] })).entry.seq;
    const back = async (what: Parameters<typeof undo>[1], by = MIRA) => (await undo(held.ledger, what, by)).entry.seq;
    const state = async (record = id) => (await held.kept(record))?.state;

    test('the last of a person, whoever decided after', async () => {
      await judge(id, 'accept');
      await judge(other, 'reject', RUI);
      const { undone, entry } = await undo(held.ledger, { last: true }, MIRA);
      expect([undone.subject, undone.author, entry.body]).toEqual([
        id,
        MIRA.by,
        { kind: 'undo', entry: undone.seq, reason: MIRA.reason },
      ]);
      expect([await state(), await state(other)]).toEqual(['machine', 'rejected']);
      expect(await refusal(undo(held.ledger, { last: true }, MIRA))).toContain(
        'Mira Toln has no decision to take back',
      );
      await back({ last: true }, RUI);
      expect(await state(other)).toBe('machine');
    });

    test('of an entry, and of a record, the last first', async () => {
      const first = await judge(id, 'reject');
      await judge(id, 'accept', RUI);
      await back({ record: id.slice(0, 10) });
      expect(await state()).toBe('rejected');
      await back({ entry: first });
      expect(await state()).toBe('machine');
      expect(await refusal(undo(held.ledger, { record: id }, MIRA))).toBe(`there is no decision on ${id} to take back`);
    });

    test('an undo can be undone, and that too, as often as one likes', async () => {
      let entry = await judge(id, 'reject');
      const seen: unknown[] = [];
      for (let times = 0; times < 5; times++) {
        entry = await back({ entry });
        seen.push(await state());
      }
      expect(seen).toEqual(['machine', 'rejected', 'machine', 'rejected', 'machine']);
      const listed = await listDecided(held.ledger, { limit: 6, offset: 0 });
      expect(listed.map(({ decision, undoneBy }) => [decision, undoneBy !== null])).toEqual([
        ['undo', false],
        ['undo', true],
        ['undo', false],
        ['undo', true],
        ['undo', false],
        ['reject', true],
      ]);
    });

    test('twice the same is refused, and what is no decision too', async () => {
      const entry = await judge(id, 'accept');
      const undone = await back({ entry });
      expect(await refusal(undo(held.ledger, { entry }, RUI))).toBe(
        `entry ${entry} was taken back already, by entry ${undone}`,
      );
      for (const none of [1, 0, 99_999])
        expect(await refusal(undo(held.ledger, { entry: none }, RUI))).toContain(`entry ${none} is no decision`);
      expect(await refusal(undo(held.ledger, { record: 'abcdef' }, RUI))).toContain('begins with abcdef');
    });

    test('an edit that others followed is taken out from among them, and comes back among them', async () => {
      const speaker = await edit('speaker=Rui Teles');
      await edit('kind=belief');
      const undone = await back({ entry: speaker });
      expect(await held.kept(id)).toMatchObject({
        state: 'edited',
        record: { kind: 'belief', speaker: { name: 'Ana Lima' } },
      });
      await back({ entry: undone });
      expect((await held.kept(id))?.record).toMatchObject({ kind: 'belief', speaker: { name: 'Rui Teles' } });
      await back({ entry: speaker });
      await back({ record: id });
      expect(await held.kept(id)).toMatchObject({
        state: 'machine',
        record: { kind: 'statement', speaker: { name: 'Ana Lima' } },
      });
    });

    test('what somebody accepted stays as they accepted it', async () => {
      const kind = await edit('kind=knowledge');
      await judge(id, 'accept', RUI);
      await back({ entry: kind });
      expect(await held.kept(id)).toMatchObject({ state: 'accepted', record: { kind: 'knowledge' } });
      await back({ record: id });
      expect(await held.kept(id)).toMatchObject({ state: 'machine', record: { kind: 'statement' } });
    });

    test('a rejected edit keeps its words, and accepting it again does not make it the machine’s', async () => {
      await edit('kind=evidence');
      await judge(id, 'reject');
      expect(await held.kept(id)).toMatchObject({ state: 'rejected', record: { kind: 'evidence' } });
      await judge(id, 'accept', RUI);
      expect(await held.kept(id)).toMatchObject({ state: 'edited', record: { kind: 'evidence' } });
    });

    test('the ledger is sound after all of it', async () => {
      expect(await held.problem()).toBeNull();
    });
  });
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listStatements } from '../ask/list-statements.ts';
import { ALL } from '../ask/take.cases.ts';
import { addStatement, type GivenStatement } from './add-statement.ts';
import { review } from './review.ts';
import { CRANE, PIER, refusal, type ReviewedLedger, reviewedLedger } from './reviewed-ledger.cases.ts';
import { undo } from './undo.ts';

const MIRA = { by: 'Mira Toln', reason: 'it was missed' };

/** What adding statements does, in any database. `place` gives a new, empty location. */
export function addStatementContract(engine: string, place: () => Promise<string>): void {
  describe(`adding statements in ${engine}`, () => {
    let held: ReviewedLedger;
    let pier = '';
    beforeAll(async () => {
      held = await reviewedLedger(place);
      pier = await held.article(PIER.url);
    });
    afterAll(() => held.close());
    const add = (given: Partial<GivenStatement>) =>
      addStatement(held.ledger, { article: pier, content: [], ...given }, MIRA);

    test('by its words, with all that is known of it', async () => {
      const { id, entry } = await add({
        content: ['the crane would fall'],
        source: 'Engineers',
        cue: 'had a fear',
        speaker: 'the engineers of Velden',
        sourcing: 'unnamed_described',
        kind: 'belief',
        acts: 'predict',
      });
      expect(entry).toMatchObject({ by: MIRA.by, body: { decision: 'add', before: null, reason: MIRA.reason } });
      expect(await held.kept(id)).toMatchObject({
        state: 'added',
        record: {
          content: [{ exact: 'the crane would fall' }],
          source: [{ exact: 'Engineers' }],
          cue: { exact: 'had a fear' },
          speaker: { name: 'the engineers of Velden' },
          sourcing: 'unnamed_described',
          quoteType: 'indirect',
          kind: 'belief',
          placement: 'body',
          certainty: null,
          acts: [{ act: 'predict', performance: 'performed' }],
        },
      });
      for (const asked of [{ speaker: 'engineers of velden' }, { text: 'crane would' }, { states: ['added'] as const }])
        expect((await listStatements(held.ledger, asked, ALL)).items.map((item) => item.id)).toEqual([id]);
    });

    test('by a span, after an emoji too, and by the id of the version', async () => {
      // one less than the UTF-16 units: there is an emoji before it
      const at = PIER.text.indexOf('The port authority') - 1;
      const [snapshot] = await held.ledger.sql.all<{ readonly snapshot: string }>(
        'SELECT snapshot FROM articles WHERE id = ?',
        [pier],
      );
      const { id } = await add({
        article: snapshot?.snapshot.slice(0, 10) ?? '',
        content: [`${at}-${at + 'The port authority'.length}`],
      });
      expect((await held.kept(id))?.record).toMatchObject({
        content: [{ start: at, exact: 'The port authority' }],
        speaker: null,
        sourcing: 'none',
      });
    });

    test('in two parts, in the order of the text', async () => {
      const { id } = await add({ content: ['who runs the ferries', 'on Monday'], speaker: 'Rui Teles' });
      const { content, speaker, sourcing } = (await held.kept(id))?.record ?? {};
      expect(content?.map(({ exact }) => exact)).toEqual(['on Monday', 'who runs the ferries']);
      expect([speaker?.name, sourcing]).toEqual(['Rui Teles', 'named_person']);
    });

    test('of the same words twice, the place says which', async () => {
      expect(await refusal(add({ content: ['said Ana Lima'] }))).toContain('in several places: 67-80, ');
      const { id } = await add({ content: ['67-80'] });
      expect((await held.kept(id))?.record.content).toEqual([{ start: 67, end: 80, exact: 'said Ana Lima' }]);
    });

    test('with a cue alone, it is no direct speech', async () => {
      const { id } = await add({ cue: 'closed' });
      expect((await held.kept(id))?.record).toMatchObject({ quoteType: 'indirect', cue: { exact: 'closed' } });
    });

    test('quotation marks make it direct', async () => {
      const { id } = await addStatement(
        held.ledger,
        { article: await held.article(CRANE.url), content: ['“We had'], speaker: 'Ana Lima' },
        MIRA,
      );
      expect((await held.kept(id))?.record.quoteType).toBe('direct');
    });

    test('what the machine has, or was added, is not added again', async () => {
      const known = await held.statement('“The pier', 1);
      const span = (await held.kept(known))?.record.content[0];
      expect(await refusal(add({ content: [`${span?.start}-${span?.end}`] }))).toContain(
        `these words are a statement already: ${known}`,
      );
      expect(await refusal(add({ content: ['the crane would fall'] }))).toContain('are a statement already');
    });

    test('added, edited, rejected, taken back and added again', async () => {
      const given = { content: ['including three'] };
      const { id, entry } = await add(given);
      const by = { ...MIRA, edits: [] };
      await review(held.ledger, id, { ...by, decision: 'edit', edits: ['kind=evidence'] });
      expect(await held.kept(id)).toMatchObject({ state: 'added', record: { kind: 'evidence' } });
      const rejected = await review(held.ledger, id, { ...by, decision: 'reject' });
      expect((await held.kept(id))?.state).toBe('rejected');
      await undo(held.ledger, { entry: rejected.entry.seq }, MIRA);
      expect((await held.kept(id))?.state).toBe('added');
      await undo(held.ledger, { record: id }, MIRA);
      expect(await held.kept(id)).toMatchObject({ state: 'added', record: { kind: 'statement' } });
      await undo(held.ledger, { entry: entry.seq }, MIRA);
      expect(await held.kept(id)).toBeNull();
      expect((await add(given)).id).toBe(id);
      expect((await held.kept(id))?.state).toBe('added');
    });

    test.each([
      [{}, 'a statement needs its words: --content, or at least a --cue'],
      [{ source: 'Engineers' }, 'a statement needs its words'],
      [{ content: ['The ferry sank'] }, 'does not stand in the text'],
      [{ content: [''] }, 'no words were given'],
      [{ content: ['was closed on', 'closed on Monday'] }, 'overlap'],
      [{ content: ['a fear'], acts: 'shout' }, '“shout” is no act'],
      [{ content: ['a fear'], quoteType: 'straight' }, 'quoteType must be one of direct, mixed, indirect'],
      [{ content: ['a fear'], kind: 'rumour' }, 'kind must be one of statement, belief'],
      [{ content: ['a fear'], sourcing: 'good' }, 'sourcing must be one of named_person'],
      [{ content: ['a fear'], speaker: '' }, 'no name was given'],
      [{ content: ['a fear'], article: 'ffff0000ffff' }, 'no article or snapshot in'],
      [{ content: ['a fear'], article: 'pier' }, '“pier” is no id'],
    ])('%j is refused: %s', async (given, why) => {
      const { total } = await listStatements(held.ledger, {}, ALL);
      expect(await refusal(add(given))).toContain(why);
      expect((await listStatements(held.ledger, {}, ALL)).total).toBe(total);
    });

    test('the ledger is sound after all of it', async () => {
      expect(await held.problem()).toBeNull();
    });
  });
}

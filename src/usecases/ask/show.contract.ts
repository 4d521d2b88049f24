import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ShownActor, ShownArticle, ShownRecord } from '../../domain/shown.ts';
import { type Ledger, openLedger } from '../../store/ledger.ts';
import { textOf } from '../../store/objects.ts';
import { findSnapshot } from '../../store/records.ts';
import { mergeActors, renameActor } from '../review/change-actors.ts';
import { erase } from '../review/erase.ts';
import { review } from '../review/review.ts';
import { undo } from '../review/undo.ts';
import { compareArticle } from './compare-article.ts';
import { listActors } from './list-actors.ts';
import { listOutcomes } from './list-outcomes.ts';
import { listStatements } from './list-statements.ts';
import { show } from './show.ts';
import { showArticle } from './show-article.ts';
import { jobsOf, SMALL_LEDGER } from './small-ledger.cases.ts';
import { ALL, take } from './take.cases.ts';
import { TWO_VERSIONS } from './two-versions.cases.ts';

/** What is shown of one record, one article and two versions, in any database. `place` gives a new, empty location. */
export function showContract(engine: string, place: () => Promise<string>): void {
  describe(`showing what a ledger holds, in ${engine}`, () => {
    let ledger: Ledger;
    let article: string;
    beforeAll(async () => {
      ledger = await openLedger(await place());
      await take(ledger, jobsOf([TWO_VERSIONS[0]]));
      await take(ledger, jobsOf([TWO_VERSIONS[1]]));
      article = (await listStatements(ledger, {}, ALL)).items[0]?.article.id ?? '';
      await take(ledger, jobsOf(SMALL_LEDGER));
    });
    afterAll(() => ledger.close());

    const statementBy = async (speaker: string, allVersions = false): Promise<string> => {
      const { items } = await listStatements(ledger, { article, speaker, allVersions }, ALL);
      return items[0]?.id ?? `nothing by ${speaker}`;
    };
    const shown = async (id: string): Promise<ShownRecord> => (await show(ledger, id)) as ShownRecord;
    const judge = (id: string, decision: 'accept' | 'reject' | 'edit' | 'note', edits: readonly string[] = []) =>
      review(ledger, id, { decision, edits, reason: `why ${decision}`, by: 'Eva' });

    test('a statement in its paragraph: its exact words are those of the record', async () => {
      const id = await statementBy('Mira Toln');
      const found = await shown(id.slice(0, 8));
      expect(found).toMatchObject({ noun: 'statement', id, state: 'machine', fits: true });
      expect(found.passage?.text).toBe(
        '“The cable was inspected in March and found in order,” said Mira Toln, a teacher.',
      );
      const characters = Array.from(found.passage?.text ?? '');
      const marked = found.passage?.marks.map(({ start, end, part }) => [part, characters.slice(start, end).join('')]);
      expect(marked).toContainEqual(['content', '“The cable was inspected in March and found in order,”']);
      expect(marked).toContainEqual(['cue', 'said']);
      expect(found.version).toMatchObject({ number: 2, of: 2, current: true });
      const snapshot = await findSnapshot(ledger.sql, found.proof.snapshot);
      expect(found.proof).toMatchObject({ text: snapshot?.text, source: snapshot?.source, reading: snapshot?.reading });
      expect((await textOf(ledger.sql, found.proof.text)).slice(found.passage?.start)).toContain(characters.join(''));
      expect(found.history.map(({ what, fits }) => [what, fits])).toEqual([['reading', true]]);
      const [older] = (await listStatements(ledger, { article, speaker: 'Boro Vask', allVersions: true }, ALL)).items;
      expect((await shown(older?.id ?? '')).version).toMatchObject({ number: 1, of: 2, current: false });
    });

    test('every decision is in its history, what an edit changed field by field, what was undone as undone', async () => {
      const id = await statementBy('Ana Lima');
      await judge(id, 'accept');
      await judge(id, 'edit', ['sourcing=named_body']);
      await judge(id, 'reject');
      await undo(ledger, { record: id }, { by: 'Rui', reason: null });
      const found = await shown(id);
      expect(found).toMatchObject({ state: 'edited', fits: true, record: { sourcing: 'named_body' } });
      expect(found.machine).toMatchObject({ sourcing: 'named_person' });
      expect(found.history.map(({ what, by, reason, undone }) => [what, by, reason, undone?.by ?? null])).toEqual([
        ['reading', 'onrecord', null, null],
        ['accept', 'Eva', 'why accept', null],
        ['edit', 'Eva', 'why edit', null],
        ['reject', 'Eva', 'why reject', 'Rui'],
      ]);
      expect(found.history[2]?.changes).toEqual([{ field: 'sourcing', before: 'named_person', after: 'named_body' }]);
    });

    test('what people decided on, and the present reader does not find, is shown as no longer fitting', async () => {
      const [accepted, rejected] = [await statementBy('mayor'), await statementBy('fire service')];
      await judge(accepted, 'accept');
      await judge(rejected, 'reject');
      const before = await shown(accepted);
      // another reader, that finds nothing
      const packed = JSON.parse(await textOf(ledger.sql, before.proof.reading ?? '')) as Readonly<
        Record<string, unknown>
      >;
      const reader = { version: '9.9.9', model: null, rules: 'sha256:none' };
      const empty = JSON.stringify({ ...packed, reader, statements: [], figures: [] });
      await ledger.write(async (writer) => {
        const reading = await writer.put(Buffer.from(empty, 'utf8'));
        await writer.append({ kind: 'reading', snapshot: before.proof.snapshot, reading, reader }, 'onrecord');
      });
      for (const [id, state] of [
        [accepted, 'accepted'],
        [rejected, 'rejected'],
      ] as const) {
        const found = await shown(id.slice(0, 10));
        expect(found).toMatchObject({ id, state, fits: false, machine: null });
        expect(found.passage?.marks.length).toBeGreaterThan(0);
        expect(found.history.map(({ what, fits }) => [what, fits])).toEqual([
          ['reading', true],
          [state === 'accepted' ? 'accept' : 'reject', false],
          ['reading', false],
        ]);
        expect(found.proof.reader?.version).toBe('9.9.9');
      }
      const { reading, reviewed } = await showArticle(ledger, article, undefined);
      expect(reading.statements).toEqual([]);
      expect(reviewed.map(({ decision }) => [decision.what, decision.fits])).toContainEqual(['reject', false]);
      // back to the first reader
      await ledger.write((writer) =>
        writer.append(
          {
            kind: 'reading',
            snapshot: before.proof.snapshot,
            reading: before.proof.reading ?? '',
            reader: before.proof.reader ?? reader,
          },
          'onrecord',
        ),
      );
      expect((await shown(accepted)).fits).toBe(true);
    });

    test('an actor: names, what was said of who they are, how much they say', async () => {
      const idOf = async (name: string): Promise<string> =>
        (await listActors(ledger, { name }, ALL)).items[0]?.id ?? `nobody called ${name}`;
      const [ana, boro] = [await idOf('Ana Lima'), await idOf('Boro Vask')];
      const own = (await show(ledger, ana)) as ShownActor;
      await mergeActors(ledger, ana, [boro], { by: 'Eva', reason: 'one person' });
      const renamed = await renameActor(ledger, ana, 'Ana Vask', { by: 'Eva', reason: null });
      expect(renamed).toBeDefined();
      const found = (await show(ledger, ana)) as ShownActor;
      expect(found).toMatchObject({ noun: 'actor', name: 'Ana Vask', printed: 'Ana Lima', mergedInto: null });
      expect(found.aliases).toEqual(['Ana Lima', 'Boro Vask']);
      expect(found.was.map(({ actor }) => actor)).toEqual([boro]);
      expect(found.statements).toBe(own.statements + 1);
      expect(found.history.map(({ what }) => what)).toEqual(['merge', 'rename']);
      const merged = (await show(ledger, boro)) as ShownActor;
      expect(merged).toMatchObject({
        mergedInto: { actor: ana, name: 'Ana Vask' },
        aliases: ['Boro Vask'],
        statements: 1,
      });
      expect(merged.history.map(({ what }) => what)).toEqual(['merge']);
    });

    test('an article, a version and an entry of the log', async () => {
      const held = (await show(ledger, article)) as ShownArticle;
      expect(held.versions.map(({ number, title }) => [number, title])).toEqual([
        [1, TWO_VERSIONS[0].title],
        [2, TWO_VERSIONS[1].title],
      ]);
      const first = (await show(ledger, held.versions[0]?.snapshot ?? '')) as ShownArticle;
      expect([first.noun, first.proof.text]).toEqual(['snapshot', held.versions[0]?.text]);
      expect(await show(ledger, 'entry:1')).toMatchObject({ noun: 'entry', entry: { seq: 1, by: 'onrecord' } });
      await expect(show(ledger, 'entry:99999')).rejects.toThrow('no entry 99999');
      await expect(show(ledger, 'ffffffffffff')).rejects.toThrow('no record');
    });

    test('versions: what came, went or is told otherwise, and that a note says so', async () => {
      const { versions, comparison } = await compareArticle(ledger, article, {});
      expect(versions.map(({ number, sameTextAs }) => [number, sameTextAs])).toEqual([
        [1, null],
        [2, null],
      ]);
      const told = comparison?.changes.map(({ noun, change, note }) => [noun, change, note]);
      expect(told).toContainEqual(['figure', 'changed', 'noted']);
      expect(told).toContainEqual(['statement', 'reattributed', 'noted']);
      // curly marks became straight ones
      expect(comparison?.changes.filter(({ older }) => older?.speaker?.name === 'Ana Lima')).toEqual([]);
      expect(comparison?.corrections).toEqual([
        'Correction: an earlier version of this article named another speaker.',
      ]);
      const back = await compareArticle(ledger, article, { from: '2', to: versions[0]?.snapshot.slice(0, 8) });
      expect(back.comparison).toMatchObject({ from: 2, to: 1, corrections: [] });
      expect(new Set(back.comparison?.changes.map(({ note }) => note))).toEqual(new Set(['silent']));
      await expect(compareArticle(ledger, article, { from: '3' })).rejects.toThrow('a number from 1 to 2');
    });

    test('an article that went back to an earlier text has that text twice', async () => {
      // a record without an address is what it was in its file: one of an address may be an old copy
      const texts = ['closed', 'open', 'closed'].map(
        (state) => `The gate of Lisveta is ${state}. “It is ${state} now,” said Dora Pest.`,
      );
      for (const text of texts) {
        const line = JSON.stringify({ id: 'gate', text });
        await take(ledger, [{ kind: 'record', input: 'gate.jsonl', position: 'gate.jsonl:1', line }]);
      }
      const gate = (await listStatements(ledger, { speaker: 'Dora Pest' }, ALL)).items[0]?.article.id ?? '';
      const { versions, comparison } = await compareArticle(ledger, gate, {});
      expect(versions.map(({ sameTextAs }) => sameTextAs)).toEqual([null, null, 1]);
      expect(comparison).toMatchObject({ from: 2, to: 3 });
      const same = await compareArticle(ledger, gate, { from: '1', to: '3' });
      expect(same.comparison?.changes).toEqual([]);
    });

    test('one version alone; an erased one', async () => {
      const [other] = (await listStatements(ledger, { speaker: 'Sela Orne' }, ALL)).items;
      const id = other?.article.id ?? '';
      expect(await compareArticle(ledger, id, {})).toMatchObject({ comparison: null });
      await expect(compareArticle(ledger, id, { from: '1' })).rejects.toThrow('one version');
      await judge(other?.id ?? '', 'accept');
      const erased = await erase(ledger, id, { by: 'Eva', reason: 'a court said so' });
      // source, text, reading
      expect(erased.objects).toBe(3);
      await expect(showArticle(ledger, id, undefined)).rejects.toThrow(/taken out .* by Eva \(a court said so\)/);
      const left = await shown(other?.id ?? '');
      expect(left).toMatchObject({ passage: null });
      expect(left.history.at(-1)?.what).toBe('erasure');
    });

    test('a text that was never read says what to do', async () => {
      const text = {
        ...TWO_VERSIONS[0],
        id: 'unread',
        url: 'https://notes.example/unread',
        text: 'The port of Velden was quiet. “Nothing to see here today,” said Dora Pest.',
      };
      await take(ledger, jobsOf([text]), { unread: true });
      const { items } = await listOutcomes(ledger, { outcomes: ['stored'] }, ALL);
      const unread = items.find((outcome) => outcome.article?.url === text.url)?.snapshot ?? '';
      await expect(showArticle(ledger, unread, undefined)).rejects.toThrow(/not been read yet: onrecord reread/);
      expect(await show(ledger, unread)).toMatchObject({ proof: { reading: null, reader: null } });
    });
  });
}

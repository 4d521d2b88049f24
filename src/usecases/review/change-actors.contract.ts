import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listActors } from '../ask/list-actors.ts';
import { listStatements } from '../ask/list-statements.ts';
import { resolveId } from '../ask/resolve-id.ts';
import { ALL } from '../ask/take.cases.ts';
import { mergeActors, renameActor, splitActor } from './change-actors.ts';
import { erase } from './erase.ts';
import { listDecided } from './list-decided.ts';
import { review } from './review.ts';
import { CRANE, PIER, refusal, type ReviewedLedger, reviewedLedger } from './reviewed-ledger.cases.ts';
import { undo } from './undo.ts';

const MIRA = { by: 'Mira Toln', reason: null };

/** What merging, splitting and renaming actors does, in any database. `place` gives a new, empty location. */
export function changeActorsContract(engine: string, place: () => Promise<string>): void {
  describe(`saying who is who in ${engine}`, () => {
    let held: ReviewedLedger;
    beforeEach(async () => {
      held = await reviewedLedger(place);
    });
    afterEach(async () => {
      expect(await held.problem()).toBeNull();
      await held.close();
    });

    const actor = async (name: string) => {
      const [found, ...others] = (await listActors(held.ledger, { name }, ALL)).items.filter(
        (item) => item.printed === name,
      );
      if (found === undefined || others.length > 0) throw new Error(`${name}: ${others.length}`);
      return found.id;
    };
    const merge = (into: string, ...others: readonly string[]) => mergeActors(held.ledger, into, others, MIRA);
    const back = async (entry: number | undefined) => (await undo(held.ledger, { entry: entry ?? 0 }, MIRA)).entry.seq;
    /** Who speaks, in the order of the names that the articles print. */
    const speakers = async () => {
      const { items } = await listStatements(held.ledger, {}, ALL);
      const people = items.filter(({ speaker }) => !/authority|service/.test(speaker?.name ?? ''));
      return [...new Set(people.map((item) => `${item.speaker?.name} = ${item.actor?.name}`))].toSorted();
    };
    const count = async (speaker: string) => (await listStatements(held.ledger, { speaker }, ALL)).total;

    test('merged, listings follow, both ids lead there, and undoing parts them', async () => {
      const [ana, boro] = [await actor('Ana Lima'), await actor('Boro Vask')];
      const [both] = [(await count(ana)) + (await count(boro))];
      const [change] = await merge(ana, boro.slice(0, 12));
      expect([change?.actor.name, change?.other.name]).toEqual(['Boro Vask', 'Ana Lima']);
      expect(await speakers()).toEqual(['Ana Lima = Ana Lima', 'Boro Vask = Ana Lima', 'Rui Teles = Rui Teles']);
      for (const id of [ana, boro]) {
        expect((await resolveId(held.ledger, id, ['actor'])).id).toBe(id);
        expect(await count(id)).toBe(both);
      }
      expect((await listActors(held.ledger, { name: 'Boro Vask' }, ALL)).items.map(({ id }) => id)).toEqual([ana]);
      const [listed] = await listDecided(held.ledger, { limit: 1, offset: 0 });
      expect(listed).toMatchObject({ decision: 'merge', subject: boro, words: 'Boro Vask → Ana Lima' });
      const undone = await back(change?.entry.seq);
      expect(await speakers()).toEqual(['Ana Lima = Ana Lima', 'Boro Vask = Boro Vask', 'Rui Teles = Rui Teles']);
      await back(undone);
      expect(await count(boro)).toBe(both);
    });

    test('a into b, then b into a: they are one already', async () => {
      const [ana, boro] = [await actor('Ana Lima'), await actor('Boro Vask')];
      const [first] = await merge(ana, boro);
      expect(await refusal(merge(boro, ana))).toContain('are one actor already');
      expect(await refusal(merge(ana, ana))).toContain('are one actor already');
      // the circle by the way of taking back and bringing back
      const undone = await back(first?.entry.seq);
      await merge(boro, ana);
      await back(undone);
      expect(await speakers()).toEqual(['Ana Lima = Boro Vask', 'Boro Vask = Boro Vask', 'Rui Teles = Rui Teles']);
      expect(await count(ana)).toBe(await count(boro));
    });

    test('an actor given twice is refused, and nothing of it is done', async () => {
      const [ana, boro] = [await actor('Ana Lima'), await actor('Boro Vask')];
      expect(await refusal(merge(ana, boro, boro))).toContain('are one actor already');
      expect(await speakers()).toContain('Boro Vask = Boro Vask');
    });

    test('of merges in a row, the middle one is taken back', async () => {
      const [ana, boro, rui] = [await actor('Ana Lima'), await actor('Boro Vask'), await actor('Rui Teles')];
      const authority = await actor('port authority').catch(() => actor('The port authority'));
      await merge(ana, boro);
      const [middle] = await merge(rui, ana);
      await merge(authority, rui);
      expect(new Set((await speakers()).map((pair) => pair.split(' = ')[1])).size).toBe(1);
      const undone = await back(middle?.entry.seq);
      expect(await speakers()).toEqual([
        'Ana Lima = Ana Lima',
        'Boro Vask = Ana Lima',
        expect.stringMatching(/^Rui Teles = .*port authority$/),
      ]);
      await back(undone);
      expect(new Set((await speakers()).map((pair) => pair.split(' = ')[1])).size).toBe(1);
    });

    test('split off, taken back, brought back', async () => {
      const ana = await actor('Ana Lima');
      const crane = await held.article(CRANE.url);
      const before = await count(ana);
      const split = await splitActor(held.ledger, ana, [crane], 'Ana Lima (of the crane)', MIRA);
      expect(await speakers()).toContain('Ana Lima = Ana Lima (of the crane)');
      const there = await count(split.other.id);
      expect(there).toBeGreaterThan(0);
      expect((await count(ana)) + there).toBe(before);
      // a record of the other article may name the one that was split off
      const pier = await held.statement('“The pier', 0);
      const speaker = `speaker=${split.other.id.slice(0, 12)}`;
      await review(held.ledger, pier, { ...MIRA, decision: 'edit', edits: [speaker] });
      const undone = await back(split.entry.seq);
      expect(await count(ana)).toBe(before);
      expect(await count(split.other.id)).toBe(before);
      expect((await listActors(held.ledger, { name: 'crane' }, ALL)).items.map(({ id }) => id)).toEqual([ana]);
      await back(undone);
      expect(await count(split.other.id)).toBe(there + 1);
    });

    test('split off and merged back, and split off again', async () => {
      const ana = await actor('Ana Lima');
      const crane = await held.article(CRANE.url);
      const before = await count(ana);
      const split = await splitActor(held.ledger, ana, [crane], null, MIRA);
      await merge(ana, split.other.id);
      expect(await count(ana)).toBe(before);
      const again = await splitActor(held.ledger, ana, [crane], 'Ana the second', MIRA);
      expect(again.other.id).not.toBe(split.other.id);
      expect(await speakers()).toContain('Ana Lima = Ana the second');
      await back(again.entry.seq);
      expect(await count(ana)).toBe(before);
    });

    test('an actor split off is merged with another, and the split is taken back', async () => {
      const [ana, boro] = [await actor('Ana Lima'), await actor('Boro Vask')];
      const split = await splitActor(held.ledger, ana, [await held.article(CRANE.url)], 'Ana the second', MIRA);
      await merge(boro, split.other.id);
      expect(await speakers()).toEqual([
        'Ana Lima = Ana Lima',
        'Ana Lima = Boro Vask',
        'Boro Vask = Boro Vask',
        'Rui Teles = Rui Teles',
      ]);
      await back(split.entry.seq);
      expect(await speakers()).toEqual(['Ana Lima = Ana Lima', 'Boro Vask = Boro Vask', 'Rui Teles = Rui Teles']);
    });

    test('renamed, found by both names, until it is taken back', async () => {
      const ana = await actor('Ana Lima');
      const { other, entry } = await renameActor(held.ledger, ana, ' Ana Lima Serrão ', MIRA);
      expect(other.name).toBe('Ana Lima Serrão');
      expect(await speakers()).toContain('Ana Lima = Ana Lima Serrão');
      expect(await count('serrao')).toBe(await count('ana lima'));
      await back(entry.seq);
      expect(await count('serrao')).toBe(0);
    });

    test('what cannot be is told', async () => {
      const [ana, boro] = [await actor('Ana Lima'), await actor('Boro Vask')];
      const [pier, crane] = [await held.article(PIER.url), await held.article(CRANE.url)];
      expect(await refusal(splitActor(held.ledger, boro, [pier], null, MIRA))).toContain(
        'Boro Vask does not occur in these articles',
      );
      expect(await refusal(splitActor(held.ledger, boro, [crane], null, MIRA))).toContain('occurs in no other article');
      expect(await refusal(splitActor(held.ledger, ana, [crane], ' ', MIRA))).toContain('the new name is empty');
      expect(await refusal(renameActor(held.ledger, ana, ' ', MIRA))).toContain('the new name is empty');
      expect(await refusal(renameActor(held.ledger, ana, 'Ana Lima', MIRA))).toContain('is called so already');
      expect(await refusal(merge('ffff0000', ana))).toContain('no actor in');
      expect(await refusal(merge(ana, pier))).toContain('no actor in');
    });

    test('an actor whose articles are all erased is known by what was decided', async () => {
      const [ana, boro] = [await actor('Ana Lima'), await actor('Boro Vask')];
      await merge(boro, ana);
      const taken = { by: MIRA.by, reason: 'by order of a court' };
      await erase(held.ledger, await held.article(CRANE.url), taken);
      expect(await speakers()).toEqual(['Ana Lima = Boro Vask', 'Rui Teles = Rui Teles']);
      expect((await listActors(held.ledger, { name: 'vask' }, ALL)).items.map(({ name }) => name)).toEqual([
        'Boro Vask',
      ]);
    });
  });
}

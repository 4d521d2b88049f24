import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listDecided } from './list-decided.ts';
import { review } from './review.ts';
import { refusal, type ReviewedLedger, reviewedLedger } from './reviewed-ledger.cases.ts';

const BY = 'Mira Toln';
const ALL = { limit: 100, offset: 0 };

/** What judging and editing records does, in any database. `place` gives a new, empty location. */
export function judgeContract(engine: string, place: () => Promise<string>): void {
  describe(`judging records in ${engine}`, () => {
    let held: ReviewedLedger;
    /** Records to be edited: their words change from test to test. */
    const ids = { docker: '', refused: '', silent: '', injured: '', three: '' };
    beforeAll(async () => {
      held = await reviewedLedger(place);
      ids.docker = await held.statement('that nobody had listened');
      ids.refused = await held.statement('to condemn');
      ids.silent = await held.statement('to comment');
      ids.injured = await held.figure('At least 12');
      ids.three = await held.figure('three');
    });
    afterAll(() => held.close());

    const judge = (id: string, decision: 'accept' | 'reject' | 'note', reason: string | null = null) =>
      review(held.ledger, id, { decision, edits: [], reason, by: BY });
    const edit = (id: string, ...edits: readonly string[]) =>
      review(held.ledger, id, { decision: 'edit', edits, reason: null, by: BY });

    test('accept, reject and note are entries with the whole record, and leave its words alone', async () => {
      const id = await held.statement('“The pier is unsafe,”');
      const machine = (await held.kept(id))?.record;
      const accepted = await judge(id, 'accept');
      expect(accepted).toMatchObject({ noun: 'statement', id, before: 'machine', fields: [] });
      expect(accepted.entry.body).toMatchObject({ decision: 'accept', before: machine, after: machine });
      expect(accepted.entry.by).toBe(BY);
      expect((await held.kept(id))?.state).toBe('accepted');
      await judge(id.slice(0, 12), 'reject', 'it stands twice');
      expect(await held.kept(id)).toMatchObject({ state: 'rejected', record: machine });
      expect((await judge(id, 'note', 'look again')).entry.body).toMatchObject({ after: null, reason: 'look again' });
      expect((await held.kept(id))?.state).toBe('rejected');
      await judge(id, 'accept');
      expect(await held.kept(id)).toMatchObject({ state: 'accepted', record: machine });
      expect((await listDecided(held.ledger, ALL)).map(({ decision, words }) => [decision, words])).toEqual([
        ['accept', '“The pier is unsafe,”'],
        ['note', '“The pier is unsafe,”'],
        ['reject', '“The pier is unsafe,”'],
        ['accept', '“The pier is unsafe,”'],
      ]);
    });

    test('of two sentences that are the same, the other is not touched', async () => {
      const [first, second] = [await held.statement('“The pier', 0), await held.statement('“The pier', 1)];
      expect(first).not.toBe(second);
      await judge(second, 'reject');
      expect((await held.kept(first))?.state).toBe('accepted');
      expect((await held.kept(second))?.state).toBe('rejected');
    });

    test.each([
      ['speaker=Rui Teles', { speaker: { name: 'Rui Teles' } }],
      ['speaker=none', { speaker: null }],
      ['speaker=Nina Sol', { speaker: { name: 'Nina Sol' } }],
      ['sourcing=unnamed_described', { sourcing: 'unnamed_described' }],
      ['quoteType=mixed', { quoteType: 'mixed' }],
      ['quote-type=indirect', { quoteType: 'indirect' }],
      ['kind=belief', { kind: 'belief' }],
      ['placement=caption', { placement: 'caption' }],
      ['scope=next_sentence', { scope: 'next_sentence' }],
      [
        'acts=condemn:refused, accuse',
        {
          acts: [
            { act: 'condemn', performance: 'refused' },
            { act: 'accuse', performance: 'performed' },
          ],
        },
      ],
      ['acts=none', { acts: [] }],
      ['content=nobody had listened', { content: [{ exact: 'nobody had listened' }] }],
      ['content=0-9', { content: [{ start: 0, end: 9, exact: 'The crane' }] }],
      ['content=fell on || nobody', { content: [{ exact: 'fell on' }, { exact: 'nobody' }] }],
      ['content=none', { content: [] }],
      ['source=Boro Vask, a docker', { source: [{ exact: 'Boro Vask, a docker' }] }],
      ['source=none', { source: [] }],
      ['cue=said that', { cue: { exact: 'said that' } }],
      ['content=had listened', { content: [{ exact: 'had listened' }] }],
      ['cue=none', { cue: null }],
      ['addressee=Ana Lima', { addressee: { name: 'Ana Lima' } }],
      ['addressee=none', { addressee: null }],
      ['negatedCue=yes', { negatedCue: true }],
      ['negated-cue=no', { negatedCue: false }],
    ])('a statement: %s', async (given, after) => {
      const before = (await held.kept(ids.docker))?.record;
      const done = await edit(ids.docker, given);
      const kept = await held.kept(ids.docker);
      expect(kept).toMatchObject({ state: 'edited', record: after });
      expect(done.fields).toEqual(Object.keys(after));
      expect(done.entry.body).toMatchObject({ before, after: kept?.record, fields: done.fields });
    });

    test.each([
      ['measure=missing', { measure: 'missing' }],
      ['term=dockers', { term: 'dockers' }],
      ['unit=docker', { unit: 'docker' }],
      ['unit=none', { unit: null }],
      ['max=1,200', { max: 1200 }],
      ['min=12.5', { min: 12.5 }],
      ['min=none', { min: null }],
      ['max=none', { max: null }],
      ['bound=vague', { bound: 'vague' }],
      ['event=the fall of the crane', { event: 'the fall of the crane' }],
      ['event=none', { event: null }],
      ['speaker=Rui Teles', { speaker: { name: 'Rui Teles' } }],
      ['speaker=none', { speaker: null }],
      ['sourcing=vague', { sourcing: 'vague' }],
      ['span=12 people', { span: { exact: '12 people' } }],
      ['span=0-3', { span: { start: 0, end: 3, exact: 'The' } }],
    ])('a figure: %s', async (given, after) => {
      const done = await edit(ids.injured, given);
      expect(done.fields).toEqual(Object.keys(after));
      expect(await held.keptFigure(ids.injured)).toMatchObject({ state: 'edited', record: after });
    });

    test('an actor is named by an id too, and by its first digits', async () => {
      const id = ids.docker;
      const [actor] = await held.ledger.sql.all<{ readonly id: string }>(
        `SELECT id FROM actors WHERE name = 'Rui Teles' AND kind = 'person'`,
      );
      await edit(id, `speaker=${actor?.id.slice(0, 12)}`);
      expect((await held.kept(id))?.record.speaker).toEqual({ actor: actor?.id, name: 'Rui Teles' });
    });

    test('an act that is named again keeps what it is about', async () => {
      const id = ids.refused;
      const acts = (await held.kept(id))?.record.acts ?? [];
      expect(acts[0]?.target).not.toBeNull();
      await edit(id, 'acts=condemn:declined');
      expect((await held.kept(id))?.record.acts).toEqual([{ ...acts[0], performance: 'declined' }]);
    });

    test.each([
      ['speaker', '“speaker” edits nothing: give FIELD=VALUE with one of speaker, sourcing'],
      ['=x', 'edits nothing'],
      ['id=0', 'edits nothing'],
      ['__proto__=x', 'edits nothing'],
      ['speaker=', 'speaker: no name was given; “none” says that nobody is named'],
      ['speaker=00ff00ff00ff', 'speaker: no actor in'],
      ['sourcing=somebody', 'sourcing must be one of named_person, named_body'],
      ['quoteType=Direct', 'quoteType must be one of direct, mixed, indirect'],
      ['kind=', 'kind: no words were given'],
      ['acts=shout', 'acts: “shout” is no act; there are state, report_figure'],
      ['acts=condemn:gladly', 'acts: “gladly” is no performance; there are performed, refused'],
      ['acts=condemn:refused:twice', 'must be ACT or ACT:PERFORMANCE'],
      ['acts=condemn,condemn', 'acts: “condemn:performed” is given twice'],
      ['acts=', 'is no act'],
      ['content=', 'content: no words were given'],
      ['content=The ferry sank', 'content: “The ferry sank” does not stand in the text; give its words to the letter'],
      ['content=The peer is unsafe', 'which has “The pier is unsafe” at 46-64'],
      ['content=The pier is unsafe', 'content: “The pier is unsafe” stands in several places: 46-64, '],
      ['content=e', 'stands in several places: 2-3, 10-11, '],
      ['content=90-80', 'content: 90-80 is no span of this text, which has 390 code points'],
      ['content=0-9999', 'is no span of this text'],
      ['content=was closed on || closed on Monday', 'overlap; give words that do not'],
      ['cue=said', 'cue: “said” stands in several places'],
      ['negatedCue=maybe', 'negatedCue: “maybe” must be yes or no'],
    ])('%s is refused: %s', async (given, why) => {
      const id = await held.statement('“The pier', 0);
      const before = await held.kept(id);
      expect(await refusal(edit(id, given))).toContain(why);
      expect(await held.kept(id)).toEqual(before);
    });

    test.each([
      ['min=many', 'min: “many” is no number; write it as 1200, 1,200 or 0.5'],
      ['min=1,5', 'is no number'],
      ['min=0x10', 'is no number'],
      ['max=Infinity', 'is no number'],
      ['max=', 'is no number'],
      ['bound=roughly', 'bound must be one of exact, at_least'],
      ['measure=hurt', 'measure must be one of killed, injured'],
      ['term=', 'term: no words were given'],
      ['content=three', 'edits nothing: give FIELD=VALUE with one of span, measure'],
    ])('of a figure, %s is refused: %s', async (given, why) => {
      expect(await refusal(edit(ids.three, given))).toContain(why);
    });

    test('a least number above the most is refused', async () => {
      const id = ids.three;
      expect(await refusal(edit(id, 'min=5', 'max=4'))).toContain('min (5) is more than max (4); edit both together');
      await edit(id, 'min=4', 'max=5', 'bound=range');
      expect((await held.keptFigure(id))?.record).toMatchObject({ min: 4, max: 5, bound: 'range' });
    });

    test('a statement may have no words but its cue, and not even less', async () => {
      await edit(ids.silent, 'content=none', 'source=none');
      expect((await held.kept(ids.silent))?.record).toMatchObject({ content: [], cue: { exact: 'declined' } });
      expect(await refusal(edit(ids.silent, 'cue=none'))).toContain('a statement needs words in the text');
    });

    test('an edit that changes nothing, an unknown id and one that is too short are told', async () => {
      const id = await held.statement('“The pier', 0);
      expect(await refusal(edit(id, 'quoteType=direct'))).toContain('says so already; --accept confirms it as it is');
      expect(await refusal(judge('0000ffff0000', 'accept'))).toContain('has an id that begins with 0000ffff0000');
      expect(await refusal(judge('0', 'accept'))).toContain('is too short');
      expect(await refusal(judge('the pier', 'accept'))).toContain('is no id');
    });

    test('the ledger is sound after all of it', async () => {
      expect(await held.problem()).toBeNull();
    });
  });
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CRANE, PIER } from '../../src/usecases/review/reviewed-ledger.cases.ts';
import { onrecord, records, type Run } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-review-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ledger = join(folder, 'ledger.db');
const MIRA = { ONRECORD_REVIEWER: 'Mira Toln', ONRECORD_LEDGER: ledger };

const run = (args: readonly string[], input?: string): Promise<Run> =>
  onrecord(args, { env: MIRA, ...(input === undefined ? {} : { input }) });
const type = (...args: readonly string[]): Promise<Run> => run(args);
/** The only line of what a command answers. */
async function done(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await type(...args);
  expect([code, err]).toEqual([0, '']);
  return out.trimEnd();
}
/** What is said of a command that is refused: one sentence, no stack, and the exit code of a mistake of use. */
async function refused(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await type(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).not.toMatch(/\n {4}at |\.[jt]s:\d/);
  return err.trimEnd();
}

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly fits: boolean;
  readonly speaker: { readonly name: string; readonly actor: string } | null;
  readonly content: readonly { readonly exact: string }[];
  readonly article: { readonly id: string; readonly url: string | null };
}
async function listed(...args: readonly string[]): Promise<readonly Listed[]> {
  return JSON.parse(await done('statements', '--limit', '500', '--json', ...args)) as readonly Listed[];
}
async function idOf(words: string): Promise<string> {
  const found = (await listed()).find(({ content }) => content[0]?.exact.startsWith(words));
  if (found === undefined) throw new Error(words);
  return found.id;
}
async function articleOf(url: string): Promise<string> {
  return (await listed()).find(({ article }) => article.url === url)?.article.id ?? '';
}
interface Decision {
  readonly entry: number;
  readonly by: string;
  readonly decision: string;
  readonly subject: string;
  readonly stands: string;
  readonly reason: string | null;
}
const reviews = async (...args: readonly string[]) =>
  JSON.parse(await done('reviews', '--limit', '500', '--json', ...args)) as readonly Decision[];

beforeAll(async () => {
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, [PIER, CRANE, ...records(12)].map((article) => JSON.stringify(article)).join('\n'));
  const added = await type('add', file, '--fast', '--jobs', '2');
  expect([added.code, added.err]).toEqual([0, '']);
});

describe('onrecord review, reviews, undo, reread and erase', () => {
  test('nobody has decided anything yet', async () => {
    expect(await done('reviews')).toContain('nobody has decided anything here yet');
    expect(JSON.parse(await done('reviews', '--json'))).toEqual([]);
    expect(await refused('undo')).toBe(
      'onrecord: Mira Toln has no decision to take back; onrecord reviews lists all of them',
    );
  });

  test('accept, reject, edit, note: who and why are kept', async () => {
    const id = await idOf('“The pier');
    const short = id.slice(0, 12);
    expect(await done('review', short, '--accept')).toMatch(new RegExp(`^accepted statement ${short}: entry \\d+$`));
    expect(await done('review', id, '--reject', '--by', 'Rui Teles', '--reason', 'it stands twice')).toMatch(
      /^rejected statement/,
    );
    expect(await done('review', short, '--edit', 'speaker=Sela Orne', '--edit', 'kind=belief')).toMatch(
      /^edited statement \w+ \(kind, speaker\): entry \d+$/,
    );
    expect(await done('review', short, '--note', 'ask the newsroom', '--reason', 'unsure')).toMatch(/^noted statement/);
    expect((await reviews()).map(({ by, decision, reason }) => [by, decision, reason])).toEqual([
      ['Mira Toln', 'note', 'unsure · ask the newsroom'],
      ['Mira Toln', 'edit', null],
      ['Rui Teles', 'reject', 'it stands twice'],
      ['Mira Toln', 'accept', null],
    ]);
    expect(await reviews('--by', 'Rui Teles')).toHaveLength(1);
    expect((await done('reviews', '--limit', '2')).split('\n').at(-1)).toBe('there are more: --page 2');
    expect(await done('reviews', '--csv')).toContain('Rui Teles,reject,statement');
    const [edited] = (await listed()).filter((item) => item.id === id);
    expect([edited?.state, edited?.speaker?.name]).toEqual(['edited', 'Sela Orne']);
  });

  test('many at once from standard input; what is wrong with one does not stop the others', async () => {
    const ids = (await listed()).filter(({ content }) => content[0]?.exact.startsWith('“We were')).map(({ id }) => id);
    expect(ids.length).toBe(12);
    const piped = await run(['review', '-', '--accept'], `${ids.join('\n')}\n${ids[0]}\n`);
    expect([piped.code, piped.err, piped.out.trimEnd().split('\n').length]).toEqual([0, '', 12]);
    const some = await run(['review', ids[0] ?? '', '-', '--reject'], `ffff0000ffff\n${ids[1]} nothing\n`);
    expect(some.code).toBe(2);
    expect(some.out.trimEnd().split('\n')).toHaveLength(2);
    expect(some.err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^onrecord: no statement or figure in .* begins with ffff0000ffff$/),
      expect.stringMatching(/^onrecord: “nothing” is no id/),
    ]);
    expect((await listed('--state', 'rejected')).map(({ id }) => id).toSorted()).toEqual(ids.slice(0, 2).toSorted());
  });

  test('a statement that was missed is added, by words or by place', async () => {
    const id = await articleOf(PIER.url);
    const add = ['review', '--add', '--article', id, '--by', 'Rui Teles'];
    expect(
      await done(...add, '--content', 'the crane would fall', '--cue', 'had a fear', '--speaker', 'Sela Orne'),
    ).toMatch(/^added statement \w{12}: entry \d+$/);
    expect(await done(...add, '--content', '67-80', '--act', 'warn')).toMatch(/^added statement/);
    expect(await refused(...add, '--content', 'the crane would fall')).toContain('are a statement already');
    expect(await refused(...add, '--content', 'said Ana Lima')).toContain('stands in several places: 67-80, ');
    expect(await refused(...add)).toContain('a statement needs its words');
    expect(await listed('--state', 'added')).toHaveLength(2);
  });

  test.each([
    [['review', 'ID'], 'say --accept, --reject, --edit FIELD=VALUE, --note WORDS or --add'],
    [['review', '--accept'], 'name the records'],
    [['review', 'ID', '--accept', '--reject'], '--accept and --reject do not go together; choose one'],
    [['review', 'ID', '--edit', 'speaker'], '“speaker” edits nothing: give FIELD=VALUE'],
    [['review', 'ID', '--edit', 'content=\u001b[31mnowhere'], 'does not stand in the text'],
    [['review', 'ID', '--accept', '--by', 'Onrecord'], 'how the log names what the machine does'],
    [['review', 'ID', '--accept', '--speaker', 'Ana'], '--speaker describes a new statement'],
    [['review', '--add', '--reject', '--article', 'ab12'], '--reject judges what is there'],
    [['review', '--add', '--content', 'x'], '--add needs --article ID'],
    [['review', 'ID', '--add', '--article', 'ab12'], '--add adds a new statement; it takes no ids'],
    [['review', 'ID', '--shout'], "unknown option '--shout'"],
    [['undo', 'ID'], 'for a record, say --record'],
    [['undo', '5', '--record', 'ID'], 'give an entry or --record, not both'],
    [['undo', '1'], 'entry 1 is no decision'],
    [['reread'], 'what is to be read again? name articles, or say --all, or --unread'],
    [['reread', 'ID', '--all'], 'not both'],
    [['reread', 'ffff0000'], 'no article or snapshot in'],
    [['erase', 'ID', '--yes'], '--reason is what stays'],
    [['erase', 'ID', '--reason', 'a court'], 'nothing was done: this takes the texts out for good'],
    [['actors', 'merge', 'ffff0000', 'ffff0001'], 'no actor in'],
    [['reviews', '--limit', '0'], '--limit'],
  ])('%j is refused: %s', async (args, why) => {
    warned ??= { id: (await idOf('“We had')).slice(0, 12), decisions: (await reviews()).length };
    const { id } = warned;
    const said = await refused(...args.map((word) => (word === 'ID' ? id : word)));
    expect(said).toContain(why);
    expect(said).not.toContain('\u001b');
  });
  let warned: { readonly id: string; readonly decisions: number } | undefined;

  test('nothing was decided by what was refused', async () => {
    expect((await reviews()).length).toBe(warned?.decisions);
  });

  test('without a ledger it is said how to begin one', async () => {
    const { code, err } = await onrecord(['review', 'abcd', '--accept', '--ledger', join(folder, 'none.db')]);
    expect([code, err]).toEqual([2, expect.stringContaining('there is no ledger yet; onrecord add takes')]);
  });

  test('undo: the last, an entry, a record, and an undo', async () => {
    const id = await idOf('“We had');
    const entry = /entry (\d+)$/.exec(await done('review', id, '--reject'))?.[1] ?? '';
    const said = await done('undo');
    expect(said).toMatch(
      new RegExp(
        `^took back the reject on statement ${id.slice(0, 12)} by Mira Toln \\(entry ${entry}\\): entry \\d+; onrecord undo \\d+ brings it back$`,
      ),
    );
    expect(await refused('undo', entry)).toContain(`entry ${entry} was taken back already, by entry `);
    const undone = /onrecord undo (\d+)/.exec(said)?.[1] ?? '';
    expect(await done('undo', undone)).toContain(`took back the undo of entry ${entry} by Mira Toln`);
    expect(await done('undo', '--record', id.slice(0, 12))).toContain(`(entry ${entry})`);
    expect((await reviews()).find((one) => String(one.entry) === entry)?.stands).toMatch(/^undone by \d+$/);
    expect((await listed()).find((item) => item.id === id)?.state).toBe('machine');
  });

  test('reread by the trained reader: decisions fit, or are listed with those that no longer do', async () => {
    expect(await done('reread', '--all', '--fast', '--jobs', '2')).toMatch(
      /^0 read, 14 with the same result as before\n(\d+) of \1 decisions fit$/,
    );
    expect(await done('reviews', '--unfit')).toContain('every decision fits');
    const standing = (await reviews()).filter(({ stands, decision }) => stands === 'yes' && decision !== 'undo');
    const { code, out, err } = await type('reread', '--all', '--jobs', '2');
    expect([code, err]).toEqual([0, '']);
    const [, read, fit, all] = /^(\d+) read, \d+ with .*\n(\d+) of (\d+) decisions fit/.exec(out) ?? [];
    expect([read, all]).toEqual(['14', String(standing.length)]);
    const unfit = await reviews('--unfit');
    expect(unfit.length).toBe(standing.length - Number(fit));
    for (const { stands } of unfit) expect(stands).toBe('no longer fits');
    const after = (await reviews()).filter(({ stands, decision }) => stands === 'yes' && decision !== 'undo');
    expect([...after, ...unfit].map(({ entry }) => entry).toSorted((one, other) => other - one)).toEqual(
      standing.map(({ entry }) => entry),
    );
  });

  test('actors: merge and rename, and the listing follows', async () => {
    const speaker = async (name: string) =>
      (await listed()).find((item) => item.speaker?.name === name)?.speaker?.actor ?? name;
    const [ana, boro] = [await speaker('Ana Lima'), await speaker('Boro Vask')];
    expect(await done('actors', 'merge', ana.slice(0, 12), boro)).toMatch(
      /^Boro Vask \(\w{12}\) is now Ana Lima \(\w{12}\), and its id still leads there: entry \d+$/,
    );
    expect(await refused('actors', 'merge', boro, ana)).toContain('are one actor already');
    expect(await done('actors', 'rename', boro, 'Ana Lima Serrão')).toContain('is now called Ana Lima Serrão');
    expect((await listed('--speaker', 'Serrão')).length).toBeGreaterThan(1);
    expect(await done('undo')).toContain('took back the rename on actor');
    expect(await done('undo')).toContain('took back the merge on actor');
  });

  test('erase, and the rest is sound', async () => {
    const id = await articleOf(CRANE.url);
    const said = await done('erase', id.slice(0, 12), '--yes', '--reason', 'by order of a court');
    expect(said).toMatch(/^took out 1 version\(s\) of \w{12}, \d+ object\(s\): entry \d+\n/);
    expect(said).toContain('backups, exports and checkpoints made before still hold what they hold');
    expect(await refused('erase', id, '--yes', '--reason', 'again')).toContain('were taken out already');
    expect(await refused('undo', /entry (\d+)/.exec(said)?.[1] ?? '')).toContain('took texts out for good');
    expect((await reviews())[0]).toMatchObject({ decision: 'erase', reason: 'by order of a court' });
    const verified = await type('verify');
    expect([verified.code, verified.err]).toEqual([0, '']);
  });
});

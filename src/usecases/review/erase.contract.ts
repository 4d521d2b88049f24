import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { search } from '../ask/search.ts';
import { jobsOf, type SmallArticle } from '../ask/small-ledger.cases.ts';
import { ALL, take } from '../ask/take.cases.ts';
import { openReader } from '../open-reader.ts';
import { otherReader } from '../reread/decided-and-reread.cases.ts';
import { reread } from '../reread/reread.ts';
import { erase } from './erase.ts';
import { listDecided } from './list-decided.ts';
import { review } from './review.ts';
import { CRANE, refusal, type ReviewedLedger, reviewedLedger } from './reviewed-ledger.cases.ts';
import { undo } from './undo.ts';

const COURT = { by: 'Mira Toln', reason: 'by order of a court' };

/** Its words and names stand nowhere else; what must be gone is written in every spelling that an index may give it. */
const SECRET: SmallArticle = {
  id: 'secret',
  url: 'https://courier.example/secret',
  outlet: 'Velden Courier',
  title: 'A report',
  text: '“The quaywright was unsafe in Velden,” said Zelda Quorim, a marvelsmith. Three glimmerers were injured in the harbour, the fire service said on Monday.',
};
const COPY: SmallArticle = { ...SECRET, id: 'copy', url: 'https://notes.example/copy' };
const GONE = ['quaywright', 'marvelsmith', 'glimmerers', 'quorim'];

/** What taking texts out does, in any database. `place` gives a new, empty location. */
export function eraseContract(engine: string, place: () => Promise<string>): void {
  describe(`taking texts out of ${engine}`, () => {
    let held: ReviewedLedger;
    let location = '';
    let secret = '';
    const open = async (...articles: readonly SmallArticle[]) => {
      held = await reviewedLedger(async () => (location = await place()), articles);
      secret = await held.article(SECRET.url);
    };
    beforeEach(() => open(CRANE, SECRET));
    afterEach(async () => {
      expect(await held.problem()).toBeNull();
      await held.close();
    });

    /** Tables in which one of the words stands, in any spelling. */
    const holding = async (): Promise<readonly string[]> => {
      const { sql } = held.ledger;
      const tables = await sql.all<{ readonly name: string }>(
        sql.engine === 'sqlite'
          ? `SELECT name FROM sqlite_master WHERE type = 'table'`
          : `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
      );
      const found: string[] = [];
      for (const { name } of tables) {
        const rows = await sql.all<Readonly<Record<string, unknown>>>(`SELECT * FROM ${name}`);
        const cells = rows.flatMap((row) => Object.values(row));
        const words = cells.map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString() : String(cell)));
        if (words.some((cell) => GONE.some((word) => cell.toLowerCase().includes(word)))) found.push(name);
      }
      return found.toSorted();
    };
    const inFile = (): readonly string[] => {
      if (held.ledger.sql.engine !== 'sqlite') return [];
      const bytes = ['', '-wal'].map((part) => readFileSync(location + part, 'latin1')).join('');
      return GONE.filter((word) => bytes.toLowerCase().includes(word));
    };
    const found = async () => (await search(held.ledger, 'quaywright', ALL)).articles.total;

    test('they are gone from every table and from the file; their hashes stay', async () => {
      expect(await holding()).toEqual(
        expect.arrayContaining(['actor_words', 'actors', 'objects', 'statements']) as unknown,
      );
      expect(await found()).toBe(1);
      const hashes = await held.ledger.sql.all('SELECT source, text FROM snapshots WHERE article = ?', [secret]);
      const done = await erase(held.ledger, secret.slice(0, 12), COURT);
      expect(done).toMatchObject({ article: secret, snapshots: 1, objects: 3, shared: 0, quoting: 0 });
      expect(await holding()).toEqual([]);
      expect(inFile()).toEqual([]);
      expect(await found()).toBe(0);
      expect(await held.ledger.sql.all('SELECT source, text FROM snapshots WHERE article = ?', [secret])).toEqual(
        hashes,
      );
      expect(await held.statement('“We had')).not.toBe('');
    });

    test('all versions and all readings of them', async () => {
      await take(held.ledger, jobsOf([{ ...SECRET, text: SECRET.text.replace('Three', 'Four') }]));
      const other = otherReader(await openReader({ fast: true }), 'other', (reading) => reading);
      for await (const _ of reread(held.ledger, { ids: [secret], unread: false, workers: 1, reader: other }));
      const done = await erase(held.ledger, secret, COURT);
      expect([done.snapshots, done.objects]).toEqual([2, 8]);
      expect(await holding()).toEqual([]);
      expect(inFile()).toEqual([]);
    });

    test('what another article has too stays for it, until that is taken out as well', async () => {
      await take(held.ledger, jobsOf([COPY]));
      const done = await erase(held.ledger, secret, COURT);
      expect(done.shared).toBeGreaterThan(0);
      expect(await found()).toBe(1);
      expect(await held.statement('“The quaywright')).not.toBe('');
      await erase(held.ledger, await held.article(COPY.url), COURT);
      expect(await holding()).toEqual([]);
      expect(inFile()).toEqual([]);
    });

    test('decisions stay in the log with the words that were decided on, and bring nothing back', async () => {
      const id = await held.statement('“The quaywright');
      const accepted = await review(held.ledger, id, { ...COURT, decision: 'accept', edits: [] });
      const edits = ['kind=belief', 'speaker=Zelda Quorim the second', 'addressee=Quorim'];
      const edited = await review(held.ledger, id, { ...COURT, decision: 'edit', edits });
      expect((await erase(held.ledger, secret, COURT)).quoting).toBe(2);
      expect(await holding()).toEqual(['log']);
      const undone = await undo(held.ledger, { entry: edited.entry.seq }, COURT);
      expect(await holding()).toEqual(['log']);
      await undo(held.ledger, { entry: undone.entry.seq }, COURT);
      expect(await held.kept(id)).toBeNull();
      expect(await holding()).toEqual(['log']);
      const unfit = await listDecided(held.ledger, { unfit: true, limit: 10, offset: 0 });
      expect(unfit.map(({ entry }) => entry)).toEqual([edited.entry.seq, accepted.entry.seq]);
    });

    test('it is not read again, nor while it is being read', async () => {
      const other = otherReader(await openReader({ fast: true }), 'other', (reading) => reading);
      const during: typeof other = {
        ...other,
        async read(article) {
          await erase(held.ledger, secret, COURT);
          return other.read(article);
        },
      };
      const outcomes: unknown[] = [];
      const texts = reread(held.ledger, { ids: [secret], unread: false, workers: 1, reader: during });
      for await (const outcome of texts) outcomes.push(outcome);
      expect(outcomes).toEqual([]);
      expect(await holding()).toEqual([]);
      for await (const outcome of reread(held.ledger, { ids: [secret], unread: false, fast: true, workers: 1 }))
        outcomes.push(outcome);
      expect(outcomes).toEqual([]);
    });

    test('it is not taken in again, and not taken out twice', async () => {
      await erase(held.ledger, secret, COURT);
      expect(await refusal(erase(held.ledger, secret, COURT))).toContain('were taken out already');
      expect(await take(held.ledger, jobsOf([SECRET]))).toEqual(['refused']);
      expect(await holding()).toEqual([]);
    });

    test('without a reason, or with the id of something else, nothing is done', async () => {
      expect(await refusal(erase(held.ledger, secret, { ...COURT, reason: ' ' }))).toContain('needs a reason');
      expect(await refusal(erase(held.ledger, 'ffff0000', COURT))).toContain('no article in');
      expect(await refusal(undo(held.ledger, { last: true }, COURT))).toContain('no decision to take back');
      expect(await found()).toBe(1);
    });

    test('an erasure cannot be taken back', async () => {
      const { entry } = await erase(held.ledger, secret, COURT);
      expect(await refusal(undo(held.ledger, { entry: entry.seq }, COURT))).toContain('took texts out for good');
    });
  });
}

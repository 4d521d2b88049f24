import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { randomFrom } from '../../../test/reliability/made-articles.mjs';
import { SMALL_LEDGER } from '../ask/small-ledger.cases.ts';
import { openReader } from '../open-reader.ts';
import { otherReader, rereadAll } from '../reread/decided-and-reread.cases.ts';
import { CHANGES } from '../reread/other-readers.cases.ts';
import { troubleOf } from '../trouble.ts';
import { addStatement } from './add-statement.ts';
import { mergeActors, renameActor, splitActor } from './change-actors.ts';
import { erase } from './erase.ts';
import { review } from './review.ts';
import { CRANE, PIER, reviewedLedger } from './reviewed-ledger.cases.ts';
import { undo } from './undo.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-any-order-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const SEED = Number(process.env['SEED'] ?? 20190204);
/** `ONRECORD_ORDERS=200` tries more orders. */
const ORDERS = Number(process.env['ONRECORD_ORDERS'] ?? 3);
const STEPS = 60;

const EDITS = [
  'speaker=Nina Sol',
  'speaker=Ana Lima',
  'speaker=none',
  'sourcing=vague',
  'kind=belief',
  'term=souls',
  'addressee=Tomas Reck',
  'content=0-9',
  'span=0-3',
];

test.each(Array.from({ length: ORDERS }, (_, order) => order))(
  'whatever people decide, in whatever order, the indexes follow from the log (order %i)',
  async (order) => {
    const random = randomFrom(SEED + order);
    const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
    const held = await reviewedLedger(async () => join(folder, `${order}.db`), [PIER, CRANE, ...SMALL_LEDGER]);
    const { ledger } = held;
    const rules = await openReader({ fast: true });
    const by = () => ({ by: pick(['Mira Toln', 'Sela Orne']), reason: 'so it is' });
    const one = async (table: string): Promise<string> => {
      const rows = await ledger.sql.all<{ readonly id: string }>(`SELECT id FROM ${table} ORDER BY id`);
      return rows.length === 0 ? '0000' : pick(rows).id;
    };
    const judge = async (decision: 'accept' | 'reject' | 'note' | 'edit') =>
      review(ledger, await one(pick(['statements', 'statements', 'figures'])), {
        ...by(),
        decision,
        edits: decision === 'edit' ? [pick(EDITS)] : [],
      });
    const steps: Readonly<Record<string, () => Promise<unknown>>> = {
      accept: () => judge('accept'),
      reject: () => judge('reject'),
      note: () => judge('note'),
      edit: () => judge('edit'),
      add: async () =>
        addStatement(
          ledger,
          {
            article: await one('articles'),
            content: [pick(['0-5', '3-9', '10-20'])],
            speaker: pick(['Nina Sol', 'Rui Teles', 'Tomas Reck']),
          },
          by(),
        ),
      merge: async () => mergeActors(ledger, await one('actors'), [await one('actors')], by()),
      split: async () => {
        const uses = await ledger.sql.all<{ readonly actor: string; readonly article: string }>(
          `SELECT actor_uses.actor AS actor, min(snapshots.article) AS article FROM actor_uses
           JOIN snapshots ON snapshots.id = actor_uses.snapshot GROUP BY actor_uses.actor
           HAVING count(DISTINCT snapshots.article) > 1 ORDER BY actor_uses.actor`,
        );
        if (uses.length === 0) return;
        const { actor, article } = pick(uses);
        await splitActor(ledger, actor, [article], pick([null, 'Another']), by());
      },
      rename: async () => renameActor(ledger, await one('actors'), pick(['Xena Vold', 'Ana Lima']), by()),
      undo: async () => undo(ledger, { entry: Number(await one('(SELECT seq AS id FROM decisions) AS made')) }, by()),
      undoLast: () => undo(ledger, { last: true }, by()),
      reread: () => {
        const [name, change] = pick(Object.entries(CHANGES));
        return rereadAll(ledger, random() < 0.5 ? rules : otherReader(rules, name, change));
      },
      erase: async () => (random() < 0.3 ? erase(ledger, await one('articles'), by()) : null),
    };
    const done: string[] = [];
    for (let step = 0; step < STEPS; step++) {
      const [name, take] = pick(Object.entries(steps));
      try {
        await take();
        done.push(name);
      } catch (error) {
        if (troubleOf(error) === null) throw new Error(`after ${done.join(', ')}: ${name}`, { cause: error });
      }
      if (step % 10 === 9) expect([await held.problem(), done]).toEqual([null, done]);
    }
    expect(new Set(done).size).toBeGreaterThan(7);
    await held.close();
  },
  120_000,
);

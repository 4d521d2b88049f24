import { add } from '../../src/usecases/add/add.ts';
import type { Job } from '../../src/usecases/read-job.ts';
import { addStatement } from '../../src/usecases/review/add-statement.ts';
import { mergeActors, renameActor, splitActor } from '../../src/usecases/review/change-actors.ts';
import { erase } from '../../src/usecases/review/erase.ts';
import { review } from '../../src/usecases/review/review.ts';
import { undo } from '../../src/usecases/review/undo.ts';
import { AskError } from '../../src/usecases/trouble.ts';
import { sha256 } from '../../src/ledger/hash.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { findObject } from '../../src/store/objects.ts';
import { madeArticle } from './made-articles.mjs';

/* What people and machines do to a ledger, at random: every step is one that the commands take. */

export interface Dice {
  /** A number from 0 to below `below`. */
  readonly number: (below: number) => number;
  readonly one: <Item>(of: readonly Item[]) => Item | undefined;
}

export function diceOf(random: () => number): Dice {
  const number = (below: number): number => Math.floor(random() * below);
  return { number, one: (of) => of[number(of.length)] };
}

const PEOPLE = ['Ana Lima', 'Rui Teles', 'none', 'Nobody Known', 'Sela Orne'];
const BY = ['Ivo Brandt', 'Lea Novak'];
/** Few articles, few texts: the same come again, as other versions, under other addresses, after they were erased. */
const ARTICLES = 8;
const TEXTS = 12;

type Step = (ledger: Ledger, dice: Dice) => Promise<void>;

const STEPS: Readonly<Record<string, { readonly weight: number; readonly step: Step }>> = {
  add: { weight: 8, step: addOne },
  accept: { weight: 2, step: judge('accept') },
  reject: { weight: 3, step: judge('reject') },
  note: { weight: 1, step: judge('note') },
  edit: { weight: 4, step: judge('edit') },
  addStatement: { weight: 3, step: addMissed },
  merge: { weight: 3, step: merge },
  split: { weight: 3, step: split },
  rename: { weight: 2, step: rename },
  undo: { weight: 5, step: undoOne },
  reread: { weight: 3, step: rereadOtherwise },
  erase: { weight: 1, step: eraseOne },
};

/** Every kind of step, once for each of its chances. */
const CHANCES = Object.entries(STEPS).flatMap(([name, { weight }]) => Array.from({ length: weight }, () => name));

/** Takes one step, and tells which; `refused` where the ledger rightly would not. */
export async function takeStep(
  ledger: Ledger,
  dice: Dice,
): Promise<{ readonly name: string; readonly refused: boolean }> {
  const name = dice.one(CHANCES) ?? 'add';
  try {
    await STEPS[name]?.step(ledger, dice);
    return { name, refused: false };
  } catch (error) {
    if (error instanceof AskError) return { name, refused: true };
    throw error;
  }
}

async function addOne(ledger: Ledger, dice: Dice): Promise<void> {
  const article = dice.number(ARTICLES);
  const { text } = madeArticle(dice.number(TEXTS));
  const url = `https://paper.example/gate-${article}`;
  const id = String(dice.number(2));
  const line =
    dice.number(20) === 0 ? '{"text":' : JSON.stringify({ id, text, ...(dice.number(3) === 0 ? {} : { url }) });
  const jobs = async function* (): AsyncGenerator<Job, void, undefined> {
    yield { kind: 'record', input: 'made.jsonl', position: `made.jsonl:${article}`, line };
  };
  const options = { key: null, fast: true, workers: 1, unread: dice.number(4) === 0 };
  for await (const _ of add(ledger, jobs(), options));
}

function judge(decision: 'accept' | 'reject' | 'note' | 'edit'): Step {
  return async (ledger, dice) => {
    const noun = dice.number(3) === 0 ? 'figure' : 'statement';
    const id = await anyOf(ledger, dice, `SELECT id FROM ${noun}s ORDER BY id`);
    const edits =
      decision === 'edit' ? [dice.number(2) === 0 ? `speaker=${dice.one(PEOPLE)}` : 'sourcing=named_body'] : [];
    await review(ledger, id, { decision, edits, reason: 'as heard', by: dice.one(BY) ?? '' });
  };
}

async function addMissed(ledger: Ledger, dice: Dice): Promise<void> {
  const snapshot = await anyOf(ledger, dice, 'SELECT id FROM snapshots ORDER BY id');
  const start = dice.number(40);
  const given = { article: snapshot, content: [`${start}-${start + 12}`], speaker: dice.one(PEOPLE) };
  await addStatement(ledger, given, { by: dice.one(BY) ?? '', reason: null });
}

const ACTORS = 'SELECT id FROM actors ORDER BY id';
const author = (dice: Dice) => ({ by: dice.one(BY) ?? '', reason: null });

async function merge(ledger: Ledger, dice: Dice): Promise<void> {
  await mergeActors(ledger, await anyOf(ledger, dice, ACTORS), [await anyOf(ledger, dice, ACTORS)], author(dice));
}

async function split(ledger: Ledger, dice: Dice): Promise<void> {
  const article = await anyOf(ledger, dice, 'SELECT id FROM articles ORDER BY id');
  const name = dice.number(2) === 0 ? 'The Other One' : null;
  await splitActor(ledger, await anyOf(ledger, dice, ACTORS), [article], name, author(dice));
}

async function rename(ledger: Ledger, dice: Dice): Promise<void> {
  await renameActor(ledger, await anyOf(ledger, dice, ACTORS), `Name ${dice.number(3)}`, author(dice));
}

async function undoOne(ledger: Ledger, dice: Dice): Promise<void> {
  const entry = await anyOf(ledger, dice, 'SELECT seq AS id FROM decisions ORDER BY seq');
  await undo(ledger, dice.number(2) === 0 ? { last: true } : { entry: Number(entry) }, author(dice));
}

/** Another reader: it finds a part of what the last one found. */
async function rereadOtherwise(ledger: Ledger, dice: Dice): Promise<void> {
  const snapshot = await anyOf(ledger, dice, 'SELECT id FROM snapshots WHERE reading IS NOT NULL ORDER BY id');
  const [row] = await ledger.sql.all<{ readonly reading: string }>('SELECT reading FROM snapshots WHERE id = ?', [
    snapshot,
  ]);
  const bytes = await findObject(ledger.sql, row?.reading ?? '');
  const read = JSON.parse(Buffer.from(bytes ?? []).toString('utf8')) as Record<string, readonly unknown[]>;
  const fewer = { ...read };
  for (const noun of ['statements', 'figures', 'assertions'])
    fewer[noun] = (read[noun] ?? []).filter(() => dice.number(3) > 0);
  const packed = Buffer.from(JSON.stringify(fewer), 'utf8');
  if (packed.equals(Buffer.from(bytes ?? []))) throw new AskError('not-possible', 'it finds the same');
  await ledger.write(async (writer) => {
    const reading = await writer.put(packed, sha256(packed));
    await writer.append({
      kind: 'reading',
      snapshot,
      reading,
      reader: { version: '9.9.9', model: null, rules: 'other' },
    });
  });
}

async function eraseOne(ledger: Ledger, dice: Dice): Promise<void> {
  const article = await anyOf(ledger, dice, 'SELECT id FROM articles ORDER BY id');
  await erase(ledger, article, { by: 'Ivo Brandt', reason: 'a court said so' });
}

async function anyOf({ sql }: Ledger, dice: Dice, query: string): Promise<string> {
  const id = dice.one(await sql.all<{ readonly id: string | number }>(query))?.id;
  if (id === undefined) throw new AskError('not-possible', 'there is none yet');
  return String(id);
}

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { StatementRecord } from '../../domain/records.ts';
import { type Ledger, openLedger } from '../../store/ledger.ts';
import { add } from '../add/add.ts';
import type { Job } from '../read-job.ts';

/** A folder of a test's own. */
export function testFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-export-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A new database of the tests' PostgreSQL. */
export async function newPostgres(): Promise<string> {
  const server = inject('postgres');
  const name = `t${randomBytes(6).toString('hex')}`;
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return server.replace(/\/postgres$/, `/${name}`);
}

/** A ledger whose clock is a test's. */
export function ledgerAt(location: string): Promise<Ledger> {
  let now = Date.UTC(2026, 0, 2, 3, 4, 5);
  return openLedger(location, () => (now += 1000));
}

export interface MadeArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly publishedAt?: string;
}

/** Articles of ours: direct, mixed and indirect words, words passed on, a silence, figures, a question. */
export const ARTICLES: readonly MadeArticle[] = [
  {
    id: 'bridge',
    url: 'https://harbour.example/bridge',
    outlet: 'Harbour News',
    title: 'Bridge stays closed',
    publishedAt: '2019-02-04',
    text: 'Bridge stays closed\n\n“The bridge is unsafe,” Ana Lima said. “It must close today,” she added.\n\nRui Teles said the repair would take “many long months” at least. Mira Toln, a spokeswoman, said that the port had been warned twice.\n\nBoro Vask declined to comment. More than 30 people were injured, including 4 children, the Harbour Ministry said on Monday.',
  },
  {
    id: 'gate',
    url: 'https://island.example/gate',
    outlet: 'Island Post',
    title: "=cmd|' /C calc'!A0",
    publishedAt: '2019-03-10',
    text: 'Gate 7 opens\n\n“We were told,” said Sela Orne, a docker. Asked whether the gate was safe, Ana Lima did not answer.\n\nAccording to the agency Porto Wire, Rui Teles said that 12 boats were lost.',
  },
  {
    id: 'mast',
    // nobody stops a page from giving such an address
    url: 'https://odd.example/a b?q="<ü>|`{}',
    text: 'Mast falls\n\n\u{1F692} “Nobody was there,” said Rui Teles. He accused the port of silence.\n\n“The mast is weak,” Ana Lima said, “and it must come down.”',
  },
];

/** Takes articles in, in this order, read by rules. */
export async function addArticles(
  ledger: Ledger,
  articles: readonly MadeArticle[],
  key: string | null = null,
): Promise<void> {
  async function* jobs(): AsyncGenerator<Job, void, undefined> {
    for (const [index, article] of articles.entries())
      yield {
        kind: 'record',
        input: '/articles.jsonl',
        position: `/articles.jsonl:${index + 1}`,
        line: JSON.stringify(article),
      };
  }
  for await (const kept of add(ledger, jobs(), { key, fast: true, workers: 1 })) {
    if (kept !== null && kept.outcome === 'refused') throw new Error(kept.message ?? 'refused');
  }
}

/** The statements of a ledger as they stand, in the order of their words. */
export async function statementsIn(ledger: Ledger): Promise<readonly StatementRecord[]> {
  const rows = await ledger.sql.all<{ readonly record: string }>(
    'SELECT record FROM statements ORDER BY snapshot, start_at, id',
  );
  return rows.map(({ record }) => JSON.parse(record) as StatementRecord);
}

/** Decisions of every kind on the statements of a ledger: one accepted, one rejected, one edited, one added, one undone, and on actors. */
export async function decide(ledger: Ledger): Promise<void> {
  const statements = await statementsIn(ledger);
  const [one, two, three, four] = statements;
  if (!one || !two || !three || !four) throw new Error('the articles have too few statements');
  const body = (record: StatementRecord) =>
    ({
      kind: 'review',
      noun: 'statement',
      subject: record.id,
      snapshot: record.snapshot,
      fields: [],
      reason: null,
    }) as const;
  const added = { ...four, id: 'ad'.repeat(16), certainty: null };
  const people = statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const [someone] = people;
  const other = people.find(({ actor }) => actor !== someone?.actor);
  await ledger.write(async (writer) => {
    await writer.append({ ...body(one), decision: 'accept', before: one, after: one }, 'Ana Lima');
    await writer.append(
      { ...body(two), decision: 'reject', before: two, after: null, reason: 'nobody said so' },
      'Ana Lima',
    );
    const edited = { ...three, quoteType: 'indirect' } as const;
    await writer.append(
      { ...body(three), decision: 'edit', fields: ['quoteType'], before: three, after: edited },
      'Rui Teles',
    );
    await writer.append(
      { ...body(added), decision: 'add', before: null, after: added, reason: '=missed' },
      'Rui Teles',
    );
    const { seq } = await writer.append(
      { ...body(four), decision: 'accept', before: four, after: four },
      'Mira\0 Toln',
    );
    await writer.append({ kind: 'undo', entry: seq, reason: null }, 'Mira Toln');
    if (!someone || !other) return;
    await writer.append(
      {
        kind: 'actors',
        change: 'merge',
        actor: someone.actor,
        into: other.actor,
        snapshots: [],
        name: null,
        before: null,
        reason: 'the same',
      },
      'Ana Lima',
    );
    await writer.append(
      {
        kind: 'actors',
        change: 'rename',
        actor: other.actor,
        into: null,
        snapshots: [],
        name: '@Captain',
        before: other.name,
        reason: null,
      },
      'Ana Lima',
    );
  });
}

/** All of an iterable. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onrecord, records } from '../end-to-end/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ledger = join(folder, 'ledger.db');
const run = (...args: readonly string[]) => onrecord([...args, '--ledger', ledger]);

function rows(sql: string): readonly Record<string, string | number>[] {
  const file = new Database(ledger, { readonly: true });
  try {
    return file.prepare<[], Record<string, string | number>>(sql).all();
  } finally {
    file.close();
  }
}

beforeAll(async () => {
  const input = join(folder, 'gates.jsonl');
  writeFileSync(
    input,
    records(6)
      .map((record) => JSON.stringify(record))
      .join('\n'),
  );
  expect((await run('add', input, '--fast', '--jobs', '1')).code).toBe(0);
});

describe('T3: what is done to many is recorded of each', () => {
  test('three records judged at once are three entries: who, when, before, after, why', async () => {
    const ids = rows('SELECT id, record FROM statements ORDER BY num LIMIT 3');
    const { code } = await run(
      'review',
      ...ids.map(({ id }) => String(id)),
      '--reject',
      '--by',
      'Lea Novak',
      '--reason',
      'not hers',
    );
    expect(code).toBe(0);
    const entries = rows(`SELECT at, author, body FROM log WHERE body LIKE '{"kind":"review"%' ORDER BY seq`);
    expect(
      entries.map(({ author, body }) => [author, (JSON.parse(String(body)) as { subject: string }).subject]),
    ).toEqual(ids.map(({ id }) => ['Lea Novak', id]));
    for (const [index, { at, body }] of entries.entries()) {
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(JSON.parse(String(body))).toMatchObject({
        decision: 'reject',
        before: JSON.parse(String(ids[index]?.['record'])),
        after: null,
        reason: 'not hers',
      });
    }
  });

  test('two actors merged into a third at once are two entries', async () => {
    const [into, one, other] = rows(`SELECT id, name FROM actors WHERE kind = 'person' ORDER BY name`);
    const { code } = await run(
      'actors',
      'merge',
      `${into?.['id']}`,
      `${one?.['id']}`,
      `${other?.['id']}`,
      '--by',
      'Lea Novak',
    );
    expect(code).toBe(0);
    const entries = rows(`SELECT author, body FROM log WHERE body LIKE '{"kind":"actors"%' ORDER BY seq`);
    expect(entries.map(({ author, body }) => ({ author, ...(JSON.parse(String(body)) as object) }))).toMatchObject([
      { author: 'Lea Novak', actor: one?.['id'], into: into?.['id'], before: one?.['name'], name: into?.['name'] },
      { author: 'Lea Novak', actor: other?.['id'], into: into?.['id'], before: other?.['name'], name: into?.['name'] },
    ]);
  });

  test('an erased text leaves a tombstone that proves the rest, and none of its words', async () => {
    const [article] =
      rows(`SELECT articles.id AS id, snapshots.text AS text FROM articles JOIN snapshots ON snapshots.id = articles.snapshot
      WHERE articles.id IN (SELECT article FROM figures) ORDER BY articles.seq DESC`);
    const words = 'about gate 5';
    expect(held(words)).toBe(true);
    const erased = await run(
      'erase',
      `${article?.['id']}`,
      '--yes',
      '--by',
      'Lea Novak',
      '--reason',
      'order 12 of the court',
    );
    expect([erased.code, erased.err]).toEqual([0, '']);
    expect(held(words)).toBe(false);
    const [tombstone] = rows(`SELECT author, body FROM log WHERE body LIKE '{"kind":"erasure"%'`);
    expect(tombstone?.['author']).toBe('Lea Novak');
    expect(JSON.parse(`${tombstone?.['body']}`)).toMatchObject({
      article: article?.['id'],
      reason: 'order 12 of the court',
    });
    expect(JSON.parse(`${tombstone?.['body']}`).objects).toContain(article?.['text']);
    const sound = await run('verify');
    expect([sound.code, sound.out]).toEqual([0, expect.stringContaining('taken out for good')]);
  });

  test('an object that is gone without a tombstone is named', async () => {
    const file = new Database(ledger);
    file.exec('DELETE FROM objects WHERE hash = (SELECT text FROM snapshots WHERE erased = 0 ORDER BY num LIMIT 1)');
    file.close();
    const { code, out } = await run('verify');
    expect(code).toBe(1);
    expect(out).toContain('is missing');
  });
});

/** Whether a file of the ledger has the words. */
function held(words: string): boolean {
  return readdirSync(folder)
    .filter((name) => name.startsWith('ledger.db'))
    .some((name) => readFileSync(join(folder, name)).includes(words));
}

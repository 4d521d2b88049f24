import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../../store/ledger.ts';
import { EVERYTHING } from '../../store/walk/filter.ts';
import { exportLedger } from './export-ledger.ts';
import { addArticles, ARTICLES, decide, ledgerAt, testFolder } from './made-ledger.cases.ts';
import { breaches } from './web-annotation.cases.ts';

const { folder, remove } = testFolder();
let ledger: Ledger;
let text = '';
beforeAll(async () => {
  ledger = await ledgerAt(join(folder, 'ledger.db'));
  await addArticles(ledger, ARTICLES);
  await decide(ledger);
  const out = join(folder, 'out.jsonld');
  await exportLedger(ledger, { format: 'jsonld', out, filter: EVERYTHING, force: false });
  text = readFileSync(out, 'utf8');
});
afterAll(async () => {
  await ledger.close();
  remove();
});

type Made = Record<string, unknown> & { first: { items: Record<string, unknown>[] } };
const made = (): Made => JSON.parse(text) as Made;

describe('the export as W3C Web Annotations', () => {
  test('is valid by the rules of the standard', () => {
    expect(breaches(made())).toEqual([]);
    expect(made().first.items.length).toBeGreaterThan(10);
  });

  test('says who put a statement there, and when', () => {
    const items = made().first.items;
    const added = items.find(({ body }) => (body as { readonly reviewState: string }).reviewState === 'added');
    expect(added?.['creator']).toMatchObject({ type: 'Person', name: 'Rui Teles' });
    expect(added?.['generator']).toMatchObject({ type: 'Software' });
    for (const { created } of items) expect(created).toMatch(/^2026-01-02T/);
  });

  test('words in several pieces have several targets', () => {
    const parted = made().first.items.filter(({ target }) => Array.isArray(target));
    expect(parted.length).toBeGreaterThan(0);
    for (const { target } of parted) expect((target as unknown[]).length).toBeGreaterThan(1);
  });

  const planted: readonly (readonly [string, (made: Made) => void])[] = [
    ['no context', (of) => delete of['@context']],
    ['a context without the W3C’s', (of) => (of['@context'] = [{ '@vocab': 'urn:x:' }])],
    ['a collection without an id', (of) => delete of['id']],
    ['a page without its class', (of) => delete (of.first as Record<string, unknown>)['type']],
    ['a wrong total', (of) => (of['total'] = 1.5)],
    ['an annotation without a target', (of) => delete of.first.items[0]?.['target']],
    ['an id that is no IRI', (of) => ((of.first.items[0] as Record<string, unknown>)['id'] = 'not an iri')],
    [
      'two annotations with one id',
      (of) => ((of.first.items[0] as Record<string, unknown>)['id'] = of.first.items[1]?.['id']),
    ],
    [
      'a time without a zone',
      (of) => ((of.first.items[0] as Record<string, unknown>)['created'] = '2026-01-02T03:04:05'),
    ],
    ['a motivation of nobody', (of) => ((of.first.items[0] as Record<string, unknown>)['motivation'] = 'judging')],
    ['a negative position', (of) => ((selectorsOf(of)[1] as Record<string, unknown>)['start'] = -1)],
    ['a position that is text', (of) => ((selectorsOf(of)[1] as Record<string, unknown>)['end'] = '7')],
    ['a quote without its words', (of) => delete (selectorsOf(of)[0] as Record<string, unknown>)['exact']],
    ['a selector without a source', (of) => delete targetOf(of)['source']],
  ];
  test.each(planted)('the rules find a planted breach: %s', (_, plant) => {
    const of = made();
    plant(of);
    expect(breaches(of).length).toBeGreaterThan(0);
  });
});

function targetOf({ first }: Made): Record<string, unknown> {
  const [item] = first.items;
  return item?.['target'] as Record<string, unknown>;
}

function selectorsOf(of: Made): readonly unknown[] {
  return targetOf(of)['selector'] as readonly unknown[];
}

import { describe, expect, test } from 'vitest';
import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import { compareVersions, type ReadVersion } from './compare-versions.ts';
import { VERSION_CASES } from './compare-versions.cases.ts';

const SNAPSHOT = 'a'.repeat(32);
const idOf = (words: string): string => Buffer.from(words.padEnd(16, ' ')).toString('hex').slice(0, 32);

/** A text of the notes, a line each, with a statement for each. */
function version(
  notes: readonly string[],
  corrections: readonly string[] = [],
  figures: readonly FigureRecord[] = [],
): ReadVersion {
  let at = 0;
  const lines: string[] = [];
  const statements = notes.map((note, index): StatementRecord => {
    const [who = '', words = ''] = note.split(': ');
    const name = who.replace('~', '');
    lines.push(`${words} ${name}.`);
    const start = at;
    at += `${words} ${name}.\n`.length;
    return {
      id: idOf(String(index)),
      snapshot: SNAPSHOT,
      quoteType: who.endsWith('~') ? 'indirect' : 'direct',
      kind: 'statement',
      placement: 'body',
      speaker: { actor: idOf(name), name },
      source: [],
      sourcing: 'named_person',
      cue: null,
      content: [{ start, end: start + words.length, exact: words }],
      addressee: null,
      parent: null,
      chain: [],
      acts: [],
      negatedCue: false,
      scope: 'same_sentence',
      sameAs: null,
      certainty: 0.9,
      flags: [],
    };
  });
  return { text: lines.join('\n'), statements, figures, corrections };
}

const wordsOf = (record: StatementRecord | FigureRecord | null): string =>
  record === null ? '–' : 'span' in record ? record.span.exact : record.content.map(({ exact }) => exact).join(' … ');

/** A comparison as a case has it. */
function told({ changes }: ReturnType<typeof compareVersions>): readonly string[] {
  return changes.map(
    ({ change, fields, note, older, newer }) =>
      `${change} (${fields.join(', ')})${note === 'noted' ? ' noted' : ''}: ${wordsOf(older)} → ${wordsOf(newer)}`,
  );
}

describe('two versions compared', () => {
  test.each(VERSION_CASES)('$what', ({ older, newer, corrections = [], changes, unchanged }) => {
    const compared = compareVersions(version(older), version(newer, corrections));
    expect(told(compared)).toEqual(changes);
    expect(compared.unchanged.statements).toBe(unchanged);
    expect(compared.corrections).toEqual(corrections);
  });

  test.each(VERSION_CASES)('$what: swapping two names changes nothing but the names', ({ older, newer, changes }) => {
    const swap = (notes: readonly string[]) =>
      notes.map((note) =>
        note
          .replaceAll('Ana Lima', '@')
          .replaceAll('Rui Teles', 'Ana Lima')
          .replaceAll('@', 'Rui Teles')
          .replace(/^Lima/, 'Teles'),
      );
    const swapped = told(compareVersions(version(swap(older)), version(swap(newer))));
    expect(swapped).toEqual(changes.map((change) => change.replace(' noted', '')));
  });

  test.each(VERSION_CASES)('$what: the other way round, what came went', ({ older, newer }) => {
    const there = compareVersions(version(older), version(newer));
    const back = compareVersions(version(newer), version(older));
    const count = (changes: typeof there.changes, name: string) =>
      changes.filter(({ change }) => change === name).length;
    expect(count(back.changes, 'added')).toBe(count(there.changes, 'removed'));
    expect(count(back.changes, 'removed')).toBe(count(there.changes, 'added'));
    expect(back.unchanged).toEqual(there.unchanged);
  });

  test('a number that changed, and the same number elsewhere', () => {
    const figure = (text: string, words: string, value: number): FigureRecord => {
      const start = text.indexOf(words);
      return {
        id: idOf(words),
        snapshot: SNAPSHOT,
        span: { start, end: start + words.length, exact: words },
        measure: 'injured',
        term: 'injured',
        unit: null,
        min: value,
        max: value,
        bound: 'exact',
        group: {},
        subsetOf: null,
        event: null,
        asOf: { edtf: null, basis: 'unknown' },
        statement: null,
        speaker: null,
        sourcing: 'none',
      };
    };
    const older = 'In Velden 12 people were injured when the cable broke.\nIn Porto Velho 4 were injured by the storm.';
    const newer = 'In Velden 15 people were injured when the cable broke.\nIn Porto Velho 4 were injured by the storm.';
    const read = (text: string, value: number): ReadVersion => ({
      text,
      statements: [],
      corrections: [],
      figures: [figure(text, String(value), value), figure(text, '4', 4)],
    });
    const compared = compareVersions(read(older, 12), read(newer, 15));
    expect(told(compared)).toEqual(['changed (value): 12 → 15']);
    expect(compared.unchanged.figures).toBe(1);
    expect(compared.lines).toEqual({ added: 1, removed: 1 });
  });

  test('ten times as many statements cost little more than ten times as much', () => {
    const notes = (count: number, round: number) =>
      Array.from(
        { length: count },
        (_, index) => `Ana Lima: gate ${index} stays closed until ${(index * 7 + round) % 91} more have come`,
      );
    const timed = (count: number): number => {
      const [older, newer] = [version(notes(count, 0)), version(notes(count, 1))];
      const started = performance.now();
      compareVersions(older, newer);
      return performance.now() - started;
    };
    timed(500);
    const [small, large] = [Math.min(timed(500), timed(500)), Math.min(timed(5000), timed(5000))];
    expect(large / small).toBeLessThan(40);
    expect(large).toBeLessThan(5000);
  });
});

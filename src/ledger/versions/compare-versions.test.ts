import { describe, expect, test } from 'vitest';
import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import type { VersionChange } from '../../domain/version-changes.ts';
import { compareVersions, type ReadVersion } from './compare-versions.ts';
import { type Counted, type Said, VERSION_CASES } from './compare-versions.cases.ts';
import { processorTime } from '../../../test/processor-time.ts';

const idOf = (kind: string, number: number, snapshot: string): string => `${snapshot}${kind}${number}`;

/** A version with a line for each item, its records as a reader finds them. */
function versionOf(
  items: readonly (Said | Counted)[],
  snapshot: string,
  corrections: readonly string[] = [],
): ReadVersion {
  let text = '';
  const statements: StatementRecord[] = [];
  const figures: FigureRecord[] = [];
  for (const [number, item] of items.entries()) {
    const at = Array.from(text).length;
    if ('who' in item) {
      const { who, words, cue = 'said', quoteType = 'direct' } = item;
      const speaker = { actor: `actor of ${who} in ${snapshot}`, name: who };
      const end = at + Array.from(words).length;
      statements.push({
        id: idOf('s', number, snapshot),
        snapshot,
        quoteType,
        kind: 'statement',
        placement: 'body',
        speaker,
        source: [],
        sourcing: 'named_person',
        cue: { start: end + 1, end: end + 1 + cue.length, exact: cue },
        content: [{ start: at, end, exact: words }],
        addressee: null,
        parent: null,
        chain: [speaker],
        acts: [],
        negatedCue: false,
        scope: 'same_sentence',
        sameAs: null,
        certainty: 0.9,
        flags: [],
      });
      text += `${words} ${cue} ${who}.\n`;
      continue;
    }
    const [before = '', after = ''] = item.line.split('#');
    const exact = String(item.value);
    const start = at + before.length;
    figures.push({
      id: idOf('f', number, snapshot),
      snapshot,
      span: { start, end: start + exact.length, exact },
      measure: 'injured',
      term: 'injured',
      unit: 'person',
      min: item.value,
      max: item.value,
      bound: 'exact',
      group: {},
      subsetOf: null,
      event: null,
      asOf: { edtf: null, basis: 'none' as FigureRecord['asOf']['basis'] },
      statement: null,
      speaker: null,
      sourcing: 'none',
    });
    text += `${before}${exact}${after}.\n`;
  }
  return { text, statements, figures, corrections };
}

const told = (changes: readonly VersionChange[]) => changes.map(({ change, fields }) => [change, fields] as const);
const TURNED = { added: 'removed', removed: 'added' } as const;
const byName = (one: readonly [string, unknown], other: readonly [string, unknown]): number =>
  one[0] < other[0] ? -1 : Number(one[0] > other[0]);

describe('what is different between two versions', () => {
  test.each(VERSION_CASES)('$name', ({ older, newer, changes }) => {
    const found = compareVersions(versionOf(older, 'a'), versionOf(newer, 'b'));
    expect(told(found.changes).toSorted(byName)).toEqual([...changes].sort(byName));
  });

  test.each(VERSION_CASES)('the other way round: $name', ({ older, newer, changes }) => {
    const found = compareVersions(versionOf(newer, 'a'), versionOf(older, 'b'));
    const turned = changes.map(([change, fields]) => [TURNED[change as 'added'] ?? change, fields] as const);
    expect(told(found.changes).toSorted(byName)).toEqual([...turned].sort(byName));
  });

  test.each(VERSION_CASES)('with the names of the parties swapped: $name', ({ older, newer, changes }) => {
    const other = new Map([
      ['Ana Lima', 'Rui Teles'],
      ['Rui Teles', 'Ana Lima'],
      ['Lima', 'Teles'],
    ]);
    const swap = (items: readonly (Said | Counted)[]) =>
      items.map((item) => ('who' in item ? { ...item, who: other.get(item.who) ?? item.who } : item));
    const found = compareVersions(versionOf(swap(older), 'a'), versionOf(swap(newer), 'b'));
    expect(told(found.changes).toSorted(byName)).toEqual([...changes].sort(byName));
  });

  const [UNSAFE, OTHER] = [
    { who: 'Ana Lima', words: '“The harbour bridge is unsafe.”' },
    { who: 'Ana Lima', words: '“Divers come on Friday.”' },
  ] as const;

  test('a change is noted where the newer text has a note that the older has not, else silent', () => {
    const notes = (before: readonly string[], after: readonly string[]) =>
      compareVersions(versionOf([UNSAFE], 'a', before), versionOf([UNSAFE, OTHER], 'b', after)).changes.map(
        ({ note }) => note,
      );
    expect(notes([], [])).toEqual(['silent']);
    expect(notes([], ['Correction: it was Friday.'])).toEqual(['noted']);
    expect(notes(['Correction: it’s wrong.'], ["Correction: it's wrong."])).toEqual(['silent']);
    expect(notes(['Correction: it was Friday.'], [])).toEqual(['silent']);
  });

  test('changes stand in the order of the newer text, what is gone where it was', () => {
    const [one, two, three] = ['first gate', 'second quay', 'third tower'].map((what) => ({
      who: 'Rui Teles',
      words: `“Nobody may enter the ${what} before noon.”`,
    }));
    const gone = { who: 'Mira Toln', words: '“Our teachers were never asked.”' };
    if (one === undefined || two === undefined || three === undefined) throw new Error('no cases');
    const found = compareVersions(versionOf([one, gone, two], 'a'), versionOf([one, OTHER, two, three], 'b'));
    expect(found.changes.map(({ change, older, newer }) => [change, older?.id ?? newer?.id])).toEqual([
      ['added', 'bs1'],
      ['removed', 'as1'],
      ['added', 'bs3'],
    ]);
    expect(found.unchanged).toEqual({ statements: 2, figures: 0 });
  });

  const seconds = (make: (count: number) => readonly [ReadVersion, ReadVersion], count: number): number => {
    const [older, newer] = make(count);
    const start = processorTime();
    compareVersions(older, newer);
    return (processorTime() - start) / 1000;
  };

  test.each<readonly [string, (index: number, version: number) => Said]>([
    [
      'each reworded',
      (index, version) => ({
        who: 'Ana Lima',
        words: `“Gate number ${index} was ${version === 0 ? 'closed' : 'opened'} again.”`,
      }),
    ],
    ['all the same', () => UNSAFE],
    ['all the same, by somebody else', (_, version) => ({ ...UNSAFE, who: version === 0 ? 'Ana Lima' : 'Rui Teles' })],
    [
      'nothing in common but common words',
      (index, version) => ({ who: 'Ana Lima', words: `“Harbour bridge unsafe ${version}x${index}.”` }),
    ],
  ])('5,000 records in bounded time: %s', (_, said) => {
    const make = (count: number): readonly [ReadVersion, ReadVersion] => {
      const items = (version: number) => Array.from({ length: count }, (__, index) => said(index, version));
      return [manyOf(items(0), 'a'), manyOf(items(1), 'b')];
    };
    seconds(make, 500);
    expect(seconds(make, 5_000)).toBeLessThan(3);
  });
});

/** The same as `versionOf`, for many: it does not count the text again for each. */
function manyOf(items: readonly Said[], snapshot: string): ReadVersion {
  const PART = 50;
  const parts = Array.from({ length: Math.ceil(items.length / PART) }, (_, part) =>
    versionOf(items.slice(part * PART, (part + 1) * PART), `${snapshot}${part}-`),
  );
  let at = 0;
  return {
    text: parts.map(({ text }) => text).join(''),
    statements: parts.flatMap(({ text, statements }) => {
      const moved = statements.map((statement) => ({
        ...statement,
        content: statement.content.map(({ start, end, exact }) => ({ start: start + at, end: end + at, exact })),
      }));
      at += Array.from(text).length;
      return moved;
    }),
    figures: [],
    corrections: [],
  };
}

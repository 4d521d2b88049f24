import { describe, expect, test } from 'vitest';
import { findWords } from './found-words.ts';
import { relevance } from './relevance.ts';
import { snippetOf } from './snippet.ts';
import { processorTime } from '../../../test/processor-time.ts';

const marked = (text: string, terms: readonly (readonly string[])[]): readonly string[] => {
  const snippet = snippetOf(text, findWords(text, terms).hits);
  const shown = Array.from(snippet.text);
  // what is shown is what stands there, whatever its characters take
  expect(
    Array.from(text)
      .slice(snippet.start, snippet.start + shown.length)
      .join(''),
  ).toBe(snippet.text);
  return snippet.marks.map(([start, end]) => shown.slice(start, end).join(''));
};

describe('found words', () => {
  test.each<readonly [text: string, terms: readonly (readonly string[])[], found: readonly string[]]>([
    ['Líma met lima and LIMA’s brother', [['lima']], ['Líma', 'lima', 'LIMA']],
    ['the gate, the Locked—Gates of Velden', [['locked', 'gates']], ['Locked—Gates']],
    ['locked doors and gates', [['locked', 'gates']], []],
    ['🚒🚒 gate 🚒 gate', [['gate']], ['gate', 'gate']],
    ['the gate the gate the', [['the', 'gate', 'the'], ['gate']], ['the gate the', 'gate']],
    ['nothing of it', [['gate']], []],
  ])('%s', (text, terms, found) => {
    expect(marked(text, terms)).toEqual(found);
  });

  test('a piece from the middle begins and ends between words, and shows most of what was found', () => {
    const filler = 'water stood in every street of the town and nobody came '.repeat(20);
    const text = `gate. ${filler}The gate of the harbour was locked. ${filler}`;
    const { hits } = findWords(text, [['gate'], ['locked']]);
    const snippet = snippetOf(text, hits);
    expect(snippet.marks).toHaveLength(2);
    expect(snippet.text).toMatch(/^\w.* The gate of the harbour was locked\. .*\w$/);
    expect(snippet.text.length).toBeLessThanOrEqual(240);
  });

  test('a text without spaces is cut between characters', () => {
    const text = `${'🚒'.repeat(300)}gate${'🚒'.repeat(300)}`;
    const { text: shown } = snippetOf(text, findWords(text, [['gate']]).hits);
    expect(shown.isWellFormed()).toBe(true);
    expect(shown).toContain('gate');
  });

  test('a megabyte of found words costs no more than its length', () => {
    const time = (length: number): number => {
      const text = 'gate '.repeat(length);
      const started = processorTime();
      snippetOf(text, findWords(text, [['gate'], ['gate', 'gate']]).hits);
      return processorTime() - started;
    };
    time(10_000);
    const [one, four] = [50_000, 200_000].map((length) => Math.min(time(length), time(length), time(length)));
    expect((four ?? 0) / (one ?? 1)).toBeLessThan(12);
  });
});

test('more of a word counts more, and less and less; a title counts most; length counts against', () => {
  const of = (title: string, text: string) =>
    relevance(findWords(title, [['gate']]), findWords(text, [['gate']]), 1, 10);
  expect(of('', 'gate gate')).toBeGreaterThan(of('', 'gate'));
  expect(of('', 'gate gate gate') - of('', 'gate gate')).toBeLessThan(of('', 'gate gate') - of('', 'gate'));
  expect(of('Gate', 'gate')).toBeGreaterThan(of('', 'gate gate gate'));
  expect(of('', `gate ${'water '.repeat(40)}`)).toBeLessThan(of('', 'gate'));
});

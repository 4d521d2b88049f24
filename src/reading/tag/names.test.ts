import { describe, expect, test } from 'vitest';
import { segment } from '../segment/segment.ts';
import { nameCases } from './names.cases.ts';
import { tag } from './tag.ts';
import { processorTime } from '../../../test/processor-time.ts';

describe('names', () => {
  test.each(nameCases)('$name', ({ text, expected }) => {
    const segmentation = segment({ text });
    const { names, nameAt } = tag(segmentation);
    let at = 0;
    const found = names.map(({ start, end, kind, gender, titleRange }, index) => {
      expect(start).toBe(text.indexOf(text.slice(start, end), at));
      at = end;
      expect(Array.from(nameAt.keys()).filter((token) => nameAt[token] === index).length).toBeGreaterThan(0);
      const title = titleRange === null ? [] : [text.slice(titleRange.start, titleRange.end)];
      return [text.slice(start, end), kind, gender, ...title];
    });
    expect(found).toEqual(expected.map((one) => [...one]));
  });

  test('swapping two names changes nothing but the names', () => {
    const shape = (text: string) =>
      tag(segment({ text })).names.map(({ kind, firstToken, endToken }) => [kind, firstToken, endToken]);
    const text = 'Envoy Mira Toln met Boro Vask in Velden. Toln said Vask was late.';
    const swapped = text.replaceAll('Toln', '#').replaceAll('Vask', 'Toln').replaceAll('#', 'Vask');
    expect(shape(swapped)).toEqual(shape(text));
  });

  test('a hundred thousand capitals cost no square', () => {
    const started = processorTime();
    for (const words of ['Ana ', 'Ana of ', 'A. ', 'Minister ', 'minister '])
      tag(segment({ text: words.repeat(30_000) }));
    expect(processorTime() - started).toBeLessThan(6000);
  });
});

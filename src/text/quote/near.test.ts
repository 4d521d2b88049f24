import { describe, expect, test } from 'vitest';
import { nearestTo } from './near.ts';

describe('the words most like a quotation', () => {
  const filler = (letter: string, length: number): string =>
    `${letter.repeat(9)} `.repeat(Math.ceil(length / 10)).slice(0, length);

  test.each([0, 8_170, 8_192, 20_000, 490_000])('are found behind %i other characters', (before) => {
    const text = `${filler('x', before)}Lima said the bridge was saved.${filler('y', 9_000)}`;
    expect(nearestTo('the bridge was safe', text)).toEqual({ start: before + 10, end: before + 29, errors: 1 });
  });

  test('the first of the best, not the first', () => {
    const text = `the bridge was sold. ${filler('x', 10_000)} the bridge was saved. ${filler('x', 10_000)} the bridge was saved.`;
    expect(nearestTo('the bridge was safe', text)?.start).toBe(text.indexOf('the bridge was saved'));
  });

  test('what is too short, too long or too far away is like nothing', () => {
    expect(nearestTo('abc', 'abd')).toBeNull();
    expect(nearestTo('a'.repeat(2_001), 'a'.repeat(3_000))).toBeNull();
    expect(nearestTo('the bridge was safe', 'A dog ran over the old wall.')).toBeNull();
  });

  test('a text that repeats itself is no longer work', { timeout: 60_000 }, () => {
    const started = process.cpuUsage();
    nearestTo(`${'ab'.repeat(900)}x`, 'ab'.repeat(500_000));
    nearestTo(`${'a'.repeat(1_800)}x`, 'a'.repeat(1_000_000));
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(20_000);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../../text/hostile-texts.cases.ts';
import { segment } from '../segment/segment.ts';
import { tag } from '../tag/tag.ts';
import { civilDate, dayNumber, isCivil, parseDay, weekdayOf } from './civil-date.ts';
import { dateCases, datelineCases, eventCases } from './locate.cases.ts';
import { locate } from './locate.ts';
import { processorTime } from '../../../test/processor-time.ts';

function located(text: string, publishedAt?: string) {
  const article = { text, publishedAt };
  const segmentation = segment(article);
  return locate(article, segmentation, tag(segmentation));
}

describe('publication', () => {
  test.each(datelineCases)('$name', ({ text, given, expected }) => {
    const { dateline } = located(text, given);
    expect([dateline.publishedAt, dateline.publishedBasis]).toEqual([...expected]);
  });

  test('the day of the dateline is no date of the story', () => {
    expect(located('Port opens\n\nVELDEN, Feb. 4 (Courier) — The port opened.').dates).toEqual([]);
  });
});

describe('dates', () => {
  test.each(dateCases)('$name', ({ text, undated, expected }) => {
    const { dates } = located(text, undated ? undefined : '2019-02-04');
    const found = dates.map(({ range, edtf, basis, precision }) => {
      expect(range.start).toBe(text.indexOf(text.slice(range.start, range.end)));
      return [text.slice(range.start, range.end), edtf, basis, precision];
    });
    expect(found).toEqual(expected.map((one) => [...one]));
  });
});

describe('events', () => {
  test.each(eventCases)('$name', ({ text, expected }) => {
    const { events } = located(text, '2019-02-04');
    expect(
      events.map(({ label, mentions, place }) => [
        label,
        mentions.map(({ start, end }) => text.slice(start, end)),
        place?.name ?? null,
        place?.country ?? null,
      ]),
    ).toEqual(expected.map((one) => [...one]));
    const starts = events.flatMap(({ mentions }) => mentions.map(({ start }) => start));
    expect(new Set(starts).size).toBe(starts.length);
  });
});

describe('the calendar', () => {
  test('days and dates are inverse, over eight hundred years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -150_000, max: 150_000 }), (days) => {
        const date = civilDate(days);
        expect(dayNumber(date)).toBe(days);
        expect(isCivil(date)).toBe(true);
        const same = new Date(days * 86_400_000);
        expect([date.year, date.month, date.day, weekdayOf(days) % 7]).toEqual([
          same.getUTCFullYear(),
          same.getUTCMonth() + 1,
          same.getUTCDate(),
          same.getUTCDay(),
        ]);
      }),
    );
  });

  test('days that are none', () => {
    for (const date of ['2019-02-29', '2019-13-01', '2019-00-10', '2019-02', 'XXXX-02-04', ''])
      expect(parseDay(date)).toBeNull();
    expect(parseDay('2020-02-29T10:00:00Z')).toEqual({ year: 2020, month: 2, day: 29 });
  });
});

test('hostile text neither throws nor takes a square', () => {
  fc.assert(fc.property(hostileTexts, (text) => void located(text, '2019-02-04')));
  const started = processorTime();
  for (const words of ['the fire ', 'fire in Velden. ', 'Nov. 20 ', 'two days after ', 'Monday '])
    located(words.repeat(20_000), '2019-02-04');
  expect(processorTime() - started).toBeLessThan(8000);
});

import { describe, expect, test } from 'vitest';
import { parsePage } from '../html/parse-page.ts';
import { isEdtfDate } from './edtf.ts';
import { DATES, HEADS } from './page-metadata.cases.ts';
import { pageMetadata } from './page-metadata.ts';
import { printedDate } from './printed-date.ts';

describe('what a page says of itself', () => {
  test.each(HEADS)('$name', ({ html, says }) => {
    expect(pageMetadata(parsePage(html))).toMatchObject(says);
  });
});

describe('printedDate', () => {
  test.each(DATES)('%s', (value, date) => {
    expect(printedDate(value)).toBe(date);
  });
});

test('isEdtfDate', () => {
  for (const date of ['2019', '2019-02', '2019-02-28', '2020-02-29', '0500-01-01'])
    expect(isEdtfDate(date), date).toBe(true);
  for (const date of ['', '19', '2019-2-4', '2019-13', '2019-00', '2019-02-29', '2019-02-04T10:00', '2019-02-04 ']) {
    expect(isEdtfDate(date), date).toBe(false);
  }
});

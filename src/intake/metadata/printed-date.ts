const MONTHS: ReadonlyMap<string, number> = new Map(
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december'
    .split(' ')
    .map((name) => [
      name,
      ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(name.slice(0, 3)) +
        1,
    ]),
);

const ISO = /^\s{0,9}(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/;
const COMPACT = /^\s{0,9}(\d{4})(\d{2})(\d{2})(?:T?(?:\d{4}|\d{6})Z?)?\s{0,9}$/;
const YEAR_FIRST = /^\s{0,9}(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const EPOCH = /^\s{0,9}(\d{10}|\d{13})\s{0,9}$/;
const DAY_MONTH_YEAR =
  /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th)?(?:\s{1,3}of)?[\s.-]{1,3}(\p{L}{3,9})\.?,?[\s-]{1,3}(\d{4})(?!\d)/u;
const MONTH_DAY_YEAR = /(?<![\p{L}\d])(\p{L}{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?:at\s)?(\d{4})(?!\d)/u;
const NUMBERS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

/** Years outside these are errors of a system, such as 0001-01-01 and 1970-01-01 for "none". */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/**
 * The day that a date of metadata or of an English dateline names, as EDTF: `2019-02-04`; `2019-02` where no day is given. The day is the
 * one that is printed: no time zone moves it. Null for what names none, and for `3/4/2019`, which is two days.
 *
 * @example
 * ```ts
 * printedDate('2019-02-04T23:30:00-05:00'); // '2019-02-04'
 * printedDate('Updated 4 Feb 2019, 10:12 GMT'); // '2019-02-04'
 * printedDate('3/4/2019'); // null
 * ```
 */
export function printedDate(value: string): string | null {
  const text = value.slice(0, 200);
  const iso = ISO.exec(text);
  if (iso) return edtf(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const numbers = COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  if (numbers) return edtf(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const epoch = EPOCH.exec(text)?.[1];
  if (epoch !== undefined) {
    const at = new Date(Number(epoch) * (epoch.length === 10 ? 1000 : 1));
    return edtf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
  }
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  const fromDay = dayFirst && named(dayFirst[2], Number(dayFirst[1]), Number(dayFirst[3]));
  if (fromDay) return fromDay;
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  const fromMonth = monthFirst && named(monthFirst[1], Number(monthFirst[2]), Number(monthFirst[3]));
  if (fromMonth) return fromMonth;
  const pair = NUMBERS.exec(text);
  if (!pair) return null;
  const [first, second, year] = [Number(pair[1]), Number(pair[2]), Number(pair[3])];
  if (first > 12) return edtf(year, second, first);
  if (second > 12) return edtf(year, first, second);
  return first === second ? edtf(year, first, first) : null;
}

function named(month: string | undefined, day: number, year: number): string | null {
  const number = MONTHS.get((month ?? '').toLowerCase());
  return number === undefined ? null : edtf(year, number, day);
}

/** The EDTF of a day of the calendar; null for a day that never was. */
function edtf(year: number, month: number, day: number | null): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null) return prefix;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  if (year === 1970 && month === 1 && day === 1) return null;
  return `${prefix}-${String(day).padStart(2, '0')}`;
}

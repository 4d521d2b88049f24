/** Words of dates. Lower case. */

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

/** Months by name and abbreviation, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...MONTH_NAMES.flatMap((name, index) => {
    const short = name.slice(0, 3);
    return [
      [short, index + 1],
      [`${short}.`, index + 1],
    ] as const;
  }),
  ['sept', 9],
  ['sept.', 9],
]);

/** Days of the week, Monday is 1 and Sunday 7, as ISO 8601 counts. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((name, index) => [name, index + 1]),
);

/** Words that stand for a day, in days from the day of publication. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Words after which a day of the week lies ahead. */
export const AHEAD_WORDS: ReadonlySet<string> = new Set('will next coming shall'.split(' '));

/** Small numbers that count days and weeks between an event and a date. */
export const DAY_NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, index) => [word, index + 1]),
);

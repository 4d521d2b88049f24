/** A day of the proleptic Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** From 1. */
  readonly day: number;
}

/**
 * Days since 1970-01-01, by Howard Hinnant's `days_from_civil` (chrono-compatible low-level date algorithms, 2013).
 *
 * @example
 * ```ts
 * dayNumber({ year: 1970, month: 1, day: 2 }); // → 1
 * ```
 */
export function dayNumber({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The opposite of `dayNumber`. */
export function civilDate(days: number): CivilDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const part = Math.floor((5 * dayOfYear + 2) / 153);
  const month = part + (part < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * part + 2) / 5) + 1,
  };
}

/** Monday is 1, Sunday 7. 1970-01-01 was a Thursday. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** Whether there is such a day. */
export function isCivil(date: CivilDate): boolean {
  if (!(date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31)) return false;
  const same = civilDate(dayNumber(date));
  return same.month === date.month && same.day === date.day;
}

/** EDTF of a day; a year of null stays open: `XXXX-12-30`. */
export function edtfDay(year: number | null, month: number, day: number): string {
  return `${year === null ? 'XXXX' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day of an EDTF date of full precision, a time after it passed over; null for a coarser or an open one. */
export function parseDay(edtf: string | null): CivilDate | null {
  const found = edtf === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(edtf);
  if (found === null) return null;
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isCivil(date) ? date : null;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a value is a date of EDTF level 0: `2019-02-04`, `2019-02` or `2019`, and a day of the calendar. */
export function isEdtfDate(value: string): boolean {
  const parts = DATE.exec(value);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month ?? 1, 0)).getUTCDate());
}

/**
 * A publication date that can be put in order with others as text: what EDTF begins with a year, and nothing for what does not (a day of
 * an unknown year), so that it comes after every date when the newest come first.
 *
 * @example
 * ```ts
 * sortableDate('2019-02-04'); // → '2019-02-04'
 * sortableDate('XXXX-11-20'); // → ''
 * sortableDate(null); // → ''
 * ```
 */
export function sortableDate(edtf: string | null): string {
  return edtf !== null && /^\d{4}/.test(edtf) ? edtf : '';
}

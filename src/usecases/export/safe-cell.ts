/**
 * A cell of CSV or a spreadsheet in which nothing is taken for a formula: words that begin as one get an apostrophe, which spreadsheets
 * show as text (OWASP, “CSV Injection”). Numbers stay numbers. The ledger itself keeps the words as they came.
 *
 * @example
 * ```ts
 * safeCell('=1+1'); // → "'=1+1"
 * safeCell(-3); // → '-3'
 * safeCell(null); // → ''
 * ```
 */
export function safeCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  // NUL ends a cell in some programs, so that what follows would be lost in silence
  const words = value.replaceAll('\0', '\ufffd');
  return /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(words) || /^[\t\r\n]/.test(words) ? `'${words}` : words;
}

/** Why a complete export could not be taken in. The codes are stable. */
export const IMPORT_ERROR_CODES = [
  'unreadable',
  'not-an-export',
  'newer',
  'truncated',
  'bad-line',
  'bad-hash',
  'bad-entry',
  'parts',
] as const;
export type ImportErrorCode = (typeof IMPORT_ERROR_CODES)[number];

/** A file that is refused: the message says which line, why, and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;
  /** From 1; null: the file as a whole. */
  readonly line: number | null;

  constructor(code: ImportErrorCode, file: string, line: number | null, why: string, options?: ErrorOptions) {
    super(`${file}${line === null ? '' : `, line ${line}`}: ${why}`, options);
    this.code = code;
    this.line = line;
  }
}

/** Why an input could not become an article. The codes are stable: users keep them in their tables. */
export const INTAKE_ERROR_CODES = [
  'not-found',
  'unreadable',
  'empty',
  'binary',
  'no-article',
  'bad-json',
  'bad-record',
  'too-large',
  'bad-archive',
] as const;
export type IntakeErrorCode = (typeof INTAKE_ERROR_CODES)[number];

/** An input that could not be taken in: its message says which one, what was wrong, where, and what to do. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  readonly code: IntakeErrorCode;
  /** The file's path, `-` for standard input, or the record's id. */
  readonly input: string;

  constructor(code: IntakeErrorCode, input: string, message: string) {
    super(message);
    this.code = code;
    this.input = input;
  }
}

/** How messages name an input. */
export function nameOf(input: string): string {
  return input === '-' ? 'standard input' : input;
}

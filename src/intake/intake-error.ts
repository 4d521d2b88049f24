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
  'bad-address',
  'refused-address',
  'robots',
  'http-status',
  'too-many-redirects',
  'timeout',
  'unreachable',
  'bad-encoding',
  'unsupported-type',
  'bad-feed',
] as const;
export type IntakeErrorCode = (typeof INTAKE_ERROR_CODES)[number];

/** An input that could not be taken in: its message says which one, what was wrong, where, and what to do. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  readonly code: IntakeErrorCode;
  /** The file's path, `-` for standard input, the address, or the record's id. */
  readonly input: string;
  /** Milliseconds from now after which a host asked to be tried again; null where it named none. */
  readonly retryAfterMs: number | null;

  constructor(
    code: IntakeErrorCode,
    input: string,
    message: string,
    details: { readonly retryAfterMs?: number | null } = {},
  ) {
    super(message);
    this.code = code;
    this.input = input;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}

/** How messages name an input. */
export function nameOf(input: string): string {
  return input === '-' ? 'standard input' : input;
}

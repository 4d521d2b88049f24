import type { Reading } from '../domain/reading.ts';

/** Why an input gave no reading. The codes are stable; `internal` is a defect of this program and says so. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** What became of one input: a reading or a refusal, never both, never neither. `input` is its path, its record's id, or `-`. */
export type Outcome =
  | { readonly input: string; readonly reading: Reading }
  | { readonly input: string; readonly error: Refusal };

/**
 * The line of JSON Lines that records an outcome: the reading with `input` before its own keys, or `{input, error}`.
 *
 * @example
 * ```ts
 * outcomeLine({ input: 'a.txt', error: { code: 'empty', message: 'a.txt: the file is empty' } });
 * // → '{"input":"a.txt","error":{"code":"empty","message":"a.txt: the file is empty"}}'
 * ```
 */
export function outcomeLine(outcome: Outcome): string {
  if ('error' in outcome) return JSON.stringify({ input: outcome.input, error: outcome.error });
  return JSON.stringify({ input: outcome.input, ...outcome.reading });
}

import type { FeedOrigin } from '../../domain/log-entry.ts';
import { IntakeError } from '../../intake/intake-error.ts';
import type { Refusal } from '../outcome.ts';

/** An input that could not be taken in. */
export interface Refused {
  readonly input: string;
  readonly position: string | null;
  readonly feed: FeedOrigin | null;
  /** Of its bytes; null where there were none to be had. */
  readonly sourceHash: string | null;
  readonly refusal: Refusal;
}

/** What a person is told of an input that could not be taken in. */
export function refusalOf(error: unknown, input: string): Refusal {
  if (error instanceof IntakeError) return { code: error.code, message: error.message };
  const what = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: `${input}: this is a defect of onrecord, please report it: ${what}` };
}

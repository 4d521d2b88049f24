import { IntakeError } from '../intake/intake-error.ts';
import { StoreError } from '../store/store-error.ts';
import { ExportError } from './export/export-error.ts';
import { ImportError } from './import/import-error.ts';

/** What a person asked for cannot be: an id that nothing has, a field that cannot be edited. The codes are stable. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly code: 'unknown-id' | 'ambiguous-id' | 'bad-value' | 'not-possible';

  constructor(code: AskError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** What went wrong in words for the person; null for what is a defect of this program. */
export function troubleOf(error: unknown): string | null {
  const known = [StoreError, IntakeError, AskError, ExportError, ImportError].some((kind) => error instanceof kind);
  if (known) return (error as Error).message;
  return null;
}

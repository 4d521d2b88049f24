/** Why an export could not be made. The codes are stable. */
export const EXPORT_ERROR_CODES = [
  'exists',
  'full',
  'not-allowed',
  'bad-place',
  'too-large',
  'no-duckdb',
  'damaged',
  'changed',
  'failed',
] as const;
export type ExportErrorCode = (typeof EXPORT_ERROR_CODES)[number];

/** An export that could not be made: the message says what, why, and what to do. Nothing of it is left behind. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly code: ExportErrorCode;

  constructor(code: ExportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Codes of the system that a person can do something about. */
const KNOWN: Readonly<Record<string, readonly [ExportErrorCode, string]>> = {
  ENOSPC: ['full', 'the disk is full; nothing was kept of it. Free some space and run the same command again'],
  EDQUOT: [
    'full',
    'your share of the disk is full; nothing was kept of it. Free some space and run the same command again',
  ],
  EFBIG: ['full', 'the file would be larger than this disk or this user may have; nothing was kept of it'],
  ENOENT: ['bad-place', 'its folder does not exist; make it first'],
  ENOTDIR: ['bad-place', 'a part of the path is no folder'],
  EISDIR: ['bad-place', 'it is a folder; name a file'],
  ENAMETOOLONG: ['bad-place', 'the name is too long for this disk'],
  EINVAL: ['bad-place', 'this is no name that a file can have'],
  ERR_INVALID_ARG_VALUE: ['bad-place', 'this is no name that a file can have'],
  ELOOP: ['bad-place', 'its links lead back to themselves'],
  EACCES: ['not-allowed', 'you may not write there'],
  EPERM: ['not-allowed', 'you may not write there'],
  EROFS: ['not-allowed', 'this disk can only be read'],
};

/** An error of the system in words, any other as it is. */
export function exportError(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof ExportError) return error;
  const known = KNOWN[String(error.code)];
  return known === undefined
    ? error
    : new ExportError(known[0], `${path} could not be written: ${known[1]}`, { cause: error });
}

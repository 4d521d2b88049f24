/** Why a ledger could not be opened, read or written. The codes are stable. */
export const STORE_ERROR_CODES = [
  'no-driver',
  'no-ledger',
  'not-a-ledger',
  'newer-ledger',
  'unreachable',
  'locked',
  'full',
  'damaged',
  'not-allowed',
  'failed',
] as const;
export type StoreErrorCode = (typeof STORE_ERROR_CODES)[number];

/** A ledger that cannot be used: the message says which one, why, and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

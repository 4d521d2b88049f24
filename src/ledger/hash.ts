import { hash } from 'node:crypto';

/**
 * SHA-256 (FIPS 180-4) of bytes, or of a text's UTF-8, as 64 hexadecimal digits.
 *
 * @example
 * ```ts
 * sha256('Ana Lima').slice(0, 8); // → '45e96362'
 * ```
 */
export function sha256(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex');
}

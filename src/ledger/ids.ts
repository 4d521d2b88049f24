import type { Span } from '../domain/span.ts';
import { sha256 } from './hash.ts';

/** Hexadecimal digits of an id: 128 bits, so that ten million records share none by chance. */
const DIGITS = 32;

/** Digits that are shown where an id stands in a table. */
export const SHOWN_DIGITS = 12;

/**
 * The id of what these parts name: the same parts give the same id, in every ledger. Kinds never collide, as the kind is a part.
 *
 * @example
 * ```ts
 * ledgerId('article', 'url', 'paper.example/bridge').length; // → 32
 * ```
 */
export function ledgerId(kind: string, ...parts: readonly string[]): string {
  return sha256(JSON.stringify([kind, ...parts])).slice(0, DIGITS);
}

/**
 * What makes a record of a snapshot the same record when another reader finds it: its kind and the places of its words, never what was
 * read out of them. Records at the very same place are told apart by their number.
 */
export function recordKey(spans: readonly Span[], number: number): string {
  const places = spans.map(({ start, end }) => `${start}-${end}`).join(',');
  return number === 0 ? places : `${places}#${number}`;
}

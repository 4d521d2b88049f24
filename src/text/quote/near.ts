import search from 'approx-string-match';

/** Words that are nearly those of a quotation, never the same: in UTF-16 units of the text. */
export interface NearMatch {
  readonly start: number;
  readonly end: number;
  /** Characters put in, left out or exchanged. */
  readonly errors: number;
}

/** Below so many UTF-16 units everything is like something. */
export const LEAST_LENGTH = 8;
/** Units of a quotation, and of a text, that are compared: what lies beyond is not looked at. Cost is their product by 160 at most. */
const MOST_LENGTH = 2_000;
const MOST_TEXT = 500_000;
/** Share of a quotation that may differ. */
const MOST_DIFFERENT = 0.2;

/**
 * The words of a text that are most like a quotation which does not stand in it; null: nothing is like it (a fifth of it may differ).
 *
 * @example
 * ```ts
 * nearestTo('the bridge was safe', 'Lima said the bridge was saved.'); // → { start: 10, end: 29, errors: 1 }
 * ```
 */
export function nearestTo(exact: string, text: string): NearMatch | null {
  if (exact.length < LEAST_LENGTH || exact.length > MOST_LENGTH) return null;
  const most = Math.floor(exact.length * MOST_DIFFERENT);
  const matches = search(text.slice(0, MOST_TEXT), exact, most);
  let best: NearMatch | null = null;
  for (const match of matches) {
    const closer = best === null || match.errors < best.errors;
    const longer = best !== null && match.errors === best.errors && match.start === best.start && match.end > best.end;
    if (match.end > match.start && (closer || longer)) best = match;
  }
  return best;
}

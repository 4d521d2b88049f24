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

/** Units of a text that are looked through at once. */
const WINDOW = 8_192;
/** Where each match begins is found from where it ends, at the square of the quotation's length: of a text that repeats itself there is one at every letter. */
const MOST_WORK = 400_000_000;

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
  const end = Math.min(text.length, MOST_TEXT);
  let best: NearMatch | null = null;
  let work = 0;
  for (let from = 0; from < end && work <= MOST_WORK; from += WINDOW) {
    // a match that begins in this window ends in it
    const window = text.slice(from, Math.min(end, from + WINDOW + exact.length + most));
    const matches = search(window, exact, Math.min(most, best?.errors ?? most));
    work += matches.length * exact.length ** 2;
    for (const match of matches) best = better(best, { ...match, start: from + match.start, end: from + match.end });
  }
  return best;
}

function better(best: NearMatch | null, match: NearMatch): NearMatch | null {
  if (match.end <= match.start) return best;
  if (best === null || match.errors < best.errors) return match;
  return match.errors === best.errors && match.start === best.start && match.end > best.end ? match : best;
}

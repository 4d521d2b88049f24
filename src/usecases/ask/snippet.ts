import type { Snippet } from '../../domain/listing.ts';
import type { FoundWords } from './found-words.ts';

/** UTF-16 units of a snippet, and of what stands before the first found word in it. */
const WIDTH = 240;
const BEFORE = 60;

/**
 * The piece of a text that shows most of what was found in it, the first of such; its beginning where nothing was found. It begins and
 * ends between words.
 *
 * @param at where the text begins in the one that it is taken from, in code points
 */
export function snippetOf(text: string, hits: readonly FoundWords[], at = 0): Snippet {
  const best = bestOf(hits);
  const start = best === null ? 0 : wordStart(text, Math.max(0, best.start - BEFORE), best.start);
  const end = wordEnd(text, Math.min(text.length, Math.max(start + WIDTH, best?.end ?? 0)));
  const points = (from: number, to: number): number => Array.from(text.slice(from, to)).length;
  // phrases and their words may overlap: marks do not
  const marks: [number, number][] = [];
  for (const hit of [...hits].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (hit.start < start || hit.end > end) continue;
    const mark: [number, number] = [points(start, hit.start), points(start, hit.end)];
    const last = marks.at(-1);
    if (last === undefined || mark[0] >= last[1]) marks.push(mark);
  }
  return { text: text.slice(start, end), start: at + countPoints(text, start), marks };
}

/** The hit from which on a snippet has the most different terms. */
function bestOf(hits: readonly FoundWords[]): FoundWords | null {
  let best: FoundWords | null = null;
  let most = 0;
  for (const [index, hit] of hits.entries()) {
    const terms = new Set<number>();
    for (let next = index; next < hits.length; next++) {
      const other = hits[next];
      if (other === undefined || other.end > hit.start + WIDTH - BEFORE) break;
      terms.add(other.term);
    }
    if (terms.size > most || best === null) {
      most = terms.size;
      best = hit;
    }
  }
  return best;
}

function wordStart(text: string, from: number, latest: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, latest).search(/\s/u);
  const start = space === -1 ? from : from + space + 1;
  return isLow(text, start) ? start - 1 : start;
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(Math.max(0, to - 40), to).search(/\s\S*$/u);
  const end = space === -1 ? to : Math.max(0, to - 40) + space;
  return isLow(text, end) ? end - 1 : end;
}

function isLow(text: string, unit: number): boolean {
  const code = text.charCodeAt(unit);
  return code >= 0xdc00 && code < 0xe000;
}

function countPoints(text: string, to: number): number {
  let points = 0;
  for (let unit = 0; unit < to; unit++) if (!isLow(text, unit)) points++;
  return points;
}

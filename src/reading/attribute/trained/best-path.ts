import { ROLE_TAGS } from '../../../domain/attribution-scorer.ts';

const TAGS = ROLE_TAGS.length;
export const OUTSIDE = 0;
export const SOURCE_BEGINS = 1;
export const SOURCE_GOES_ON = 2;
export const CONTENT_BEGINS = 3;
export const CONTENT_GOES_ON = 4;

/** A role can go on only behind its own first or further word. */
const MAY_FOLLOW: readonly (readonly number[])[] = [
  [OUTSIDE, SOURCE_BEGINS, SOURCE_GOES_ON, CONTENT_BEGINS, CONTENT_GOES_ON],
  [OUTSIDE, SOURCE_BEGINS, SOURCE_GOES_ON, CONTENT_BEGINS, CONTENT_GOES_ON],
  [SOURCE_BEGINS, SOURCE_GOES_ON],
  [OUTSIDE, SOURCE_BEGINS, SOURCE_GOES_ON, CONTENT_BEGINS, CONTENT_GOES_ON],
  [CONTENT_BEGINS, CONTENT_GOES_ON],
];

/**
 * The likeliest sequence of tags that contradicts nothing (Viterbi 1967): no role goes on that has not begun, and the words of the
 * cue have none.
 *
 * @param logs natural logarithms of probabilities, five for each word
 * @param cue the cue's words, counted from the first of `logs`
 * @returns a tag for each word
 */
export function bestPath(logs: Float32Array, cue: { readonly first: number; readonly end: number }): Uint8Array {
  const count = logs.length / TAGS;
  const cameFrom = new Uint8Array(count * TAGS);
  let before = new Float64Array(TAGS);
  for (let word = 0; word < count; word++) {
    const now = new Float64Array(TAGS);
    for (let tag = 0; tag < TAGS; tag++) {
      const own =
        word >= cue.first && word < cue.end && tag !== OUTSIDE
          ? Number.NEGATIVE_INFINITY
          : (logs[word * TAGS + tag] as number); // prettier-ignore
      let best = Number.NEGATIVE_INFINITY;
      for (const previous of MAY_FOLLOW[tag] as readonly number[]) {
        const starts = word === 0 && (tag === SOURCE_GOES_ON || tag === CONTENT_GOES_ON);
        const value = starts ? Number.NEGATIVE_INFINITY : (before[previous] as number);
        if (value > best) {
          best = value;
          cameFrom[word * TAGS + tag] = previous;
        }
      }
      now[tag] = best + own;
    }
    before = now;
  }
  const path = new Uint8Array(count);
  let tag = OUTSIDE;
  for (let other = 1; other < TAGS; other++) if ((before[other] as number) > (before[tag] as number)) tag = other;
  for (let word = count - 1; word >= 0; word--) {
    path[word] = tag;
    tag = cameFrom[word * TAGS + tag] as number;
  }
  return path;
}

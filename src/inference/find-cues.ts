import type { Passage } from './windows.ts';

/** A run of words that may be a cue, as word numbers of a window. */
export interface CueRun {
  readonly first: number;
  readonly end: number;
  readonly probability: number;
}

/** Below this nothing is made of a cue, so the linker is not asked. Chosen on held-out articles of the training split. */
export const LEAST_PROBABLE = 0.4;
/** A cue goes on through words that are more likely inside one than not. */
const GOES_ON = 0.5;
/** Cues looked at in one passage, the likeliest first: a text made of nothing but “said” must not cost its square. */
const MOST_CUES = 64;

/**
 * The likely cues of a passage, in the order of the text.
 *
 * @param probabilities three for each word: outside, first word of a cue, further word
 */
export function findCues(probabilities: Float32Array, { firstWord, endWord }: Passage): readonly CueRun[] {
  const found: CueRun[] = [];
  const begins = (word: number): number => probabilities[3 * word + 1] as number;
  const goesOn = (word: number): number => probabilities[3 * word + 2] as number;
  for (let word = firstWord; word < endWord; ) {
    const probability = begins(word) + goesOn(word);
    let end = word + 1;
    if (probability >= LEAST_PROBABLE) {
      while (end < endWord && goesOn(end) >= GOES_ON) end++;
      found.push({ first: word, end, probability: Math.min(1, probability) });
    }
    word = end;
  }
  if (found.length <= MOST_CUES) return found;
  const likeliest = new Set([...found].sort((a, b) => b.probability - a.probability).slice(0, MOST_CUES));
  return found.filter((run) => likeliest.has(run));
}

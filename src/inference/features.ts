import type { Pieces } from './wordpiece.ts';

/** What a word looks like, as the encoder is told beside its letters, which have lost their case. */
export const CASES = { lower: 0, title: 1, upper: 2, mixed: 3, digit: 4, mark: 5 } as const;

/** The class of a printed word. One capital alone ("A", "I") counts as title case. */
export function caseOf(word: string): number {
  const first = word.slice(0, 64);
  if (/\p{N}/u.test(first)) return CASES.digit;
  if (!/\p{L}/u.test(first)) return CASES.mark;
  const upper = first.match(/\p{Lu}/gu)?.length ?? 0;
  if (upper === 0) return CASES.lower;
  const letters = first.match(/\p{L}/gu)?.length ?? 0;
  if (upper === 1 && /^\P{L}*\p{Lu}/u.test(first)) return CASES.title;
  return upper === letters ? CASES.upper : CASES.mixed;
}

/** Pieces laid beside the words of the text they belong to. */
export interface AlignedPieces extends Pieces {
  /** For each piece the word it stands on. */
  readonly wordAt: Int32Array;
  /** For each word the piece its first letter lies in; the nearest before it where the vocabulary dropped it. */
  readonly firstPiece: Int32Array;
}

/**
 * Both lists are in the order of the text, so one pass lays them side by side. Pieces that stand on no word (there are none where
 * words cover all but white space) go to the word before.
 */
export function align(
  pieces: Pieces,
  words: readonly { readonly start: number; readonly end: number }[],
): AlignedPieces {
  const count = pieces.ids.length;
  const wordAt = new Int32Array(count);
  const firstPiece = new Int32Array(words.length).fill(-1);
  let word = 0;
  for (let piece = 0; piece < count; piece++) {
    const start = pieces.starts[piece] as number;
    while (word < words.length - 1 && (words[word] as { end: number }).end <= start) word++;
    wordAt[piece] = word;
    // a piece may cover the starts of several words ("do" and "n't" in "don't" may be one)
    for (let at = word; at < words.length; at++) {
      const { start: from } = words[at] as { start: number };
      if (from >= (pieces.ends[piece] as number)) break;
      if (firstPiece[at] === -1) firstPiece[at] = piece;
    }
  }
  for (let at = 0; at < words.length; at++) if (firstPiece[at] === -1) firstPiece[at] = firstPiece[at - 1] ?? 0;
  return { ...pieces, wordAt, firstPiece };
}

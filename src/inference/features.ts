import type { Pieces, Vocabulary } from './wordpiece.ts';

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

/** The class of every word; all names look alike. */
export function casesOf(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  nameMasks: Uint8Array,
): Uint8Array {
  return Uint8Array.from(words, ({ start, end }, at) =>
    nameMasks[at] === 0 ? caseOf(text.slice(start, end)) : CASES.title,
  );
}

/** The piece that stands for a word of a name, for each of `NAME_MASKS`: a common one of its kind. */
const STAND_INS = ['', 'john', 'smith', 'institute', 'london', 'jones'] as const;

/** Numbers of the pieces that stand for names in a vocabulary. */
export const standInsOf = (vocabulary: Vocabulary): readonly number[] =>
  STAND_INS.map((piece) => vocabulary.get(piece) ?? (vocabulary.get('[UNK]') as number));

/** Pieces laid beside the words of the text they belong to. */
export interface AlignedPieces extends Pieces {
  /** For each piece the word it stands on. */
  readonly wordAt: Int32Array;
  /** For each word the piece its first letter lies in; the nearest before it where the vocabulary dropped it. */
  readonly firstPiece: Int32Array;
}

/**
 * Both lists are in the order of the text, so one pass lays them side by side. Pieces that stand on no word (there are none where
 * words cover all but white space) go to the word before. A word of a name becomes the one piece that stands for names of its kind:
 * the model is never shown whose name it is, so swapping two parties cannot change what it sees.
 *
 * @param nameMasks for each word one of `NAME_MASKS`
 * @param standIns number of the piece for each of them
 */
export function align(
  pieces: Pieces,
  words: readonly { readonly start: number; readonly end: number }[],
  nameMasks: Uint8Array,
  standIns: readonly number[],
): AlignedPieces {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const wordAt: number[] = [];
  const firstPiece = new Int32Array(words.length).fill(-1);
  const push = (id: number, start: number, end: number, word: number): void => {
    // a piece may cover the starts of several words ("do" and "n't" in "don't" may be one)
    for (let at = word; at < words.length && (words[at] as { start: number }).start < end; at++)
      if (firstPiece[at] === -1) firstPiece[at] = ids.length;
    ids.push(id);
    starts.push(start);
    ends.push(end);
    wordAt.push(word);
  };
  let word = 0;
  let masked = -1;
  for (let piece = 0; piece < pieces.ids.length; piece++) {
    const start = pieces.starts[piece] as number;
    while (word < words.length - 1 && (words[word] as { end: number }).end <= start) word++;
    const mask = nameMasks[word] ?? 0;
    if (mask === 0) push(pieces.ids[piece] as number, start, pieces.ends[piece] as number, word);
    else if (masked !== word) {
      masked = word;
      const range = words[word] as { start: number; end: number };
      push(standIns[mask] as number, range.start, range.end, word);
    }
  }
  for (let at = 0; at < words.length; at++) if (firstPiece[at] === -1) firstPiece[at] = firstPiece[at - 1] ?? 0;
  return {
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    wordAt: Int32Array.from(wordAt),
    firstPiece,
  };
}

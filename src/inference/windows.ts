/** A stretch of pieces the encoder reads at once, special pieces not counted. */
export interface Window {
  /** First piece that is only looked at, as context. */
  readonly context: number;
  /** First piece whose words are read here. */
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  /** Word ranges that are read here: whole paragraphs, or the parts of one too long for a window. */
  readonly passages: readonly Passage[];
}

/** Words that are read together: a paragraph, or a part of one that no window could hold. */
export interface Passage {
  readonly firstWord: number;
  readonly endWord: number;
}

/** Pieces a window holds beside its two special ones: the encoder has 512 places. */
export const WINDOW = 254;
/** Pieces of the paragraphs before that are read along, so that a speaker named there is seen. */
export const CONTEXT = 32;

/**
 * Cuts the text into windows at the ends of passages. A passage too long for one is cut at the last of `breaks` (ends of sentences, as
 * word numbers) that fits, else at the last word that fits.
 *
 * @param passages in order, apart
 * @param firstPiece for each word its first piece, with the number of all pieces behind the last
 */
export function windowsOf(
  passages: readonly Passage[],
  breaks: readonly number[],
  firstPiece: Int32Array,
  size = WINDOW,
  context = CONTEXT,
): readonly Window[] {
  const pieceOf = (word: number): number => firstPiece[word] as number;
  const parts = cutLong(passages, breaks, pieceOf, size);
  const windows: Window[] = [];
  let held: Passage[] = [];
  let from = 0;

  const close = (): void => {
    const first = held[0];
    const last = held.at(-1);
    if (!first || !last) return;
    windows.push({ context: from, first: pieceOf(first.firstWord), end: pieceOf(last.endWord), passages: held });
    held = [];
  };
  for (const part of parts) {
    const end = pieceOf(part.endWord);
    if (held.length > 0 && end - from > size) close();
    if (held.length === 0) {
      const first = pieceOf(part.firstWord);
      from = Math.max(0, first - Math.min(context, size - (end - first)));
    }
    held.push(part);
  }
  close();
  return windows;
}

function cutLong(
  passages: readonly Passage[],
  breaks: readonly number[],
  pieceOf: (word: number) => number,
  size: number,
): Passage[] {
  const parts: Passage[] = [];
  let nextBreak = 0;
  for (const { firstWord, endWord } of passages) {
    let first = firstWord;
    while (pieceOf(endWord) - pieceOf(first) > size) {
      while (nextBreak < breaks.length && (breaks[nextBreak] as number) <= first) nextBreak++;
      let end = -1;
      for (let at = nextBreak; at < breaks.length; at++) {
        const word = breaks[at] as number;
        if (word >= endWord || pieceOf(word) - pieceOf(first) > size) break;
        end = word;
      }
      if (end < 0) {
        end = first + 1;
        while (end < endWord && pieceOf(end + 1) - pieceOf(first) <= size) end++;
      }
      parts.push({ firstWord: first, endWord: end });
      first = end;
    }
    if (first < endWord) parts.push({ firstWord: first, endWord });
  }
  return parts;
}

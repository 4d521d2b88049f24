/** Pieces of a text as the encoder's vocabulary knows them, with the UTF-16 range each was made from. */
export interface Pieces {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export type Vocabulary = ReadonlyMap<string, number>;

/** A word of more letters than this is one unknown piece, as in the reference. */
const LONGEST_WORD = 100;
/** Words whose pieces are remembered; a long run meets few new ones. */
const REMEMBERED = 50_000;

/**
 * Reads `vocab.txt`: a piece a line, its number the line's.
 *
 * @throws Error where the special pieces are missing
 */
export function readVocabulary(text: string): Vocabulary {
  const vocabulary = new Map<string, number>();
  for (const line of text.split('\n')) if (line !== '') vocabulary.set(line, vocabulary.size);
  for (const special of ['[UNK]', '[CLS]', '[SEP]'])
    if (!vocabulary.has(special)) throw new Error(`the vocabulary has no ${special}: it is not one of WordPiece`);
  return vocabulary;
}

/**
 * WordPiece without case (Devlin et al. 2019; Wu et al. 2016): control characters fall away, accents are taken off, every mark of
 * punctuation stands alone, and each word is split greedily into the longest known pieces. Linear in the text's length.
 *
 * @example
 * ```ts
 * const split = wordPieces(readVocabulary('[UNK]\n[CLS]\n[SEP]\nlima\nsaid\n##s\n.'));
 * [...split('Lima said.').starts]; // → [0, 5, 9]
 * ```
 */
export function wordPieces(vocabulary: Vocabulary): (text: string) => Pieces {
  const unknown = vocabulary.get('[UNK]') as number;
  const remembered = new Map<string, readonly number[]>();

  /** Alternately the number of a piece and its past-the-end letter. */
  const splitWord = (word: string): readonly number[] => {
    const known = remembered.get(word);
    if (known) return known;
    const found = greedy(vocabulary, unknown, word);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, found);
    return found;
  };

  return (text) => {
    const ids: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    // the word being gathered, and where each of its UTF-16 units came from; of a word too long only its ends are kept
    let word = '';
    let from: number[] = [];
    let to: number[] = [];
    let letters = 0;

    const flush = (): void => {
      if (word === '') return;
      const split = letters > LONGEST_WORD ? [unknown, to.length] : splitWord(word);
      let first = 0;
      for (let n = 0; n < split.length; n += 2) {
        const end = split[n + 1] as number;
        ids.push(split[n] as number);
        starts.push(from[first] as number);
        ends.push(to[end - 1] as number);
        first = end;
      }
      word = '';
      from = [];
      to = [];
      letters = 0;
    };

    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) as number;
      const next = at + (code > 0xffff ? 2 : 1);
      const kind = kindOf(code);
      if (kind === SPACE) flush();
      else if (kind !== DROPPED) {
        const alone = kind === ALONE;
        if (alone) flush();
        const plain = code < 0x80 ? lowerAscii(code) : withoutAccents(text.slice(at, next));
        for (const _ of plain) letters++;
        if (letters > LONGEST_WORD) to[to.length - 1] = next;
        else {
          for (let n = 0; n < plain.length; n++) {
            from.push(at);
            to.push(next);
          }
          word += plain;
        }
        if (alone) flush();
      }
      at = next;
    }
    flush();
    return { ids: Int32Array.from(ids), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
  };
}

function greedy(vocabulary: Vocabulary, unknown: number, word: string): readonly number[] {
  const pieces: number[] = [];
  for (let first = 0; first < word.length; ) {
    let end = word.length;
    let id: number | undefined;
    for (; end > first; end--) {
      id = vocabulary.get(first === 0 ? word.slice(0, end) : `##${word.slice(first, end)}`);
      if (id !== undefined) break;
    }
    if (id === undefined) return [unknown, word.length];
    pieces.push(id, end);
    first = end;
  }
  return pieces;
}

const LETTER = 0;
const SPACE = 1;
const DROPPED = 2;
const ALONE = 3;

/** What the reference does with a character: its classes are Unicode's, but that every ASCII symbol counts as punctuation. */
function kindOf(code: number): number {
  if (code < 0x80) return ASCII[code] as number;
  const character = String.fromCodePoint(code);
  if (/\s|\u0085/u.test(character) && code !== 0xfeff) return SPACE;
  if (code === 0xfffd || /\p{C}/u.test(character)) return DROPPED;
  return isIdeograph(code) || /\p{P}/u.test(character) ? ALONE : LETTER;
}

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code === 9 || code === 10 || code === 13 || code === 32) return SPACE;
  if (code < 32 || code === 127) return DROPPED;
  return /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? LETTER : ALONE;
});

function isIdeograph(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x20000 && code <= 0x2ceaf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2f800 && code <= 0x2fa1f)
  );
}

const lowerAscii = (code: number): string =>
  code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : String.fromCharCode(code);

const withoutAccents = (character: string): string =>
  Array.from(character.normalize('NFD').replace(/\p{Mn}/gu, ''), (c) => c.toLowerCase()).join('');

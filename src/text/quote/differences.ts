/** A piece of two texts: `same` in both, `claimed` in the first alone, `found` in the second alone. */
export interface Difference {
  readonly kind: 'same' | 'claimed' | 'found';
  readonly words: string;
}

/** Words compared at most on each side; what lies beyond is one difference. */
const MOST_WORDS = 600;

/**
 * What differs between two texts, word by word (longest common subsequence).
 *
 * @example
 * ```ts
 * differencesOf('it was safe', 'it is safe').map(({ kind, words }) => `${kind}:${words}`).join('|'); // → 'same:it |claimed:was|found:is|same: safe'
 * ```
 */
export function differencesOf(claimed: string, found: string): readonly Difference[] {
  const [a, b] = [piecesOf(claimed), piecesOf(found)];
  // lengths[i][j]: of the longest common part of what follows piece i of a and piece j of b
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const made: { kind: Difference['kind']; words: string }[] = [];
  const put = (kind: Difference['kind'], words: string | undefined): void => {
    const last = made.at(-1);
    if (last?.kind === kind) last.words += words ?? '';
    else made.push({ kind, words: words ?? '' });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      put('same', a[i++]);
      j += 1;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) put('claimed', a[i++]);
    else put('found', b[j++]);
  }
  return made;
}

/** Words, and what stands between them. */
function piecesOf(text: string): readonly string[] {
  const pieces = text.match(/[\p{L}\p{N}\p{M}]{1,200}|[^\p{L}\p{N}\p{M}]/gu) ?? [];
  if (pieces.length <= MOST_WORDS) return pieces;
  return [...pieces.slice(0, MOST_WORDS), pieces.slice(MOST_WORDS).join('')];
}

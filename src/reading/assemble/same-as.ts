import type { UnitRange } from '../../domain/unit-range.ts';
import type { Placement } from '../../domain/vocabulary.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { PerformedAct } from '../layers/findings.ts';
import type { ResolvedAttribution } from '../layers/resolution.ts';

/** What is compared: an attribution with all that later stages found of it. */
export interface Placed {
  readonly attribution: Attribution;
  readonly resolved: ResolvedAttribution | undefined;
  readonly acts: readonly PerformedAct[];
  readonly placement: Placement;
}

/** Share of the words of a headline's or pull quote's statement that the body's must hold to count as the same. */
const SHARED_WORDS = 0.8;
/** Below this many words of weight, likeness is chance. */
const FEWEST_WORDS = 3;
/** A word that stands in more statements than this tells nothing; the limit keeps the cost linear. */
const COMMONEST = 50;

/**
 * For each attribution the index of the one that it places again, or null. The body's is the original: a headline, standfirst,
 * caption or pull quote points at it. Two of the body are the same only where the same actor is quoted with the very same words.
 * A difference in act or performance, in negation, or in the actor keeps them apart.
 */
export function samePlaced(text: string, placed: readonly Placed[]): readonly (number | null)[] {
  const words = placed.map(({ attribution }) => wordsOf(text, attribution.content));
  const same: (number | null)[] = placed.map(() => null);
  const byWords = new Map<string, number>();
  const holders = new Map<string, number[]>();

  for (const [index, one] of placed.entries()) {
    if (one.placement !== 'body') continue;
    const own = words[index] ?? [];
    const key = `${one.resolved?.actor ?? ''}|${one.attribution.quoteType}|${own.join(' ')}`;
    const first = byWords.get(key);
    if (first !== undefined && own.length >= FEWEST_WORDS && one.resolved?.actor != null) same[index] = first;
    else byWords.set(key, index);
    for (const word of new Set(own)) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [index]);
      else if (list.length <= COMMONEST) list.push(index);
    }
  }
  for (const [index, one] of placed.entries()) {
    if (one.placement === 'body') continue;
    same[index] = original(one, new Set(words[index]), placed, holders);
  }
  return same;
}

/** The statement of the body that holds most of the words; of equals the first. */
function original(
  one: Placed,
  own: ReadonlySet<string>,
  placed: readonly Placed[],
  holders: ReadonlyMap<string, readonly number[]>,
): number | null {
  if (own.size < FEWEST_WORDS) return null;
  const shared = new Map<number, number>();
  for (const word of own) {
    const list = holders.get(word) ?? [];
    if (list.length > COMMONEST) continue;
    for (const index of list) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  let best: number | null = null;
  let most = own.size * SHARED_WORDS;
  for (const [index, count] of shared) {
    const other = placed[index];
    if (!other || !sameAct(one, other) || count < most) continue;
    if (count === most && best !== null && index > best) continue;
    best = index;
    most = count;
  }
  return best;
}

function sameAct(one: Placed, other: Placed): boolean {
  const actor = one.resolved?.actor ?? null;
  const others = other.resolved?.actor ?? null;
  if (actor !== null && others !== null && actor !== others) return false;
  if (one.attribution.negatedCue !== other.attribution.negatedCue) return false;
  return (one.acts[0]?.performance ?? 'performed') === (other.acts[0]?.performance ?? 'performed');
}

const WORD = /[\p{L}\p{N}]+/gu;
const LIGHT = new Set(
  'a an and are as at be by for from has have in is it its of on or that the to was were will with'.split(' '),
);

/** The words of weight, in order and in lower case. */
function wordsOf(text: string, content: readonly UnitRange[]): readonly string[] {
  const words: string[] = [];
  for (const { start, end } of content) {
    for (const word of text.slice(start, end).match(WORD) ?? []) {
      const lower = word.toLowerCase();
      if (!LIGHT.has(lower)) words.push(lower);
    }
  }
  return words;
}

import type { Candidate } from './candidate.ts';
import type { Run, Words } from './words.ts';

/** A candidate that was kept, with the statement whose content holds it. */
export interface Selected {
  readonly candidate: Candidate;
  readonly certainty: number;
  /** Index into the selection, or null. */
  readonly parent: number | null;
}

/**
 * Below this a candidate is more likely wrong than worth reading. Chosen by cross-validation on PolNeAR train for the best F1 of
 * `attribution`.
 */
export const LOWEST_CERTAINTY = 0.3;

/** Nested statements cannot be counted on the data, which has none: only the surer ones are kept. */
export const LOWEST_NESTED_CERTAINTY = 0.45;

interface Kept {
  candidate: Candidate;
  certainty: number;
  parent: number;
}

/**
 * Keeps the likeliest candidates that can stand together: no two share a cue, contents lie apart or one wholly inside the other.
 * Cost: the length of all contents together.
 *
 * @param nestedCertainties where given: how certain each is if it stands inside another's content, for those below `lowest`
 */
export function select(
  words: Words,
  candidates: readonly Candidate[],
  certainties: ArrayLike<number>,
  lowest: number = LOWEST_CERTAINTY,
  nestedCertainties: ArrayLike<number> = [],
): readonly Selected[] {
  const count = words.tokens.length;
  const { order, standing } = inTurn(candidates.length, certainties, lowest, nestedCertainties);

  // for each token: the outermost kept content over it, the one nested in that, and the kept cue or source on it
  const outer = new Int32Array(count).fill(-1);
  const inner = new Int32Array(count).fill(-1);
  const cueAt = new Int32Array(count).fill(-1);
  const kept: Kept[] = [];

  for (const [turn, index] of order.entries()) {
    let candidate = candidates[index] as Candidate;
    const onlyNested = turn >= standing;
    const certainty = (onlyNested ? nestedCertainties[index] : certainties[index]) as number;
    if (!isSound(candidate)) continue;
    if (candidate.cue && touches(cueAt, candidate.cue)) continue;

    const cueHome = candidate.cue ? ownerOf(outer, candidate.cue) : contentHome(outer, candidate);
    if (cueHome >= 0) {
      // nested: everything but a shared subject lies inside one content
      if (!candidate.content.every((run) => ownerOf(outer, run) === cueHome)) continue;
      if (!candidate.source.every((run) => ownerOf(outer, run) === cueHome)) continue;
      if (certainty < LOWEST_NESTED_CERTAINTY) continue;
      const nest = candidate.cue ? ownerOf(inner, candidate.cue) : contentHome(inner, candidate);
      if (nest === MIXED) continue;
      if (nest < 0 && [...candidate.content, ...candidate.source].some((run) => touches(inner, run))) continue;
      if (nest >= 0 && !candidate.content.every((run) => ownerOf(inner, run) === nest)) continue;
      const id = kept.length;
      kept.push({ candidate, certainty, parent: nest >= 0 ? nest : cueHome });
      if (nest < 0) for (const run of candidate.content) inner.fill(id, run.first, run.end);
      if (candidate.cue) cueAt.fill(id, candidate.cue.first, candidate.cue.end);
      continue;
    }
    if (cueHome === MIXED || onlyNested) continue;

    // a content that runs into the next statement ends before it
    candidate = trimmed(candidate, cueAt, outer, kept);
    if (candidate.content.length === 0) continue;
    const swallowed = new Set<number>();
    let clash = false;
    for (const run of candidate.content) {
      for (let at = run.first; at < run.end; at++) {
        const owner = outer[at] as number;
        if (owner >= 0) swallowed.add(owner);
        const cueOwner = cueAt[at] as number;
        if (cueOwner >= 0 && (kept[cueOwner] as Kept).parent < 0) swallowed.add(cueOwner);
      }
    }
    for (const id of swallowed) {
      const other = kept[id] as Kept;
      if (!liesWithin(other.candidate, candidate.content)) clash = true;
    }
    if (clash || candidate.source.some((run) => ownerOf(outer, run) !== -1)) continue;

    const id = kept.length;
    kept.push({ candidate, certainty, parent: -1 });
    for (const other of swallowed) {
      const child = kept[other] as Kept;
      child.parent = id;
      for (const run of child.candidate.content) inner.fill(other, run.first, run.end);
    }
    for (const run of candidate.content) outer.fill(id, run.first, run.end);
    if (candidate.cue) cueAt.fill(id, candidate.cue.first, candidate.cue.end);
  }
  return kept.map(({ candidate, certainty, parent }) => ({ candidate, certainty, parent: parent < 0 ? null : parent }));
}

/**
 * The candidates in the order they are looked at: those that may stand alone by their certainty, then the others by how certain they
 * are where they stand inside another's content.
 */
function inTurn(count: number, certainties: ArrayLike<number>, lowest: number, nested: ArrayLike<number>) {
  const all = Array.from({ length: count }, (_, index) => index);
  const by = (values: ArrayLike<number>) => (a: number, b: number) =>
    (values[b] as number) - (values[a] as number) || a - b;
  const alone = all.filter((index) => (certainties[index] as number) >= lowest).sort(by(certainties));
  const inner = all.filter(
    (index) => (certainties[index] as number) < lowest && (nested[index] ?? 0) >= LOWEST_NESTED_CERTAINTY,
  );
  return { order: [...alone, ...inner.sort(by(nested))], standing: alone.length };
}

const MIXED = -2;

/** The one owner of all tokens of a run, -1 where none has one, -2 where they differ. */
function ownerOf(owners: Int32Array, run: Run): number {
  const first = owners[run.first] as number;
  for (let at = run.first + 1; at < run.end; at++) if (owners[at] !== first) return MIXED;
  return first;
}

function contentHome(owners: Int32Array, candidate: Candidate): number {
  const run = candidate.content[0];
  return run ? ownerOf(owners, run) : -1;
}

function touches(owners: Int32Array, run: Run): boolean {
  for (let at = run.first; at < run.end; at++) if (owners[at] !== -1) return true;
  return false;
}

const contains = (outer: Run, inner: Run): boolean => outer.first <= inner.first && inner.end <= outer.end;

function liesWithin(candidate: Candidate, content: readonly Run[]): boolean {
  const inside = (run: Run): boolean => content.some((outer) => contains(outer, run));
  return candidate.content.every(inside) && (!candidate.cue || inside(candidate.cue)) && candidate.source.every(inside);
}

/** No record contradicts itself: words are there, the source and the cue stand outside the content, contents are in order. */
function isSound(candidate: Candidate): boolean {
  const { content, source, cue } = candidate;
  if (content.length === 0) return false;
  let end = -1;
  for (const run of content) {
    if (run.first >= run.end || run.first < end) return false;
    end = run.end;
    if (cue && cue.first < run.end && run.first < cue.end) return false;
    for (const other of source) if (other.first < run.end && run.first < other.end) return false;
  }
  return source.every((run) => run.first < run.end);
}

/** Ends the last run of content before a kept statement that begins inside it and reaches beyond it. */
function trimmed(candidate: Candidate, cueAt: Int32Array, outer: Int32Array, kept: readonly Kept[]): Candidate {
  const last = candidate.content.at(-1);
  if (!last || (candidate.cue && last.first < candidate.cue.first)) return candidate;
  for (let at = last.first; at < last.end; at++) {
    const id = Math.max(cueAt[at] as number, outer[at] as number);
    if (id < 0) continue;
    const other = kept[id] as Kept;
    if (liesWithin(other.candidate, candidate.content)) continue;
    const starts = [
      ...other.candidate.source,
      ...other.candidate.content,
      ...(other.candidate.cue ? [other.candidate.cue] : []),
    ]
      .map((run) => run.first)
      .filter((first) => first > last.first);
    const end = Math.min(at, ...starts);
    if (end - last.first < 3 || end - last.first < (last.end - last.first) / 4) return candidate;
    return { ...candidate, content: [...candidate.content.slice(0, -1), { first: last.first, end }] };
  }
  return candidate;
}

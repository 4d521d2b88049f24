import type { ScoredCue } from '../../../domain/attribution-scorer.ts';
import type { Candidate } from '../candidate.ts';
import { certaintyOf } from '../certainty.ts';
import type { Run, Words } from '../words.ts';
import { evidenceFor, type Weighed } from './evidence.ts';
import { propose } from './propose.ts';

/**
 * Everything that could be an attribution, from the model and from the rules, with what speaks for each. A cue both see gives two
 * candidates where their spans differ; the weights choose.
 */
export function weigh(words: Words, scored: readonly ScoredCue[], ruled: readonly Candidate[]): readonly Weighed[] {
  const certainties = ruled.map((candidate) => certaintyOf(candidate));
  const ruledAt = new Map<number, number[]>();
  for (const [index, { cue }] of ruled.entries()) {
    if (!cue) continue;
    for (let at = cue.first; at < cue.end; at++) ruledAt.set(at, [...(ruledAt.get(at) ?? []), index]);
  }
  const scoredAt = new Map<number, ScoredCue>();
  for (const cue of scored) for (let at = cue.firstWord; at < cue.endWord; at++) scoredAt.set(at, cue);

  const found: Weighed[] = [];
  const proposed = new Map<ScoredCue, Candidate>();
  for (const cue of scored) {
    const rivals = unique(cue.firstWord, cue.endWord, ruledAt);
    const first = propose(words, cue, null);
    if (!first) continue;
    const nearest = best(first, rivals, ruled);
    const own = nearest === null ? first : (propose(words, cue, ruled[nearest.index] as Candidate) ?? first);
    proposed.set(cue, own);
    const rules = nearest && { certainty: certainties[nearest.index] as number, agreement: nearest.agreement };
    found.push({ candidate: own, rules: null, evidence: evidenceFor(words, own, cue, rules) });
  }
  for (const [index, candidate] of ruled.entries()) {
    const certainty = certainties[index] as number;
    const cue = candidate.cue ? scoredOn(candidate.cue, scoredAt) : undefined;
    const twin = cue && proposed.get(cue);
    const agreement = twin ? agreementOf(candidate, twin) : 0;
    if (agreement === 1) continue;
    const rules = { certainty, agreement };
    found.push({ candidate, rules: certainty, evidence: evidenceFor(words, candidate, cue, rules) });
  }
  return found;
}

function unique(first: number, end: number, at: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const all = new Set<number>();
  for (let word = first; word < end; word++) for (const index of at.get(word) ?? []) all.add(index);
  return [...all];
}

function scoredOn(cue: Run, at: ReadonlyMap<number, ScoredCue>): ScoredCue | undefined {
  let likeliest: ScoredCue | undefined;
  for (let word = cue.first; word < cue.end; word++) {
    const found = at.get(word);
    if (found && (!likeliest || found.probability > likeliest.probability)) likeliest = found;
  }
  return likeliest;
}

function best(own: Candidate, rivals: readonly number[], ruled: readonly Candidate[]) {
  let found: { index: number; agreement: number } | null = null;
  for (const index of rivals) {
    const agreement = agreementOf(own, ruled[index] as Candidate);
    if (!found || agreement > found.agreement) found = { index, agreement };
  }
  return found;
}

/** Mean of how much of both contents and of both sources is shared, in words; 1 where they are the same. */
function agreementOf(a: Candidate, b: Candidate): number {
  return (shared(a.content, b.content) + shared(a.source, b.source)) / 2;
}

function shared(a: readonly Run[], b: readonly Run[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  let both = 0;
  for (const x of a) for (const y of b) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.first, y.first));
  const size = (runs: readonly Run[]): number => runs.reduce((sum, { first, end }) => sum + end - first, 0);
  return both / Math.max(1, size(a) + size(b) - both);
}

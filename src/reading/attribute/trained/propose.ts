import type { ScoredCue } from '../../../domain/attribution-scorer.ts';
import type { Candidate } from '../candidate.ts';
import { isVerb, lemmaAt, lowerAt, type Run, type Words } from '../words.ts';
import { bestPath, CONTENT_BEGINS, CONTENT_GOES_ON, SOURCE_BEGINS, SOURCE_GOES_ON } from './best-path.ts';
import { withWholeQuotations } from './whole-quotations.ts';

const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor', 'cannot', 'no']);

/**
 * What the model takes a cue's surroundings for, as a candidate; null where it sees no content. What the rules know of the same cue
 * (its dictionary form, whom it was said to, whether it was denied) is taken from them.
 */
export function propose(words: Words, scored: ScoredCue, ruled: Candidate | null): Candidate | null {
  const { passage } = scored;
  const cue: Run = { first: scored.firstWord, end: scored.endWord };
  const path = bestPath(scored.roles, { first: cue.first - passage.firstWord, end: cue.end - passage.firstWord });
  const source = likeliest(runsOf(path, passage.firstWord, SOURCE_BEGINS, SOURCE_GOES_ON), scored);
  const content = withWholeQuotations(words, runsOf(path, passage.firstWord, CONTENT_BEGINS, CONTENT_GOES_ON), [
    cue,
    ...source,
  ]);
  if (content.length === 0) return null;
  const taken = [cue, ...source, ...content];
  const addressee = ruled?.addressee ?? null;
  return {
    cue,
    lemma: ruled?.lemma ?? lemmaOf(words, cue),
    frame: ruled?.frame ?? 'trained',
    source,
    content,
    addressee:
      addressee && !taken.some((run) => run.first < addressee.end && addressee.first < run.end) ? addressee : null,
    negated: ruled?.negated ?? negatedIn(words, cue),
    scope: 'same_sentence',
    subject: ruled?.subject ?? (source.length > 0 ? 'phrase' : 'none'),
    traits: [],
  };
}

function runsOf(path: Uint8Array, first: number, begins: number, goesOn: number): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < path.length; at++) {
    if (path[at] !== begins) continue;
    let end = at + 1;
    while (end < path.length && path[end] === goesOn) end++;
    runs.push({ first: first + at, end: first + end });
    at = end - 1;
  }
  return runs;
}

/** A statement has one source: of several runs the one that is most a source is kept. */
function likeliest(runs: readonly Run[], { passage, roles }: ScoredCue): Run[] {
  let best: Run | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    let sum = 0;
    for (let word = run.first; word < run.end; word++) {
      const row = 5 * (word - passage.firstWord);
      sum += Math.max(roles[row + SOURCE_BEGINS] as number, roles[row + SOURCE_GOES_ON] as number);
    }
    const mean = sum / (run.end - run.first);
    if (mean > most) {
      most = mean;
      best = run;
    }
  }
  return best ? [best] : [];
}

/** The dictionary form of a cue that no rule knows: of its last verb, else the words as printed. */
function lemmaOf(words: Words, cue: Run): string {
  const end = Math.min(cue.end, cue.first + 8);
  for (let at = end - 1; at >= cue.first; at--) if (isVerb(words, at)) return lemmaAt(words, at);
  const printed: string[] = [];
  for (let at = cue.first; at < end; at++) printed.push(lowerAt(words, at));
  return printed.join(' ');
}

function negatedIn(words: Words, cue: Run): boolean {
  for (let at = cue.first; at < cue.end; at++) if (NEGATIONS.has(lowerAt(words, at))) return true;
  return false;
}

import type { ScoredCue } from '../../../domain/attribution-scorer.ts';
import type { Scope } from '../../../domain/vocabulary.ts';
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
  const cue = withoutMarks(words, { first: scored.firstWord, end: scored.endWord });
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
    scope: scopeOf(words, cue, content),
    subject: ruled?.subject ?? (source.length > 0 ? 'phrase' : 'none'),
    traits: [],
  };
}

/** "said:" is the cue "said"; a mark alone stays. */
function withoutMarks(words: Words, { first, end }: Run): Run {
  let last = end;
  while (last > first + 1 && words.tokens[last - 1]?.kind === 'punctuation') last--;
  return { first, end: last };
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

/** Whether the content stands in the cue's sentence, or in those before or behind it. */
function scopeOf(words: Words, cue: Run, content: readonly Run[]): Scope {
  const own = words.sentenceAt[cue.first] ?? -1;
  const sentences = content.flatMap(({ first, end }) => [
    words.sentenceAt[first] ?? own,
    words.sentenceAt[end - 1] ?? own,
  ]);
  if (Math.max(...sentences) < own) return 'previous_sentence';
  return Math.min(...sentences) > own ? 'next_sentence' : 'same_sentence';
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

import type { ScoredCue } from '../../../domain/attribution-scorer.ts';
import type { Candidate } from '../candidate.ts';
import type { Run, Words } from '../words.ts';

/** What speaks for a candidate, from the trained model and from the rules, as plain numbers to be weighed. */
export const EVIDENCE = [
  'cue',
  'content',
  'edges',
  'source',
  'rules',
  'unruled',
  'agreed',
  'sourceless',
  'quoted',
  'crosses',
] as const;
export type Evidence = Readonly<Record<(typeof EVIDENCE)[number], number>>;

/** Cues the model does not list are this likely to it. */
const UNLISTED = 0.04;
const SURE = 0.999;

export interface Weighed {
  readonly candidate: Candidate;
  /** From the rules alone: their certainty; null for what the model alone proposes. */
  readonly rules: number | null;
  readonly evidence: Evidence;
}

const logit = (p: number): number =>
  Math.log(Math.min(SURE, Math.max(1 - SURE, p)) / (1 - Math.min(SURE, Math.max(1 - SURE, p))));

/**
 * @param scored the cue of the model that stands on the candidate's, or undefined
 * @param rules certainty of the rules' candidate with the same cue that overlaps most, and how far they agree (0 to 1)
 */
export function evidenceFor(
  words: Words,
  candidate: Candidate,
  scored: ScoredCue | undefined,
  rules: { readonly certainty: number; readonly agreement: number } | null,
): Evidence {
  const crosses = !inOneParagraph(words, candidate);
  const roles = scored && !crosses ? rolesOf(candidate, scored) : UNSEEN;
  let quoted = 0;
  let all = 0;
  for (const run of candidate.content)
    for (let at = run.first; at < run.end; at++) {
      all++;
      if ((words.speechAt[at] ?? -1) >= 0) quoted++;
    }
  return {
    cue: logit(scored?.probability ?? UNLISTED),
    content: roles.content,
    edges: roles.edges,
    source: roles.source,
    rules: rules ? logit(rules.certainty) : 0,
    unruled: rules ? 0 : 1,
    agreed: rules ? rules.agreement : 0,
    sourceless: candidate.source.length === 0 ? 1 : 0,
    quoted: all === 0 ? 0 : quoted / all,
    crosses: crosses ? 1 : 0,
  };
}

/** Where the model did not look, it says nothing for or against. */
const UNSEEN = { content: Math.log(0.2), edges: -3, source: -2 };

function inOneParagraph(words: Words, { cue, content, source }: Candidate): boolean {
  const blockOf = (at: number): number => words.sentences[words.sentenceAt[at] ?? -1]?.block ?? -1;
  const runs = [...content, ...source, ...(cue ? [cue] : [])];
  const block = blockOf(runs[0]?.first ?? 0);
  return runs.every(({ first, end }) => blockOf(first) === block && blockOf(end - 1) === block);
}

const FLOOR = -6;

/** How the model likes the candidate's own spans: means of log-probabilities, and its worst edge. */
function rolesOf({ content, source }: Candidate, { passage, roles }: ScoredCue) {
  const at = (word: number, tags: readonly number[]): number => {
    const row = word - passage.firstWord;
    if (row < 0 || word >= passage.endWord) return FLOOR;
    let sum = 0;
    for (const tag of tags) sum += Math.exp(roles[5 * row + tag] as number);
    return Math.max(FLOOR, Math.log(sum + 1e-9));
  };
  const mean = (runs: readonly Run[], tags: readonly number[]): number => {
    let sum = 0;
    let count = 0;
    for (const run of runs)
      for (let word = run.first; word < run.end; word++) {
        sum += at(word, tags);
        count++;
      }
    return count === 0 ? 0 : sum / count;
  };
  let edges = 0;
  for (const run of content) {
    edges = Math.min(edges, at(run.first, [3]));
    edges = Math.min(edges, run.end < passage.endWord ? at(run.end, [0, 1, 2, 3]) : 0);
  }
  // without a source: how sure the model is that no word is one
  let sourced = 0;
  if (source.length === 0) {
    for (let word = passage.firstWord; word < passage.endWord; word++) sourced = Math.min(sourced, at(word, [0, 3, 4]));
  } else sourced = mean(source, [1, 2]) + Math.min(...source.map(({ first }) => at(first, [1])));
  return { content: mean(content, [3, 4]), edges, source: sourced };
}

import type { Run, Words } from '../words.ts';

/**
 * Makes contents respect quotation marks: they never hold one mark of a closed pair without its twin. A run that holds most of the
 * quotation grows to the other mark; one that holds little gives up the part inside. Words of the cue and the source are never taken:
 * where they stand in between, the lone mark is given up.
 *
 * @param kept the words of the cue and the source
 */
export function withWholeQuotations(words: Words, runs: readonly Run[], kept: readonly Run[]): readonly Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const mended = mendEnd(words, mendStart(words, run, runs, kept), runs, kept);
    const previous = whole.at(-1);
    if (mended.first >= mended.end) continue;
    if (previous && mended.first <= previous.end) {
      if (mended.end > previous.end) whole[whole.length - 1] = { first: previous.first, end: mended.end };
    } else whole.push(mended);
  }
  return whole;
}

/** A closed quotation that opens in the run and is not over at its end. */
function mendEnd(words: Words, run: Run, runs: readonly Run[], kept: readonly Run[]): Run {
  const quotation = words.quotations[words.speechAt[run.end - 1] ?? -1];
  if (!quotation?.closed) return run;
  const { firstToken: opening, endToken: end } = quotation;
  if (opening < run.first || end <= run.end || holds(runs, run, end - 1)) return run;
  const rest: Run = { first: run.end, end };
  const free = !kept.some((other) => touch(rest, other));
  if (free && (run.end - opening >= end - run.end || opening === run.first)) return { first: run.first, end };
  return opening === run.first ? { first: opening + 1, end: run.end } : { first: run.first, end: opening };
}

/** The same at its start: one that closes in the run and opened before. */
function mendStart(words: Words, run: Run, runs: readonly Run[], kept: readonly Run[]): Run {
  const quotation = words.quotations[words.speechAt[run.first] ?? -1];
  if (!quotation?.closed) return run;
  const { firstToken: first, endToken: past } = quotation;
  if (first >= run.first || past > run.end || holds(runs, run, first)) return run;
  const free = !kept.some((other) => touch({ first, end: run.first }, other));
  if (free && (past - run.first >= run.first - first || past === run.end)) return { first, end: run.end };
  return past === run.end ? { first: run.first, end: past - 1 } : { first: past, end: run.end };
}

/** Another run of the same content has the twin. */
const holds = (runs: readonly Run[], run: Run, at: number): boolean =>
  runs.some((other) => other !== run && other.first <= at && at < other.end);

const touch = (a: Run, b: Run): boolean => a.first < b.end && b.first < a.end;

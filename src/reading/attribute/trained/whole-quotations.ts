import { isMark, type Run, type Words } from '../words.ts';

/**
 * Makes contents respect quotation marks: a run never holds one mark of a closed pair without its twin. Where most of the quotation is
 * in the run it grows to the other mark, else it gives up the part inside. Words of the cue and the source are never taken.
 */
export function withWholeQuotations(words: Words, runs: readonly Run[], kept: readonly Run[]): readonly Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const mended = mendEnd(words, mendStart(words, run, kept), kept);
    const previous = whole.at(-1);
    if (mended.first >= mended.end) continue;
    if (previous && mended.first < previous.end) {
      if (mended.end > previous.end) whole[whole.length - 1] = { first: previous.first, end: mended.end };
    } else whole.push(mended);
  }
  return whole;
}

/** A closed quotation across the run's end: it began in the run and is not over. */
function mendEnd(words: Words, run: Run, kept: readonly Run[]): Run {
  const speech = words.speechAt[run.end - 1] ?? -1;
  const quotation = words.quotations[speech];
  if (!quotation?.closed || quotation.firstToken < run.first || quotation.endToken <= run.end) return run;
  const rest: Run = { first: run.end, end: quotation.endToken };
  const mostly = run.end - quotation.firstToken >= rest.end - rest.first || onlyMarks(words, rest);
  if (mostly && !kept.some((other) => touch(rest, other))) return { first: run.first, end: quotation.endToken };
  return isMark(words, quotation.firstToken) && run.end - quotation.firstToken <= 2
    ? { first: run.first, end: quotation.firstToken }
    : run;
}

/** The same before the run's start. */
function mendStart(words: Words, run: Run, kept: readonly Run[]): Run {
  const speech = words.speechAt[run.first] ?? -1;
  const quotation = words.quotations[speech];
  if (!quotation?.closed || quotation.firstToken >= run.first || quotation.endToken > run.end) return run;
  const missing: Run = { first: quotation.firstToken, end: run.first };
  const mostly = quotation.endToken - run.first >= missing.end - missing.first || onlyMarks(words, missing);
  if (mostly && !kept.some((other) => touch(missing, other))) return { first: quotation.firstToken, end: run.end };
  return quotation.endToken - run.first <= 2 ? { first: quotation.endToken, end: run.end } : run;
}

const onlyMarks = (words: Words, run: Run): boolean => {
  for (let at = run.first; at < run.end; at++) if (words.tokens[at]?.kind !== 'punctuation') return false;
  return true;
};

const touch = (a: Run, b: Run): boolean => a.first < b.end && b.first < a.end;

import type { StatementFlag, StatementKind } from '../../domain/vocabulary.ts';
import { CUE_KINDS, DOCUMENT_NOUNS, EVIDENCE_CUES } from '../../language/en/cue-kinds.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { Candidate } from './candidate.ts';
import { isMark, lemmaAt, lowerAt, type Run, rangeOf, tokenAt, type Words } from './words.ts';

/** The printed record of a selected candidate. */
export function toAttribution(
  words: Words,
  candidate: Candidate,
  certainty: number,
  parent: number | null,
): Attribution {
  const content = candidate.content.map((run) => withItsMarks(words, run));
  return {
    source: candidate.source.map((run) => rangeOf(words, run)),
    cue: candidate.cue && rangeOf(words, candidate.cue),
    cueLemma: candidate.cue && candidate.lemma,
    content: content.map((run) => rangeOf(words, run)),
    addressee: candidate.addressee && rangeOf(words, candidate.addressee),
    quoteType: quoteTypeOf(words, content),
    kind: kindOf(words, candidate),
    scope: candidate.scope,
    parent,
    negatedCue: candidate.negated,
    certainty,
    flags: flagsOf(words, content),
  };
}

/** A closing mark just behind the content, or an opening one just before it, belongs to it where its twin stands inside. */
function withItsMarks(words: Words, run: Run): Run {
  let { first, end } = run;
  const after = words.quotations[words.tagging.quotationAt[end] ?? -1];
  if (after && isMark(words, end) && after.endToken === end + 1 && after.firstToken >= first) end++;
  const before = words.quotations[words.tagging.quotationAt[first - 1] ?? -1];
  if (
    before &&
    isMark(words, first - 1) &&
    before.firstToken === first - 1 &&
    before.endToken <= end &&
    before.endToken > first
  )
    first--;
  return { first, end };
}

function quoteTypeOf(words: Words, content: readonly Run[]): Attribution['quoteType'] {
  let quoted = 0;
  let all = 0;
  for (const run of content) {
    for (let at = run.first; at < run.end; at++) {
      if (tokenAt(words, at).kind === 'punctuation') continue;
      all++;
      if ((words.speechAt[at] ?? -1) >= 0) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return all - quoted <= Math.min(3, all / 5) ? 'direct' : 'mixed';
}

function kindOf(words: Words, { lemma, source, frame }: Candidate): StatementKind {
  const first = source[0];
  if (EVIDENCE_CUES.has(lemma) && first) {
    for (let at = first.first; at < Math.min(first.end, first.first + 12); at++) {
      if (DOCUMENT_NOUNS.has(lowerAt(words, at)) || DOCUMENT_NOUNS.has(lemmaAt(words, at))) return 'evidence';
    }
  }
  if (/quote|colon|label|signed/.test(frame)) return 'statement';
  return CUE_KINDS.get(lemma) ?? 'statement';
}

/** Looked for in the first and last stretch of each run alone, so that a long one costs no more. */
const LOOKED_AT = 2000;

function flagsOf(words: Words, content: readonly Run[]): readonly StatementFlag[] {
  const flags = new Set<StatementFlag>();
  for (const run of content) {
    const end = Math.min(run.end, run.first + LOOKED_AT);
    for (let at = run.first; at < end; at++) {
      const lower = lowerAt(words, at);
      if (lower === '…' || lower === '...') flags.add('ellipsis');
      else if (lower === '[' && (words.speechAt[at] ?? -1) >= 0) flags.add('bracketed_insert');
    }
    const last = words.quotations[words.speechAt[run.end - 1] ?? -1];
    if (last && !last.closed && last.endToken <= run.end) flags.add('unbalanced_quotes');
  }
  return [...flags].sort();
}

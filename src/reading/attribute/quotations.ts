import type { Candidate } from './candidate.ts';
import { lowerAt, posAt, type Run, type Words } from './words.ts';

/** Frames whose content is somebody's quoted words. */
const QUOTED = /quote|colon|block|label|signed/;

/** Frames after which a quotation that fills the next sentence is still the same speaker's. */
const JOINED = /quote|colon|block|label|signed|^front|^that$|^bare$|^np-that$|^np-bare$/;

/**
 * Gives each quoting candidate the quotations that go on from its own: the next one of the paragraph ("…,” she said. “…”) and
 * the paragraphs that reopen it.
 */
export function joinQuotations(words: Words, candidates: readonly Candidate[]): Candidate[] {
  const claimed = new Uint8Array(words.quotations.length);
  for (const candidate of candidates) {
    if (!QUOTED.test(candidate.frame)) continue;
    for (const run of candidate.content) claim(words, candidate.cue, run, claimed);
  }
  return candidates.map((candidate) => {
    if (!JOINED.test(candidate.frame)) return candidate;
    const content = joined(words, candidate, claimed);
    return content === candidate.content ? candidate : { ...candidate, content };
  });
}

/** A run inside one quotation looks at that one; a run with several looks at its first and its last. */
function claim(words: Words, cue: Run | null, run: Run, claimed: Uint8Array): void {
  const own = cue ? (words.speechAt[cue.first] ?? -1) : -1;
  for (const at of [run.first, run.end - 1]) {
    const speech = words.speechAt[at] ?? -1;
    // a cue inside the quotation is itself quoted: it claims nothing
    if (speech >= 0 && speech !== own) claimed[speech] = 1;
  }
}

function joined(words: Words, candidate: Candidate, claimed: Uint8Array): readonly Run[] {
  const content = [...candidate.content];
  let last = content.at(-1);
  let changed = false;
  if (!last) return candidate.content;
  const cueEnd = candidate.cue?.end ?? 0;
  const sourceEnd = candidate.source.at(-1)?.end ?? 0;
  const quotedCue = candidate.cue !== null && (words.speechAt[candidate.cue.first] ?? -1) >= 0;
  if (!quotedCue && (candidate.frame.startsWith('front') || reachesEnd(words, last))) {
    const next = nextInParagraph(words, Math.max(cueEnd, sourceEnd, last.end), claimed);
    if (next) {
      content.push(next);
      last = next;
      changed = true;
    }
  }
  const reopened = reopenedEnd(words, last, claimed);
  if (reopened > last.end) {
    content[content.length - 1] = { first: last.first, end: reopened };
    changed = true;
  }
  return changed ? content : candidate.content;
}

/** Only the closing mark of its sentence stands behind the run. */
function reachesEnd(words: Words, run: Run): boolean {
  const sentence = words.sentences[words.sentenceAt[run.end - 1] ?? -1];
  return sentence !== undefined && run.end >= sentence.endToken - 1;
}

/** "Instead, “…”", "And “…”": a word that leads into the quotation belongs to it. */
function afterLeadIn(words: Words, start: number): number {
  if (!/^(RB|CC)$/.test(posAt(words, start))) return start;
  const next = lowerAt(words, start + 1) === ',' ? start + 2 : start + 1;
  return (words.speechAt[next] ?? -1) >= 0 ? next : start;
}

/** The quotation that opens the next sentence of the same paragraph, where it fills its sentence and no other cue has it. */
function nextInParagraph(words: Words, after: number, claimed: Uint8Array): Run | null {
  const own = words.sentences[words.sentenceAt[after - 1] ?? -1];
  if (!own) return null;
  const start = own.endToken;
  const next = words.sentences[words.sentenceAt[start] ?? -1];
  if (!next || next.block !== own.block) return null;
  const open = afterLeadIn(words, start);
  const speech = words.speechAt[open] ?? -1;
  const quotation = words.quotations[speech];
  if (!quotation || quotation.firstToken !== open || claimed[speech] === 1) return null;
  const closing = lowerAt(words, quotation.endToken - 2);
  const ends = !quotation.closed || /[.!?…]$/.test(closing) || /^[.!?]$/.test(lowerAt(words, quotation.endToken));
  return ends ? { first: start, end: quotation.endToken } : null;
}

/** Past the paragraphs that reopen the quotation a run ends in. */
function reopenedEnd(words: Words, run: Run, claimed: Uint8Array): number {
  let index = words.speechAt[run.end - 1] ?? -1;
  let end = run.end;
  let quotation = words.quotations[index];
  while (quotation && !quotation.closed) {
    const next = nextTop(words, index);
    const following = words.quotations[next];
    if (!following?.continues || following.block > quotation.block + 1 || claimed[next] === 1) break;
    end = following.endToken;
    claimed[next] = 1;
    index = next;
    quotation = following;
  }
  return end;
}

function nextTop(words: Words, index: number): number {
  const bound = Math.min(words.quotations.length, index + 20);
  for (let next = index + 1; next < bound; next++) if (words.quotations[next]?.within === null) return next;
  return -1;
}

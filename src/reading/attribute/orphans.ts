import type { Candidate } from './candidate.ts';
import type { Selected } from './select.ts';
import { isVerb, posAt, tokenAt, type Words } from './words.ts';

/** Fewer words between marks are a name for a thing more often than somebody's statement. */
const FEWEST_WORDS = 5;
/** Share of such quotations that PolNeAR train annotates without a source or a cue. */
const ORPHAN_CERTAINTY = 0.2;

/** Quotations of speech that no cue reports: they stay in the record, without a source. */
export function orphans(words: Words, selected: readonly Selected[]): Selected[] {
  const covered = new Uint8Array(words.quotations.length);
  for (const { candidate } of selected) {
    for (const run of candidate.content) {
      let at = run.first;
      while (at < run.end) {
        const speech = words.speechAt[at] ?? -1;
        if (speech < 0) at++;
        else {
          covered[speech] = 1;
          at = Math.max(at + 1, words.quotations[speech]?.endToken ?? at + 1);
        }
      }
    }
  }
  const found: Selected[] = [];
  for (const [index, quotation] of words.quotations.entries()) {
    if (covered[index] === 1 || quotation.role !== 'speech' || quotation.within !== null) continue;
    if (words.speechAt[quotation.firstToken] !== index) continue;
    const block = words.blocks[quotation.block];
    if (block?.kind === 'header' || block?.kind === 'boilerplate') continue;
    let count = 0;
    const bound = Math.min(quotation.endToken, quotation.firstToken + 40);
    let verb = false;
    for (let at = quotation.firstToken; at < bound; at++) {
      if (tokenAt(words, at).kind === 'word') count++;
      verb ||= isVerb(words, at) || posAt(words, at) === 'MD';
    }
    if (count < FEWEST_WORDS || !verb) continue;
    found.push({
      candidate: orphan(quotation.firstToken, quotation.endToken),
      certainty: ORPHAN_CERTAINTY,
      parent: null,
    });
  }
  return found;
}

function orphan(first: number, end: number): Candidate {
  return {
    cue: null,
    lemma: '',
    frame: 'orphan',
    source: [],
    content: [{ first, end }],
    addressee: null,
    negated: false,
    scope: 'same_sentence',
    subject: 'none',
    traits: [],
  };
}

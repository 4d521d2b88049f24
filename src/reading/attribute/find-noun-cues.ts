import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-extent.ts';
import { phraseEnd } from './phrase-end.ts';
import { phraseStart } from './phrase-start.ts';
import { isNoun, lemmaAt, lowerAt, posAt, type Run, tokenAt, type Words } from './words.ts';

const LINKS = new Set([
  'about',
  'of',
  'for',
  'on',
  'against',
  'over',
  'toward',
  'towards',
  'to',
  'in',
  'with',
  'from',
  'by',
]);

/** "her demand that …", "the council's criticism of …", "hopes for …": nouns that could report something. */
export function nounCandidates(
  words: Words,
  sentence: { readonly firstToken: number; readonly endToken: number },
): Candidate[] {
  const found: Candidate[] = [];
  const { firstToken: first, endToken: end } = sentence;
  for (let at = first; at + 1 < end; at++) {
    if (!isNoun(words, at) || /^\p{Lu}/u.test(tokenAt(words, at).text) || isNoun(words, at + 1)) continue;
    const next = at + 1;
    const lower = lowerAt(words, next);
    const pos = posAt(words, next);
    let frame = '';
    let content: Run | null = null;
    let by: Run | null = null;
    let from = next;
    if ((lower === 'by' || lower === 'from' || lower === 'of') && posAt(words, next + 1) !== 'VBG') {
      // "criticism by the council of …", "demands from voters that …"
      const agentEnd = phraseEnd(words, next + 1, Math.min(end, next + 14));
      if (agentEnd > 0 && lower !== 'of') {
        by = { first: next + 1, end: agentEnd };
        from = agentEnd;
      }
    }
    const opener = lowerAt(words, from);
    if (opener === 'that' && posAt(words, from) === 'IN') {
      frame = 'noun-that';
      content = { first: from, end: contentEnd(words, from, end, 'clause') };
    } else if (opener === 'to' && posAt(words, from + 1) === 'VB') {
      frame = 'noun-to';
      content = { first: from, end: contentEnd(words, from, end, 'phrase') };
    } else if ((posAt(words, from) === 'IN' || pos === 'TO') && LINKS.has(opener) && from + 1 < end) {
      const stop = phraseEnd(words, from + 1, end);
      frame = `noun-${opener}`;
      if (stop > 0) content = { first: from + 1, end: stop };
      else if (/^(VBG|W)/.test(posAt(words, from + 1)))
        content = { first: from + 1, end: contentEnd(words, from + 1, end, 'phrase') };
    }
    if (!content || content.end <= content.first) continue;
    const owner = by ?? ownerBefore(words, at, first);
    if (
      !owner &&
      frame !== 'noun-that' &&
      frame !== 'noun-to' &&
      frame !== 'noun-about' &&
      frame !== 'noun-for' &&
      frame !== 'noun-of' &&
      frame !== 'noun-over' &&
      frame !== 'noun-on'
    )
      continue;
    found.push({
      cue: {
        first: at,
        end: frame === 'noun-that' || frame === 'noun-to' ? at + 1 : Math.max(at + 1, by ? at + 1 : from + 1),
      },
      lemma: lemmaAt(words, at),
      frame: owner ? (by ? `${frame}-by` : `${frame}-owned`) : frame,
      source: owner ? [owner] : [],
      content: [content],
      addressee: null,
      negated: false,
      scope: 'same_sentence',
      subject: owner ? 'phrase' : 'none',
      traits: [
        `opens:${posAt(words, content.first)}`,
        `owner:${owner ? posAt(words, owner.first) : posAt(words, at - 1)}`,
      ],
    });
  }
  return found;
}

/** "her", "Lima's", "the council's" before the noun, past its adjectives. */
function ownerBefore(words: Words, noun: number, floor: number): Run | null {
  const lowest = Math.max(floor, noun - 6);
  for (let at = noun - 1; at >= lowest; at--) {
    const pos = posAt(words, at);
    if (pos === 'PRP$') return { first: at, end: at + 1 };
    if (pos === 'POS' || (isNoun(words, at) && /['’]s?$/.test(lowerAt(words, at)) && lowerAt(words, at).length > 2)) {
      const end = pos === 'POS' ? at : at + 1;
      const start = phraseStart(words, end, floor);
      return start < 0 ? null : { first: start, end: at + 1 };
    }
    if (!/^(JJ|NN|VBG|VBN|RB|CD)/.test(pos)) return null;
  }
  return null;
}

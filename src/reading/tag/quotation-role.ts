import { WORKS } from '../../language/en/quotation-words.ts';
import type { Token } from '../layers/segmentation.ts';
import type { QuotationRole } from '../layers/tagging.ts';

/** Longest work's title and longest scare quote, in tokens. */
const LONGEST_TITLE = 9;
const LONGEST_SCARE = 4;
const LONGEST_NICKNAME = 3;
/** Words that titles print small. */
const SMALL = new Set('a an the of and or in on for to with at by from vs. v.'.split(' '));
const MARKS = new Set([',', '.', '?', '!', '…', '...', ';', ':', '—', '–', '--']);

/**
 * What the shape of a quotation and its neighbours say of it, without looking for a speaker: a title, a nickname, a few words that may be
 * scare quotes, or speech. It is evidence, not a verdict: `called it a “disgrace”` has the shape of a scare quote and is somebody's word,
 * which the cue beside it tells.
 *
 * @param open the token of the opening mark
 * @param last the token of the closing mark, or the last one of the block
 */
export function quotationRole(tokens: readonly Token[], open: number, last: number, closed: boolean): QuotationRole {
  const first = open + 1;
  const end = closed ? last : last + 1;
  // a quotation of many tokens is speech whatever stands in it; the rest looks at a few tokens alone
  if (end - first > LONGEST_TITLE + 1) return 'speech';
  const words = tokens.slice(first, end).filter((token) => token.kind !== 'punctuation' && token.kind !== 'symbol');
  if (words.length === 0) return 'scare';
  const before = tokens[open - 1];
  const after = tokens[last + 1];
  if (closed && words.length <= LONGEST_NICKNAME && isNamePart(before) && isNamePart(after) && words.every(isCapital)) {
    return 'nickname';
  }
  const inside = tokens[end - 1];
  const stopped = inside !== undefined && MARKS.has(inside.text) && inside.text !== ',';
  const capitals = words.every((word, index) => isCapital(word) || (index > 0 && SMALL.has(word.lower)));
  if (capitals && words.length <= LONGEST_TITLE && !stopped) {
    const work = [before, tokens[open - 2], tokens[open - 3]].some(
      (word) => word !== undefined && WORKS.has(word.lower),
    );
    const broadcast = before?.lower === "'s" && isNamePart(tokens[open - 2]);
    if (work || broadcast || (words.length >= 2 && !endsSpeech(inside) && !isReportMark(before))) return 'title';
  }
  if (words.length <= LONGEST_SCARE && !stopped && !endsSpeech(inside) && !isReportMark(before)) return 'scare';
  return 'speech';
}

/** A comma before the closing mark is how speech ends before its cue. */
function endsSpeech(inside: Token | undefined): boolean {
  return inside?.text === ',';
}

/** A comma or colon before the opening mark is how speech begins after its cue. */
function isReportMark(before: Token | undefined): boolean {
  return before === undefined || before.text === ':' || before.text === ',';
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && isCapital(token) && token.text.length > 1;
}

function isCapital(token: Token): boolean {
  const first = token.text.charAt(0);
  return token.kind === 'number' || first !== first.toLowerCase();
}

import type { BlockKind } from '../../domain/vocabulary.ts';
import {
  BOILERPLATE_LINES,
  CAPTION_LINES,
  CORRECTION_LINES,
  DATELINE_LINE,
  HEADER_LINES,
} from '../../language/en/page-residue.ts';
import type { Paragraph } from './paragraphs.ts';

/** Longest line, in UTF-16 units, that can be residue of a page. Real paragraphs are rarely shorter than this. */
const LONGEST_RESIDUE = 260;
const LONGEST_HEADLINE = 220;
const LONGEST_HEADING = 80;
const MOST_HEADING_WORDS = 12;
const LONGEST_PULL_QUOTE = 320;
/** A pull quote repeats a run of the body of at least this many letters. */
const SHORTEST_REPEAT = 25;
/** Candidates that are searched for in the body; each costs one pass, so the number is bounded. */
const MOST_PULL_QUOTES = 40;
/** Longest name and title after a pull quote, in UTF-16 units. */
const LONGEST_SIGNATURE = 80;
const OPENING_QUOTE = /^["“«„‘]/;
const QUOTE = /["“”«»„]/;
const LIST_ITEM = /^(?:[•*‣▪●◦]|[-–—] |\d{1,2}[.)] )/u;
const SENTENCE_END = /[.!?…]["”’'»)\]]{0,2}$/;

/** Says of each paragraph of a plain text which kind of block it is. */
export function blockKinds(text: string, paragraphs: readonly Paragraph[]): readonly BlockKind[] {
  const kinds: BlockKind[] = [];
  let opened: 'nothing' | 'headline' | 'body' = 'nothing';
  for (const [index, { start, end }] of paragraphs.entries()) {
    const residue = end - start <= LONGEST_RESIDUE ? residueKind(text.slice(start, end), opened !== 'body') : null;
    if (residue !== null) {
      kinds.push(residue);
      continue;
    }
    const words = text.slice(start, Math.min(end, start + LONGEST_PULL_QUOTE));
    if (opened === 'nothing') {
      const headline = isHeadline(words, end - start, paragraphs.length - index);
      kinds.push(headline ? 'headline' : 'paragraph');
      opened = headline ? 'headline' : 'body';
    } else if (opened === 'headline' && isStandfirst(words, end - start, paragraphs[index + 1])) {
      kinds.push('standfirst');
      opened = 'body';
    } else {
      kinds.push(bodyKind(words, end - start, index === paragraphs.length - 1));
      opened = 'body';
    }
  }
  return markPullQuotes(text, paragraphs, kinds);
}

function residueKind(line: string, beforeBody: boolean): BlockKind | null {
  const one = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(line));
  if (beforeBody && one(HEADER_LINES)) return 'header';
  if (one(CORRECTION_LINES)) return 'correction';
  if (one(BOILERPLATE_LINES) && !QUOTE.test(line)) return 'boilerplate';
  if (one(CAPTION_LINES)) return 'caption';
  return beforeBody && DATELINE_LINE.test(line) ? 'dateline' : null;
}

/** The first line is the headline when it is short, no quotation of its own, and an article follows. */
function isHeadline(words: string, length: number, left: number): boolean {
  if (length > LONGEST_HEADLINE || left < 2 || (OPENING_QUOTE.test(words) && REPORTS.test(words))) return false;
  const sentences = words.match(/[.!?]["”’']?\s+\p{Lu}/gu)?.length ?? 0;
  return sentences <= 1;
}

/** The line under the headline: one sentence or two, shorter than the lead that follows, with no quotation's attribution in it. */
function isStandfirst(words: string, length: number, next: Paragraph | undefined): boolean {
  if (next === undefined || length > LONGEST_HEADLINE || OPENING_QUOTE.test(words)) return false;
  return !SENTENCE_END.test(words) && length > LONGEST_HEADING / 2 && next.end - next.start > length;
}

function bodyKind(words: string, length: number, last: boolean): BlockKind {
  if (LIST_ITEM.test(words)) return 'list';
  const short = length <= LONGEST_HEADING && words.split(/\s+/).length <= MOST_HEADING_WORDS;
  const heading = short && !last && !SENTENCE_END.test(words) && !/[,:;]$/.test(words) && !QUOTE.test(words);
  return heading && /^[\p{Lu}\p{N}]/u.test(words) ? 'heading' : 'paragraph';
}

/** A short paragraph that is a quotation alone, perhaps run on with a name, and whose words stand elsewhere too, is a pull quote. */
function markPullQuotes(
  text: string,
  paragraphs: readonly Paragraph[],
  kinds: readonly BlockKind[],
): readonly BlockKind[] {
  const candidates = kinds.flatMap((kind, index) => {
    const words = quotedAlone(text, paragraphs[index], kind);
    return words === null ? [] : [{ index, words }];
  });
  if (candidates.length === 0 || candidates.length > MOST_PULL_QUOTES) return kinds;
  const letters = lettersOf(text);
  const marked = [...kinds];
  for (const { index, words } of candidates) {
    const first = letters.indexOf(words);
    if (letters.indexOf(words, first + words.length) > first) marked[index] = 'pull_quote';
  }
  return marked;
}

/** The letters of the quotation that a paragraph consists of, but for a name after it; null where it is something else. */
function quotedAlone(text: string, paragraph: Paragraph | undefined, kind: BlockKind): string | null {
  if (paragraph === undefined || (kind !== 'paragraph' && kind !== 'heading' && kind !== 'standfirst')) return null;
  const { start, end } = paragraph;
  if (end - start > LONGEST_PULL_QUOTE || !OPENING_QUOTE.test(text.charAt(start))) return null;
  const [words = '', ...after] = text.slice(start + 1, end).split(/["”»]/);
  const name = after.join('').trim();
  if (name.length > LONGEST_SIGNATURE || SENTENCE_END.test(name) || REPORTS.test(name)) return null;
  const letters = lettersOf(words);
  return letters.length >= SHORTEST_REPEAT ? letters : null;
}
const REPORTS = /\b(?:said|says|told|asked|added|wrote|tweeted)\b/i;

function lettersOf(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

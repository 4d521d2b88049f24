import { unitRange } from '../../domain/unit-range.ts';
import { LEADING_ABBREVIATIONS, SENTENCE_OPENERS } from '../../language/en/abbreviations.ts';
import type { Sentence, Token } from '../layers/segmentation.ts';
import { isCapitalised } from './characters.ts';

const CLOSERS = new Set(['"', '”', '’', "''", ')', ']', '»', '›', '}', "'"]);
const CLOSING_QUOTES = new Set(['"', '”', "''", '»', '’', "'"]);
const OPENERS = new Set(['"', '“', '‘', '``', "''", '(', '[', '«', '„', "'", '-', '–', '—', '•', '*']);
/** Verbs that go on with the sentence after a quotation that ended in "?" or "!": `“Why?” Lima asked.` */
const REPORTS = new Set(
  'said says asked asks added adds told tells wrote writes cried shouted replied replies yelled tweeted'.split(' '),
);
/** Words looked at after such a quotation: a title, three names and the verb. */
const REPORT_WINDOW = 5;

/** Appends the sentences of the tokens from `first` on; all of them belong to one block. */
export function splitSentences(tokens: readonly Token[], first: number, block: number, sentences: Sentence[]): void {
  let start = first;
  for (let index = first; index < tokens.length; index++) {
    if (!mayEnd(tokens, index)) continue;
    let end = index + 1;
    while (end < tokens.length && closes(tokens, end)) end++;
    if (end < tokens.length && !ends(tokens, index, end)) continue;
    push(tokens, start, end, block, sentences);
    start = end;
    index = end - 1;
  }
  if (start < tokens.length) push(tokens, start, tokens.length, block, sentences);
}

function push(tokens: readonly Token[], start: number, end: number, block: number, sentences: Sentence[]): void {
  const from = tokens[start];
  const to = tokens[end - 1];
  if (from && to) sentences.push({ ...unitRange(from.start, to.end), block, firstToken: start, endToken: end });
}

function mayEnd(tokens: readonly Token[], index: number): boolean {
  const { text, kind } = tokens[index] as Token;
  if (kind === 'punctuation')
    return text === '.' || text === '?' || text === '!' || text === '…' || text.startsWith('..');
  return kind === 'word' && text.endsWith('.');
}

/** A closing mark belongs to the sentence before it; a straight one that follows a space opens the next. */
function closes(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (!CLOSERS.has(token.text)) return token.text === '!' || token.text === '?' || token.text === '.';
  const straight = token.text === '"' || token.text === "''" || token.text === "'";
  return !straight || (tokens[index - 1] as Token).end === token.start;
}

/** Whether the sentence ends at the mark at `index`, with `next` the first token after its closing marks. */
function ends(tokens: readonly Token[], index: number, next: number): boolean {
  const mark = tokens[index] as Token;
  const after = tokens[next] as Token;
  const opener = firstWordFrom(tokens, next);
  const starts =
    opener !== undefined && (isCapitalised(opener.text) || opener.kind === 'number' || opener.text.startsWith('@'));
  const opens = OPENERS.has(after.text);
  if (mark.kind === 'word') return endsAfterAbbreviation(mark, after, opener, opens);
  if (mark.text === '.') {
    // "end.Next" without a space ends one as well; "end.next" is no end
    return starts || opens || (after.start > mark.end && !isLower(opener));
  }
  if (mark.text === '…' || mark.text.startsWith('..')) return starts && after.start > mark.end;
  const quoted = CLOSING_QUOTES.has((tokens[next - 1] as Token).text);
  return (starts || opens) && !(quoted && goesOnReporting(tokens, next));
}

function endsAfterAbbreviation(mark: Token, after: Token, opener: Token | undefined, opens: boolean): boolean {
  const stem = mark.lower.slice(0, -1);
  if (LEADING_ABBREVIATIONS.has(stem) || stem.length === 1 || opener === undefined) return false;
  if (after.start === mark.end) return false;
  if (opens && after.kind === 'punctuation')
    return after.text !== '(' && after.text !== '-' && isCapitalised(opener.text);
  return isCapitalised(opener.text) && SENTENCE_OPENERS.has(opener.lower) && opener.kind === 'word';
}

function goesOnReporting(tokens: readonly Token[], next: number): boolean {
  for (let index = next; index < Math.min(tokens.length, next + REPORT_WINDOW); index++) {
    const token = tokens[index] as Token;
    if (REPORTS.has(token.lower)) return true;
    if (token.kind === 'punctuation' && token.text !== ',') return false;
  }
  return false;
}

/** The first word or number from `index` on, past a few opening marks. */
function firstWordFrom(tokens: readonly Token[], index: number): Token | undefined {
  for (let at = index; at < Math.min(tokens.length, index + 4); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' || token.kind === 'number') return token;
  }
  return undefined;
}

function isLower(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.text !== token.text.toUpperCase() &&
    !isCapitalised(token.text)
  );
}

import { type UnitOffset, unitRange } from '../../domain/unit-range.ts';
import type { Segmentation, Token } from '../layers/segmentation.ts';
import type { Quotation } from '../layers/tagging.ts';
import { quotationRole } from './quotation-role.ts';

/** Deepest nesting that is followed; marks below it are no quotations of their own. */
const DEEPEST = 8;
/** Marks that open, with those that close them. `“` closes after `„`, as in Czech, German and Polish. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['»', '«'],
  ['„', '“”'],
  ['"', '"'],
  ["''", "''"],
  ['``', "''\""],
  ["'", "'"],
]);
const CLOSES_SOMETHING = new Set(['”', '’', '»', '«', '“', '"', "''", "'"]);

interface Open {
  readonly mark: string;
  readonly token: number;
  /** Place in the list of quotations, kept so that an inner one follows the one around it. */
  readonly slot: number;
}

/**
 * The quotations of an article, block by block, with their nesting. One left open at the end of its block goes on in the next where
 * that one reopens it (the newspapers' way with quotations of several paragraphs); else it ends with its block, unclosed.
 */
export function findQuotations({ text, blocks, sentences, tokens }: Segmentation): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let leftOpen: string | null = null;
  for (const [block, { firstSentence, endSentence, kind }] of blocks.entries()) {
    const first = sentences[firstSentence]?.firstToken ?? 0;
    const end = sentences[endSentence - 1]?.endToken ?? first;
    const opener: string = tokens[first]?.text ?? '';
    const continues = leftOpen !== null && opener === leftOpen && kind === 'paragraph';
    const closers = lastClosers(tokens, first, end);
    const slots: (Quotation | null)[] = [];
    const open: Open[] = [];
    const close = (from: Open, last: number, closed: boolean): void => {
      const { start, end: afterMark } = tokens[from.token] as Token;
      const to = tokens[last] as Token;
      const innerEnd = Math.max(afterMark, closed ? to.start : to.end);
      const inner = unitRange(afterMark, innerEnd);
      if (closed && text.slice(inner.start, inner.end).trim() === '') return;
      slots[from.slot] = {
        start,
        end: to.end,
        inner,
        firstToken: from.token,
        endToken: last + 1,
        block,
        closed,
        continues: continues && from.token === first,
        within: null,
        role: quotationRole(tokens, from.token, last, closed),
      };
    };
    for (let index = first; index < end; index++) {
      const token = tokens[index] as Token;
      if (!PAIRS.has(token.text) && !CLOSES_SOMETHING.has(token.text)) continue;
      const innermost = findOpen(open, token.text);
      if (innermost >= 0 && canClose(text, token, open[innermost] as Open)) {
        // marks opened inside and never closed were no quotations
        for (const lost of open.splice(innermost + 1)) slots[lost.slot] = null;
        close(open.pop() as Open, index, true);
      } else if (canOpen(text, tokens, index, closers) && open.length < DEEPEST) {
        open.push({ mark: token.text, token: index, slot: slots.length });
        slots.push(null);
      }
    }
    const outermost = open.find(({ mark }) => !SINGLE.has(mark));
    if (outermost && outermost.token < end - 1) close(outermost, end - 1, false);
    leftOpen = outermost?.mark ?? (kind === 'paragraph' ? null : leftOpen);
    pushNested(quotations, slots);
  }
  return quotations;
}

const SINGLE = new Set(['‘', "'"]);

/** The innermost open mark that this one may close, or -1. */
function findOpen(open: readonly Open[], mark: string): number {
  if (!CLOSES_SOMETHING.has(mark)) return -1;
  for (let index = open.length - 1; index >= 0; index--) {
    if (PAIRS.get((open[index] as Open).mark)?.includes(mark)) return index;
  }
  return -1;
}

/** A single mark between letters, or before one, is an apostrophe. A straight mark after a space opens. */
function canClose(text: string, token: Token, open: Open): boolean {
  const before = text.charCodeAt(token.start - 1);
  const after = text.charCodeAt(token.end);
  if (SINGLE.has(open.mark)) return !isWordUnit(after) && !isSpaceUnit(before);
  if (token.text === '“') return open.mark === '„';
  if (token.text === '"' || token.text === "''") return !(isSpaceUnit(before) && isWordUnit(after));
  return true;
}

/** Which marks may open a quotation here. A single one must have its twin later in the block. */
function canOpen(text: string, tokens: readonly Token[], index: number, closers: Closers): boolean {
  const token = tokens[index] as Token;
  const before = token.start === 0 ? NaN : text.charCodeAt(token.start - 1);
  const after = text.charCodeAt(token.end);
  if (Number.isNaN(after) || isSpaceUnit(after)) return token.text === '“' || token.text === '«' || token.text === '„';
  switch (token.text) {
    case '“':
    case '«':
    case '„':
    case '``':
      return true;
    case '»':
      return !isWordUnit(before) && isWordUnit(after) && before !== DOT && before !== COMMA;
    case '"':
    case "''":
      return !isWordUnit(before) && before !== DOT && before !== COMMA;
    case '‘':
      return closers.curly > index;
    case "'":
      return !isWordUnit(before) && isWordUnit(after) && closers.straight > index;
    default:
      return false;
  }
}

const DOT = 0x2e;
const COMMA = 0x2c;

interface Closers {
  /** The last token of the block that can close a single quotation, by kind of mark; -1 where there is none. */
  readonly curly: number;
  readonly straight: number;
}

function lastClosers(tokens: readonly Token[], first: number, end: number): Closers {
  let curly = -1;
  let straight = -1;
  for (let index = first; index < end; index++) {
    const mark = (tokens[index] as Token).text;
    if (mark === '’') curly = index;
    else if (mark === "'") straight = index;
  }
  return { curly, straight };
}

/** Appends the quotations of a block, in the order of their opening marks, each with the index of the one around it. */
function pushNested(quotations: Quotation[], slots: readonly (Quotation | null)[]): void {
  const around: { readonly index: number; readonly end: UnitOffset }[] = [];
  for (const quotation of slots) {
    if (quotation === null) continue;
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= quotation.start) around.pop();
    const index = quotations.length;
    quotations.push({ ...quotation, within: around.at(-1)?.index ?? null });
    around.push({ index, end: quotation.end });
  }
}

function isSpaceUnit(unit: number): boolean {
  return Number.isNaN(unit) || unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028;
}

function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  // letters beyond ASCII, without the general punctuation block
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f) && unit !== 0xfeff;
}

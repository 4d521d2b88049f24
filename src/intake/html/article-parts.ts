import type { BlockKind } from '../../domain/vocabulary.ts';
import { printedDate } from '../metadata/printed-date.ts';
import type { FoundArticle } from './find-article.ts';
import { comparable } from './headline.ts';
import { labelKind } from './labels.ts';
import { isInside, type PageElement, wordsOf } from './page-node.ts';
import type { TextBlock } from './text-blocks.ts';

/** A block of the article, to be laid out. */
export interface ArticlePart {
  readonly kind: BlockKind;
  readonly text: string;
}

const BYLINE = /^(?:by|von|por|par|written by|posted by|story by)[:\s]\s?\p{Lu}/iu;
const DATE_LINE =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|last update|date)\b[^\p{L}\d]{0,4}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?.{0,60}\b\d{4}\b.{0,40}$/iu;
const NAMED_BY = /^(?:by|von|por|par|written by|posted by|story by)[:\s]\s?(.{3,100})$/iu;
/** What follows a writer's name on a line: a date, a place, a post. */
const AFTER_NAME = /\s*(?:[|•·/(–—]|\s-\s|\b(?:on|for|in|at|published|updated|posted|special to)\b|,|\d).*$/iu;
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:and |de |da |do |dos |del |van |von |der |la |le |al |bin )*\p{Lu}[\p{L}.'’-]*){1,7}$/u;
const CHANGED = /updated|modified|last (?:update|change)/i;
const MAX_LINE = 110;
const MAX_STANDFIRST = 450;

/** An article laid out, and what stood on the lines around its headline. */
export interface ArticleParts {
  readonly parts: readonly ArticlePart[];
  /** EDTF. */
  readonly printedAt: string | null;
  readonly printedBy: string | null;
}

/**
 * The article in order: the headline, the standfirst below it, then its text. Lines of date and byline are left out, as the record
 * has them beside the text; the date of such a line is handed on.
 */
export function articleParts(
  blocks: readonly TextBlock[],
  found: FoundArticle,
  headline: PageElement | null,
  metadata: { readonly description: string | null },
): ArticleParts {
  const parts: ArticlePart[] = [];
  const headlineText = headline ? wordsOf(headline) : '';
  if (headlineText !== '') parts.push({ kind: 'headline', text: headlineText });
  const headlineWords = comparable(headlineText);
  const headlineAt = headline ? blocks.findIndex(({ element }) => isInside(element, headline)) : -1;
  const bodyAt = found.selected.find((index) => (blocks[index]?.kind ?? '') === 'paragraph') ?? found.selected[0] ?? 0;

  if (headlineAt !== -1) {
    const selected = new Set(found.selected);
    for (let index = headlineAt + 1; index < bodyAt; index++) {
      const block = blocks[index] as TextBlock;
      if (!selected.has(index) && isStandfirst(block, headline, metadata.description)) {
        parts.push({ kind: 'standfirst', text: block.text });
      }
    }
  }

  let printedAt: string | null = null;
  let started = false;
  const seen = new Set<string>();
  for (const index of found.selected) {
    const block = blocks[index] as TextBlock;
    const { text } = block;
    if (headline && isInside(block.element, headline)) continue;
    if (!started && index < headlineAt && text.length < MAX_LINE) continue;
    if (!started && headlineWords !== '' && comparable(text) === headlineWords) continue;
    if (!started && isHeaderLine(text)) {
      if (!CHANGED.test(text)) printedAt ??= printedDate(text);
      continue;
    }
    // the picture above the text and the one in it often carry the same words
    if (block.kind === 'caption' && seen.has(text)) continue;
    seen.add(text);
    if (block.kind === 'paragraph' && text.length >= MAX_LINE) started = true;
    parts.push({ kind: kindInBody(block, started), text });
  }
  const lines = linesAround(blocks, headlineAt, bodyAt);
  return { parts, printedAt: printedAt ?? dateOf(lines), printedBy: writerOf(lines) };
}

function kindInBody({ kind, text, linked }: TextBlock, started: boolean): BlockKind {
  if (labelKind(text, linked) === 'credit') return 'boilerplate';
  // what opens a section in the middle of the text is its heading, whatever its class is called
  if (kind === 'standfirst' && started)
    return text.length < MAX_LINE && !/[.!?]["”’]?$/.test(text) ? 'heading' : 'paragraph';
  return kind;
}

function isStandfirst(
  { kind, text, linked, marks }: TextBlock,
  headline: PageElement | null,
  description: string | null,
): boolean {
  // a mark around the headline too, such as `masthead`, says nothing about the line below it
  if (headline === null || marks.some((mark) => !isInside(headline, mark))) return false;
  if (linked > 0 || text.length > MAX_STANDFIRST || text.length < 20) return false;
  if (kind === 'standfirst') return true;
  const words = comparable(text);
  return description !== null && words.length > 30 && words === comparable(description);
}

/** A line above the text with its date or its writer. */
function isHeaderLine(text: string): boolean {
  if (text.length > MAX_LINE) return false;
  if (BYLINE.test(text) && !/[.!?]["”’]?$/.test(text)) return true;
  return DATE_LINE.test(text) && printedDate(text) !== null && !/[.!?]["”’]?$/.test(text);
}

/** The short lines between the headline and the text, and the few above. */
function linesAround(blocks: readonly TextBlock[], headlineAt: number, bodyAt: number): readonly string[] {
  if (headlineAt === -1) return [];
  const from = Math.max(0, headlineAt - 3);
  return blocks
    .slice(from, Math.min(Math.max(bodyAt, headlineAt) + 1, headlineAt + 30))
    .map(({ text }) => text)
    .filter((text) => text.length <= MAX_LINE);
}

/** The day of the lines, where they name only one that is no day of a change. */
function dateOf(lines: readonly string[]): string | null {
  const days = new Set<string>();
  for (const line of lines) {
    const date = DATE_LINE.test(line) && !CHANGED.test(line) ? printedDate(line) : null;
    if (date !== null) days.add(date);
  }
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** The writer of the one line that begins with "By" and then has a name. */
function writerOf(lines: readonly string[]): string | null {
  const names = new Set<string>();
  for (const line of lines) {
    const name = NAMED_BY.exec(line)?.[1]?.replace(AFTER_NAME, '').trim();
    if (name !== undefined && NAME.test(name)) names.add(name);
  }
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

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
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|last update|date)\b[^\p{L}\d]{0,4}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?.{0,40}\b\d{4}\b.{0,40}$/iu;
const MAX_LINE = 110;
const MAX_STANDFIRST = 450;

/**
 * The article in order: the headline, the standfirst below it, then its text. Lines of date and byline are left out, as the record
 * has them beside the text; the date of such a line is handed on.
 */
export function articleParts(
  blocks: readonly TextBlock[],
  found: FoundArticle,
  headline: PageElement | null,
  metadata: { readonly description: string | null },
): { readonly parts: readonly ArticlePart[]; readonly printedAt: string | null } {
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
      if (!selected.has(index) && isStandfirst(block, metadata.description)) {
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
      printedAt ??= printedDate(text);
      continue;
    }
    // the picture above the text and the one in it often carry the same words
    if (block.kind === 'caption' && seen.has(text)) continue;
    seen.add(text);
    if (block.kind === 'paragraph' && text.length >= MAX_LINE) started = true;
    parts.push({ kind: labelKind(text) === 'credit' ? 'boilerplate' : block.kind, text });
  }
  return { parts, printedAt: printedAt ?? dateBefore(blocks, headlineAt, bodyAt) };
}

function isStandfirst({ kind, text, linked, marks }: TextBlock, description: string | null): boolean {
  if (marks.length > 0 || linked > 0 || text.length > MAX_STANDFIRST || text.length < 20) return false;
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

/** The date printed between the headline and the text, where only one is. */
function dateBefore(blocks: readonly TextBlock[], headlineAt: number, bodyAt: number): string | null {
  if (headlineAt === -1) return null;
  const days = new Set<string>();
  for (let index = Math.max(0, headlineAt - 3); index < bodyAt && index < headlineAt + 30; index++) {
    const text = blocks[index]?.text ?? '';
    const date = text.length <= MAX_LINE && DATE_LINE.test(text) ? printedDate(text) : null;
    if (date !== null && !/updated|modified/i.test(text)) days.add(date);
  }
  return days.size === 1 ? ([...days][0] as string) : null;
}

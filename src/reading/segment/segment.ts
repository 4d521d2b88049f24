import type { ArticleInput, InputBlock } from '../../domain/article-input.ts';
import { unitRange } from '../../domain/unit-range.ts';
import type { BlockKind } from '../../domain/vocabulary.ts';
import type { SegmentedBlock, Segmentation, Sentence, Token } from '../layers/segmentation.ts';
import { blockKinds } from './block-kinds.ts';
import { trimmed } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';

interface FoundBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits an article into blocks, sentences and tokens. Blocks that the intake knows from markup are kept; plain text is split by its
 * lines. Every character but white space lies in exactly one block, sentence and token.
 */
export function segment(article: ArticleInput): Segmentation {
  const { text } = article;
  const blocks: SegmentedBlock[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const { kind, start, end } of article.blocks ? givenBlocks(text, article.blocks) : plainBlocks(text)) {
    const firstSentence = sentences.length;
    const firstToken = tokens.length;
    tokenise(text, start, end, tokens);
    splitSentences(tokens, firstToken, blocks.length, sentences);
    blocks.push({ ...unitRange(start, end), kind, firstSentence, endSentence: sentences.length });
  }
  return { text, blocks, sentences, tokens };
}

function plainBlocks(text: string): readonly FoundBlock[] {
  const paragraphs = paragraphsOf(text);
  const kinds = blockKinds(text, paragraphs);
  return paragraphs.map(({ start, end }, index) => ({ kind: kinds[index] ?? 'paragraph', start, end }));
}

/** The given blocks, trimmed, and paragraphs for what stands between them. */
function givenBlocks(text: string, given: readonly InputBlock[]): readonly FoundBlock[] {
  const blocks: FoundBlock[] = [];
  let from = 0;
  const take = (kind: BlockKind, start: number, end: number): void => {
    const [first, last] = trimmed(text, start, end);
    if (first < last) blocks.push({ kind, start: first, end: last });
  };
  for (const { kind, start, end } of given) {
    const first = Math.max(from, Math.min(start, text.length));
    const last = Math.max(first, Math.min(end, text.length));
    take('paragraph', from, first);
    take(kind, first, last);
    from = last;
  }
  take('paragraph', from, text.length);
  return blocks;
}

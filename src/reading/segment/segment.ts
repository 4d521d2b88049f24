import type { ArticleInput } from '../../domain/article-input.ts';
import { unitRange } from '../../domain/unit-range.ts';
import type { SegmentedBlock, Segmentation, Sentence, Token } from '../layers/segmentation.ts';

/** Splits an article into blocks, sentences and tokens. */
export function segment(article: ArticleInput): Segmentation {
  const { text } = article;
  const blocks: SegmentedBlock[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const paragraph of text.matchAll(/[^\n]*[^\s][^\n]*/g)) {
    const firstSentence = sentences.length;
    const start = paragraph.index;
    const end = start + paragraph[0].trimEnd().length;
    for (const s of text.slice(start, end).matchAll(/[^.!?]*[^\s.!?][^.!?]*[.!?]*["”’')]*/g)) {
      const firstToken = tokens.length;
      for (const t of s[0].matchAll(/[\p{L}\p{M}\p{N}]+(?:[-.'’,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\S/gu)) {
        const at = start + s.index + t.index;
        const word = /[\p{L}\p{M}]/u.test(t[0]);
        tokens.push({
          ...unitRange(at, at + t[0].length),
          text: t[0],
          lower: t[0].toLowerCase().replaceAll('’', "'"),
          kind: word ? 'word' : /\p{N}/u.test(t[0]) ? 'number' : 'punctuation',
        });
      }
      const first = tokens[firstToken];
      const last = tokens.at(-1);
      if (!first || !last) continue;
      sentences.push({
        ...unitRange(first.start, last.end),
        block: blocks.length,
        firstToken,
        endToken: tokens.length,
      });
    }
    blocks.push({
      ...unitRange(start, end),
      kind: blocks.length === 0 ? 'headline' : 'paragraph',
      firstSentence,
      endSentence: sentences.length,
    });
  }
  return { text, blocks, sentences, tokens };
}

import type { Reading } from '../domain/reading.ts';
import { spansOf } from '../text/span.ts';
import type { CodePointOffset } from '../domain/unit-range.ts';

type PackedBlock = readonly [kind: string, start: number, end: number];

/**
 * A reading as the ledger keeps it: JSON without the article's text, which is an object of its own, and without the words of its blocks,
 * which are that text once more. The opposite of {@link unpackReading}.
 */
export function packReading(reading: Reading): string {
  const { text: _, blocks, ...article } = reading.article;
  const packed: readonly PackedBlock[] = blocks.map(({ kind, span }) => [kind, span.start, span.end]);
  return JSON.stringify({ ...reading, article: { ...article, blocks: packed } });
}

/**
 * The reading that was packed, to the byte of its JSON.
 *
 * @param text of the snapshot that was read
 */
export function unpackReading(packed: string, text: string): Reading {
  const reading = JSON.parse(packed) as Reading & { readonly article: { readonly blocks: readonly PackedBlock[] } };
  const { blocks, ...article } = reading.article;
  const { offsets } = spansOf(text);
  const unit = (offset: number) => offsets.toUnit(offset as CodePointOffset);
  return {
    ...reading,
    article: {
      ...article,
      text,
      blocks: (blocks as unknown as readonly PackedBlock[]).map(([kind, start, end]) => ({
        kind: kind as Reading['article']['blocks'][number]['kind'],
        span: { start, end, exact: text.slice(unit(start), unit(end)) },
      })),
    },
  };
}

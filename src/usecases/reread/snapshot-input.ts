import type { ArticleInput } from '../../domain/article-input.ts';
import type { SnapshotMeta } from '../../domain/snapshot.ts';
import type { CodePointOffset } from '../../domain/unit-range.ts';
import { unitRange } from '../../domain/unit-range.ts';
import { spansOf } from '../../text/span.ts';

/** The article of a snapshot as it was handed to the first reader. */
export function snapshotInput(text: string, meta: SnapshotMeta): ArticleInput {
  const { blocks, warnings, intake: _, decoding, ...known } = meta;
  const { offsets } = spansOf(text);
  const unit = (offset: number) => offsets.toUnit(offset as CodePointOffset);
  return {
    ...known,
    text,
    ...(blocks === null
      ? {}
      : { blocks: blocks.map(([kind, start, end]) => ({ kind, ...unitRange(unit(start), unit(end)) })) }),
    ...(decoding === null ? {} : { decoding: decoding as NonNullable<ArticleInput['decoding']> }),
    warnings: warnings as NonNullable<ArticleInput['warnings']>,
  };
}

import type { ArticleInput } from '../../domain/article-input.ts';
import type { Dateline, LocatedDate, LocatedEvent } from '../layers/findings.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';

export interface Location {
  readonly dateline: Dateline;
  readonly dates: readonly LocatedDate[];
  readonly events: readonly LocatedEvent[];
}

/** Finds when the article was published, the dates it speaks of, and the events with their place and date. */
export function locate(article: ArticleInput, _segmentation: Segmentation, _tagging: Tagging): Location {
  return {
    dateline: { publishedAt: article.publishedAt ?? null, publishedBasis: article.publishedBasis ?? null },
    dates: [],
    events: [],
  };
}

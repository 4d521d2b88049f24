import type { ArticleInput } from '../../domain/article-input.ts';
import type { Dateline, LocatedDate, LocatedEvent } from '../layers/findings.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import { parseDay } from './civil-date.ts';
import { datelineEnd, findDateline } from './dateline.ts';
import { findDates } from './dates.ts';
import { findEvents } from './events.ts';

export interface Location {
  readonly dateline: Dateline;
  /** Ordered by start, not overlapping. */
  readonly dates: readonly LocatedDate[];
  readonly events: readonly LocatedEvent[];
}

/** Finds when the article was published, the dates it speaks of, and the events with their place and date. */
export function locate(article: ArticleInput, segmentation: Segmentation, tagging: Tagging): Location {
  const dateline = findDateline(article, segmentation);
  const after = datelineEnd(segmentation);
  // the day in the dateline says when it was written, not when anything happened
  const dates = findDates(segmentation, parseDay(dateline.publishedAt)).filter(({ range }) => range.start >= after);
  return { dateline, dates, events: findEvents(segmentation, tagging, dates) };
}

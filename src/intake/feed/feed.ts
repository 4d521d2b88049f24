import type { IntakeError } from '../intake-error.ts';

/** A list of pages that an outlet publishes. */
export interface Feed {
  readonly kind: 'rss' | 'atom' | 'rdf' | 'json';
  readonly title: string | null;
  /** In the order of the feed, which is the newest first as a rule. */
  readonly items: readonly FeedItem[];
  /** Items that name no page, each with its position: `https://vell.example/feed (item 3)`. */
  readonly refused: readonly IntakeError[];
}

/** One page of a feed. */
export interface FeedItem {
  /** The feed's own name for it, else its address. */
  readonly id: string;
  /** Absolute, http or https. */
  readonly url: string;
  readonly title: string | null;
  /** EDTF, the day as the feed prints it. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** When it was last changed, word for word as the feed prints it: another one is another version of the page. */
  readonly version: string | null;
}

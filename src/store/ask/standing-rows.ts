import type { ArticleSummary, Standing } from '../../domain/listing.ts';
import type { ReviewState } from '../../domain/log-entry.ts';

/** Columns of the article that every listing shows. */
export const ARTICLE_COLUMNS = [
  'articles.id as article_id',
  'articles.title as title',
  'articles.url as url',
  'articles.outlet as outlet',
  'articles.published_at as published_at',
] as const;

export interface ArticleColumns {
  readonly article_id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published_at: string | null;
}

export function articleSummary({ article_id, title, url, outlet, published_at }: ArticleColumns): ArticleSummary {
  return { id: article_id, title, url, outlet, publishedAt: published_at };
}

export interface StandingColumns extends ArticleColumns {
  readonly state: string;
  readonly fits: number;
  readonly is_current: number;
  readonly actor: string | null;
  readonly actor_name: string | null;
  /** The actor's name in the ledger, and the one that people gave. */
  readonly name: string | null;
  readonly renamed: string | null;
}

export function standingOf(row: StandingColumns): Standing {
  const { actor, actor_name, name, renamed } = row;
  return {
    state: row.state as ReviewState,
    fits: row.fits === 1,
    current: row.is_current === 1,
    actor: actor === null ? null : { actor, name: renamed ?? name ?? actor_name ?? '' },
    article: articleSummary(row),
  };
}

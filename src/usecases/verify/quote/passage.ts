import type { Span } from '../../../domain/span.ts';
import type { CandidateText } from '../../../store/search/like.ts';
import { one, type Sql } from '../../../store/sql.ts';
import { spansOf } from '../../../text/span.ts';

/** Words in their paragraph, and whose article it is. */
export interface Passage {
  readonly article: string;
  readonly snapshot: string;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly current: boolean;
  readonly span: Span;
  /** The paragraph before the words, and after them; cut where it is long. */
  readonly before: string;
  readonly after: string;
}

/** UTF-16 units of a paragraph on each side at most. */
const MOST_BESIDE = 400;

export async function passageAt(sql: Sql, candidate: CandidateText, text: string, span: Span): Promise<Passage> {
  const row = await one<Pick<Passage, 'title' | 'outlet' | 'url'> & { readonly published: string | null }>(
    sql,
    'SELECT title, outlet, url, published_at AS published FROM articles WHERE id = ?',
    [candidate.article],
  );
  const { start, end } = spansOf(text).range(span);
  const before = text.slice(Math.max(0, start - MOST_BESIDE), start);
  const after = text.slice(end, end + MOST_BESIDE);
  const stop = after.indexOf('\n');
  return {
    article: candidate.article,
    snapshot: candidate.snapshot,
    text: candidate.text,
    title: row?.title ?? null,
    outlet: row?.outlet ?? null,
    url: row?.url ?? null,
    publishedAt: row?.published ?? null,
    current: candidate.current === 1,
    span,
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: stop < 0 ? after : after.slice(0, stop),
  };
}

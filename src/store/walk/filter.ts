import type { ReviewState } from '../../domain/log-entry.ts';
import { marks, type SqlValue } from '../sql.ts';

/** Which part of a ledger is walked. The first four choose articles, the others among their statements and figures. */
export interface WalkFilter {
  /** Ids; empty: all. */
  readonly articles: readonly string[];
  readonly outlet: string | null;
  /** Published on this day or later, as far as its date is known: `2019-02-04`, `2019-02` or `2019`. */
  readonly since: string | null;
  /** Published on this day, in this month or this year, or earlier. */
  readonly until: string | null;
  /** Empty: all. */
  readonly states: readonly ReviewState[];
  /** The id of an actor, or a name that one has or is printed with. */
  readonly speaker: string | null;
  /** Leave out what people rejected. */
  readonly withoutRejected: boolean;
}

/** The whole ledger. */
export const EVERYTHING: WalkFilter = {
  articles: [],
  outlet: null,
  since: null,
  until: null,
  states: [],
  speaker: null,
  withoutRejected: false,
};

/** A condition of SQL with its values. */
export interface Condition {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Whether a filter leaves articles out. */
export function choosesArticles({ articles, outlet, since, until }: WalkFilter): boolean {
  return articles.length > 0 || outlet !== null || since !== null || until !== null;
}

/** Whether a filter asks for statements and figures of a kind that nothing else has. */
export function choosesRecords({ states, speaker }: WalkFilter): boolean {
  return states.length > 0 || speaker !== null;
}

/** The condition on the table `articles`. */
export function articleCondition({ articles, outlet, since, until }: WalkFilter): Condition {
  const parts: Condition[] = [];
  if (articles.length > 0) parts.push({ text: `articles.id IN (${marks(articles.length)})`, values: articles });
  if (outlet !== null) parts.push({ text: 'articles.outlet = ?', values: [outlet] });
  if (since !== null) parts.push({ text: 'articles.published_at >= ?', values: [since] });
  // what is known of the date is compared as far as the limit goes: 2019-02 takes in all of February
  if (until !== null) parts.push({ text: `substr(articles.published_at, 1, ${until.length}) <= ?`, values: [until] });
  return all(parts);
}

/** The condition on the table `statements` or `figures`. */
export function recordCondition(
  table: 'statements' | 'figures',
  { states, speaker, withoutRejected }: WalkFilter,
): Condition {
  const parts: Condition[] = [];
  if (states.length > 0) parts.push({ text: `${table}.state IN (${marks(states.length)})`, values: states });
  if (withoutRejected) parts.push({ text: `${table}.state <> 'rejected'`, values: [] });
  if (speaker !== null)
    parts.push({
      text: `(${table}.actor = ? OR ${table}.actor_name = ? OR ${table}.actor IN (SELECT id FROM actors WHERE name = ? OR renamed = ?))`,
      values: [speaker, speaker, speaker, speaker],
    });
  return all(parts);
}

function all(parts: readonly Condition[]): Condition {
  if (parts.length === 0) return { text: '1 = 1', values: [] };
  return { text: parts.map(({ text }) => text).join(' AND '), values: parts.flatMap(({ values }) => values) };
}

import type { ReviewState } from '../../domain/log-entry.ts';
import type { Sql } from '../sql.ts';
import { recordCondition, type WalkFilter } from './filter.ts';
import { MOST_RECORDS } from '../project/reading.ts';

/** A statement or a figure as it stands, and who says so. */
export interface StandingRow {
  readonly id: string;
  readonly state: ReviewState;
  /** 1: the present reader finds it, or a person added it. */
  readonly fits: number;
  /** 1: of what its article says now. */
  readonly current: number;
  /** After merges and splits. */
  readonly actor: string | null;
  /** What the actor is called by now. */
  readonly actorName: string | null;
  readonly record: string;
  /** When it came on record: an instant. */
  readonly at: string;
  readonly author: string;
}

/** What a reading found beside statements and figures. */
export interface FoundRow {
  readonly id: string;
  readonly current: number;
  readonly record: string;
}

/** An actor in one snapshot. */
export interface UseRow {
  readonly readAs: string;
  readonly snapshot: string;
  readonly actor: string;
  readonly current: number;
  readonly name: string;
  readonly mentions: number;
  readonly roles: string;
}

/** The last decision on a record. */
export interface LastDecision {
  readonly subject: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

/** The statements or the figures of a snapshot, in the order of its text. */
export function standingIn(
  sql: Sql,
  table: 'statements' | 'figures',
  snapshot: string,
  filter: WalkFilter,
): Promise<readonly StandingRow[]> {
  const { text, values } = recordCondition(table, filter);
  // the number of a record begins with that of the log entry that brought it
  return sql.all<StandingRow>(
    `SELECT ${table}.id AS id, ${table}.state AS state, ${table}.fits AS fits, ${table}.is_current AS current, ${table}.actor AS actor,
       coalesce(actors.renamed, actors.name) AS "actorName", ${table}.record AS record, log.at AS at, log.author AS author
     FROM ${table} LEFT JOIN actors ON actors.id = ${table}.actor LEFT JOIN log ON log.seq = ${table}.num / ${MOST_RECORDS}
     WHERE ${table}.snapshot = ? AND ${text} ORDER BY ${table}.start_at, ${table}.id`,
    [snapshot, ...values],
  );
}

/** The assertions or the questions of a snapshot, in the order of its text. */
export function foundIn(sql: Sql, table: 'assertions' | 'questions', snapshot: string): Promise<readonly FoundRow[]> {
  return sql.all<FoundRow>(
    `SELECT id, is_current AS current, record FROM ${table} WHERE snapshot = ? ORDER BY start_at, id`,
    [snapshot],
  );
}

/** The actors of a snapshot. */
export function usesIn(sql: Sql, snapshot: string): Promise<readonly UseRow[]> {
  return sql.all<UseRow>(
    `SELECT read_as AS "readAs", snapshot, actor, is_current AS current, name, mentions, roles FROM actor_uses
     WHERE snapshot = ? ORDER BY read_as`,
    [snapshot],
  );
}

/** The last decision that stands on each record of a snapshot. */
export async function lastDecisionsIn(sql: Sql, snapshot: string): Promise<ReadonlyMap<string, LastDecision>> {
  const rows = await sql.all<{
    readonly subject: string;
    readonly at: string;
    readonly reviewer: string;
    readonly body: string;
  }>(
    `SELECT decisions.subject AS subject, log.at AS at, log.author AS reviewer, log.body AS body
     FROM decisions JOIN log ON log.seq = decisions.seq
     WHERE decisions.snapshot = ? AND decisions.undone_by IS NULL ORDER BY decisions.seq`,
    [snapshot],
  );
  return new Map(
    rows.map(({ subject, at, reviewer: by, body }) => {
      const { reason = null } = JSON.parse(body) as { readonly reason?: string | null };
      return [subject, { subject, at, by, reason }] as const;
    }),
  );
}

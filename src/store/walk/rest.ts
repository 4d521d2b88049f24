import type { Sql } from '../sql.ts';
import { articleCondition, choosesArticles, type WalkFilter } from './filter.ts';
import { pages } from './pages.ts';

/** An actor of the ledger. */
export interface ActorRow {
  readonly key: string;
  readonly id: string;
  readonly kind: string;
  readonly form: string;
  readonly name: string;
  /** What people call it; null: nobody renamed it. */
  readonly renamed: string | null;
  readonly mergedInto: string | null;
}

/** A decision, whether it stands or was undone. */
export interface DecisionRow {
  readonly key: number;
  readonly seq: number;
  readonly kind: string;
  readonly subject: string;
  readonly snapshot: string | null;
  readonly decision: string;
  readonly undoneBy: number | null;
  readonly fits: number;
  readonly at: string;
  readonly reviewer: string;
  readonly body: string;
}

/** What became of an input. */
export interface OutcomeRow {
  readonly key: number;
  readonly seq: number;
  readonly run: string;
  readonly input: string;
  readonly position: string;
  readonly outcome: string;
  readonly code: string | null;
  readonly message: string | null;
  readonly article: string | null;
  readonly snapshot: string | null;
  readonly source: string | null;
  readonly at: string;
}

/** The actors that the chosen articles name, in the order of their ids. */
export function walkActors(sql: Sql, filter: WalkFilter): AsyncGenerator<ActorRow, void, undefined> {
  const { text, values } = articleCondition(filter);
  const chosen = choosesArticles(filter)
    ? `AND EXISTS (SELECT 1 FROM actor_uses JOIN snapshots ON snapshots.id = actor_uses.snapshot
         JOIN articles ON articles.id = snapshots.article WHERE (actor_uses.read_as = actors.id OR actor_uses.actor = actors.id) AND ${text})`
    : '';
  return pages<ActorRow>(
    sql,
    {
      text: `SELECT id AS key, id, kind, form, name, renamed, merged_into AS "mergedInto" FROM actors WHERE id > ? ${chosen} ORDER BY id`,
      values,
    },
    '',
  );
}

/** The decisions on the chosen articles, in the order of the log; those on actors belong to no article. */
export function walkDecisions(sql: Sql, filter: WalkFilter): AsyncGenerator<DecisionRow, void, undefined> {
  const { text, values } = articleCondition(filter);
  const chosen = choosesArticles(filter)
    ? `AND EXISTS (SELECT 1 FROM articles LEFT JOIN snapshots ON snapshots.article = articles.id
         WHERE (snapshots.id = decisions.snapshot OR articles.id = decisions.subject) AND ${text})`
    : '';
  return pages<DecisionRow>(
    sql,
    {
      text: `SELECT decisions.seq AS key, decisions.seq AS seq, kind, subject, snapshot, decision, undone_by AS "undoneBy", fits,
           log.at AS at, log.author AS reviewer, log.body AS body
         FROM decisions JOIN log ON log.seq = decisions.seq WHERE decisions.seq > ? ${chosen} ORDER BY decisions.seq`,
      values,
    },
    0,
  );
}

/** The outcomes of inputs that brought the chosen articles, in the order of the log; refused ones belong to no article. */
export function walkOutcomes(sql: Sql, filter: WalkFilter): AsyncGenerator<OutcomeRow, void, undefined> {
  const { text, values } = articleCondition(filter);
  const chosen = choosesArticles(filter)
    ? `AND EXISTS (SELECT 1 FROM articles WHERE articles.id = outcomes.article AND ${text})`
    : '';
  return pages<OutcomeRow>(
    sql,
    {
      text: `SELECT outcomes.seq AS key, outcomes.seq AS seq, run, input, position, outcome, code, message, article, snapshot, source, log.at AS at
         FROM outcomes JOIN log ON log.seq = outcomes.seq WHERE outcomes.seq > ? ${chosen} ORDER BY outcomes.seq`,
      values,
    },
    0,
  );
}

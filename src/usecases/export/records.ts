import type { ActorUse, AssertionRecord, FigureRecord, QuestionRecord } from '../../domain/records.ts';
import type { SnapshotMeta } from '../../domain/snapshot.ts';
import { textOf } from '../../store/objects.ts';
import type { Sql } from '../../store/sql.ts';
import { type ArticleRow, type SnapshotRow, snapshotsOf, versionsOf, walkArticles } from '../../store/walk/articles.ts';
import { choosesRecords, type WalkFilter } from '../../store/walk/filter.ts';
import {
  type FoundRow,
  foundIn,
  type LastDecision,
  lastDecisionsIn,
  standingIn,
  type StandingRow,
  type UseRow,
  usesIn,
} from '../../store/walk/records.ts';
import {
  type ActorRow,
  type DecisionRow,
  type OutcomeRow,
  walkActors,
  walkDecisions,
  walkOutcomes,
} from '../../store/walk/rest.ts';
import { spansOf } from '../../text/span.ts';
import type { ExportedSpeaker, ExportedStatement, Grounds, Passage, Reviewed } from './exported.ts';
import { exportedStatement, type Ground, groundsOf, passage, reviewOf, speakerOf } from './statement.ts';

export type ExportedArticle = { readonly type: 'article' } & Omit<ArticleRow, 'key'>;

export interface ExportedSnapshot extends Omit<SnapshotRow, 'erased' | 'meta'> {
  readonly type: 'snapshot';
  /** Its numbers among the versions of its article: more than one where the article went back to it. */
  readonly versions: readonly number[];
  readonly current: boolean;
  readonly erased: boolean;
  readonly meta: SnapshotMeta;
}

export type ExportedFigure = Grounds &
  Reviewed & { readonly type: 'figure'; readonly passage: Passage; readonly speaker: ExportedSpeaker | null } & Omit<
    FigureRecord,
    'id' | 'snapshot' | 'span' | 'speaker'
  >;

export type ExportedAssertion = Grounds & {
  readonly type: 'assertion';
  readonly passage: Passage;
  readonly assertion: AssertionRecord['type'];
  readonly sourcing: AssertionRecord['sourcing'];
};

export type ExportedQuestion = Grounds & { readonly type: 'question'; readonly passage: Passage } & Omit<
    QuestionRecord,
    'id' | 'snapshot' | 'content'
  >;

export type ExportedActor = { readonly type: 'actor' } & Omit<ActorRow, 'key'>;

export interface ExportedUse extends Omit<UseRow, 'current' | 'roles'> {
  readonly type: 'actor_use';
  readonly current: boolean;
  readonly roles: ActorUse['roles'];
}

export interface ExportedDecision extends Omit<DecisionRow, 'key' | 'body' | 'fits'> {
  readonly type: 'decision';
  readonly fits: boolean;
  readonly reason: string | null;
  /** The decision as the log has it. */
  readonly body: Readonly<Record<string, unknown>>;
}

export type ExportedOutcome = { readonly type: 'outcome' } & Omit<OutcomeRow, 'key'>;

/** Anything that an export holds. */
export type ExportedRecord =
  | ExportedArticle
  | ExportedSnapshot
  | ExportedStatement
  | ExportedFigure
  | ExportedAssertion
  | ExportedQuestion
  | ExportedActor
  | ExportedUse
  | ExportedDecision
  | ExportedOutcome;

/**
 * All that a filter chooses: article by article, each with its snapshots and their records; then actors, decisions and outcomes. One
 * snapshot is in memory at a time. Assertions and questions have no speaker and no state: a filter on these leaves them out.
 *
 * @throws ExportError, StoreError `damaged` where a record cannot be proved
 */
export async function* exportedRecords(sql: Sql, filter: WalkFilter): AsyncGenerator<ExportedRecord, void, undefined> {
  for await (const { key: _, ...article } of walkArticles(sql, filter)) {
    yield { type: 'article', ...article };
    const versions = await versionsOf(sql, article.id);
    for (const snapshot of await snapshotsOf(sql, article.id)) {
      yield {
        type: 'snapshot',
        ...snapshot,
        versions: versions.filter((version) => version.snapshot === snapshot.id).map(({ number }) => number),
        current: article.snapshot === snapshot.id,
        erased: snapshot.erased !== 0,
        meta: JSON.parse(snapshot.meta) as SnapshotMeta,
      };
      if (snapshot.erased === 0) yield* recordsIn(sql, snapshot, filter);
    }
  }
  for await (const { key: _, ...actor } of walkActors(sql, filter)) yield { type: 'actor', ...actor };
  for await (const { key: _, body, fits, ...decision } of walkDecisions(sql, filter)) {
    const parsed = JSON.parse(body) as Readonly<Record<string, unknown>> & { readonly reason?: string | null };
    yield { type: 'decision', ...decision, fits: fits !== 0, reason: parsed.reason ?? null, body: parsed };
  }
  for await (const { key: _, ...outcome } of walkOutcomes(sql, filter)) yield { type: 'outcome', ...outcome };
}

async function* recordsIn(
  sql: Sql,
  snapshot: SnapshotRow,
  filter: WalkFilter,
): AsyncGenerator<ExportedRecord, void, undefined> {
  const statements = await standingIn(sql, 'statements', snapshot.id, filter);
  const figures = await standingIn(sql, 'figures', snapshot.id, filter);
  const all = !choosesRecords(filter);
  const assertions = all ? await foundIn(sql, 'assertions', snapshot.id) : [];
  const questions = all ? await foundIn(sql, 'questions', snapshot.id) : [];
  if (statements.length + figures.length + assertions.length + questions.length > 0) {
    const ground = await groundOf(sql, snapshot);
    const last = await lastDecisionsIn(sql, snapshot.id);
    for (const row of statements) yield exportedStatement(row, last.get(row.id) ?? null, ground);
    for (const row of figures) yield figure(row, last.get(row.id) ?? null, ground);
    for (const row of assertions) yield assertion(row, ground);
    for (const row of questions) yield question(row, ground);
  }
  for (const { current, roles, ...use } of await usesIn(sql, snapshot.id))
    yield { type: 'actor_use', ...use, current: current !== 0, roles: JSON.parse(roles) as ActorUse['roles'] };
}

async function groundOf(sql: Sql, { id, article, text: textHash }: SnapshotRow): Promise<Ground> {
  const text = await textOf(sql, textHash);
  return { article, snapshot: id, textHash, text, maker: spansOf(text) };
}

function figure(row: StandingRow, last: LastDecision | null, ground: Ground): ExportedFigure {
  const { id: _, snapshot: __, span, speaker, ...record } = JSON.parse(row.record) as FigureRecord;
  return {
    type: 'figure',
    ...groundsOf(row, ground),
    ...reviewOf(row, last),
    passage: passage(row.id, span, ground),
    speaker: speakerOf(speaker, row),
    ...record,
  };
}

function assertion(row: FoundRow, ground: Ground): ExportedAssertion {
  const { span, type, sourcing } = JSON.parse(row.record) as AssertionRecord;
  return {
    type: 'assertion',
    ...groundsOf(row, ground),
    passage: passage(row.id, span, ground),
    assertion: type,
    sourcing,
  };
}

function question(row: FoundRow, ground: Ground): ExportedQuestion {
  const { id: _, snapshot: __, content, ...record } = JSON.parse(row.record) as QuestionRecord;
  return { type: 'question', ...groundsOf(row, ground), passage: passage(row.id, content, ground), ...record };
}

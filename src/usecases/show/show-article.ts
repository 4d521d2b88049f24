import type { ReviewState } from '../../domain/log-entry.ts';
import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import { decisionsOnSnapshot, erasuresOf, type Logged } from '../../store/ask/history.ts';
import { findRecord } from '../../store/ask/one-record.ts';
import { versionsOf, type VersionRow } from '../../store/ask/versions.ts';
import type { ReviewBody } from '../../domain/log-entry.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { Sql } from '../../store/sql.ts';
import { resolveId } from '../ask/resolve-id.ts';
import { AskError } from '../trouble.ts';
import { keptReading, type KeptText } from './kept-reading.ts';

/** A record that people decided on. */
export interface ReviewedRecord {
  readonly noun: 'statement' | 'figure';
  readonly id: string;
  readonly state: ReviewState;
  readonly fits: boolean;
  readonly record: StatementRecord | FigureRecord;
  /** Those that stand, in the order of the log. */
  readonly decisions: readonly Logged<ReviewBody>[];
}

/** A version of an article, and what people decided in it. */
export interface ShownArticle extends KeptText {
  readonly article: string;
  readonly version: VersionRow;
  readonly versions: number;
  readonly reviewed: readonly ReviewedRecord[];
}

/**
 * An article as it is now, or a version of it.
 *
 * @param given the id of an article or of a version, or its first digits
 * @param number of a version, from 1
 * @throws AskError where there is none, or its text was taken out
 */
export async function showArticle(ledger: Ledger, given: string, number: number | null): Promise<ShownArticle> {
  const { sql } = ledger;
  const { noun, id } = await resolveId(ledger, given, ['article', 'snapshot']);
  const article = noun === 'article' ? id : (await keptReading(sql, id)).snapshot.article;
  const versions = await versionsOf(sql, article);
  const version =
    number === null && noun === 'snapshot'
      ? versions.findLast(({ snapshot }) => snapshot === id)
      : versions[(number ?? versions.length) - 1];
  if (version === undefined)
    throw new AskError('unknown-id', `the article has ${versions.length} versions; there is no number ${number}`);
  const kept = await keptReading(sql, version.snapshot);
  if (kept.text === null) throw await erased(sql, article);
  return { ...kept, article, version, versions: versions.length, reviewed: await reviewedIn(sql, version.snapshot) };
}

async function erased(sql: Sql, article: string): Promise<AskError> {
  const last = (await erasuresOf(sql, article)).at(-1);
  const when = last === undefined ? '' : ` by ${last.by} on ${last.at.slice(0, 10)}: ${last.body.reason}`;
  return new AskError('not-possible', `the texts of ${article} were taken out of the ledger${when}`);
}

async function reviewedIn(sql: Sql, snapshot: string): Promise<readonly ReviewedRecord[]> {
  const standing = (await decisionsOnSnapshot(sql, snapshot)).filter(({ undone }) => undone === null);
  const bySubject = new Map<string, Logged<ReviewBody>[]>();
  for (const decision of standing) {
    const { subject } = decision.body;
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), decision]);
  }
  const reviewed: ReviewedRecord[] = [];
  for (const [id, decisions] of bySubject) {
    const last = decisions.at(-1)?.body;
    if (last === undefined) continue;
    const found = await findRecord<StatementRecord | FigureRecord>(sql, last.noun, id);
    const record = found?.record ?? last.after ?? last.before;
    if (record === null) continue;
    const state = found?.state ?? (last.decision === 'reject' ? 'rejected' : 'machine');
    reviewed.push({ noun: last.noun, id, state, fits: found?.fits ?? false, record, decisions });
  }
  return reviewed;
}

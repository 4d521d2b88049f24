import type { HistoryItem } from '../../domain/shown.ts';
import type { Reading } from '../../domain/reading.ts';
import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import { decisionsOnSnapshot } from '../../store/ask/history.ts';
import type { Ledger } from '../../store/ledger.ts';
import { articleNamed } from './compare-article.ts';
import { historyItem } from './history-items.ts';
import { listVersions, versionNamed } from './list-versions.ts';
import { readVersion } from './read-version.ts';
import { resolveId } from './resolve-id.ts';

/** What people decided on one record of an article. */
export interface Reviewed {
  readonly noun: 'statement' | 'figure';
  readonly id: string;
  readonly record: StatementRecord | FigureRecord | null;
  readonly decision: HistoryItem;
}

/** One version of an article, as the machine read it and as people judged that. */
export interface ReadArticle {
  readonly article: string;
  readonly snapshot: string;
  readonly number: number;
  readonly of: number;
  readonly reading: Reading;
  /** Decisions that stand, in the order of the log. */
  readonly reviewed: readonly Reviewed[];
}

/**
 * An article as it was read.
 *
 * @param given the id of an article or of a version, or its first digits
 * @param version its number or its id; undefined: the current one, or the one that `given` names
 * @throws AskError where there is no such version, or it was erased or never read
 */
export async function showArticle(ledger: Ledger, given: string, version: string | undefined): Promise<ReadArticle> {
  const named = await resolveId(ledger, given, ['article', 'snapshot']);
  const article = await articleNamed(ledger, named.id);
  const { rows } = await listVersions(ledger, article);
  const row = versionNamed(rows, version ?? (named.noun === 'snapshot' ? named.id : undefined));
  const reading = await readVersion(ledger, article, row);
  const decisions = await decisionsOnSnapshot(ledger.sql, row.snapshot);
  return {
    article,
    snapshot: row.snapshot,
    number: row.number,
    of: rows.length,
    reading,
    reviewed: decisions
      .filter(({ undone }) => undone === null)
      .map((logged) => ({
        noun: logged.body.noun,
        id: logged.body.subject,
        record: logged.body.after ?? logged.body.before,
        decision: historyItem(logged),
      })),
  };
}

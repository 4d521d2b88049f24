import type { LogBody } from '../../domain/log-entry.ts';
import { type DecisionFilter, type DecisionRow, listDecisions } from '../../store/decisions.ts';
import type { Ledger } from '../../store/ledger.ts';

/** A decision for people: on what, in which words. */
export interface Decided {
  readonly entry: number;
  readonly at: string;
  readonly by: string;
  readonly decision: string;
  readonly noun: DecisionRow['kind'];
  readonly subject: string;
  readonly undoneBy: number | null;
  readonly fits: boolean;
  /** The words that were decided on, or the names. */
  readonly words: string;
  readonly reason: string | null;
}

/** What people decided, the last first. */
export async function listDecided(ledger: Ledger, filter: DecisionFilter): Promise<readonly Decided[]> {
  const rows = await listDecisions(ledger.sql, filter);
  return rows.map(({ seq, kind, subject, decision, undoneBy, fits, author, at, body }) => {
    const parsed = JSON.parse(body) as LogBody;
    return {
      entry: seq,
      at,
      by: author,
      decision,
      noun: kind,
      subject,
      undoneBy,
      fits,
      words: wordsOf(parsed),
      reason: 'reason' in parsed ? parsed.reason : null,
    };
  });
}

function wordsOf(body: LogBody): string {
  if (body.kind === 'actors') return [body.before, body.name].filter((name) => name !== null).join(' → ');
  if (body.kind !== 'review') return '';
  const record = body.after ?? body.before;
  if (record === null) return '';
  if ('span' in record) return record.span.exact;
  const words = record.content.map(({ exact }) => exact).join(' … ');
  return words === '' ? (record.cue?.exact ?? '') : words;
}

import type { ArticleInput } from '../../domain/article-input.ts';
import type { ReviewBody } from '../../domain/log-entry.ts';
import type { Reading } from '../../domain/reading.ts';
import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import type { Span } from '../../domain/span.ts';
import { statementPlaces } from '../../ledger/records-of.ts';
import { checkSpans } from '../../text/check-spans.ts';
import type { Ledger } from '../../store/ledger.ts';
import { findText } from '../../store/objects.ts';
import type { ArticleReader } from '../open-reader.ts';
import { reread } from './reread.ts';

type Item = StatementRecord | FigureRecord;

/** A decision that stands, and where it stands. */
export interface StandingDecision {
  readonly seq: number;
  readonly body: ReviewBody;
  readonly fits: boolean;
}

export async function standingDecisions(ledger: Ledger): Promise<readonly StandingDecision[]> {
  const rows = await ledger.sql.all<{ readonly seq: number; readonly body: string; readonly fits: number }>(
    `SELECT decisions.seq AS seq, log.body AS body, decisions.fits AS fits FROM decisions JOIN log ON log.seq = decisions.seq
     WHERE decisions.kind IN ('statement', 'figure') AND undone_by IS NULL ORDER BY decisions.seq`,
  );
  return rows.map(({ seq, body, fits }) => ({ seq, body: JSON.parse(body) as ReviewBody, fits: fits !== 0 }));
}

/** A record of the index, as it stands and as the present reader has it. */
export interface IndexedRecord {
  readonly id: string;
  readonly snapshot: string;
  readonly state: string;
  readonly fits: boolean;
  readonly record: Item;
  readonly machine: Item | null;
}

export async function indexedRecords(ledger: Ledger): Promise<ReadonlyMap<string, IndexedRecord>> {
  const records = new Map<string, IndexedRecord>();
  for (const table of ['statements', 'figures']) {
    const rows = await ledger.sql.all<{
      readonly id: string;
      readonly snapshot: string;
      readonly state: string;
      readonly fits: number;
      readonly record: string;
      readonly machine: string | null;
    }>(`SELECT id, snapshot, state, fits, record, machine FROM ${table} ORDER BY num`);
    for (const { fits, record, machine, ...row } of rows)
      records.set(row.id, {
        ...row,
        fits: fits !== 0,
        record: JSON.parse(record) as Item,
        // an empty one is the record itself
        machine: JSON.parse((machine === '' ? record : machine) ?? 'null') as Item | null,
      });
  }
  return records;
}

/** The words that make a record that record. */
export function placesOf(record: Item): readonly Span[] {
  return 'span' in record ? [record.span] : statementPlaces(record.content, record.cue, record.source);
}

/**
 * What is wrong with the decisions of a ledger: one is lost, or stands on other words than it was made on, or is neither on its words nor
 * listed as no longer fitting; a record that nobody decided on is not the machine's; words are not those of the text. Empty: nothing.
 */
export async function wrongDecisions(ledger: Ledger, made: readonly StandingDecision[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const [now, records] = [await standingDecisions(ledger), await indexedRecords(ledger)];
  const bodies = new Map(now.map((decision) => [decision.seq, decision] as const));
  const subjects = new Set(made.map(({ body }) => body.subject));
  const added = new Set(made.filter(({ body }) => body.decision === 'add').map(({ body }) => body.subject));
  for (const { seq, body } of made) {
    const decision = bodies.get(seq);
    const record = records.get(body.subject);
    if (JSON.stringify(decision?.body) !== JSON.stringify(body)) wrong.push(`entry ${seq} is lost`);
    const found = record !== undefined && record.machine !== null;
    if (decision?.fits !== (found || added.has(body.subject))) wrong.push(`entry ${seq} fits: ${decision?.fits}`);
    // the first decision on a record was made on the machine's words
    const first = made.find((one) => one.body.subject === body.subject)?.body;
    const words = JSON.stringify(placesOf((first?.before ?? first?.after) as Item));
    if (found && JSON.stringify(placesOf(record.machine)) !== words) wrong.push(`entry ${seq} was moved`);
    if (record !== undefined && record.state === 'machine' && body.decision !== 'note')
      wrong.push(`entry ${seq} counts for nothing`);
  }
  const texts = new Map<string, string>();
  for (const { id, snapshot, state, record } of records.values()) {
    if (state !== 'machine' && !subjects.has(id)) wrong.push(`${id} is ${state}, and nobody said so`);
    const text = texts.get(snapshot) ?? (await textOf(ledger, snapshot));
    texts.set(snapshot, text);
    const points = Array.from(text);
    for (const { start, end, exact } of placesOf(record))
      if (points.slice(start, end).join('') !== exact) wrong.push(`${id}: “${exact}” does not stand at ${start}`);
  }
  return wrong;
}

async function textOf(ledger: Ledger, snapshot: string): Promise<string> {
  const [row] = await ledger.sql.all<{ readonly text: string }>('SELECT text FROM snapshots WHERE id = ?', [snapshot]);
  return (await findText(ledger.sql, row?.text ?? '')) ?? '';
}

/** A reader that finds something else than another. */
export function otherReader(
  reader: Pick<ArticleReader, 'read'>,
  rules: string,
  change: (reading: Reading) => Reading,
): ArticleReader {
  return {
    model: null,
    withoutModel: null,
    async read(article: ArticleInput) {
      const reading = await reader.read(article);
      const changed = change({ ...reading, reader: { ...reading.reader, rules } });
      checkSpans(changed);
      return changed;
    },
  };
}

/** Reads everything again. */
export async function rereadAll(ledger: Ledger, reader: ArticleReader): Promise<readonly string[]> {
  const outcomes: string[] = [];
  for await (const { outcome, message } of reread(ledger, { ids: null, unread: false, workers: 1, reader }))
    outcomes.push(message ?? outcome);
  return outcomes;
}

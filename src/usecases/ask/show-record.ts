import type { HistoryItem, Proof, ShownRecord } from '../../domain/shown.ts';
import type { AssertionRecord, FigureRecord, QuestionRecord, StatementRecord } from '../../domain/records.ts';
import { type ReadItems, type Records, recordsOf } from '../../ledger/records-of.ts';
import { standingOf } from '../../ledger/standing.ts';
import { decisionsOnRecord, erasuresOf, type Logged, type LoggedReading, readingsOf } from '../../store/ask/history.ts';
import { findRecord, type FoundRecord, type RecordNoun } from '../../store/ask/one-record.ts';
import { articleOf, articleOfSnapshot, type VersionRow } from '../../store/ask/versions.ts';
import type { ReviewBody } from '../../domain/log-entry.ts';
import type { Ledger } from '../../store/ledger.ts';
import { findText } from '../../store/objects.ts';
import type { Sql } from '../../store/sql.ts';
import { AskError } from '../trouble.ts';
import { historyItem } from './history-items.ts';
import { listVersions } from './list-versions.ts';
import { passageOf, type RecordWords } from './passage-of.ts';

type AnyRecord = StatementRecord | FigureRecord | AssertionRecord | QuestionRecord;

/**
 * One record with all that is known of it: where it stands, what the machine says, what people made of it, and when.
 *
 * @throws AskError where it is no longer there
 */
export async function showRecord(ledger: Ledger, noun: RecordNoun, id: string): Promise<ShownRecord> {
  const { sql } = ledger;
  const decisions = noun === 'statement' || noun === 'figure' ? await decisionsOnRecord(sql, id) : [];
  const found = (await findRecord<AnyRecord>(sql, noun, id)) ?? (await lastKnown(sql, decisions));
  if (found === null) throw new AskError('unknown-id', `${id} is no longer in the ledger`);
  const { snapshot, article: articleId, state, fits, record, machine, actor } = found;
  const article = await articleOf(sql, articleId);
  if (article === null) throw new AskError('unknown-id', `the article of ${id} is no longer in the ledger`);
  const { rows } = await listVersions(ledger, articleId);
  const row = rows.findLast((version) => version.snapshot === snapshot);
  if (row === undefined) throw new AskError('unknown-id', `the version of ${id} is no longer in the ledger`);
  const readings = await readingsOf(sql, snapshot);
  const text = row.erased ? null : await findText(sql, row.text);
  const history = [
    ...(await readingItems(sql, readings, noun, id)),
    ...decisions.map(historyItem),
    ...(row.erased ? (await erasuresOf(sql, articleId)).map(historyItem) : []),
  ].sort((one, other) => one.entry - other.entry);
  return {
    noun,
    id,
    state,
    fits,
    record,
    machine,
    actor,
    passage: text === null ? null : passageOf(text, wordsOf(record)),
    article,
    version: {
      number: row.number,
      of: rows.length,
      current: rows.at(-1)?.snapshot === snapshot,
      at: row.at,
    },
    proof: proofOf(row, readings),
    history,
  } as ShownRecord;
}

/** By what a version of an article can be proved. */
export function proofOf({ snapshot, source, text, reading }: VersionRow, readings: readonly LoggedReading[]): Proof {
  const present = readings.findLast(({ body }) => body.reading === reading);
  return { snapshot, source, text, reading, reader: present?.body.reader ?? null };
}

/** What no index has any more: a rejection of, or a note on, what the present reader does not find. */
async function lastKnown(
  sql: Sql,
  decisions: readonly Logged<ReviewBody>[],
): Promise<FoundRecord<StatementRecord | FigureRecord> | null> {
  const last = decisions.findLast(({ body }) => body.before !== null || body.after !== null)?.body;
  if (last === undefined) return null;
  const standing = standingOf<StatementRecord | FigureRecord>(
    decisions.map(({ seq, undone, body }) => ({ seq, undoneBy: undone?.seq ?? null, body })),
  );
  const record = standing.decided ?? last.before ?? last.after;
  const article = await articleOfSnapshot(sql, last.snapshot);
  if (record === null || article === null) return null;
  return {
    snapshot: last.snapshot,
    article,
    state: standing.state,
    fits: false,
    machine: null,
    record,
    actor: record.speaker,
  };
}

/** Each reading of the snapshot, and whether it found the record. */
async function readingItems(
  sql: Sql,
  readings: readonly LoggedReading[],
  noun: RecordNoun,
  id: string,
): Promise<readonly HistoryItem[]> {
  const items: HistoryItem[] = [];
  for (const { seq, at, by, body } of readings) {
    const packed = await findText(sql, body.reading);
    const fits =
      packed === null ? null : hasRecord(recordsOf(JSON.parse(packed) as ReadItems, body.snapshot), noun, id);
    items.push({
      entry: seq,
      at,
      by,
      what: 'reading',
      reason: null,
      changes: [],
      undone: null,
      fits,
      reader: body.reader,
    });
  }
  return items;
}

function hasRecord(records: Records, noun: RecordNoun, id: string): boolean {
  const all: readonly { readonly id: string }[] = records[`${noun}s`];
  return all.some((record) => record.id === id);
}

function wordsOf(record: AnyRecord): RecordWords {
  if ('span' in record) return { content: [record.span] };
  if ('reply' in record) return { content: [record.content] };
  return { content: record.content, source: record.source, cue: record.cue };
}

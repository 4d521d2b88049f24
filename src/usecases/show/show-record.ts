import type { FigureRecord, StatementRecord } from '../../domain/records.ts';
import type { ShownRecord, ShownVersion } from '../../domain/shown.ts';
import type { Span } from '../../domain/span.ts';
import { decisionsOnRecord, readingsOf } from '../../store/ask/history.ts';
import { type FoundRecord, findRecord, type RecordNoun } from '../../store/ask/one-record.ts';
import { articleOf, articleOfSnapshot, versionsOf } from '../../store/ask/versions.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { Sql } from '../../store/sql.ts';
import { AskError } from '../trouble.ts';
import { keptReading } from './kept-reading.ts';
import { paragraphOf } from './paragraph.ts';
import { recordHistory } from './record-history.ts';

type AnyRecord = ShownRecord['record'];

/**
 * A record with the paragraph that it stands in and all that happened to it.
 *
 * @throws AskError where there is none
 */
export async function showRecord({ sql }: Pick<Ledger, 'sql'>, noun: RecordNoun, id: string): Promise<ShownRecord> {
  const found = (await findRecord<AnyRecord>(sql, noun, id)) ?? (await decidedRecord(sql, id));
  if (found === null) throw new AskError('unknown-id', `${id} is no longer in the ledger: its text was taken out`);
  const { snapshot, article, state, fits, machine, record, actor } = found;
  const summary = await articleOf(sql, article);
  if (summary === null) throw new AskError('unknown-id', `${id} stands in no article of the ledger`);
  const { text, reading } = await keptReading(sql, snapshot);
  const words = placesOf(record);
  return {
    noun,
    id,
    state,
    fits,
    record,
    machine,
    actor,
    article: summary,
    version: await versionOf(sql, article, snapshot),
    paragraph: text === null || words.length === 0 ? null : paragraphOf(text, reading?.article.blocks ?? [], words),
    history: await recordHistory(sql, noun, id, snapshot),
    // one of the four nouns, with a record of that noun: the compiler cannot follow a noun that is data
  } as ShownRecord;
}

/** The words of a record, wherever they stand. */
export function placesOf(record: AnyRecord): readonly Span[] {
  if ('span' in record) return [record.span];
  if ('reply' in record) return [record.content];
  const { content, cue, source } = record;
  return [...content, ...(cue === null ? [] : [cue]), ...source];
}

/** A record that no reader finds any more, and that was judged: its decisions hold it. */
async function decidedRecord(sql: Sql, id: string): Promise<FoundRecord<StatementRecord | FigureRecord> | null> {
  const last = (await decisionsOnRecord(sql, id)).at(-1)?.body;
  const record = last?.after ?? last?.before ?? null;
  if (last === undefined || record === null) return null;
  const article = await articleOfSnapshot(sql, last.snapshot);
  if (article === null) return null;
  const state = last.decision === 'reject' ? 'rejected' : 'machine';
  return { snapshot: last.snapshot, article, state, fits: false, machine: null, record, actor: record.speaker };
}

async function versionOf(sql: Sql, article: string, snapshot: string): Promise<ShownVersion> {
  const versions = await versionsOf(sql, article);
  const row = versions.findLast((version) => version.snapshot === snapshot);
  const reader = (await readingsOf(sql, snapshot)).at(-1)?.body.reader ?? null;
  return {
    number: row?.number ?? 0,
    versions: versions.length,
    current: versions.at(-1)?.snapshot === snapshot,
    snapshot,
    text: row?.text ?? '',
    source: row?.source ?? '',
    at: row?.at ?? '',
    reader,
  };
}

import type { DecisionEvent, ReadEvent } from '../../domain/shown.ts';
import { type ReadItems, recordsOf } from '../../ledger/records-of.ts';
import { decisionsOnRecord, readingsOf } from '../../store/ask/history.ts';
import type { RecordNoun } from '../../store/ask/one-record.ts';
import { findText } from '../../store/objects.ts';
import type { Sql } from '../../store/sql.ts';

/** All that happened to a record, in the order of the log: who read its text and found it or not, who decided what, who took that back. */
export async function recordHistory(
  sql: Sql,
  noun: RecordNoun,
  id: string,
  snapshot: string,
): Promise<readonly (ReadEvent | DecisionEvent)[]> {
  const events: (ReadEvent | DecisionEvent)[] = [];
  for (const { seq, at, by, body } of await readingsOf(sql, snapshot)) {
    const found = await findsRecord(sql, noun, id, snapshot, body.reading);
    events.push({ event: 'read', seq, at, by, reader: body.reader, found });
  }
  for (const { seq, at, by, body, undone, fits } of await decisionsOnRecord(sql, id)) {
    const { decision, fields, before, after, reason } = body;
    const changes = fields.map((field) => ({ field, before: fieldOf(before, field), after: fieldOf(after, field) }));
    events.push({ event: 'decision', seq, at, by, decision, changes, other: null, reason, undone, fits });
  }
  return events.toSorted((one, other) => one.seq - other.seq);
}

async function findsRecord(
  sql: Sql,
  noun: RecordNoun,
  id: string,
  snapshot: string,
  reading: string,
): Promise<boolean | null> {
  const packed = await findText(sql, reading);
  if (packed === null) return null;
  const records = recordsOf(JSON.parse(packed) as ReadItems, snapshot);
  return records[`${noun}s`].some((record) => record.id === id);
}

function fieldOf(record: object | null, field: string): unknown {
  return record === null ? null : ((record as Readonly<Record<string, unknown>>)[field] ?? null);
}

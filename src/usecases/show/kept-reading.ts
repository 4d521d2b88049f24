import type { Reading } from '../../domain/reading.ts';
import { unpackReading } from '../../ledger/pack-reading.ts';
import { findText } from '../../store/objects.ts';
import { findSnapshot, type SnapshotRow } from '../../store/records.ts';
import type { Sql } from '../../store/sql.ts';
import { StoreError } from '../../store/store-error.ts';

/** A version of an article as the ledger keeps it. */
export interface KeptText {
  readonly snapshot: SnapshotRow;
  /** Null: it was taken out. */
  readonly text: string | null;
  /** As `onrecord read` gave it; null where it was not read, or was taken out. */
  readonly reading: Reading | null;
}

/** @throws StoreError `damaged` where there is no such snapshot */
export async function keptReading(sql: Sql, id: string): Promise<KeptText> {
  const snapshot = await findSnapshot(sql, id);
  if (snapshot === null) throw new StoreError('damaged', `the version ${id} is named, and is not in the ledger`);
  const text = snapshot.erased ? null : await findText(sql, snapshot.text);
  const packed = text === null || snapshot.reading === null ? null : await findText(sql, snapshot.reading);
  return { snapshot, text, reading: text === null || packed === null ? null : unpackReading(packed, text) };
}

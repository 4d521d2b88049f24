import type { ReviewState } from '../domain/log-entry.ts';
import type { FigureRecord, StatementRecord } from '../domain/records.ts';
import type { SnapshotMeta } from '../domain/snapshot.ts';
import { one, type Sql } from './sql.ts';

/** A record as it stands, with what a decision on it needs. */
export interface KeptRecord<Item> {
  readonly record: Item;
  readonly state: ReviewState;
  readonly snapshot: string;
}

export function findStatement(sql: Sql, id: string): Promise<KeptRecord<StatementRecord> | null> {
  return find<StatementRecord>(sql, 'statements', id);
}

export function findFigure(sql: Sql, id: string): Promise<KeptRecord<FigureRecord> | null> {
  return find<FigureRecord>(sql, 'figures', id);
}

async function find<Item>(sql: Sql, table: 'statements' | 'figures', id: string): Promise<KeptRecord<Item> | null> {
  const row = await one<{ readonly record: string; readonly state: ReviewState; readonly snapshot: string }>(
    sql,
    `SELECT record, state, snapshot FROM ${table} WHERE id = ?`,
    [id],
  );
  return row === null ? null : { ...row, record: JSON.parse(row.record) as Item };
}

/** A snapshot's hashes and what the intake said of it. */
export interface SnapshotRow {
  readonly id: string;
  readonly article: string;
  readonly source: string;
  readonly text: string;
  readonly reading: string | null;
  readonly erased: boolean;
  readonly meta: SnapshotMeta;
}

const SNAPSHOT = 'SELECT id, article, source, text, reading, erased, meta FROM snapshots';
type StoredSnapshot = Omit<SnapshotRow, 'erased' | 'meta'> & { readonly erased: number; readonly meta: string };
const toSnapshot = (row: StoredSnapshot): SnapshotRow => ({
  ...row,
  erased: row.erased !== 0,
  meta: JSON.parse(row.meta) as SnapshotMeta,
});

export async function findSnapshot(sql: Sql, id: string): Promise<SnapshotRow | null> {
  const row = await one<StoredSnapshot>(sql, `${SNAPSHOT} WHERE id = ?`, [id]);
  return row === null ? null : toSnapshot(row);
}

/** All texts that an article ever had, oldest first. */
export async function snapshotsOf(sql: Sql, article: string): Promise<readonly SnapshotRow[]> {
  const rows = await sql.all<StoredSnapshot>(`${SNAPSHOT} WHERE article = ? ORDER BY num`, [article]);
  return rows.map(toSnapshot);
}

/** The snapshot that an article says now. */
export async function currentSnapshot(sql: Sql, article: string): Promise<string | null> {
  const row = await one<{ readonly snapshot: string }>(sql, 'SELECT snapshot FROM articles WHERE id = ?', [article]);
  return row?.snapshot ?? null;
}

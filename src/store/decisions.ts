import { one, type Sql } from './sql.ts';

/** A decision as the index has it; its body is the log's entry. */
export interface DecisionRow {
  readonly seq: number;
  readonly kind: 'statement' | 'figure' | 'actor' | 'undo' | 'erasure';
  readonly subject: string;
  readonly decision: string;
  /** The entry that took it back; null: it stands. */
  readonly undoneBy: number | null;
  readonly fits: boolean;
  readonly author: string;
  readonly at: string;
  readonly body: string;
}

const COLUMNS = `SELECT decisions.seq AS seq, decisions.kind AS kind, decisions.subject AS subject, decisions.decision AS decision,
  decisions.undone_by AS "undoneBy", decisions.fits AS fits, log.author AS author, log.at AS at, log.body AS body
  FROM decisions JOIN log ON log.seq = decisions.seq`;
type Stored = Omit<DecisionRow, 'fits'> & { readonly fits: number };
const toRow = (row: Stored): DecisionRow => ({ ...row, fits: row.fits !== 0 });

export async function findDecision(sql: Sql, seq: number): Promise<DecisionRow | null> {
  const row = await one<Stored>(sql, `${COLUMNS} WHERE decisions.seq = ?`, [seq]);
  return row === null ? null : toRow(row);
}

/** The last decision that stands and can be taken back, of a person or on a subject. */
export async function lastDecision(
  sql: Sql,
  by: { readonly author: string } | { readonly subject: string },
): Promise<DecisionRow | null> {
  const [column, value] = 'author' in by ? ['log.author', by.author] : ['decisions.subject', by.subject];
  const row = await one<Stored>(
    sql,
    `${COLUMNS} WHERE ${column} = ? AND decisions.undone_by IS NULL AND decisions.kind IN ('statement', 'figure', 'actor')
     ORDER BY decisions.seq DESC LIMIT 1`,
    [value],
  );
  return row === null ? null : toRow(row);
}

/** Which decisions are listed. */
export interface DecisionFilter {
  readonly unfit?: boolean | undefined;
  readonly author?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** Decisions, the last first. */
export async function listDecisions(sql: Sql, filter: DecisionFilter): Promise<readonly DecisionRow[]> {
  const conditions = ['1 = 1'];
  const values: (string | number)[] = [];
  // what was undone fits nowhere, and needs nobody's eye
  if (filter.unfit === true) conditions.push('decisions.fits = 0 AND decisions.undone_by IS NULL');
  if (filter.author !== undefined) {
    conditions.push('log.author = ?');
    values.push(filter.author);
  }
  const rows = await sql.all<Stored>(
    `${COLUMNS} WHERE ${conditions.join(' AND ')} ORDER BY decisions.seq DESC LIMIT ? OFFSET ?`,
    [...values, filter.limit, filter.offset],
  );
  return rows.map(toRow);
}

/** How many decisions stand, and how many of them no longer fit. */
export async function countDecisions(sql: Sql): Promise<{ readonly standing: number; readonly unfit: number }> {
  const row = await one<{ readonly standing: number; readonly unfit: number | string | null }>(
    sql,
    `SELECT count(*) AS standing, sum(CASE WHEN fits = 0 THEN 1 ELSE 0 END) AS unfit FROM decisions
     WHERE undone_by IS NULL AND kind IN ('statement', 'figure')`,
  );
  return { standing: row?.standing ?? 0, unfit: Number(row?.unfit ?? 0) };
}

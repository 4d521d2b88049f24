import type { Sql } from './sql.ts';

/** An input whose last outcome is a refusal. */
export interface OpenRefusal {
  readonly input: string;
  /** The line or the record in it; null: all of it. */
  readonly position: string | null;
  readonly code: string;
}

/** The inputs whose last outcome is a refusal, oldest first. */
export async function openRefusals(sql: Sql): Promise<readonly OpenRefusal[]> {
  const rows = await sql.all<{ readonly input: string; readonly position: string; readonly code: string }>(
    `SELECT input, position, code FROM outcomes AS refused WHERE outcome = 'refused' AND seq =
       (SELECT max(seq) FROM outcomes WHERE outcomes.input = refused.input AND outcomes.position = refused.position)
     ORDER BY seq`,
  );
  return rows.map((row) => ({ ...row, position: row.position === '' ? null : row.position }));
}

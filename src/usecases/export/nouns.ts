import { type ActRow, type Columns, COLUMNS, type Value } from './noun-columns.ts';
import type { ExportedRecord } from './records.ts';

/** A row of a table of one noun. */
export interface NounRow {
  readonly noun: NounName;
  readonly values: readonly Value[];
}

export type NounName = keyof typeof COLUMNS;

/** The tables, in the order in which a person reads them. */
export const NOUN_TABLES = [
  'articles',
  'snapshots',
  'statements',
  'acts',
  'figures',
  'assertions',
  'questions',
  'actors',
  'actor_uses',
  'decisions',
  'outcomes',
] as const satisfies readonly NounName[];

const TABLE_OF = {
  article: 'articles',
  snapshot: 'snapshots',
  statement: 'statements',
  figure: 'figures',
  assertion: 'assertions',
  question: 'questions',
  actor: 'actors',
  actor_use: 'actor_uses',
  decision: 'decisions',
  outcome: 'outcomes',
} as const satisfies Readonly<Record<ExportedRecord['type'], NounName>>;

/** The head of a table. */
export function headOf(noun: NounName): readonly string[] {
  return Object.keys(COLUMNS[noun]);
}

/** The rows of a record: one, and of a statement one more for each act. */
export function* rowsOf(record: ExportedRecord): Generator<NounRow, void, undefined> {
  yield row(TABLE_OF[record.type], record);
  if (record.type !== 'statement') return;
  let number = 0;
  for (const { act, performance, target, targetBasis } of record.acts) {
    number += 1;
    const flat: ActRow = {
      statement: record.id,
      number,
      act,
      performance,
      targetKind: target?.kind ?? null,
      target: target?.text ?? null,
      targetBasis,
    };
    yield row('acts', flat);
  }
}

function row(noun: NounName, record: ExportedRecord | ActRow): NounRow {
  const columns: Columns<never> = COLUMNS[noun];
  return { noun, values: Object.values(columns).map((value) => value(record as never)) };
}

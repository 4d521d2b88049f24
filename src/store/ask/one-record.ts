import type { ReviewState } from '../../domain/log-entry.ts';
import type { NamedActor } from '../../domain/records.ts';
import { machineOf } from '../project/record-rows.ts';
import { one, type Sql } from '../sql.ts';

/** Nouns that are records of a snapshot. */
export type RecordNoun = 'statement' | 'figure' | 'assertion' | 'question';

/** One record, whole. */
export interface FoundRecord<Item> {
  readonly snapshot: string;
  readonly article: string;
  /** `machine` where nobody can decide on such a record. */
  readonly state: ReviewState;
  readonly fits: boolean;
  /** As the present reader has it; null where it does not find it. */
  readonly machine: Item | null;
  readonly record: Item;
  /** The speaker after merges and splits. */
  readonly actor: NamedActor | null;
}

/** A record by its id; null where there is none. */
export async function findRecord<Item>(sql: Sql, noun: RecordNoun, id: string): Promise<FoundRecord<Item> | null> {
  if (noun === 'assertion' || noun === 'question') {
    const row = await one<{ readonly snapshot: string; readonly article: string; readonly record: string }>(
      sql,
      `SELECT snapshot, article, record FROM ${noun}s WHERE id = ?`,
      [id],
    );
    if (row === null) return null;
    const record = JSON.parse(row.record) as Item;
    return { ...row, state: 'machine', fits: true, machine: record, record, actor: null };
  }
  const row = await one<{
    readonly snapshot: string;
    readonly article: string;
    readonly state: string;
    readonly fits: number;
    readonly machine: string | null;
    readonly record: string;
    readonly actor: string | null;
    readonly actor_name: string | null;
    readonly name: string | null;
    readonly renamed: string | null;
  }>(
    sql,
    `SELECT found.snapshot AS snapshot, found.article AS article, found.state AS state, found.fits AS fits, found.machine AS machine,
       found.record AS record, found.actor AS actor, found.actor_name AS actor_name, actors.name AS name, actors.renamed AS renamed
     FROM ${noun}s found LEFT JOIN actors ON actors.id = found.actor WHERE found.id = ?`,
    [id],
  );
  if (row === null) return null;
  const { snapshot, article, actor } = row;
  return {
    snapshot,
    article,
    state: row.state as ReviewState,
    fits: row.fits === 1,
    machine: machineOf(row.machine, row.record) as Item | null,
    record: JSON.parse(row.record) as Item,
    actor: actor === null ? null : { actor, name: row.renamed ?? row.name ?? row.actor_name ?? '' },
  };
}

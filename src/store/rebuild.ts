import { parseEntry } from '../ledger/chain.ts';
import { storedEntries } from './log.ts';
import { project } from './project/project.ts';
import type { Sql } from './sql.ts';

/** The tables that follow from the log and the objects. `feeds` does not: it is where the watching stands. */
const INDEXES = [
  'articles',
  'addresses',
  'snapshots',
  'versions',
  'bands',
  'runs',
  'outcomes',
  'statements',
  'statement_acts',
  'figures',
  'figure_words',
  'assertions',
  'questions',
  'actors',
  'actor_words',
  'actor_uses',
  'decisions',
  'decision_actors',
  'readings',
  'feed_items',
] as const;
const WORDS = ['article_words', 'statement_words'] as const;

/** Builds all indexes of a ledger again, from its log and its objects alone. To be run in a transaction. */
export async function rebuildIndexes(sql: Sql): Promise<void> {
  for (const table of INDEXES) await sql.run(`DELETE FROM ${table}`);
  for (const table of WORDS) {
    if (sql.engine === 'sqlite') await sql.run(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`);
    else await sql.run(`DELETE FROM ${table}`);
  }
  for await (const entry of storedEntries(sql)) await project(sql, parseEntry(entry));
}
